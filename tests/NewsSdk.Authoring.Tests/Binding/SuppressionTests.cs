namespace NewsSdk.Authoring.Tests.Binding;

/// <summary>What an article does not want to be told, and drafts.</summary>
public sealed class SuppressionTests
{
    private const string Warned = "spans: [{ of: a, exact: x }]\nunknown: 1\nactors:\n  a: { type: persn, name: A, formerly: b }\n";
    private const string Text = "[x]{.b} x [y]{#m .meeting topic=economy}";

    [Fact]
    public void AWarningThatIsSuppressedIsNotTold()
    {
        Assert.Equal(["NEWS0032 «x»", "NEWS0006 «unknown»", "NEWS0103 «persn»", "NEWS0034 «b»", "NEWS0202 «economy»"], With("", Warned, Text).Found());
        Assert.Equal(["NEWS0103 «persn»"], With("suppress: [NEWS0006, NEWS0032, NEWS0034, NEWS0202]\n", Warned, Text).Found());
        Assert.Empty(With("suppress: [NEWS0006, NEWS0032, NEWS0034, NEWS0103, NEWS0202]\n", Warned, Text).Found());
    }

    [Fact]
    public void SuppressionIsTheArticlesOwn()
    {
        var corpus = CorpusOf.Files(("seeds/a0.news.md", Article("suppress: NEWS0202\n", "", "[y]{#m .meeting topic=economy}")), ("seeds/a1.news.md", Article("", "", "[y]{#m .meeting topic=economy}")));

        Assert.Equal(["seeds/a1.news.md: NEWS0202 «economy»"], corpus.FoundInAll());
    }

    [Fact]
    public void AnErrorStays() =>
        Assert.Equal(["NEWS0033 «NEWS0018»", "NEWS0018 «putni»"], With("suppress: [NEWS0018]\n", "", "[x]{.putni}").Found());

    [Theory]
    [InlineData("suppress: ⟦NEWS0501⟧\n", "`NEWS0501` is told of C# code; suppress it there")]
    [InlineData("suppress: ⟦NEWS0018⟧\n", "`NEWS0018` is an error; mend what it tells, it cannot be suppressed")]
    [InlineData("suppress: [⟦NEWS202⟧]\n", "`NEWS202` is no diagnostic of NewsSdk; did you mean `NEWS0202`?")]
    [InlineData("suppress: [⟦CS0618⟧]\n", "`CS0618` is no diagnostic of NewsSdk")]
    public void WhatCannotBeSuppressedIsTold(string key, string message) => Assert.Equal(message, With(key, "", "x").Tells(NewsDiagnostics.WrongSuppression));

    [Fact]
    public void ADraftIsCheckedAndIsNoPartOfTheCorpus()
    {
        var corpus = CorpusOf.Files(
            ("seeds/a0.news.md", Article("draft: waiting for the second source\n", "actors:\n  p: { type: person, name: P }\n", "[x]{#a .summit host=p} [y]{.⟦putni⟧}")),
            ("seeds/a1.news.md", Article("", "", "[x]{#a .rally size=5}")));

        corpus.Tells(NewsDiagnostics.UnknownClass);
        Assert.Equal(["rally"], corpus.Model.EventTypes.Select(static type => type.Name));
        Assert.Equal(["seeds/a1.news.md"], corpus.Model.Articles.Select(static name => name.Path));
        Assert.Equal("waiting for the second source", corpus.Bound.Articles[0].Parsed.Draft?.Text);
    }

    [Fact]
    public void ADraftAddsNothingToTheRegistry()
    {
        var corpus = CorpusOf.Files(
            ("seeds/x.actors.yaml", "p: { type: person, name: P }\n"), ("seeds/a0.news.md", Article("draft: not yet\n", "actors:\n  p: { aliases: [Q], title: T }\n", "[x]{.p}")));

        Assert.Empty(corpus.FoundInAll());
        Assert.Empty(corpus.Bound.Actors[0].Aliases);
        Assert.Empty(corpus.Bound.Actors[0].Fields);
    }

    [Fact]
    public void OfTwoOneOfWhichIsADraftTheOtherHasTheName()
    {
        var corpus = CorpusOf.Files(("seeds/a.news.md", Article("draft: x\nid: ⟦same⟧\n", "", "x")), ("seeds/b.news.md", Article("id: same\n", "", "x")));

        Assert.Equal(["b"], corpus.Model.Articles.Select(static name => Path.GetFileName(name.Path)[..1]));
        Assert.Empty(corpus.Found("seeds/b.news.md"));
    }

    [Theory]
    [InlineData("draft: no\n", false)]
    [InlineData("draft: false\n", false)]
    [InlineData("draft: yes\n", true)]
    [InlineData("draft: 'no'\n", true)]
    public void ADraftIsOneWhereItSaysSo(string key, bool isDraft) => Assert.Equal(isDraft, With(key, "", "x").Bound.Articles[0].Parsed.Draft is not null);

    [Theory]
    [InlineData("⟦draft⟧:\n")]
    [InlineData("draft: ⟦~⟧\n")]
    [InlineData("draft: ⟦[a]⟧\n")]
    public void ADraftHasAReason(string key)
    {
        var corpus = With(key, "", "x");

        corpus.Tells(NewsDiagnostics.WrongValue);
        Assert.NotNull(corpus.Bound.Articles[0].Parsed.Draft);
    }

    private static CorpusOf With(string key, string more, string body) => CorpusOf.Files(("seeds/a0.news.md", Article(key, more, body)));

    private static string Article(string key, string more, string body) => $"---\nheadline: x\npublished: 2020\n{key}{more}---\n\n{body}\n";
}
