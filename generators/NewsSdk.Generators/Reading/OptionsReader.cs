using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsSdk.Authoring;
using NewsSdk.Generators.Emit;
using NewsSdk.Generators.Model;
using NewsSdk.Generators.Pipeline;

namespace NewsSdk.Generators.Reading;

/// <summary>Reads the build's properties. None of them reaches the generated code but as a namespace that was made valid and as one of two words.</summary>
internal static class OptionsReader
{
    private static readonly string[] s_members = ["named", "none"];

    private static readonly string[] s_switch = ["true", "false"];

    /// <summary>The properties and items that a project may write.</summary>
    public static readonly string[] Names =
    [
        "EnableDefaultNewsItems", "NewsAccessibility", "NewsArticle", "NewsDrafts", "NewsGeneratorCache", "NewsLargeCorpus", "NewsMembers", "NewsNamespace", "NewsRegistry", "NewsSchema",
        "NewsSeedsFolder", "NewsUnnamedFolders",
    ];

    /// <summary>The folder of the project, or nothing. Our build files escape it, because values are cut at '#' and ';': dotnet/roslyn#51692.</summary>
    public static string ProjectFolder(AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        string escaped = Property(options, "NewsProjectFolder");
        return escaped.Length > 0 ? Uri.UnescapeDataString(escaped) : Property(options, "ProjectDir");
    }

    /// <summary>What the project says of all files.</summary>
    public static FileRules ReadFileRules((AnalyzerConfigOptionsProvider Properties, ParseOptions Language) project, CancellationToken cancellation) =>
        new(ProjectFolder(project.Properties, cancellation), CountTooMany(project.Properties), Limits.TooOldLanguage(project.Language));

    // From our build files, which count them before minutes go into what cannot be built.
    private static int CountTooMany(AnalyzerConfigOptionsProvider options) =>
        int.TryParse(Property(options, "NewsArticleCount"), NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > Limits.MaxArticles ? count : 0;

    /// <summary>What the properties say about the output.</summary>
    public static NewsOptions Read(AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        var diagnostics = new List<NewsDiagnostic>();
        // Some are for others to read, who tell nothing.
        Word(options, diagnostics, "NewsDrafts", "false", s_switch);
        Word(options, diagnostics, "NewsGeneratorCache", "false", s_switch);
        Word(options, diagnostics, "NewsLargeCorpus", "auto", "auto", "true", "false");
        string @namespace = Namespace(options, diagnostics);
        return new NewsOptions(@namespace, Word(options, diagnostics, "NewsAccessibility", "public", "public", "internal"), diagnostics.ToEquatableArray());
    }

    /// <summary>What properties and items say about members.</summary>
    public static MemberRules ReadMembers(AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        var diagnostics = new List<NewsDiagnostic>();
        bool hasMembers = Word(options, diagnostics, "NewsMembers", "named", s_members) == "named";
        string projectFolder = ProjectFolder(options, cancellation);
        ILookup<string, string> articles = ArticleMembers(options, projectFolder);
        foreach (IGrouping<string, string> unknown in articles.Where(static word => Among(s_members, word.Key) is null))
            diagnostics.Add(Problem($"NewsMembers` of the article `{unknown.First()}", unknown.Key, Neither(s_members) + ", so it says nothing"));
        return new MemberRules(hasMembers, UnnamedFolders(options, projectFolder), [.. articles["named"]], [.. articles["none"]], diagnostics.ToEquatableArray());
    }

    /// <summary>
    /// Tells of names that are nearly ours. Our build files gather those that the project's own text has, divided by `|`, and behind `(` those that it asks for: they are its own.
    /// </summary>
    public static IEnumerable<FileDiagnostics> DescribeMisspelled(AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        string[] written = [.. Property(options, "NewsNames").Split('|').Distinct(StringComparer.OrdinalIgnoreCase)];
        NewsDiagnostic[] diagnostics =
        [
            .. from name in written
               where !name.StartsWith("(", StringComparison.Ordinal) && Among(Names, name) is null && Among(written, "(" + name) is null
               let known = Array.Find(Names, known => Suggestion.IsOneEdit(name, known))
               where known is not null
               select Problem($"`{name}` in the project file is nothing that NewsSdk reads; did you mean `{known}`?"),
        ];
        return diagnostics.Length == 0 ? [] : [new FileDiagnostics("", [.. diagnostics])];
    }

    /// <summary>What the properties say about the corpus.</summary>
    public static Layout ReadLayout(AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        string folder = Property(options, "NewsSeedsFolder");
        string seeds = ProjectPath.Folder(ProjectFolder(options, cancellation), folder.Length > 0 ? folder : "seeds");
        return new Layout(seeds, string.Equals(Property(options, "NewsDrafts"), "true", StringComparison.OrdinalIgnoreCase));
    }

    private static string Namespace(AnalyzerConfigOptionsProvider options, List<NewsDiagnostic> diagnostics)
    {
        string root = Property(options, "RootNamespace");
        string wanted = Property(options, "NewsNamespace");
        string fallback = root.Length == 0 ? "News" : root + ".News";
        if (wanted.Length == 0)
            wanted = fallback;

        string valid = Valid(wanted);

        // A project called my-app has the root namespace my-app: nobody wrote that as C#, so nobody is told.
        if (valid.Replace("@", "") != wanted.Replace("@", "") && wanted != fallback)
            diagnostics.Add(Problem("NewsNamespace", wanted, $"no namespace; `{valid}` is used"));
        return valid;
    }

    private static string Valid(string name)
    {
        var segments = name.Split('.').Select(static segment => segment.Trim().TrimStart('@')).Where(static segment => segment.Length > 0);
        string valid = string.Join(".", segments.Select(Identifier.Of));
        return valid.Length == 0 ? "News" : valid;
    }

    // The property as one of its words.
    private static string Word(AnalyzerConfigOptionsProvider options, List<NewsDiagnostic> diagnostics, string property, string fallback, params string[] words)
    {
        string wanted = Property(options, property);
        string? word = wanted.Length == 0 ? fallback : Among(words, wanted);
        if (word is null)
            diagnostics.Add(Problem(property, wanted, $"{Neither(words)}; `{fallback}` is used"));
        return word ?? fallback;
    }

    private static string? Among(string[] words, string word) => Array.Find(words, other => string.Equals(other, word, StringComparison.OrdinalIgnoreCase));

    private static string Neither(string[] words) => $"neither `{string.Join("`, `", words, 0, words.Length - 1)}` nor `{words[words.Length - 1]}`";

    // A list with `|`: the compiler cuts a property at ';'.
    private static EquatableArray<string> UnnamedFolders(AnalyzerConfigOptionsProvider options, string projectFolder) =>
        Property(options, "NewsUnnamedFolders").Split('|')
            .Select(static folder => folder.Trim()).Where(static folder => folder.Length > 0)
            .Select(folder => ProjectPath.Folder(projectFolder, folder)).Where(static folder => folder.Length > 0)
            .ToEquatableArray();

    // The word that each article's item has, and its path. Our build files gather them, `path=word|path=word` with both escaped: were the metadata itself visible,
    // the compiler would be given a section for each additional file, and would compare the path of each file of the project with all of them.
    private static ILookup<string, string> ArticleMembers(AnalyzerConfigOptionsProvider options, string projectFolder) =>
        Property(options, "NewsArticleMembers").Split(['|'], StringSplitOptions.RemoveEmptyEntries)
            .Select(static entry => entry.Split('='))
            .Select(entry => (Path: ProjectPath.Relative(projectFolder, Uri.UnescapeDataString(entry[0])), Word: Uri.UnescapeDataString(entry[entry.Length - 1]).Trim()))
            .OrderBy(static entry => entry.Path, StringComparer.Ordinal)
            .ToLookup(static entry => entry.Word, static entry => entry.Path, StringComparer.OrdinalIgnoreCase);

    private static string Property(AnalyzerConfigOptionsProvider options, string name) =>
        options.GlobalOptions.TryGetValue("build_property." + name, out string? value) ? value.Trim() : "";

    /// <summary>Tells that a property is no <paramref name="problem"/>.</summary>
    public static NewsDiagnostic Problem(string property, string value, string problem) =>
        Problem($"The property `{property}` is `{value}`, which is {problem}");

    private static NewsDiagnostic Problem(string problem) => new(NewsDiagnostics.WrongProperty, "", default, default, default, [problem]);
}
