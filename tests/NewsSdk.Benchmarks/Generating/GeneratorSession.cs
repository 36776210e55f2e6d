using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsSdk.Generators;

namespace NewsSdk.Benchmarks;

/// <summary>A project whose generator driver is kept from edit to edit, as an editor keeps it.</summary>
internal sealed class GeneratorSession
{
    private const string Folder = "/project/";

    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.Latest);
    private static readonly ImmutableArray<MetadataReference> s_references = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) == "NewsSdk.dll")
        .Select(static MetadataReference (path) => MetadataReference.CreateFromFile(path))];

    private readonly List<MadeText> _files;
    private GeneratorDriver _driver;
    private Compilation _compilation;

    /// <param name="files">The files of a corpus.</param>
    /// <param name="properties">MSBuild properties beside the namespace and the folder.</param>
    /// <param name="generator">The generator; NewsSdk's where it is null.</param>
    public GeneratorSession(IEnumerable<MadeFile> files, IReadOnlyDictionary<string, string> properties, IIncrementalGenerator? generator = null)
    {
        _files = [.. files.Select(static file => new MadeText(Folder + "seeds/" + file.Path, file.Bytes))];
        var all = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["build_property.RootNamespace"] = "Big", ["build_property.ProjectDir"] = Folder };
        foreach ((string name, string value) in properties)
            all["build_property." + name] = value;
        _driver = CSharpGeneratorDriver.Create([(generator ?? new NewsGenerator()).AsSourceGenerator()], _files, s_parseOptions, new BuildProperties(all));
        _compilation = CSharpCompilation.Create("Big", [Source(0)], s_references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    /// <summary>What the generator reported and wrote.</summary>
    public GeneratorDriverRunResult Result => _driver.GetRunResult();

    /// <summary>The compilation with the generated sources.</summary>
    public Compilation Output
    {
        get
        {
            _driver.RunGeneratorsAndUpdateCompilation(_compilation, out Compilation output, out _);
            return output;
        }
    }

    /// <summary>Runs the generator.</summary>
    public void Run() => _driver = _driver.RunGenerators(_compilation);

    /// <summary>Replaces a file by an edited one.</summary>
    public void Edit(string ending, Func<string, string> edit)
    {
        int index = _files.FindIndex(file => file.Path.EndsWith(ending, StringComparison.Ordinal));
        MadeText edited = _files[index].Edited(edit);
        _driver = _driver.ReplaceAdditionalText(_files[index], edited);
        _files[index] = edited;
    }

    /// <summary>Adds an article.</summary>
    public void Add(MadeFile file)
    {
        _files.Add(new MadeText(Folder + "seeds/" + file.Path, file.Bytes));
        _driver = _driver.AddAdditionalTexts([_files[^1]]);
    }

    /// <summary>Takes the last article away.</summary>
    public void RemoveLast()
    {
        _driver = _driver.RemoveAdditionalTexts([_files[^1]]);
        _files.RemoveAt(_files.Count - 1);
    }

    /// <summary>All files as new objects that hold what the old ones held, as a compiler opens them for each build.</summary>
    public void Reopen()
    {
        List<MadeText> files = [.. _files.Select(static file => file.Reopened())];
        _files.Clear();
        _files.AddRange(files);
        _driver = _driver.ReplaceAdditionalTexts([.. files]);
    }

    /// <summary>Edits the C# file of the project.</summary>
    public void EditSource(int version) => _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees.First(), Source(version));

    private static SyntaxTree Source(int version) => CSharpSyntaxTree.ParseText($"class App {{ int Version => {version}; }}", s_parseOptions, "App.cs");
}
