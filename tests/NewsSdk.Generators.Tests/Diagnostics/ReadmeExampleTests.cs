using System.Text.RegularExpressions;

namespace NewsSdk.Generators.Tests.Diagnostics;

/// <summary>The examples of README.md do what their sections say.</summary>
public partial class ReadmeExampleTests
{
    // A Markdown file cannot show bytes, properties or missing files.
    private static readonly string[] s_withoutExample = ["NEWS0021", "NEWS0901", "NEWS0902", "NEWS0903", "NEWS0904"];

    private static readonly string s_readme = Repository.Read("generators/NewsSdk.Generators/README.md");

    private static readonly string[] s_ids = [.. Section().Matches(s_readme).Select(section => section.Groups["id"].Value).Except(s_withoutExample)];

    public static TheoryData<string> Rules => new(s_ids);

    [Theory, MemberData(nameof(Rules))]
    public void AnExampleGivesItsDiagnostic(string id)
    {
        NewsProject project = NewsProject.Empty;
        foreach ((int index, string example) in Examples(id).Index())
            project = project.With($"example{index}.news.md", example);

        NewsRun run = project.Run();
        Assert.Contains(id, run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.All(run.Diagnostics, diagnostic => Assert.True(diagnostic.Id == id, $"{id}'s example also gives: {diagnostic}"));
    }

    [Fact]
    public void EveryOtherSectionHasAnExample() => Assert.All(s_ids, id => Assert.NotEmpty(Examples(id)));

    private static IEnumerable<string> Examples(string id)
    {
        string body = Section().Matches(s_readme).Single(section => section.Groups["id"].Value == id).Groups["body"].Value;
        return Example().Matches(body).Select(example => Whole(example.Groups["text"].Value, id));
    }

    private static string Whole(string example, string id) => example.StartsWith("---\n", StringComparison.Ordinal) || id is "NEWS0001" or "NEWS0022"
        ? example
        : $"---\n{Yaml().Match(s_readme).Groups["text"].Value}---\n\n{example}";

    [GeneratedRegex(@"^## (?<id>NEWS\d{4})\n(?<body>.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex(@"^```markdown\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"^```yaml\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Yaml();
}
