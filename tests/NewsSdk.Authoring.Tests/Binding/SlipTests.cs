namespace NewsSdk.Authoring.Tests.Binding;

/// <summary>Slips that a newsroom makes every day, and that would change what the articles say without a word.</summary>
public sealed class SlipTests
{
    [Theory]
    [InlineData("[“x”]{.⟦qoute⟧ by=putin cue=said} said", "NEWS0213", "`qoute` makes an event type of its own; did you mean `quote`?")]
    [InlineData("[x]{.⟦sourse⟧ of=q} [“x”]{#q .quote}", "NEWS0213", null)]
    [InlineData("[“x”]{.⟦Quote⟧ by=putin}", "NEWS0203", "The event type `Quote` cannot be: its C# name `Quote` is taken; did you mean `quote`?")]
    [InlineData("[x]{.trip⟦,⟧ who=putin}", "NEWS0015", "Attributes and ids are divided by spaces; take the comma out")]
    [InlineData("[x]{#e⟦,⟧ .trip}", "NEWS0015", null)]
    [InlineData("[x]{.trip who=putin⟦,⟧ at=sochi}", "NEWS0015", null)]
    [InlineData("[x]{.trip who=⟦putin,merkel⟧}", "NEWS0008", "`who` expects ids that are divided by spaces, such as `who=\"putin merkel\"`")]
    [InlineData("[x]{#a .trip who=putin} [y]{#b .trip who=\"⟦the people⟧\"}", "NEWS0212", null)]
    [InlineData("[x]{#a .trip who=putin} [y]{#b .⟦>trip⟧ who=merkel}", "NEWS0203", "The event type `>trip` cannot be: its C# name `Trip` is that of `trip`; write `trip`")]
    [InlineData("[x]{#a .trip who=putin} [y]{#b .⟦-trip⟧ who=merkel}", "NEWS0203", "The event type `-trip` cannot be: its C# name `Trip` is that of `trip`; write `trip`")]
    [InlineData("[x]{#a .trip level=5} [y]{#b .trip ⟦-level⟧=5}", "NEWS0204", null)]
    [InlineData("[x]{#a .trip who=putin} [y]{#b .⟦Trip⟧ who=merkel}", "NEWS0203", "The event type `Trip` cannot be: its C# name `Trip` is that of `trip`; write `trip`")]
    [InlineData("[x]{#a .trip who=putin} [y]{#b .trip who=merkel ⟦Who⟧=merkel}", "NEWS0204", null)]
    public void InTheText(string body, string rule, string? message)
    {
        string told = CorpusOf.Body(body).Tells(NewsDiagnostics.All.Single(other => other.Id == rule));
        if (message is not null)
            Assert.Equal(message, told);
    }

    [Theory]
    [InlineData("headline: A rally under ⟦#freedom⟧", "NEWS0036")]
    [InlineData("headline: x\nactors: { a: { type: person, name: Smith, ⟦John⟧ } }", "NEWS0003")]
    [InlineData("headline: x\nactors:\n  a: { type: person, name: A, aliases: the man, ⟦the host⟧ }", "NEWS0003")]
    public void InTheFrontMatter(string yaml, string rule) =>
        CorpusOf.Files(("a.news.md", $"---\n{yaml}\npublished: 2020\n---\n\nx\n")).Tells(NewsDiagnostics.All.Single(other => other.Id == rule), "a.news.md");

    [Theory]
    [InlineData("headline: x # a comment")]
    [InlineData("headline: x#y")]
    [InlineData("headline: \"x #y\"")]
    [InlineData("# x\nheadline: x\n#y")]
    [InlineData("headline: x\nactors: { a: { type: person, name: A, title: } }")]
    public void WhatIsMeantIsNotTold(string yaml) => Assert.Empty(CorpusOf.Files(("a.news.md", $"---\n{yaml}\npublished: 2020\n---\n\nx\n")).Found("a.news.md"));

    [Theory]
    [InlineData("headline: Putin: the talks go on", "stands in quotation marks")]
    [InlineData("headline: \"Yes,\" Putin says", "the other kind of quotation marks")]
    [InlineData("headline: @potus speaks", "a text that begins with `@` stands in quotation marks")]
    public void TheCureIsInTheMessage(string yaml, string cure) => Assert.Contains(
        cure, CorpusOf.Files(("a.news.md", $"---\n{yaml}\npublished: 2020\n---\n\nx\n")).Bound.Diagnostics[0].Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("[troops]{#f .force by=putin}")]
    [InlineData("[way]{#f .route by=putin of=sochi}")]
    [InlineData("[limits]{#f .quota by=putin}")]
    [InlineData("[treatment]{#f .cure by=putin of=merkel}")]
    [InlineData("[“Sauce”]{#f .sauce of=putin}")]
    [InlineData("[talks]{#f .talks topic=\"sochi, merkel\"}")]
    public void WhatOnlyLooksLikeASlipIsNone(string body) => Assert.Empty(CorpusOf.Body(body).Found());

    [Fact]
    public void OneCapitalLetterBreaksNoOtherArticle()
    {
        var corpus = CorpusOf.Files(
            ("seeds/a.news.md", CorpusOf.Head + "[x]{#x .meeting host=putin}\n"),
            ("seeds/b.news.md", CorpusOf.Head.Replace("type: place", "type: Place", StringComparison.Ordinal) + "[x]{#x .Meeting host=putin}\n"));

        Assert.Empty(corpus.Found("seeds/a.news.md"));
        Assert.Equal(["NEWS0203 «Place»", "NEWS0203 «Meeting»"], corpus.Found("seeds/b.news.md"));
    }
}
