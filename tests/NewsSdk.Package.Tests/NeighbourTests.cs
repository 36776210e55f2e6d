using NewsSdk.Package.Tests.Harness;

namespace NewsSdk.Package.Tests;

/// <summary>
/// An app that also uses another package with a generator, which ships an old YamlDotNet under its own name. The compiler loads
/// both into one process, and each works with the version that it was made with.
/// </summary>
public sealed class NeighbourTests
{
    private const string OldYamlDotNet = "13.7.1";

    private readonly Workspace workspace = PackedPackage.Shared.NewWorkspace();

    [Fact]
    public void BothGeneratorsWorkWhicheverComesFirst()
    {
        string[] neighbours = ["Aaa.Neighbour", "Zzz.Neighbour"];
        Pack(neighbours);

        foreach (string neighbour in neighbours)
        {
            TestProject app = workspace.Project($"with-{neighbour}/App", items: $"""
                {workspace.PackageReference}
                <PackageReference Include="{neighbour}" Version="{workspace.PackageVersion}" />
                """)
                .Write("seeds/first.news.md", Samples.Article("First"))
                .Write("Program.cs", "Console.WriteLine(App.News.Articles.First.Actors.Lee.Name + Neighbour.Yaml);");

            app.Build().SucceededWithoutWarnings();

            Assert.Equal("Ann Lee, and neighbour as YamlDotNet 13 reads it", app.Run().Trim());
        }
    }

    /// <summary>One package, under each of the names.</summary>
    private void Pack(string[] names)
    {
        TestProject neighbour = workspace.Project("Neighbour", isLibrary: true, properties: $"""
            <TargetFramework>netstandard2.0</TargetFramework>
            <LangVersion>latest</LangVersion>
            <ImplicitUsings>disable</ImplicitUsings>
            <EnforceExtendedAnalyzerRules>true</EnforceExtendedAnalyzerRules>
            <Version>{workspace.PackageVersion}</Version>
            <IncludeBuildOutput>false</IncludeBuildOutput>
            """, items: $"""
            <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" PrivateAssets="all" />
            <PackageReference Include="YamlDotNet" Version="{OldYamlDotNet}" PrivateAssets="all" GeneratePathProperty="true" />
            <None Include="$(OutputPath)$(AssemblyName).dll" Pack="true" PackagePath="analyzers/dotnet/cs" Visible="false" />
            <None Include="$(PkgYamlDotNet)/lib/netstandard2.0/YamlDotNet.dll" Pack="true" PackagePath="analyzers/dotnet/cs" Visible="false" />
            """).Write("Generator.cs", """"
            using System.IO;
            using Microsoft.CodeAnalysis;
            using YamlDotNet.RepresentationModel;

            [Generator]
            public sealed class Generator : IIncrementalGenerator
            {
                public void Initialize(IncrementalGeneratorInitializationContext context) =>
                    context.RegisterPostInitializationOutput(static output =>
                    {
                        var stream = new YamlStream();
                        stream.Load(new StringReader("name: neighbour"));
                        var name = ((YamlMappingNode)stream.Documents[0].RootNode).Children[new YamlScalarNode("name")];
                        int version = typeof(YamlStream).Assembly.GetName().Version.Major;
                        output.AddSource("Neighbour.g.cs", $$"""internal static class Neighbour { public const string Yaml = ", and {{name}} as YamlDotNet {{version}} reads it"; }""");
                    });
            }
            """");

        neighbour.Build("-c", "Release").Succeeded();
        foreach (string name in names)
            workspace.DotNet(neighbour.Folder, "pack", "--nologo", "-tl:off", "--no-build", "-c", "Release", "-p:PackageId=" + name, "-o", PackedPackage.Shared.Feed).Succeeded();
    }
}
