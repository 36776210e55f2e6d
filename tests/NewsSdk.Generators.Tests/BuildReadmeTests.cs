using System.Text.RegularExpressions;
using System.Xml.Linq;
using NewsSdk.Authoring;

namespace NewsSdk.Generators.Tests;

/// <summary>What the build files' README lists is what they have.</summary>
public class BuildReadmeTests
{
    private static readonly string s_readme = Repository.Read("src/NewsSdk/build/README.md");

    private static readonly XElement s_props = XElement.Parse(Repository.Read("src/NewsSdk/build/NewsSdk.props"));

    [Fact]
    public void EveryPropertyIsListed() => Assert.Equal(
        Include("CompilerVisibleProperty").Except(["NewsArticleCount", "NewsArticleMembers", "NewsNames", "NewsProjectFolder"]).Append("EnableDefaultNewsItems").Order(StringComparer.Ordinal),
        Listed("Properties").Order(StringComparer.Ordinal));

    [Fact]
    public void EveryItemIsListed() => Assert.Equal(Include("AvailableItemName").SelectMany(static names => names.Split(';')), Listed("Items"));

    /// <summary>One that is misspelled is told by those.</summary>
    [Fact]
    public void TheGeneratorKnowsEachOfBoth() =>
        Assert.Equal(Listed("Properties").Concat(Listed("Items")).Order(StringComparer.Ordinal), NewsSdk.Generators.Reading.OptionsReader.Names);

    [Fact]
    public void EverySchemaIsListed() => Assert.Equal(
        Directory.GetFiles(Path.Combine(Repository.Root, "src/NewsSdk/schemas")).Select(Path.GetFileName).Order(StringComparer.Ordinal),
        Listed("Schemas for editors").Order(StringComparer.Ordinal));

    /// <summary>The build files tell them themselves, because they are told where no generator runs, none has anything to read, or what it says is not shown.</summary>
    [Fact]
    public void TheirWarningsAreThoseOfTheRules()
    {
        NewsRule[] rules = [NewsDiagnostics.MisnamedFile, NewsDiagnostics.NoCode];
        XElement[] warnings = [.. XElement.Parse(Repository.Read("src/NewsSdk/build/NewsSdk.targets")).Descendants("Warning")];

        Assert.NotEmpty(warnings);
        Assert.All(warnings, warning =>
        {
            NewsRule rule = Assert.Single(rules, rule => rule.Id == warning.Attribute("Code")!.Value);
            string text = string.Join(".*", rule.Message.Split(["{0}", "{1}"], StringSplitOptions.None).Select(Regex.Escape));
            // What is wrong with a name on other systems is known to the targets alone.
            Assert.Matches($"^({text}|No file has .* in its name on all systems; rename .*)$", warning.Attribute("Text")!.Value);
            Assert.Equal(rule.HelpLink, warning.Attribute("HelpLink")!.Value);
        });
    }

    private static IEnumerable<string> Include(string item) => s_props.Descendants(item).Select(static element => element.Attribute("Include")!.Value);

    // The first column of a section's table.
    private static IEnumerable<string> Listed(string heading)
    {
        string section = Regex.Match(s_readme, $@"^## {heading}\n(.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;
        return Regex.Matches(section, @"^\| `([^`]+)` \|", RegexOptions.Multiline).Select(static row => row.Groups[1].Value);
    }
}
