using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using NewsSdk.Authoring;

namespace NewsSdk.Generators.Tests.Diagnostics;

/// <summary>The examples of README.md do what their sections say.</summary>
/// <remarks>An example is the code blocks of a section. What follows the block's language names its file; one of Markdown without a name is an article, one of C# the body of a method.</remarks>
public partial class ReadmeExampleTests
{
    // A Markdown file cannot show bytes, properties or missing files; and git takes the signs of a conflict for one.
    private static readonly string[] s_withoutExample = ["NEWS0021", "NEWS0040", "NEWS0901", "NEWS0902", "NEWS0903", "NEWS0904", "NEWS0906", "NEWS0907", "NEWS0909"];

    private static readonly string s_readme = Repository.Read("generators/NewsSdk.Generators/README.md");

    private static readonly string[] s_ids = [.. Section().Matches(s_readme).Select(section => section.Groups["id"].Value).Except(s_withoutExample)];

    public static TheoryData<string> Rules => new(s_ids);

    [Theory, MemberData(nameof(Rules))]
    public async Task AnExampleGivesItsDiagnostic(string id)
    {
        NewsRule rule = NewsDiagnostics.All.Single(rule => rule.Id == id);
        NewsProject project = NewsProject.Empty;
        foreach ((string name, string text) in Examples(id))
            project = name.EndsWith(".cs", StringComparison.Ordinal) ? project.WithSource(text) : project.With(name, text);

        // A lint is off, or shows nothing on the command line, until it is asked for.
        if (rule.IsLint)
            project = project with { Severities = project.Severities.Add(id, ReportDiagnostic.Warn) };
        NewsRun run = project.Run();
        IEnumerable<Diagnostic> told = [.. run.Diagnostics, .. (await run.AnalyzeAsync()).Where(diagnostic => diagnostic.Id == id || !IsLint(diagnostic))];
        Assert.Contains(id, told.Select(diagnostic => diagnostic.Id));
        Assert.All(told, diagnostic => Assert.True(diagnostic.Id == id, $"{id}'s example also gives: {diagnostic}"));
    }

    [Fact]
    public void EveryOtherSectionHasAnExample() => Assert.All(s_ids, id => Assert.NotEmpty(Examples(id)));

    private static bool IsLint(Diagnostic diagnostic) => NewsDiagnostics.All.Any(rule => rule.IsLint && rule.Id == diagnostic.Id);

    private static IEnumerable<(string Name, string Text)> Examples(string id)
    {
        string body = Section().Matches(s_readme).Single(section => section.Groups["id"].Value == id).Groups["body"].Value;
        return Example().Matches(body).Select((example, index) => Whole(example.Groups["language"].Value, example.Groups["name"].Value, example.Groups["text"].Value, index, id));
    }

    private static (string Name, string Text) Whole(string language, string name, string text, int index, string id) => language switch
    {
        "markdown" => (name.Length > 0 ? name : $"example{index}.news.md", WholeArticle(text, id)),
        "csharp" => ("Example.cs", $"using Briefing.News; using NewsSdk; internal static class Example {{ public static void Run() {{ {text} }} }}"),
        _ => (name, text),
    };

    private static string WholeArticle(string example, string id) => example.StartsWith("---\n", StringComparison.Ordinal) || id is "NEWS0001" or "NEWS0022"
        ? example
        : $"---\n{Yaml().Match(s_readme).Groups["text"].Value}---\n\n{example}";

    [GeneratedRegex(@"^## (?<id>NEWS\d{4})\n(?<body>.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex(@"^```(?<language>markdown|yaml|csharp)(?: (?<name>\S+))?\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"^```yaml\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Yaml();
}
