using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;
using NewsSdk.Package.Tests.Harness;

namespace NewsSdk.Package.Tests;

public sealed class PackageContentsTests
{
    private const string Analyzers = "analyzers/dotnet/cs/";
    private const string CodeFixes = Analyzers + "NewsSdk.CodeFixes.dll";

    [Fact]
    public void HoldsTheRuntimeTheGeneratorTheBuildFilesAndTheSchemasAndNothingElse()
    {
        using ZipArchive archive = ZipFile.OpenRead(PackedPackage.Shared.PackagePath);

        string[] files = [.. archive.Entries.Select(static entry => entry.FullName).Where(static name => !IsOfTheFormat(name)).Order(StringComparer.Ordinal)];

        Assert.Equal(
            [
                "NewsSdk.nuspec",
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "analyzers/dotnet/cs/NewsSdk.Authoring.dll",
                "analyzers/dotnet/cs/NewsSdk.CodeFixes.dll",
                "analyzers/dotnet/cs/NewsSdk.Generators.dll",
                "analyzers/dotnet/cs/NewsSdk.Markdig.dll",
                "analyzers/dotnet/cs/NewsSdk.YamlDotNet.dll",
                "build/NewsSdk.props",
                "build/NewsSdk.targets",
                "buildTransitive/NewsSdk.props",
                "buildTransitive/NewsSdk.targets",
                "lib/net10.0/NewsSdk.dll",
                "lib/net10.0/NewsSdk.xml",
                "lib/net8.0/NewsSdk.dll",
                "lib/net8.0/NewsSdk.xml",
                "schemas/news-actors.schema.json",
                "schemas/news-article.schema.json",
                "schemas/news-schema.schema.json",
            ],
            files);
    }

    [Fact]
    public void SymbolsOfTheRuntimeComeInAPackageOfTheirOwn()
    {
        using ZipArchive archive = ZipFile.OpenRead(PackedPackage.Shared.SymbolsPath);

        Assert.NotNull(archive.GetEntry("lib/net8.0/NewsSdk.pdb"));
        Assert.NotNull(archive.GetEntry("lib/net10.0/NewsSdk.pdb"));
    }

    [Fact]
    public void SaysItsLicenceAndBringsNoOtherPackage()
    {
        using ZipArchive archive = ZipFile.OpenRead(PackedPackage.Shared.PackagePath);
        using Stream stream = archive.GetEntry("NewsSdk.nuspec")!.Open();
        XElement metadata = XDocument.Load(stream).Root!.Elements().Single();

        Assert.Equal("MIT", Child(metadata, "license").Value);
        Assert.Equal("README.md", Child(metadata, "readme").Value);
        Assert.Equal(PackedPackage.Shared.Version, Child(metadata, "version").Value);
        Assert.DoesNotContain(metadata.Descendants(), static element => element.Name.LocalName == "dependency");
    }

    /// <summary>What is loaded into everybody's compiler refers to what lies beside it or to what every compiler has.</summary>
    [Fact]
    public void AnalyzersReferToOneAnotherAndToTheCompilerAlone()
    {
        var analyzers = Read(Analyzers, static (_, metadata) => References(metadata).ToArray());

        var strangers =
            from analyzer in analyzers
            from reference in analyzer.Value
            where !analyzers.ContainsKey(Analyzers + reference.Name + ".dll") && !IsOfTheHost(reference) && !(analyzer.Key == CodeFixes && IsOfTheEditor(reference))
            select $"{analyzer.Key} -> {reference.Name} {reference.Version}";
        Assert.Empty(strangers);
    }

    [Fact]
    public void AnAnalyzersNameIsThatOfItsFileAndOurs()
    {
        var names = Read(Analyzers, static (_, metadata) => metadata.GetString(metadata.GetAssemblyDefinition().Name));

        Assert.Equal(5, names.Count);
        Assert.All(names, static name => Assert.Equal(name.Key, Analyzers + name.Value + ".dll"));
        Assert.All(names.Values, static name => Assert.StartsWith("NewsSdk.", name, StringComparison.Ordinal));
    }

    /// <summary>Nobody has the key of an assembly that we changed, so it must not say that it is signed.</summary>
    [Fact]
    public void AnalyzersHaveNoStrongName()
    {
        var signed = Read(Analyzers, static (file, metadata) =>
            !metadata.GetAssemblyDefinition().PublicKey.IsNil || file.PEHeaders.CorHeader!.Flags.HasFlag(CorFlags.StrongNameSigned));

        Assert.All(signed, static analyzer => Assert.False(analyzer.Value, analyzer.Key));
    }

    /// <summary>A failure in somebody's build is reported with its trace; symbols beside an analyzer are not found there.</summary>
    [Fact]
    public void OurAnalyzersHoldTheirSymbols()
    {
        var symbols = Read(Analyzers, static (file, _) =>
            file.ReadDebugDirectory().Any(static entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb));

        Assert.True(symbols[Analyzers + "NewsSdk.Generators.dll"]);
        Assert.True(symbols[Analyzers + "NewsSdk.Authoring.dll"]);
        Assert.True(symbols[CodeFixes]);
    }

    /// <summary>The runtime reaches an app, where neither Markdown nor YAML is read.</summary>
    [Theory]
    [InlineData("lib/net8.0/")]
    [InlineData("lib/net10.0/")]
    public void TheRuntimeRefersToThePlatformAlone(string folder)
    {
        var references = Read(folder, static (_, metadata) => References(metadata).ToArray()).Values.Single();

        Assert.All(references, static reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("build/NewsSdk.props")]
    [InlineData("build/NewsSdk.targets")]
    public void ProjectsThatReferToAUserOfThePackageGetTheSameBuildFiles(string file)
    {
        using ZipArchive archive = ZipFile.OpenRead(PackedPackage.Shared.PackagePath);

        Assert.Equal(Text(archive, file), Text(archive, file.Replace("build/", "buildTransitive/", StringComparison.Ordinal)));
    }

    private static bool IsOfTheFormat(string name) =>
        name == "[Content_Types].xml" || name.StartsWith("_rels/", StringComparison.Ordinal) || name.StartsWith("package/", StringComparison.Ordinal);

    // What the compiler brings for analyzers since .NET SDK 8: Roslyn 4.8, netstandard and the packages that this Roslyn is made with.
    private static bool IsOfTheHost(AssemblyName reference) => reference.Name switch
    {
        "netstandard" => reference.Version <= new Version(2, 0, 0, 0),
        "Microsoft.CodeAnalysis" or "Microsoft.CodeAnalysis.CSharp" => reference.Version <= new Version(4, 8, 0, 0),
        "System.Collections.Immutable" or "System.Reflection.Metadata" => reference.Version <= new Version(7, 0, 0, 0),
        "System.Memory" or "System.Buffers" or "System.Numerics.Vectors" or "System.Threading.Tasks.Extensions" => reference.Version < new Version(5, 0, 0, 0),
        "System.Runtime.CompilerServices.Unsafe" or "System.Text.Encoding.CodePages" => reference.Version <= new Version(7, 0, 0, 0),
        _ => false,
    };

    // What fixes need besides: the compiler has no workspaces, and loads no assembly that has neither an analyzer nor a generator.
    private static bool IsOfTheEditor(AssemblyName reference) =>
        reference.Name is "Microsoft.CodeAnalysis.Workspaces" or "Microsoft.CodeAnalysis.CSharp.Workspaces" && reference.Version <= new Version(4, 8, 0, 0);

    private Dictionary<string, T> Read<T>(string folder, Func<PEReader, MetadataReader, T> read)
    {
        using ZipArchive archive = ZipFile.OpenRead(PackedPackage.Shared.PackagePath);
        var results = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            if (!entry.FullName.StartsWith(folder, StringComparison.Ordinal) || !entry.FullName.EndsWith(".dll", StringComparison.Ordinal))
                continue;

            var bytes = new MemoryStream();
            using (Stream stream = entry.Open())
                stream.CopyTo(bytes);
            bytes.Position = 0;
            using var file = new PEReader(bytes);
            results.Add(entry.FullName, read(file, file.GetMetadataReader()));
        }

        Assert.NotEmpty(results);
        return results;
    }

    private static IEnumerable<AssemblyName> References(MetadataReader metadata) =>
        from handle in metadata.AssemblyReferences
        let reference = metadata.GetAssemblyReference(handle)
        select new AssemblyName(metadata.GetString(reference.Name), reference.Version);

    private static XElement Child(XElement parent, string name) => parent.Elements().Single(element => element.Name.LocalName == name);

    private static string Text(ZipArchive archive, string name)
    {
        using var reader = new StreamReader(archive.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private sealed record AssemblyName(string Name, Version Version);
}
