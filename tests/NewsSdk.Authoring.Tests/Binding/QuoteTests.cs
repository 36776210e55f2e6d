namespace NewsSdk.Authoring.Tests.Binding;

public sealed class QuoteTests
{
    [Theory]
    [InlineData("[“I will”]{#q .quote by=putin}", "direct")]
    [InlineData("[\"I will,\"]{#q .quote by=putin} he said", "direct")]
    [InlineData("[« Oui »]{#q .quote by=putin}", "direct")]
    [InlineData("[„Ja“]{#q .quote by=putin}", "direct")]
    [InlineData("[「はい」]{#q .quote by=putin}", "direct")]
    [InlineData("“[I will]{#q .quote by=putin}”", "direct")]
    [InlineData("[“one,]{#q .quote by=putin} he said, [two”]{.q}", "direct")]
    [InlineData("[he was “convinced” of it]{#q .quote by=putin}", "mixed")]
    [InlineData("[“convinced” that he would]{#q .quote by=putin}", "mixed")]
    [InlineData("[that he was “convinced”]{#q .quote by=putin}", "mixed")]
    [InlineData("[no end in sight”]{#q .quote by=putin}", "direct")]
    [InlineData("[‘no’]{#q .quote by=putin}", "direct")]
    [InlineData("[that it is the workers’]{#q .quote by=putin}", "indirect")]
    [InlineData("[that it’s over]{#q .quote by=putin}", "indirect")]
    [InlineData("[»Nein«]{#q .quote by=putin}", "direct")]
    [InlineData("[»Ei»,]{#q .quote by=putin} he said", "direct")]
    [InlineData("[”Nej”]{#q .quote by=putin}", "direct")]
    [InlineData("[›Nein‹]{#q .quote by=putin}", "direct")]
    [InlineData("['No,']{#q .quote by=putin}", "direct")]
    [InlineData("[״לא״]{#q .quote by=putin}", "direct")]
    [InlineData("»[Nein]{#q .quote by=putin}«", "direct")]
    [InlineData("[“No”?]{#q .quote by=putin}", "direct")]
    [InlineData("[“不”。]{#q .quote by=putin}", "direct")]
    [InlineData("[Nein, »das« nicht]{#q .quote by=putin}", "mixed")]
    [InlineData("['twas the workers' day]{#q .quote by=putin}", "indirect")]
    [InlineData("[“I will”]{#q .quote by=putin kind=indirect}", "indirect")]
    public void TheKindFollowsTheQuotationMarks(string body, string kind) =>
        Assert.Contains($"\"kind\":\"{kind}\"", Clean(body), StringComparison.Ordinal);

    [Fact]
    public void FragmentsShareOneId() =>
        Assert.Contains(
            "\"quotes\":[{\"id\":\"q\",\"speaker\":\"putin\",\"kind\":\"direct\",\"fragments\":[0,5,15,5]}]",
            Clean("[“one,]{#q .quote by=putin} he said, [two.”]{.q}"),
            StringComparison.Ordinal);

    [Fact]
    public void AFragmentMayStandBeforeTheDeclaration() =>
        Assert.Contains("\"fragments\":[0,5,15,5]", Clean("[“one,]{.q} he said, [two.”]{#q .quote by=putin}"), StringComparison.Ordinal);

    [Fact]
    public void AQuoteInAQuoteIsSaidInIt()
    {
        string json = Clean("[“He told me [‘go’]{#inner .quote by=lukashenko}”]{#outer .quote by=putin} and [“[x]{.quote}”]{.quote}");

        Assert.Contains("\"id\":\"inner\",\"speaker\":\"lukashenko\",\"kind\":\"direct\",\"in\":\"outer\"", json, StringComparison.Ordinal);
        Assert.Contains("\"in\":2", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("He said: [“x”]{#q .quote cue=said} and Merkel said no.", 3)]
    [InlineData("He said much. [“x”]{#q .quote cue=said} said Merkel.", 18)]
    [InlineData("Unsaid things. [“said”]{#q .quote cue=said} said Merkel.", 22)]
    [InlineData("It was aforesaid: [“x”]{#q .quote cue=said} so they all said.", 34)]
    public void TheNearestWholeCueOutsideTheQuoteIsMeant(string body, int start) =>
        Assert.Contains($"\"cue\":[{start},4]", Clean(body), StringComparison.Ordinal);

    [Fact]
    public void CueAndSourceMayHaveTheirOwnSpans() =>
        Assert.Contains(
            "\"cue\":[4,9],\"source\":[14,7]",
            Clean("[“x”]{#q .quote} [she wrote]{.cue of=q} [sources]{.source of=q}"),
            StringComparison.Ordinal);

    [Fact]
    public void AQuoteMayBeDeclaredInTheFrontMatter()
    {
        string text = CorpusOf.Head.Replace("---\n\n", "quotes:\n  q: { by: putin, to: [merkel, lukashenko], via: Telegram, date: 2020-09-14 }\n---\n\n[“x”]{.q}\n", StringComparison.Ordinal);
        var corpus = CorpusOf.Files(("seeds/a0.news.md", text));

        Assert.Empty(corpus.Found());
        Assert.Contains(
            "{\"id\":\"q\",\"speaker\":\"putin\",\"addressees\":[\"merkel\",\"lukashenko\"],\"kind\":\"direct\",\"via\":\"Telegram\",\"date\":\"2020-09-14\",\"fragments\":[0,3]}",
            corpus.Json,
            StringComparison.Ordinal);
    }

    private static string Clean(string body)
    {
        var corpus = CorpusOf.Body(body);
        Assert.Empty(corpus.Found());
        return corpus.Json;
    }
}
