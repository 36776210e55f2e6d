namespace NewsSdk.Authoring.Tests.Binding;

/// <summary>Names that were changed: the old one is understood, told, and kept in C#.</summary>
public sealed class FormerNameTests
{
    private const string Front = """
        ---
        headline: x
        published: 2020
        actors:
          putin: { type: person, name: P, formerly: [vladimir, vova] }
        events:
          talks: { type: meeting, host: putin, formerly: parley }
        quotes:
          said: { by: putin, formerly: told }
        ---


        """;

    [Fact]
    public void AFormerIdMeansWhatIsNowCalledOtherwise()
    {
        var corpus = CorpusOf.Files(("seeds/a0.news.md", Front + "[P]{.vladimir} [t]{.parley} [“x”]{.told} [y]{#m .meeting host=vova} [“z”]{#q .quote by=vova to=vladimir in=told} [w]{.source of=told}\n"));

        Assert.Equal(["NEWS0034 «vladimir»", "NEWS0034 «parley»", "NEWS0034 «told»", "NEWS0034 «vova»", "NEWS0034 «vova»", "NEWS0034 «vladimir»", "NEWS0034 «told»", "NEWS0034 «told»"], corpus.Found());
        Assert.Contains("\"host\":\"putin\"", corpus.Json, StringComparison.Ordinal);
        Assert.Contains("\"speaker\":\"putin\",\"addressees\":[\"putin\"]", corpus.Json, StringComparison.Ordinal);
        Assert.Contains("\"in\":\"said\"", corpus.Json, StringComparison.Ordinal);
        Assert.Equal([new FormerName("vladimir", "Vladimir"), new FormerName("vova", "Vova")], corpus[0].Article.Actors[0].Formerly);
        Assert.Equal([new FormerName("parley", "Parley")], corpus[0].Article.Events[0].Formerly);
        Assert.Equal([new FormerName("told", "Told")], corpus[0].Article.Quotes[0].Formerly);
    }

    [Fact]
    public void ASpanMayHaveFormerIds()
    {
        var corpus = CorpusOf.Body("[x]{#m .meeting formerly=\"n o\"} [“y”]{#q .quote formerly=r} [x]{.⟦n⟧}");

        Assert.Equal("`n` is now called `m`; write `m`", corpus.Tells(NewsDiagnostics.Renamed));
        Assert.Equal(["N", "O"], corpus[0].Article.Events[0].Formerly.Select(static name => name.Identifier));
        Assert.Equal(["R"], corpus[0].Article.Quotes[0].Formerly.Select(static name => name.Identifier));
    }

    [Fact]
    public void AFormerIdOfTheRegistryIsUnderstoodInEveryArticle()
    {
        var corpus = CorpusOf.Files(("seeds/x.actors.yaml", "putin: { type: person, name: P, formerly: [vova] }\n"), ("seeds/a0.news.md", Head("") + "[P]{.⟦vova⟧}\n"));

        Assert.Equal("`vova` is now called `putin`; write `putin`", corpus.Tells(NewsDiagnostics.Renamed));
        Assert.Equal([new FormerName("vova", "Vova")], corpus.Bound.Actors[0].Formerly);
        Assert.Equal([new FormerName("vova", "Vova")], corpus[0].Article.Actors[0].Formerly);
    }

    [Fact]
    public void ATypeAndAnActorMayHaveHadOneName()
    {
        var corpus = CorpusOf.Files(
            ("news.schema.yaml", "events: { meeting: { host: person, formerly: talks } }"),
            ("seeds/x.actors.yaml", "putin: { type: person, name: P, formerly: talks }\n"),
            ("seeds/a0.news.md", Head("") + "[x]{#m .meeting host=⟦talks⟧}\n"));

        Assert.Equal("`talks` is now called `putin`; write `putin`", corpus.Tells(NewsDiagnostics.Renamed));
    }

    [Theory]
    [InlineData("[x]{#a .meeting formerly=⟦b⟧} [y]{#b .meeting}", "`b` cannot be a former name: it is in use; leave it out here, or rename what has it now")]
    [InlineData("[x]{#a .meeting formerly=⟦putin⟧}", null)]
    [InlineData("[x]{#a .meeting formerly=⟦a⟧}", null)]
    [InlineData("[x]{#a .meeting formerly=c} [y]{#b .meeting formerly=⟦c⟧}", "`c` cannot be a former name: it becomes the C# name `C`, which `a` has")]
    [InlineData("[x]{#a-b .meeting formerly=⟦a_b⟧}", "`a_b` cannot be a former name: it becomes the C# name `AB`, which `a-b` has")]
    [InlineData("[x]{#a .meeting formerly=⟦---⟧}", "`---` cannot be a former name: no letter or digit is in it")]
    public void AFormerIdThatCannotBeKeptIsTold(string body, string? message)
    {
        string told = CorpusOf.Body(body).Tells(NewsDiagnostics.WrongFormerName);
        if (message is not null)
            Assert.Equal(message, told);
    }

    [Theory]
    [InlineData("a: { type: person, name: A, formerly: ⟦b⟧ }\nb: { type: person, name: B }\n")]
    [InlineData("a: { type: person, name: A, formerly: c }\nb: { type: person, name: B, formerly: ⟦c⟧ }\n")]
    [InlineData("a: { type: person, name: A, formerly: c-d }\nb: { type: person, name: B, formerly: ⟦c_d⟧ }\n")]
    [InlineData("a: { type: person, name: A, formerly: '⟦!⟧' }\n")]
    public void InTheRegistryToo(string registry) => CorpusOf.Files(("seeds/x.actors.yaml", registry)).Tells(NewsDiagnostics.WrongFormerName, "seeds/x.actors.yaml");

    [Theory]
    [InlineData("old", "⟦old⟧")]
    [InlineData("old_id", "⟦old-id⟧")]
    public void TwoRegistriesDoNotKeepOneFormerName(string first, string second)
    {
        var corpus = CorpusOf.Files(
            ("seeds/a/x.actors.yaml", $"a: {{ type: person, name: A, formerly: {first} }}\n"), ("seeds/b/x.actors.yaml", $"b: {{ type: person, name: B, formerly: {second} }}\n"),
            ("seeds/a/a0.news.md", Head("") + "Text.\n"));

        corpus.Tells(NewsDiagnostics.WrongFormerName, "seeds/b/x.actors.yaml");
        Assert.Single(corpus.FoundInAll());
    }

    [Fact]
    public void AnArticleKeepsItsFormerIds()
    {
        var corpus = CorpusOf.Files(("seeds/a.news.md", Article("formerly: [old, Older-Id]")));

        Assert.Empty(corpus.FoundInAll());
        Assert.Equal([new FormerName("old", "Old"), new FormerName("Older-Id", "OlderId")], corpus.Model.Articles[0].Formerly);
        Assert.Equal(corpus.Model.Articles[0].Formerly, corpus["seeds/a.news.md"].Article.Formerly);
    }

    [Theory]
    [InlineData("formerly: ⟦b⟧", "", "`b` cannot be a former name: an article is, or was, called so; leave it out")]
    [InlineData("formerly: ⟦a⟧", "", null)]
    [InlineData("formerly: '⟦!⟧'", "", null)]
    [InlineData("formerly: [old-x, ⟦old_x⟧]", "", null)]
    public void AnArticlesFormerIdThatCannotBeKeptIsTold(string first, string second, string? message)
    {
        var corpus = CorpusOf.Files(("seeds/a.news.md", Article(first)), ("seeds/b.news.md", Article(second)));

        string told = corpus.Tells(NewsDiagnostics.WrongFormerName, "seeds/a.news.md");
        Assert.Single(corpus.FoundInAll());
        if (message is not null)
            Assert.Equal(message, told);
    }

    [Fact]
    public void OfTwoArticlesTheFirstKeepsAFormerId()
    {
        var corpus = CorpusOf.Files(("seeds/b.news.md", Article("formerly: ⟦old⟧")), ("seeds/a.news.md", Article("formerly: old")));

        corpus.Tells(NewsDiagnostics.WrongFormerName, "seeds/b.news.md");
        Assert.Single(corpus.FoundInAll());
    }

    private static string Head(string actors) => $"---\nheadline: x\npublished: 2020\nactors:\n{actors}\n---\n\n";

    private static string Article(string key) => $"---\nheadline: x\npublished: 2020\n{key}\n---\n\nText.\n";
}
