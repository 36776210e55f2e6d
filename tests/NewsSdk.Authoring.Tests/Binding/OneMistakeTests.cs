namespace NewsSdk.Authoring.Tests.Binding;

/// <summary>One mistake is told once, where it is to be mended: not again where something uses what is wrong.</summary>
public sealed class OneMistakeTests
{
    private const string Uses = "[P]{.putin} [met]{#m .meeting host=putin guests=\"putin merkel\"} [“x”]{.quote by=putin to=merkel}, [y]{.talks about=m}\n";

    [Theory]
    [InlineData("actors:\n  putin: ⟦Vladimir⟧\n  merkel: { type: person, name: M }")]
    [InlineData("actors:\n  putin: ⟦[person, Vladimir]⟧\n  merkel: { type: person, name: M }")]
    [InlineData("actors:\n  ⟦putin⟧:\n  merkel: { type: person, name: M }")]
    [InlineData("actors: ⟦[putin, merkel]⟧")]
    [InlineData("actors: ⟦[{ id: putin, type: person }, { merkel: { type: person, name: M } }]⟧")]
    [InlineData("actors:\n  ⟦people⟧:\n    putin: { type: person, name: V }\n    merkel: { type: person, name: M }")]
    [InlineData("actors:\n  ⟦people⟧:\n    putin: { type: person, name: V }\n  merkel: { type: person, name: M }")]
    [InlineData("actors:\n  putin: { type: person, name: V }\n  merkel: { type: person, name: M }\n  ⟦quote⟧: { type: person, name: Q }")]
    [InlineData("⟦actor⟧:\n  putin: { type: person, name: V }\n  merkel: { type: person, name: M }")]
    [InlineData("⟦Actors⟧:\n  putin: { type: person, name: V }\nactors:\n  merkel: { type: person, name: M }")]
    public void AnActorOfAnArticle(string yaml) => TellsOne(("seeds/a.news.md", $"---\nheadline: x\npublished: 2020\n{yaml}\n---\n\n{Uses}"));

    [Theory]
    [InlineData("putin: ⟦Vladimir⟧\nmerkel: { type: person, name: M }")]
    [InlineData("⟦- id: putin\n  type: person\n- id: merkel⟧")]
    [InlineData("actors:\n  putin: ⟦Vladimir⟧\n  merkel: { type: person, name: M }")]
    [InlineData("⟦actors⟧:\n  putin: { type: person, name: V }\nmerkel: { type: person, name: M }")]
    [InlineData("⟦people⟧:\n  putin: { type: person, name: V }\nmerkel: { type: person, name: M }")]
    [InlineData("version: ⟦1⟧\nactors:\n  putin: { type: person, name: V }\n  merkel: { type: person, name: M }")]
    [InlineData("actors:\n  putin: { type: person, name: V }\n  ⟦people⟧:\n    merkel: { type: person, name: M }")]
    [InlineData("⟦putin⟧: { type: , name: V }\nmerkel: { type: person, name: M }")]
    [InlineData("⟦putin⟧: { type: person }\nmerkel: { type: person, name: M }")]
    public void AnActorOfARegistry(string yaml)
    {
        string[] articles = ["", "actors:\n  putin: { type: person, name: V, title: President }\n"];
        foreach (string actors in articles)
            TellsOne(("seeds/world.actors.yaml", yaml + "\n"), ("seeds/a.news.md", $"---\nheadline: x\npublished: 2020\n{actors}---\n\n{Uses}"));
    }

    [Fact]
    public void AnActorInAndOutsideOfTheKeyActorsIsThereTwice() =>
        Assert.Equal(
            ["x.actors.yaml: NEWS0008 «actors»", "x.actors.yaml: NEWS0005 «putin»"],
            CorpusOf.Files(("x.actors.yaml", "actors:\n  putin: { type: person, name: V }\nputin: { type: person, name: V }\n")).FoundInAll());

    [Fact]
    public void AnActorCalledActorsMayStand() =>
        Assert.Equal(["actors"], CorpusOf.Files(("x.actors.yaml", "actors: { type: group, name: the actors }\n")).Bound.Actors.Select(static actor => actor.Id));

    [Theory]
    [InlineData("events:\n  vote: ⟦election⟧", "[x]{.vote} [y]{.talks about=vote}")]
    [InlineData("quotes:\n  q: ⟦hello⟧", "[“x”]{.q} [said]{.cue of=q} [“y”]{.quote in=q}")]
    [InlineData("quotes: ⟦[q]⟧", "[“x”]{.q} [said]{.cue of=q} [“y”]{.quote in=q}")]
    [InlineData("⟦quote⟧:\n  q: { via: radio }", "[“x”]{.q} [said]{.cue of=q} [“y”]{.quote in=q}")]
    public void AnEventOrQuote(string yaml, string body) => TellsOne(
        ("news.schema.yaml", "events: { talks: { about: event } }"),
        ("seeds/a.news.md", $"---\nheadline: x\npublished: 2020\n{yaml}\n---\n\n{body}\n"));

    [Theory]
    [InlineData("[x]{#e .trip at=sochi⟦,⟧} [y]{.e} [z]{#f .talks about=e}")]
    [InlineData("[x]{#e⟦,⟧ .trip at=sochi} [y]{.e}")]
    [InlineData("[x]{#e⟦.⟧f .trip at=sochi} [y]{.e-f}")]
    [InlineData("[x]{#⟦\"e f\"⟧ .trip at=sochi} [y]{.e-f}")]
    [InlineData("[x]{#e .trip ⟦at=⟧} [y]{.e} [z]{.trip}")]
    [InlineData("[x]{#e .trip at=⟦\"⟧sochi} [y]{.e}")]
    [InlineData("[x]⟦{⟧#e .trip at=sochi [y]{.e}")]
    [InlineData("⟦[⟧x{#e .trip at=sochi} [y]{.e}")]
    [InlineData("x⟦]{#e .trip at=sochi}⟧ [y]{.e}")]
    [InlineData("⟦[⟧x\n\ny]{#e .trip at=sochi} [y]{.e}")]
    [InlineData("[“x”]{#q .quote .⟦post⟧} [said]{.cue of=q} [“y”]{.q}, [“z”]{.quote in=q}, [w]{.talks about=q}")]
    [InlineData("[“x”]⟦{#q}⟧ [said]{.cue of=q} [“y”]{.q}, [“z”]{.quote in=q}, [w]{.talks about=q who=q}")]
    public void ASpanThatIsLeftOut(string body) => TellsOne(("seeds/a.news.md", CorpusOf.Head + body + "\n"), ("seeds/b.news.md", CorpusOf.Head + "[x]{#t .talks who=putin}\n"));

    [Theory]
    [InlineData("events:\n  meeting: ⟦oops⟧")]
    [InlineData("events:\n  meeting: ⟦[host, guests]⟧")]
    [InlineData("events: ⟦[meeting]⟧")]
    [InlineData("⟦evnts⟧:\n  meeting: { host: person, guests: person*, level: text }")]
    [InlineData("events:\n  meeting:\n    ⟦fields⟧: { host: person, guests: person*, level: text }")]
    [InlineData("events:\n  meeting: { is: ⟦[a, b]⟧ }")]
    [InlineData("events:\n  meeting: { is: ⟦unheard-of⟧ }")]
    [InlineData("events:\n  meeting: { is: talks }\n  talks: ⟦oops⟧")]
    [InlineData("events:\n  meeting: { host: person, guests: person*, level: [low, ⟦very high⟧] }")]
    [InlineData("events:\n  meeting: { is: talks, ⟦level⟧: text }\n  talks: { host: person, guests: person*, level: [low] }")]
    [InlineData("events:\n  meeting: { host: person, guests: person*, level: text, place: { type: place, ⟦required⟧: no } }")]
    public void ATypeOfAClosedSchema(string types) => TellsOne(
        ("news.schema.yaml", $"closed: yes\nactors: {{ person: {{ title: text? }}, place:, organization: }}\n{types}\n"),
        ("seeds/a.news.md", CorpusOf.Head + "[x]{#m .meeting host=putin guests=merkel level=\"very high\"}\n"));

    [Theory]
    [InlineData("events: { ⟦news-json⟧: { f: text }, visit: { is: news-json, of: news-json } }", "[x]{.news-json} [y]{#e .news-json f=g} [z]{.visit w=1 of=e}")]
    [InlineData("actors: { ⟦news-json⟧: { f: text } }", "x", "a: { type: news-json, name: A, f: g }")]
    [InlineData("quotes: { ⟦news-json⟧: { f: text } }", "[“x”]{.a}", "a: { type: news-json, f: g }", "quotes")]
    [InlineData("⟦- a⟧", "[x]{#e .trip by=nobody}")]
    public void ATypeThatCannotBe(string schema, string body, string declared = "", string key = "actors") => TellsOne(
        ("news.schema.yaml", schema),
        ("seeds/a.news.md", $"---\nheadline: x\npublished: 2020\n{key}: {{ {declared} }}\n---\n\n{body}\n"));

    // What an actor is stays open where its type is missing: neither its fields nor its roles are wrong for that.
    [Fact]
    public void AnActorWithoutAType() => TellsOne(
        ("news.schema.yaml", "actors: { person: { title: text }, place: { country: text? } }\nevents: { meeting: { place: place } }"),
        ("seeds/a.news.md", "---\nheadline: x\npublished: 2020\nactors:\n  ⟦sochi⟧: { name: Sochi, country: RU }\n---\n\n[x]{.meeting place=sochi}\n"));

    [Fact]
    public void ANameInAPlaceOfAnId() => TellsOne(
        ("news.schema.yaml", "events: { meeting: { host: person } }"),
        ("seeds/a.news.md", CorpusOf.Head + "[x]{.meeting host=\"⟦Vladimir Putin⟧\"}\n"));

    [Fact]
    public void AnActorOfWhichNothingIsKnownChangesNoType()
    {
        var corpus = CorpusOf.Files(
            ("seeds/a.news.md", "---\nheadline: x\npublished: 2020\nactors: { putin: Vladimir }\n---\n\n[x]{#m .meeting host=putin}\n"),
            ("seeds/b.news.md", "---\nheadline: x\npublished: 2020\nactors: { merkel: { type: person, name: M, title: t } }\n---\n\n[x]{#m .meeting host=merkel}\n"));

        Assert.Equal("Person", corpus.Field("meeting", "host").TypeIdentifier);
        Assert.Equal(Cardinality.One, Assert.Single(corpus.Model.ActorTypes, static type => type.Name == "person").Fields[0].Cardinality);
        Assert.Equal(["putin"], corpus["seeds/a.news.md"].Article.Actors.Select(static actor => actor.Id));
    }

    // Nobody looks for it where the actor is used.
    [Fact]
    public void AMisspelledTypeThatAFieldNeeds()
    {
        const string article = """
            ---
            headline: x
            published: 2020
            actors:
              putin: { type: ⟦persn⟧, name: V, formerly: poutine }
              merkel: { type: person, name: M }
            ---

            [Putin]{.putin} [met]{.meeting host=putin} [Merkel]{.merkel} [twice]{.meeting host="merkel putin"}.

            """;
        var corpus = CorpusOf.Files(("news.schema.yaml", "actors: { person: { born: date? } }\nevents: { meeting: { host: person+ } }\n"), ("seeds/a.news.md", article));

        Assert.Equal(
            "`putin` is of the type `persn`; `host` needs an actor of the type `person`; did you mean `person`?", corpus.Tells(NewsDiagnostics.WrongActorType, "seeds/a.news.md"));
    }

    // Mended, it would still be of another type than the field needs.
    [Fact]
    public void AMisspelledTypeAndAnotherThatAFieldNeedsAreTwoMistakes()
    {
        const string article = "---\nheadline: x\npublished: 2020\nactors: { sochi: { type: plce, name: S } }\n---\n\n[x]{.meeting host=sochi}\n";
        var corpus = CorpusOf.Files(("news.schema.yaml", "events: { meeting: { host: person } }\n"), ("seeds/a.news.md", article));

        Assert.Equal(["NEWS0103 «plce»", "NEWS0108 «sochi»"], corpus.Found("seeds/a.news.md"));
    }

    [Theory]
    [InlineData("police")]
    [InlineData("persona-group")]
    public void ATypeThatIsOnlyALittleLikeAKnownOneIsOfItsOwn(string type) => Assert.Empty(CorpusOf.Files(
        ("seeds/a.news.md", $"---\nheadline: x\npublished: 2020\nactors: {{ yard: {{ type: {type}, name: Y }} }}\n---\n\n[Y]{{.yard}}\n")).Found("seeds/a.news.md"));

    private static void TellsOne(params (string Path, string Text)[] files)
    {
        var corpus = CorpusOf.Files(files);
        Assert.Equal(corpus.MarkedInAll(), corpus.FoundInAll().Select(static found => found.Remove(found.IndexOf("NEWS", StringComparison.Ordinal), "NEWS0000 ".Length)));
    }
}
