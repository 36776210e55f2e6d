namespace NewsSdk.Authoring.Tests.Reading;

public sealed class BodyTests
{
    [Theory]
    [InlineData("a", "Paragraph «a»")]
    [InlineData("a\nb\n\nc", "Paragraph «a b», Paragraph «c»")]
    [InlineData("a  \nb\\\nc", "Paragraph «a\nb\nc»")]
    [InlineData("a  b\u00A0c “d”d e\u0301 don't -- ...", "Paragraph «a  b\u00A0c “d”d e\u0301 don't -- ...»")]
    [InlineData("[sic] \u00A0a\u00A0\n \u00A0b\u3000\t\n\u2003\n\n> \u00A0[c] d\u202F", "Paragraph «[sic] \u00A0a\u00A0 \u00A0b\u3000\t \u2003», Quotation1 «\u00A0[c] d\u202F»")]
    [InlineData("&amp; &#8220; &nbsp;\\* \\[", "Paragraph «& “ \u00A0* [»")]
    [InlineData("# A *b*\n\nC\n-\n\n###### d", "Heading1 «A b», Heading2 «C», Heading6 «d»")]
    [InlineData("- a\n- b\n\n  c\n  - d", "ListItem1 «a», ListItem1 «b», ListItem1 «c», ListItem2 «d»")]
    [InlineData("1. a\n2. b", "ListItem1 ordered «a», ListItem1 ordered «b»")]
    [InlineData("> a\nb\n>\n> > c", "Quotation1 «a b», Quotation2 «c»")]
    [InlineData("> - a\n- > b", "ListItem1 «a», Quotation1 «b»")]
    [InlineData("::: related\nSee also: a\n\nb\n:::\n\nc", "Related «See also: a», Related «b», Paragraph «c»")]
    [InlineData(":::: {.related}\n::: x-box\na\n:::\n::::", "Related «a»")]
    [InlineData("![A *photo*](p.jpg \"By AFP\")", "Image «A photo» p.jpg By AFP")]
    [InlineData("```json\n{ }\n\nx\n```\n\n    y", "Code «{ }\n\nx», Code «y»")]
    [InlineData("a\n\n* * *\n\nb", "Paragraph «a», Break «», Paragraph «b»")]
    [InlineData("", "")]
    public void Blocks(string body, string expected)
    {
        ParsedArticle article = Article.OfBody("\n" + body + "\n");
        Assert.Empty(article.Diagnostics);
        Assert.Equal(expected, string.Join(", ", article.Blocks.Select(block =>
            block.Kind + (block.Level > 0 ? $"{block.Level}" : "") + (block.IsOrdered ? " ordered" : "") + $" «{Words(article, block.Span)}»" + (block.Url is { } url ? $" {url} {block.Title}" : ""))));
    }

    [Theory]
    [InlineData("*a* **b** _c_ __d__ `e`", "Emphasis «a», Strong «b», Emphasis «c», Strong «d», Code «e»")]
    [InlineData("[a *b*](u 't') [r] [c][r]\n\n[r]: /v \"w\"", "Link «a b» u t, Emphasis «b», Link «r» /v w, Link «c» /v w")]
    [InlineData("<https://example.org> <a@example.org>", "Link «https://example.org» https://example.org, Link «a@example.org» mailto:a@example.org")]
    [InlineData("***a***", "Emphasis «a», Strong «a»")]
    [InlineData("a_b_c d*e*f", "Emphasis «e»")]
    public void Marks(string body, string expected)
    {
        ParsedArticle article = Article.OfBody("\n" + body + "\n");
        Assert.Empty(article.Diagnostics);
        Assert.Equal(expected, string.Join(", ", article.Marks.Select(mark =>
            $"{mark.Kind} «{Words(article, mark.Span)}»" + (mark.Url is { } url ? $" {url} {mark.Title}".TrimEnd() : ""))));
    }

    [Fact]
    public void SpansAreCountedInCodeUnits()
    {
        ParsedArticle article = Article.OfBody("😀 [é &eacute; 𝒳]{#i .a k=b}\n");
        ParsedSpan span = Assert.Single(article.Spans);
        Assert.Equal(new TextSpan(3, 6), span.Text);
        Assert.Equal("é é 𝒳", Words(article, span.Text));
        Assert.Equal("a", span.Class.Text);
        Assert.Equal("i", span.Id?.Text);
        Assert.Equal(-1, span.Parent);
    }

    [Fact]
    public void NestedSpansKnowWhatHoldsThem()
    {
        ParsedArticle article = Article.OfBody("[[a]{.x} [[b]{.y} c]{.x-only}]{.z} [d]{.w}\n\n> [e]{.v}\n");
        Assert.Equal(["z:-1:0", "x:0:0", "y:0:0", "w:-1:0", "v:-1:1"], article.Spans.Select(static span => $"{span.Class.Text}:{span.Parent}:{span.Block}"));
    }

    [Theory]
    [InlineData("k=b", "b", false)]
    [InlineData("k=\"b c\"", "b c", true)]
    [InlineData("k='b \"c\"'", "b \"c\"", true)]
    [InlineData("k=\"say \\\"no\\\"\"", "say \"no\"", true)]
    [InlineData("k=\"a &amp; b\"", "a & b", true)]
    [InlineData("k=\"a\n> b\"", "a b", true)]
    [InlineData("k=100000~", "100000~", false)]
    public void ValuesOfAttributes(string attribute, string expected, bool isQuoted)
    {
        ParsedArticle article = Article.OfBody($"> [x]{{.a {attribute}}}\n");
        Located value = Assert.Single(Assert.Single(Assert.Single(article.Spans).Fields).Values);
        Assert.Equal((expected, isQuoted), (value.Text, value.IsQuoted));
    }

    private static string Words(ParsedArticle article, TextSpan span) => article.Text.Substring(span.Start, span.Length);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void LineEndsWithinCodeTagsAndTitlesAreTheSameEverywhere(string lineEnd)
    {
        ParsedArticle article = Article.OfBody("`a\nb` <i\nx> [c](u \"d\ne\")\n\n```\nf\ng\n```\n".Replace("\n", lineEnd, StringComparison.Ordinal));
        Assert.Equal("a b <i\nx> c\n\nf\ng", article.Text);
        Assert.Equal("d\ne", article.Marks[1].Title);
    }
}
