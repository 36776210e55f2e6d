using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NewsSdk.Generators.Tests;

/// <summary>A project with articles, as a value: a changed project is another one, whose unchanged files are the same objects.</summary>
internal sealed record NewsProject
{
    /// <summary>The project's folder.</summary>
    public const string Folder = "/repo/Briefing/";

    private static readonly ImmutableArray<MetadataReference> s_references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "NewsSdk.dll" or "netstandard.dll"))
        .Select(MetadataReference (path) => MetadataReference.CreateFromFile(path))
        .ToImmutableArray();

    private NewsProject()
    {
    }

    /// <summary>A project without files; its root namespace is <c>Briefing</c>.</summary>
    public static NewsProject Empty { get; } = new();

    public ImmutableList<TextFile> Files { get; init; } = [];

    public ImmutableDictionary<string, string> Properties { get; private init; } =
        ImmutableDictionary<string, string>.Empty.Add("RootNamespace", "Briefing").Add("ProjectDir", Folder);

    /// <summary>The name of the project's assembly.</summary>
    public string Name { get; init; } = "Briefing";

    public ImmutableList<string> Sources { get; private init; } = [];

    public LanguageVersion Language { get; init; } = LanguageVersion.CSharp12;

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    public OutputKind Output { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    /// <summary>This project with an article; its path is relative to the project's folder.</summary>
    public NewsProject With(string path, string text) => With(TextFile.Of(Folder + path, text));

    /// <summary>This project with a file; it replaces the one at the same path, in its place.</summary>
    public NewsProject With(TextFile file)
    {
        int index = Files.FindIndex(other => other.Path == file.Path);
        return this with { Files = index < 0 ? Files.Add(file) : Files.SetItem(index, file) };
    }

    /// <summary>This project with a file, whether or not there is one at its path.</summary>
    public NewsProject WithAnother(TextFile file) => this with { Files = Files.Add(file) };

    public NewsProject Without(string path) => this with { Files = Files.RemoveAll(file => file.Path == Folder + path) };

    /// <summary>This project with its files in the opposite order.</summary>
    public NewsProject Reversed() => this with { Files = Files.Reverse() };

    public NewsProject WithProperty(string name, string value) => this with { Properties = Properties.SetItem(name, value) };

    /// <summary>This project with the word for members that articles' items have, as the build files gather them.</summary>
    public NewsProject WithMembers(params (string Path, string Word)[] articles) => WithProperty(
        "NewsArticleMembers", string.Join('|', articles.Select(static article => Uri.EscapeDataString(Folder + article.Path) + "=" + Uri.EscapeDataString(article.Word))));

    public NewsProject WithSource(string source) => this with { Sources = Sources.Add(source) };

    /// <summary>Runs the generator anew, checks what every run must keep to, and gives the result.</summary>
    public NewsRun Run() => NewsDriver.Start(this).Run.Checked();

    /// <summary>Runs the generator, and gives the compilation with what it wrote, whether or not that has warnings.</summary>
    public Compilation Compiled() => NewsDriver.Start(this).Run.Compilation;

    public ImmutableArray<string> NoWarn { get; init; } = [];

    /// <summary>Further assemblies that the project refers to.</summary>
    public ImmutableList<MetadataReference> References { get; init; } = [];

    /// <summary>Severities as a <c>.globalconfig</c> gives them.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> Severities { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    internal CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose);

    internal CSharpCompilation Compile() => CSharpCompilation.Create(
        Name,
        Sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, ParseOptions.WithDocumentationMode(DocumentationMode.Parse), path: $"Source{index}.cs")),
        s_references.AddRange(References),
        new CSharpCompilationOptions(Output, nullableContextOptions: Nullable, warningLevel: 9999)
            .WithSpecificDiagnosticOptions(Severities.SetItems(NoWarn.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Suppress)))));
}
