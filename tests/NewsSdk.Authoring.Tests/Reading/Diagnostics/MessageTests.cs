namespace NewsSdk.Authoring.Tests.Reading;

/// <summary>A build's tools read messages line by line; what stands in them may be anything.</summary>
public class MessageTests
{
    [Theory]
    [InlineData("two\nlines", "two lines")]
    [InlineData("two\r\nlines\u2028more\u0085", "two  lines more ")]
    [InlineData("\u001B[31mred\0", " [31mred ")]
    [InlineData("“words” 😀", "“words” 😀")]
    public void AnArgumentIsOnOneLine(string argument, string shown) =>
        Assert.Equal($"The file `{shown}` is not read; call it `x`", Diagnostic(argument, "x").Message);

    [Fact]
    public void AnArgumentIsCutWhereNobodyReadsOn()
    {
        string long600 = new('x', 600);

        Assert.Equal([long600, long600 + "…"], Diagnostic(long600, long600 + "y").Arguments);
        Assert.Equal(new string('x', 599) + "…", Diagnostic(new string('x', 599) + "😀", "").Arguments[0]);
    }

    [Fact]
    public void AValueOfSeveralLinesIsToldInOne()
    {
        ParsedArticle article = ArticleReader.Read("seeds/a.news.md", "---\nheadline: x\npublished: |\n  not\n  a date\n---\n\nWords.\n");

        Assert.DoesNotContain('\n', Assert.Single(article.Diagnostics).Message);
    }

    private static NewsDiagnostic Diagnostic(params string[] arguments) => new(NewsDiagnostics.MisnamedFile, "a", default, default, default, [.. arguments]);
}
