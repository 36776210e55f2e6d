using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using NewsSdk.Authoring;
using NewsSdk.Generators.Analyzers;
using NewsSdk.Generators.Diagnostics;

namespace NewsSdk.Generators.Tests.Diagnostics;

/// <summary>The rules are one class; the documents that list them say the same.</summary>
public class RulesTests
{
    private const string TableStart = "| id | what | severity |\n| --- | --- | --- |\n";
    private const string TableEnd = "<!-- end of the table -->";

    internal static IReadOnlyList<NewsRule> Rules { get; } =
        [.. typeof(NewsDiagnostics).GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => field.GetValue(null)).OfType<NewsRule>()];

    [Fact]
    public void RulesStandInOrderAndOnce() => Assert.Equal(Rules.Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal), Rules.Select(rule => rule.Id));

    [Fact]
    public void ARuleSaysItsFactAndWhatToDo() => Assert.All(Rules, rule =>
    {
        Assert.Matches(@"\ANEWS\d{4}\z", rule.Id);
        Assert.Matches(@"\A[A-Z].*[^.!]\z", rule.Title);
        Assert.DoesNotMatch(@"\.\z|(?i)\binvalid\b|please fix", rule.Message);
        Assert.EndsWith("#" + rule.Id.ToLowerInvariant(), rule.HelpLink);
    });

    [Fact]
    public void AnErrorCannotBeTurnedOff() => Assert.All(Rules, rule =>
    {
        DiagnosticDescriptor descriptor = Descriptors.Of(rule);
        Assert.Equal(rule.Severity == NewsSeverity.Error, descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable));
        Assert.Equal(("NewsSdk", rule.IsEnabledByDefault, rule.Id, rule.HelpLink), (descriptor.Category, descriptor.IsEnabledByDefault, descriptor.Id, descriptor.HelpLinkUri));
        Assert.Equal(rule.Severity.ToString(), descriptor.DefaultSeverity.ToString());
        Assert.Same(descriptor, Descriptors.Of(rule));
    });

    // The compiler on the command line leaves an analyzer out whose diagnostics are information at most: nobody pays for lints who did not ask for them.
    [Fact]
    public void ALintIsNoMoreThanInformationUnlessItIsAskedFor()
    {
        Assert.All(Rules.Where(rule => rule.IsLint), rule => Assert.Equal(NewsSeverity.Info, rule.Severity));
        Assert.All(Rules.Where(rule => !rule.IsEnabledByDefault), rule => Assert.True(rule.IsLint));
        Assert.Equal(Rules.Where(rule => rule.IsLint).Select(rule => rule.Id), new LintAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id));
    }

    [Fact]
    public void TheReadmeHasTheTableOfTheRules()
    {
        string readme = Repository.Read("generators/NewsSdk.Generators/README.md");
        int start = readme.IndexOf(TableStart, StringComparison.Ordinal) + TableStart.Length;
        string table = readme[start..readme.IndexOf(TableEnd, StringComparison.Ordinal)];
        string expected = string.Concat(Rules.Select(rule => $"| [{rule.Id}](#{rule.Id.ToLowerInvariant()}) | {rule.Title} | {(rule.IsEnabledByDefault ? rule.Severity.ToString().ToLowerInvariant() : "off")} |\n"));
        Assert.True(expected == table, $"The table of README.md should be:\n{TableStart}{expected}");
    }

    [Fact]
    public void TheReadmeHasASectionForEachRule()
    {
        var sections = Regex.Matches(Repository.Read("generators/NewsSdk.Generators/README.md"), @"^## (NEWS\d{4})\n\n\*\*(.*?)\.\*\* ", RegexOptions.Multiline);
        Assert.Equal(Rules.Select(rule => (rule.Id, rule.Title)), sections.Select(section => (section.Groups[1].Value, section.Groups[2].Value)));
    }

    [Fact]
    public void TheReleaseFilesHaveEachRule()
    {
        string files = Repository.Read("generators/NewsSdk.Generators/AnalyzerReleases.Shipped.md") + Repository.Read("generators/NewsSdk.Generators/AnalyzerReleases.Unshipped.md");
        string[] rows = [.. files.Split('\n').Where(line => line.StartsWith("NEWS", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        Assert.Equal(Rules.Select(rule => $"{rule.Id} | NewsSdk | {(rule.IsEnabledByDefault ? rule.Severity.ToString() : "Disabled")} | {rule.Title}"), rows);
    }
}
