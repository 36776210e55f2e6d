using System.Diagnostics;

namespace NewsSdk.Authoring.Tests.Reading;

/// <summary>Hostile files are read, in a time that grows as they do, and the article around what is hostile is not lost.</summary>
[Collection(AloneCollection.Name)]
public sealed class GrowthTests
{
    private const string After = "\n\n[The end]{.end}\n";

    public static TheoryData<string, string, string> Bodies => new()
    {
        { "[", "", "" }, { "]", "", "" }, { "[", "x", "]{.a}" }, { "[", "x", "]" }, { "[", "x", "](u)" }, { "*[", "x", "]{.a}*" }, { "![", "", "" },
        { "> ", "x", "" }, { ">", "x", "" }, { "- ", "x", "" }, { "1. ", "x", "" }, { "> - ", "x", "" }, { "::: related\n", "x", "" }, { "- x\n", "", "" }, { "> x\n\n", "", "" },
        { "*a ", "", "" }, { "**a *b ", "", "" }, { "_a *", "", "" }, { "*", "a", "*" }, { "a*b*", "", "" }, { "1*2*", "", "" }, { "`a ``", "", "" },
        { "<", "", "" }, { "<a b=\"", "", "" }, { "a <!-- ", "", "" }, { "a <? ", "", "" }, { "a <![CDATA[ ", "", "" }, { "<div>\n", "", "" },
        { "]{.a} ", "", "" }, { "[x{.a} ", "", "" }, { "{.a ", "", "" }, { "[x]{.a ", "", "" }, { "[x]{a=\" ", "", "" }, { "{a=\"b ", "", "" }, { "{a={a=", "", "}" }, { "{.a ", "", "}" }, { "{a='", "", "" }, { "]{", "", "" },
        { "[x", "", "]{.a" }, { "[a](b", "", "" }, { "[a](<b", "", "" }, { "[a](b \"", "", "" }, { "[a]: ", "", "" }, { "&", "", "" }, { "\\", "", "" }, { "a\r", "", "" }, { "\t", "x", "" }, { "[x]{.a} y\n\n", "", "" }, { "[x\n\n", "", "y]{.a}\n\n" }, { ":", "", "" }, { "{", "", "}" },
        { "", "[x]{.a ", "k=‘x " }, { "", "[x]{.a ", "k=[ " }, { "", "[x]{.a ", "k=[a, " }, { "", "[x]{.a ", "k: " }, { "", "[x]{.a ", "k = " }, { "", "[x]{.a ", ".a,b= " }, { "", "[x]{.a ", ".a' " }, { "    x\ny\n\n", "", "" }, { "1. x\n\n- y\n\n", "", "" }, { "[a]: b\n\n", "", "" },
    };

    public static TheoryData<string, string, string> FrontMatters => new()
    {
        { "meta: ", "[", "]" }, { "meta: ", "[", "" }, { "meta: ", "{a: ", "" }, { "meta: ", "{a: ", "}" }, { "meta:\n ", "- ", "" }, { "meta:\n ", "? ", "" }, { "", "a: ", "" }, { "meta: ", "&a ", "" }, { "meta: ", "!a ", "" },
        { "genre: \"", "\\x41", "\"" }, { "genre: '", "''", "'" }, { "genre: ", "word ", "" }, { "", "#\n", "" }, { "", "\t", "" }, { "meta: [", "a,", "]" }, { "genre: |\n ", "x\n ", "" }, { "meta: [", "{a: b},", "]" }, { "", "- ", "" }, { "", "---\n", "" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Body(string open, string middle, string close) =>
        GrowsAsItsLength(count => Article.Head + "\nBefore\n\n" + Repeat(open, count) + middle + Repeat(close, count) + After, hasText: true);

    [Theory]
    [MemberData(nameof(FrontMatters))]
    public void FrontMatter(string start, string part, string close) =>
        GrowsAsItsLength(count => "---\nheadline: x\npublished: 2020\n" + start + Repeat(part, count) + (close.Length > 0 && part != "a," && part[0] is '[' or '{' && start == "meta: " ? Repeat(close, count) : close) + "\n---\n\nBefore" + After, hasText: false);

    [Fact]
    public void AMillionBracketsAreOneParagraph()
    {
        ParsedArticle article = Article.OfBody("Before\n\n" + Repeat("[", 1_000_000) + After);
        Assert.Equal(3, article.Blocks.Count);
        NewsDiagnostic told = Assert.Single(article.Diagnostics);
        Assert.Equal(NewsDiagnostics.TooDeep, told.Rule);
        Assert.Equal(Article.Head.Length + "Before\n\n".Length + 250, told.Span.Start);
        Assert.Equal(1_000_000, article.Blocks[1].Span.Length);
    }

    [Theory]
    [InlineData("*", 500)]
    [InlineData("*", 1_002)]
    [InlineData("_", 100_000)]
    public void ARunOfSignsIsAsDeepAsItsPairs(string sign, int count)
    {
        string run = Repeat(sign, count);
        ParsedArticle article = Article.OfBody($"{run}a{run} and [b]{{.c}}\n");
        Assert.Single(article.Spans);
        if (count <= 500)
        {
            Assert.Empty(article.Diagnostics);
            Assert.Equal(250, article.Marks.Count);
            return;
        }

        Assert.Equal(NewsDiagnostics.TooDeep, Assert.Single(article.Diagnostics).Rule);
        Assert.StartsWith(run + "a" + run, article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void AParagraphHasManyWordsOfEmphasis()
    {
        ParsedArticle article = Article.OfBody(Repeat("[*a* b]{.c} **d** _e_ ", 150) + "[" + Repeat("*x* ", 100) + "]{.y}\n");
        Assert.Empty(article.Diagnostics);
        Assert.Equal(550, article.Marks.Count);
        Assert.Equal(151, article.Spans.Count);
    }

    [Theory]
    [InlineData("> ", 51)]
    [InlineData("- ", 51)]
    public void WhatNestsTooDeeplyIsToldWhereItDoes(string mark, int levels)
    {
        ParsedArticle article = Article.OfBody(Repeat(mark, 100) + "[x]{.a}\n");
        NewsDiagnostic told = Assert.Single(article.Diagnostics);
        Assert.Equal(NewsDiagnostics.TooDeep, told.Rule);
        Assert.InRange(told.Span.Start, Article.Head.Length + ((levels - 2) * mark.Length), Article.Head.Length + (levels * mark.Length));
        Assert.Single(article.Spans);
    }

    // Eight times the length may take sixteen times the time, and a second is always granted: a quadratic growth takes 64 times.
    private static void GrowsAsItsLength(Func<int, string> file, bool hasText)
    {
        Measure(file(100));
        TimeSpan small = Measure(file(2_500));
        ParsedArticle? article = null;
        TimeSpan large = Measure(file(20_000), read => article = read);
        Assert.True(large < TimeSpan.FromSeconds(1.5) || large < small * 24, $"{small.TotalMilliseconds} ms became {large.TotalMilliseconds} ms");
        Assert.DoesNotContain(article!.Diagnostics, static diagnostic => diagnostic.Rule == NewsDiagnostics.InternalError);
        if (hasText)
            Assert.StartsWith("Before\n\n", article.Text);
    }

    private static TimeSpan Measure(string file, Action<ParsedArticle>? use = null)
    {
        long start = Stopwatch.GetTimestamp();
        ParsedArticle article = ArticleReader.Read("a.news.md", file);
        TimeSpan time = Stopwatch.GetElapsedTime(start);
        use?.Invoke(article);
        return time;
    }

    private static string Repeat(string part, int count) => new System.Text.StringBuilder(part.Length * count).Insert(0, part, count).ToString();
}
