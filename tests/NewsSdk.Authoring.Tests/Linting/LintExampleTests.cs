using System.Text.RegularExpressions;

namespace NewsSdk.Authoring.Tests.Linting;

/// <summary>The examples of the lints in README.md do what their sections say, and nothing else.</summary>
public sealed class LintExampleTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(SeedLintTests.FindRoot(), "generators/NewsSdk.Generators/README.md"));

    public static TheoryData<string> Ids => new(NewsDiagnostics.All.Where(static rule => rule.IsLint).Select(static rule => rule.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void AnExampleGivesItsLint(string id)
    {
        NewsRule rule = NewsDiagnostics.All.Single(rule => rule.Id == id);
        Match section = Regex.Match(Readme, $@"^## {id}\n\n\*\*{Regex.Escape(rule.Title)}\.\*\* .*?^```markdown\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline);

        Assert.Equal(rule, Assert.Single(Lints.Of(section.Groups[1].Value)).Rule);
    }
}
