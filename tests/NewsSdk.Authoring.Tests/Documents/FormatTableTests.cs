using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using CsCheck;

namespace NewsSdk.Authoring.Tests.Documents;

/// <summary>What the reference of the format says in tables and lists is so.</summary>
public sealed partial class FormatTableTests
{
    [Fact]
    public void TheKeysOfFrontMatterAreThoseThatAreRead() => SameWords(FrontMatterReader.KnownKeys, Codes("Front matter", 0));

    [Fact]
    public void TheKeysOfSpansAreThoseThatAreRead() => SameWords(SpanEntryReader.Keys, Codes("Spans by their text", 0));

    [Fact]
    public void TheKeysOfActorsAreThoseThatTheLanguageKnows() => SameWords(Signer.BuiltInFields(TypeKind.Actor), Codes("Actors", 0));

    [Fact]
    public void TheKeysOfQuotesAreThoseThatTheLanguageKnows() =>
        SameWords(Signer.BuiltInFields(TypeKind.Quote).Except(["type", "formerly"]), Codes("Quotes", 0));

    [Fact]
    public void TheStatusesAreThoseThatEventsHave() => SameWords(EventStatus.All, Codes("Events", 0).Except(["status"]));

    [Fact]
    public void TheTypesOfFieldsAreThoseThatSchemasHave() =>
        SameWords(FieldType.BuiltIn, Rows("Schema", "type").SelectMany(static row => CodesIn(row[0])).Except(["[low, high]"]));

    [Fact]
    public void AnIdBecomesTheNameBesideIt() =>
        Assert.All(Rows("Ids and names", "id"), static row => Assert.Equal(CodesIn(row[1]).Single(), Identifiers.ToPascalCase(CodesIn(row[0]).Single())));

    [Fact]
    public void DatesAreDates() => Assert.All(Codes("Dates", 0), static text => Assert.True(EdtfSyntax.TryParse(text, out _), text));

    [Fact]
    public void NoDatesAreNone() => Assert.All(CodesIn(Line("No dates: ")), static text => Assert.False(EdtfSyntax.TryParse(text, out _), text));

    [Fact]
    public void QuantitiesAreQuantities() => Assert.All(Codes("Quantities", 0), static text => Assert.True(QuantitySyntax.TryParse(text, out _), text));

    [Fact]
    public void NoQuantitiesAreNone() => Assert.All(CodesIn(Line("No quantities: ")), static text => Assert.False(QuantitySyntax.TryParse(text, out _), text));

    [Fact]
    public void TheLimitsAreThoseOfTheReader()
    {
        (Type Type, string Name)[] limits =
        [
            (typeof(Nesting), "MaxLevels"), (typeof(InlineGuard), "MaxBrackets"), (typeof(InlineGuard), "MaxEmphasis"), (typeof(YamlReader), "MaxDepth"), (typeof(YamlReader), "MaxBrackets"),
            (typeof(ArticleBinder), "MaxReferenceDepth"), (typeof(ArticleBinder), "MaxHeldEvents"),
            (typeof(BaseChecker), "MaxDepth"), (typeof(BodyLimits), "MaxDefinitions"), (typeof(BodyLimits), "MaxCost"),
        ];

        IEnumerable<string> said = Rows("Limits", "what").SelectMany(static row => Number().Matches(row[1]).Select(static match => match.Value.Replace(",", "", StringComparison.Ordinal)));

        Assert.Equal(limits.Select(static limit => Constant(limit.Type, limit.Name)), said);
    }

    /// <summary>Any text, with the backslashes that the reference asks for, is read as it is and nothing is told of it.</summary>
    [Fact]
    public void WordsFromElsewhereNeedNoMoreThanItSays()
    {
        string[][] signs = [.. Signs().Matches(Line("Everywhere: ")).Select(static match => match.Groups[2].Value.Split(' '))];
        var line = new Regex($"^({Alternatives(signs[1])}|[0-9]+(?={Alternatives(signs[2])}))");
        string[] pieces = [.. "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ab1é中“\u00A0\u2028 ".Select(static c => c.ToString()), " ", "\n", "\n", "\n1", "\n- ", "http://a.b/", "```", "---", "&amp;", ":::", "[^1]"];

        Gen.Int[0, pieces.Length - 1].Array[0, 40].Select(chosen => string.Concat(chosen.Select(index => pieces[index]))).Sample(text =>
        {
            string[] lines = [.. text.Split('\n').Select(static part => part.Trim(' ', '\t')).Where(static part => part.Length > 0)];
            IEnumerable<string> written = lines.Select(part => line.Replace(
                string.Concat(part.Select(c => signs[0].Contains(c.ToString()) ? "\\" + c : c.ToString())), static match => char.IsDigit(match.Value[0]) ? match.Value + "\\" : "\\" + match.Value));
            ParsedArticle article = ArticleReader.Read("seeds/a.news.md", "---\nheadline: x\npublished: 2020\n---\n\nx\n\n" + string.Join('\n', written));

            Assert.Empty(article.Diagnostics);
            Assert.Equal(string.Join("\n\n", ((string[])["x", string.Join(' ', lines)]).Where(static part => part.Length > 0)), article.Text);
        }, iter: 5000);
    }

    [Fact]
    public void EveryLinkLeadsToAHeadingOrAFile() => Assert.All(LinkTargets().Matches(FormatReadme.Text).Select(static match => match.Groups[1].Value), static target =>
    {
        string[] parts = target.Split('#');
        string folder = Path.Combine(Repository.Root, "src/NewsSdk.Authoring");
        string text = parts[0].Length == 0 ? FormatReadme.Text : File.ReadAllText(Path.Combine(folder, parts[0]));
        if (parts.Length > 1)
            Assert.Contains(parts[1], Headings().Matches(text).Select(static match => match.Groups[1].Value.Trim().ToLowerInvariant().Replace(' ', '-')));
    });

    private static string Constant(Type type, string name) =>
        Convert.ToString(type.GetField(name, BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Static)!.GetRawConstantValue(), CultureInfo.InvariantCulture)!;

    private static void SameWords(IEnumerable<string> known, IEnumerable<string> said) =>
        Assert.Equal(string.Join('\n', known.Order(StringComparer.Ordinal)), string.Join('\n', said.Order(StringComparer.Ordinal)));

    private static IEnumerable<string> Codes(string heading, int column) => Rows(heading, null).SelectMany(row => CodesIn(row[column]));

    // The rows of a section's tables, or of the one whose first column has that name.
    private static IEnumerable<string[]> Rows(string heading, string? first)
    {
        string section = Regex.Match(FormatReadme.Text, $@"^#+ {heading}\n(.*?)(?=^#+ |\z)", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;
        string column = "";
        foreach (string line in section.Split('\n'))
        {
            if (!line.StartsWith("| ", StringComparison.Ordinal))
            {
                column = "";
                continue;
            }

            string[] cells = line.Trim('|', ' ').Split(" | ");
            if (column.Length == 0)
                column = cells[0];
            else if (cells[0] != "---" && (first is null || first == column))
                yield return cells;
        }
    }

    private static string Alternatives(IEnumerable<string> signs) => $"({string.Join('|', signs.Select(Regex.Escape))})";

    private static string Line(string start) => FormatReadme.Text.Split('\n').Single(line => line.StartsWith(start, StringComparison.Ordinal));

    private static IEnumerable<string> CodesIn(string text) => Code().Matches(text).Select(static match => match.Groups[1].Value);

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    // A span of code, whatever stands in it.
    [GeneratedRegex("(`+)(.+?)\\1(?!`)")]
    private static partial Regex Signs();

    [GeneratedRegex("[0-9][0-9,]*")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<!!\[[^\]]*)\](?:\()((?!https?:)[^)]+)\)")]
    private static partial Regex LinkTargets();

    [GeneratedRegex("^#+ (.*)$", RegexOptions.Multiline)]
    private static partial Regex Headings();
}
