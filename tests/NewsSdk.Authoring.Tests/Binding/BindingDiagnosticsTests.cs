namespace NewsSdk.Authoring.Tests.Binding;

public sealed class BindingDiagnosticsTests
{
    [Fact]
    public void AnUnknownIdNamesTheNearest() =>
        Assert.Equal(
            "`putni` is no actor, event, quote or event type; did you mean `putin`?",
            CorpusOf.Body("[Putin]{.⟦putni⟧} spoke.").Tells(NewsDiagnostics.UnknownClass));

    [Fact]
    public void AMisspelledActorInARoleNamesTheNearest() =>
        Assert.Equal(
            "No actor has the id `putni`; did you mean `putin`?",
            CorpusOf.Body("[Talks]{#a .meeting host=⟦putni⟧}").Tells(NewsDiagnostics.UnknownActor));

    [Fact]
    public void AMissingActorIsToldWhereTheRoleHoldsActorsElsewhere() =>
        Assert.Equal(
            "No actor has the id `obama`",
            CorpusOf.Body("[Talks]{#a .meeting host=⟦obama⟧}", "[Talks]{#a .meeting host=putin}").Tells(NewsDiagnostics.UnknownActor));

    [Fact]
    public void AMissingActorAmongSeveralIsToldAtItsWord() =>
        CorpusOf.Body("[Talks]{#a .meeting guests=\"putin ⟦merkle⟧ lukashenko\"}").Tells(NewsDiagnostics.UnknownActor);

    [Fact]
    public void AWordThatMayBeAMissingActorIsAWarning() =>
        CorpusOf.Body("[Talks]{#a .meeting topic=⟦economy⟧}").Tells(NewsDiagnostics.RoleReadAsText);

    [Fact]
    public void ATextInQuotationMarksIsNoActor() => Assert.Empty(CorpusOf.Body("[Talks]{#a .meeting topic=\"economy\"}").Found());

    [Theory]
    [InlineData("[“x”]{#q .quote by=⟦putni⟧}")]
    [InlineData("[“x”]{#q .quote to=\"merkel ⟦obama⟧\"}")]
    public void SpeakersAndAddresseesAreActors(string body) => CorpusOf.Body(body).Tells(NewsDiagnostics.UnknownActor);

    [Fact]
    public void AnEventCannotSpeak() =>
        Assert.Equal(
            "`a` is an event; `by` needs an actor",
            CorpusOf.Body("[Talks]{#a .meeting} [“x”]{#q .quote by=⟦a⟧}").Tells(NewsDiagnostics.NotAnActor));

    [Fact]
    public void ADuplicateIdNamesTheFirst() =>
        Assert.Equal(
            "The id `a` is already declared at line 12; ids of actors, events and quotes are unique in an article",
            CorpusOf.Body("[Talks]{#a .meeting}\n[“x”]{#⟦a⟧ .quote}").Tells(NewsDiagnostics.DuplicateId));

    [Fact]
    public void AnIdWithoutALetterIsNoName() => CorpusOf.Body("[Talks]{#⟦---⟧ .meeting}").Tells(NewsDiagnostics.BadId);

    [Fact]
    public void IdsThatBecomeOneNameAreTold() =>
        Assert.Equal(
            "The id `a_b` becomes the C# name `AB`, as `a-b` at line 12 does; rename one of them",
            CorpusOf.Body("[Talks]{#a-b .meeting} [talks]{#⟦a_b⟧ .meeting}").Tells(NewsDiagnostics.NameCollision));

    [Theory]
    [InlineData("[]{#⟦q⟧ .quote}")]
    [InlineData("[ ]{#⟦q⟧ .quote}")]
    public void AnEmptyQuoteIsTold(string body) => CorpusOf.Body(body).Tells(NewsDiagnostics.EmptyQuote);

    [Fact]
    public void AnEmptyMentionIsTold() => CorpusOf.Body("⟦[]{.putin}⟧").Tells(NewsDiagnostics.EmptySpan);

    [Theory]
    [InlineData("[“x”]{#q .quote cue=⟦said⟧} he shouted.")]
    [InlineData("[“he said”]{#q .quote cue=⟦said⟧}")]
    [InlineData("[“x”]{#q .quote cue=⟦said⟧}.\n\nHe said.")]
    public void ACueThatIsNotThereIsTold(string body) => CorpusOf.Body(body).Tells(NewsDiagnostics.CueNotFound);

    [Theory]
    [InlineData("[x]{#e .meeting date=⟦2020-13-45⟧}")]
    [InlineData("[x]{#e .meeting date=⟦soon⟧}")]
    [InlineData("[x]{#e .meeting until=⟦2020-02-30⟧}")]
    [InlineData("[“x”]{#q .quote date=⟦yesterday⟧}")]
    public void ABadDateIsTold(string body) => CorpusOf.Body(body).Tells(NewsDiagnostics.BadDate);

    [Theory]
    [InlineData("[x]{#e .rally size=⟦>x4⟧}")]
    [InlineData("[x]{#e .rally size=⟦80%%⟧}")]
    [InlineData("[x]{#e .rally size=⟦100,000⟧}")]
    public void ABadQuantityIsTold(string body) => CorpusOf.Body(body).Tells(NewsDiagnostics.BadQuantity);

    [Fact]
    public void ABadQuantityIsToldWhereTheFieldHoldsQuantitiesElsewhere() =>
        CorpusOf.Body("[x]{#e .rally size=⟦100,000⟧}", "[x]{#e .rally size=100000~}").Tells(NewsDiagnostics.BadQuantity);

    [Fact]
    public void AnUnknownStatusNamesTheNearest() =>
        Assert.EndsWith("; did you mean `planned`?", CorpusOf.Body("[x]{#e .rally status=⟦planed⟧}").Tells(NewsDiagnostics.UnknownStatus), StringComparison.Ordinal);

    [Fact]
    public void AnUnknownQuoteKindIsTold() => CorpusOf.Body("[“x”]{#q .quote kind=⟦literal⟧}").Tells(NewsDiagnostics.UnknownQuoteKind);

    [Fact]
    public void AnUnknownKeyOfAQuoteIsTold() =>
        Assert.Equal("`byy` is not a key of a quote; did you mean `by`?", CorpusOf.Body("[“x”]{#q .quote ⟦byy⟧=putin}").Tells(NewsDiagnostics.UnknownQuoteKey));

    [Theory]
    [InlineData("[“x”]{#q .quote in=⟦r⟧}")]
    [InlineData("[“x”]{#q .quote} [wrote]{.cue of=⟦qq⟧}")]
    public void AnUnknownQuoteIsTold(string body) => CorpusOf.Body(body).Tells(NewsDiagnostics.UnknownQuote);

    [Fact]
    public void ACueNeedsItsQuote() => CorpusOf.Body("[wrote]{.⟦cue⟧}").Tells(NewsDiagnostics.CueWithoutQuote);

    [Fact]
    public void AQuoteInItselfIsTold() => CorpusOf.Body("[“x”]{#q .quote in=⟦q⟧}").Tells(NewsDiagnostics.QuoteInItself);

    [Theory]
    [InlineData("[Putin]{#⟦p⟧ .putin}")]
    [InlineData("[Putin]{.putin ⟦by⟧=merkel}")]
    public void AMentionTakesNoIdAndNoKeys(string body) => CorpusOf.Body(body).Tells(NewsDiagnostics.MentionWithKeys);

    [Theory]
    [InlineData("[x]{#a .⟦event⟧}")]
    [InlineData("[x]{#a .⟦person⟧ host=putin}")]
    [InlineData("[x]{#a .⟦news-json⟧}")]
    public void ATypeNameThatIsTakenIsTold(string body) => CorpusOf.Body(body).Tells(NewsDiagnostics.ReservedType);

    [Theory]
    [InlineData("")]
    [InlineData("closed: yes\nactors: { person: { title: text? }, place:, organization: }\nevents: { meeting: { host: person } }\n")]
    public void ATypeThatCannotBeHidesNothingElse(string schema)
    {
        var corpus = CorpusOf.Files(
            ("news.schema.yaml", schema),
            ("seeds/a0.news.md", CorpusOf.Head + "[x]{#a .Person host=nobody guest=\"putin merkle\" date=soon status=planed size=100,000 topic=economy mentions=4} [y]{#m .meeting host=putin}\n"));

        Assert.Equal(
            ["«Person»", "NEWS0101 «nobody»", "NEWS0101 «merkle»", "NEWS0009 «soon»", "NEWS0201 «planed»", "NEWS0010 «100,000»", "NEWS0204 «mentions»"],
            corpus.Found().Select(static (found, index) => index == 0 ? found["NEWS0000 ".Length..] : found));
    }

    [Theory]
    [InlineData("events: { a: { type: ⟦quote⟧, by: putin } }", "The event type `quote` cannot be: it is a kind of quote; declare quotes below `quotes`")]
    [InlineData("events: { a: { type: ⟦post⟧, by: putin } }", "The event type `post` cannot be: it is a kind of quote; declare quotes below `quotes`")]
    [InlineData("events: { a: { type: ⟦cue⟧ } }", "The event type `cue` cannot be: the word has a meaning of its own; choose another")]
    [InlineData("events: { a: { type: ⟦place⟧ } }", "The event type `place` cannot be: actor types have one of that name; choose another word")]
    [InlineData("actors: { a: { type: ⟦quote⟧, name: A } }", "The actor type `quote` cannot be: the word has a meaning of its own; choose another")]
    public void ATypeThatIsAnotherKindsIsTold(string yaml, string message) => Assert.Equal(
        message,
        CorpusOf.Files(("news.schema.yaml", "quotes: { post: {} }"), ("seeds/a0.news.md", $"---\nheadline: x\npublished: 2020\n{yaml}\n---\n\nText.\n")).Tells(NewsDiagnostics.ReservedType));

    [Fact]
    public void AQuoteOfAnUnknownKindIsAQuote() => Assert.Equal(
        ["NEWS0207 «pst»", "NEWS0101 «nobody»", "NEWS0009 «soon»"],
        CorpusOf.Files(("seeds/a0.news.md", "---\nheadline: x\npublished: 2020\nquotes:\n  q: { type: pst, by: nobody, date: soon, platform: VK }\n---\n\n[“x”]{.q} [said]{.cue of=q}\n")).Found());

    [Fact]
    public void AFieldNameThatIsTakenIsTold() => CorpusOf.Body("[x]{#a .rally ⟦mentions⟧=4}").Tells(NewsDiagnostics.ReservedField);

    [Fact]
    public void FieldsThatBecomeOneNameAreTold() =>
        Assert.Equal(
            "`held_by` cannot be a field: it becomes the C# name `HeldBy`, as `held-by` does; use one of them",
            CorpusOf.Body("[x]{#a .rally held-by=putin ⟦held_by⟧=merkel}").Tells(NewsDiagnostics.ReservedField));

    [Fact]
    public void TwoArticlesWithOneIdAreTold()
    {
        const string head = "headline: x\npublished: 2020\n---\n\nText.\n";
        var corpus = CorpusOf.Files(("a.news.md", "---\nid: same\n" + head), ("b.news.md", "---\nid: ⟦same⟧\n" + head));

        Assert.Empty(corpus.Found("a.news.md"));
        Assert.Equal("The article id `same` is also that of `a.news.md`; give one of them another `id:`", corpus.Tells(NewsDiagnostics.DuplicateArticle, "b.news.md"));
    }

    [Fact]
    public void TwoArticlesWithOneNameAreTold()
    {
        const string text = "---\nheadline: x\npublished: 2020\n---\n\nText.\n";
        var corpus = CorpusOf.Files(("a-b.news.md", text), ("a_b.news.md", "⟦⟧" + text));

        corpus.Tells(NewsDiagnostics.ArticleNameCollision, "a_b.news.md");
    }

    [Theory]
    [InlineData("  ⟦x⟧: { name: X }", "The actor `x` has no `type`; add `type: person`")]
    [InlineData("  ⟦x⟧: { type: person }", "The actor `x` has no `name`; add `name: …`")]
    public void AnActorHasATypeAndAName(string actor, string message)
    {
        var corpus = CorpusOf.Files(("seeds/a0.news.md", $"---\nheadline: x\npublished: 2020\nactors:\n{actor}\n---\n\n[X]{{.x}}\n"));

        Assert.Equal(message, corpus.Tells(NewsDiagnostics.MissingKey));
    }

    [Fact]
    public void AnActorTypeLikeAStandardOneIsAWarning()
    {
        var corpus = CorpusOf.Files(("seeds/a0.news.md", "---\nheadline: x\npublished: 2020\nactors:\n  x: { type: ⟦organisation⟧, name: X }\n---\n\n[X]{.x}\n"));

        Assert.Equal("`organisation` makes an actor type of its own; did you mean `organization`?", corpus.Tells(NewsDiagnostics.NewActorType));
    }

    [Fact]
    public void AFootnoteIsToldAndNotLost() => CorpusOf.Body("They met[^1].\n\n⟦[^1]: elsewhere⟧").Tells(NewsDiagnostics.UnsupportedMarkdown);

    [Theory]
    [InlineData("language: ⟦[en]⟧")]
    [InlineData("url: ⟦{ a: b }⟧")]
    public void AWrongValueIsToldOnce(string line)
    {
        var corpus = CorpusOf.Files(("seeds/a0.news.md", $"---\nheadline: x\npublished: 2020\n{line}\n---\n\nText.\n"));

        corpus.Tells(NewsDiagnostics.WrongValue);
    }

    [Fact]
    public void AWrongAnnotationHidesNoOther()
    {
        var corpus = CorpusOf.Body("[Putin]{.putni} and [talks]{#a .meeting host=putin date=soon} and [“x”]{#q .quote by=nobody} and [Merkel]{.merkel}");

        Assert.Equal(["NEWS0018 «putni»", "NEWS0009 «soon»", "NEWS0101 «nobody»"], corpus.Found());
        Assert.Contains("\"id\":\"merkel\",\"type\":\"person\",\"name\":\"Angela Merkel\",\"mentions\":[[", corpus.Json, StringComparison.Ordinal);
        Assert.Single(corpus[0].Article.Quotes);
    }

    [Fact]
    public void BrokenFrontMatterDoesNotMakeEveryNameUnknown()
    {
        var corpus = CorpusOf.Files(("seeds/a0.news.md", "---\nheadline: \"x\nactors: {\n---\n\n[Putin]{.putin} [Merkel]{.merkel}\n"));

        Assert.StartsWith("NEWS0003", Assert.Single(corpus.Found()), StringComparison.Ordinal);
    }
}
