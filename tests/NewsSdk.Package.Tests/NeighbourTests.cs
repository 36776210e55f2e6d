using NewsSdk.Package.Tests.Harness;

namespace NewsSdk.Package.Tests;

/// <summary>
/// An app that also uses another package with a generator, which ships an old YamlDotNet under its own name. The compiler loads
/// both into one process, and each works with the version that it was made with.
/// </summary>
[Collection(PackageCollection.Name)]
public sealed class NeighbourTests(PackageFixture package)
{
    private const string OldYamlDotNet = "13.7.1";

    private readonly Workspace workspace = package.NewWorkspace();

    [Theory]
    [InlineData("Aaa.Neighbour")]
    [InlineData("Zzz.Neighbour")]
    public void BothGeneratorsWorkWhicheverComesFirst(string neighbour)
    {
        Pack(neighbour);
        TestProject app = workspace.Project("App", items: $"""
            {workspace.PackageReference}
            <PackageReference Include="{neighbour}" Version="{package.Version}" />
            """)
            .Write("seeds/first.news.md", Samples.Article("First"))
            .Write("Program.cs", "Console.WriteLine(App.News.Articles.First.Actors.Lee.Name + Neighbour.Yaml);");

        app.Build().SucceededWithoutWarnings();

        Assert.Equal("Ann Lee, and neighbour as YamlDotNet 13 reads it", app.Run().Trim());
    }

    private void Pack(string name)
    {
        TestProject neighbour = workspace.Project(name, isLibrary: true, properties: $"""
            <TargetFramework>netstandard2.0</TargetFramework>
            <LangVersion>latest</LangVersion>
            <ImplicitUsings>disable</ImplicitUsings>
            <EnforceExtendedAnalyzerRules>true</EnforceExtendedAnalyzerRules>
            <Version>{package.Version}</Version>
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

        workspace.DotNet(neighbour.Folder, "pack", "--nologo", "-tl:off", "-c", "Release", "-o", package.Feed).Succeeded();
    }
}
