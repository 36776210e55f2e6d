namespace NewsSdk.Authoring.Tests.Binding.Registry;

/// <summary>Actors that several articles share.</summary>
public sealed class RegistryTests
{
    private const string Putin = "putin: { type: person, name: Vladimir Putin, aliases: [Poutine], title: President, wikidata: Q7747 }\n";

    [Theory]
    [InlineData("seeds/x.actors.yaml", "seeds/a0.news.md", true)]
    [InlineData("seeds/x.actors.yaml", "seeds/a/b/a0.news.md", true)]
    [InlineData("x.actors.yaml", "seeds/a/a0.news.md", true)]
    [InlineData("seeds/a/x.actors.yaml", "seeds/a/a0.news.md", true)]
    [InlineData("seeds/a/x.actors.yaml", "seeds/a0.news.md", false)]
    [InlineData("seeds/a/x.actors.yaml", "seeds/ab/a0.news.md", false)]
    [InlineData("seeds/ab/x.actors.yaml", "seeds/a/a0.news.md", false)]
    [InlineData("seeds/a/x.actors.yaml", "seeds/b/a0.news.md", false)]
    public void ARegistryIsForTheArticlesBesideAndBelowIt(string registry, string article, bool isKnown)
    {
        var corpus = CorpusOf.Files((registry, Putin), (article, Head("") + "[Putin]{.⟦putin⟧} spoke.\n"));

        if (isKnown)
            Assert.Empty(corpus.FoundInAll());
        else
            corpus.Tells(NewsDiagnostics.UnknownClass, article);
    }

    [Fact]
    public void AnArticleHoldsOnlyWhereASharedActorIsMentioned()
    {
        var corpus = CorpusOf.Files(
            ("seeds/x.actors.yaml", Putin + "merkel: { type: person, name: Angela Merkel }\nsochi: { type: place, name: Sochi }\nbiden: { type: person, name: B }\n"),
            ("seeds/a0.news.md", Head("") + "[Putin]{.putin} [met]{#m .meeting place=sochi} and said [“x”]{#q .quote by=merkel to=putin}.\n"));

        Assert.Empty(corpus.FoundInAll());
        Assert.Contains("\"actors\":[{\"id\":\"merkel\",\"mentions\":[]},{\"id\":\"putin\",\"mentions\":[[0,5]]},{\"id\":\"sochi\",\"mentions\":[]}]", corpus.Json, StringComparison.Ordinal);
        Assert.Equal(["Merkel", "Putin", "Sochi"], corpus[0].Article.Actors.Select(static actor => actor.Identifier));
        Assert.Equal(["person", "person", "place"], corpus[0].Article.Actors.Select(static actor => actor.Type));
        Assert.Equal("Place", corpus.Field("meeting", "place").TypeIdentifier);
    }

    [Fact]
    public void TheRegistryIsWrittenAnActorALine()
    {
        var corpus = CorpusOf.Files(("seeds/x.actors.yaml", Putin + "merkel: { type: person, name: 'A \"M\"' }\n"), ("seeds/a0.news.md", Head("  merkel: { aliases: Mutti }") + "Text.\n"));

        Assert.Empty(corpus.FoundInAll());
        Assert.Equal(
            [
                "[",
                """{"id":"merkel","type":"person","name":"A \"M\"","aliases":["Mutti"]},""",
                """{"id":"putin","type":"person","name":"Vladimir Putin","aliases":["Poutine"],"wikidata":"Q7747","title":"President"}""",
                "]",
            ],
            RegistryJsonWriter.Of(corpus.Bound.Actors).ToLines());
        Assert.Equal("[]", RegistryJsonWriter.Of(default).ToString());
    }

    [Fact]
    public void AnArticleAddsAliasesAndFieldsWithoutSayingTypeAndName()
    {
        var corpus = CorpusOf.Files(
            ("seeds/x.actors.yaml", "putin: { type: person, name: P, aliases: [A], tags: [x] }\n"),
            ("seeds/a0.news.md", Head("  putin: { aliases: [B, A], title: President, wikidata: Q7747, tags: [y, x] }") + "[P]{.putin}\n"),
            ("seeds/a1.news.md", Head("  putin: { type: person, name: P, aliases: C, title: President, tags: [z] }") + "[P]{.putin}\n"));
        SharedActor actor = Assert.Single(corpus.Bound.Actors);

        Assert.Empty(corpus.FoundInAll());
        Assert.Equal(["A", "B", "C"], actor.Aliases);
        Assert.Equal("Q7747", actor.Wikidata);
        Assert.Equal(["tags=x,y,z", "title=President"], actor.Fields.Select(static field => $"{field.Field.Model.Name}={string.Join(',', field.Field.Values)}"));
        Assert.Contains("{\"id\":\"putin\",\"mentions\":[[0,1]]}", corpus.Json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("type: ⟦place⟧", "The type of `putin` is `person` in `seeds/x.actors.yaml`; leave it out here, or give the actor another id")]
    [InlineData("name: ⟦Vlad⟧", "The name of `putin` is `Vladimir Putin` in `seeds/x.actors.yaml`; leave it out here, or give the actor another id")]
    [InlineData("wikidata: ⟦Q1⟧", "The wikidata of `putin` is `Q7747` in `seeds/x.actors.yaml`; leave it out here, or give the actor another id")]
    [InlineData("title: ⟦Tsar⟧", "The title of `putin` is `President` in `seeds/x.actors.yaml`; leave it out here, or give the actor another id")]
    public void AnArticleMayNotContradict(string field, string message)
    {
        var corpus = CorpusOf.Files(("seeds/x.actors.yaml", Putin), ("seeds/a0.news.md", Head($"  putin: {{ {field} }}") + "[P]{.putin}\n"));

        Assert.Equal(message, corpus.Tells(NewsDiagnostics.ContradictsRegistry));
        Assert.Single(corpus.FoundInAll());
        Assert.Equal("President", Assert.Single(corpus.Bound.Actors).Fields[0].Field.Values[0]);
    }

    [Theory]
    [InlineData("party: A", "party: ⟦B⟧", "The party of `putin` is `A` in `seeds/a0.news.md`; leave it out here, or give the actor another id")]
    [InlineData("wikidata: Q1", "wikidata: ⟦Q2⟧", "The wikidata of `putin` is `Q1` in `seeds/a0.news.md`; leave it out here, or give the actor another id")]
    public void TwoArticlesMayNotContradictEachOther(string first, string second, string message)
    {
        (string, string)[] files =
        [
            ("seeds/x.actors.yaml", "putin: { type: person, name: P }\n"),
            ("seeds/a0.news.md", Head($"  putin: {{ {first} }}") + "Text.\n"),
            ("seeds/a1.news.md", Head($"  putin: {{ {second} }}") + "Text.\n"),
        ];
        var corpus = CorpusOf.Files(files);

        Assert.Equal(message, corpus.Tells(NewsDiagnostics.ContradictsRegistry, "seeds/a1.news.md"));
        Assert.Single(corpus.FoundInAll());
        Assert.Equal(corpus.Bound.Actors, CorpusOf.Files([.. files.Reverse()]).Bound.Actors);
    }

    [Theory]
    [InlineData("putin: { type: person, name: P, ⟦wikdata⟧: Q1 }", "")]
    [InlineData("putin: { type: person, name: P }", "  putin: { ⟦alias⟧: [Vladimir] }")]
    public void AKeyThatIsNearlyOneIsTold(string registry, string addition) => CorpusOf.Files(("seeds/a.actors.yaml", registry), ("seeds/a0.news.md", Head(addition) + "[P]{.putin}\n"))
        .Tells(NewsDiagnostics.UnknownKey, addition.Length > 0 ? "seeds/a0.news.md" : "seeds/a.actors.yaml");

    [Fact]
    public void AWrongFieldOfAnAdditionIsToldOnce() =>
        CorpusOf.Files(
            ("news.schema.yaml", "actors: { person: { born: date? } }"),
            ("seeds/x.actors.yaml", "putin: { type: person, name: P }\n"),
            ("seeds/a0.news.md", Head("  putin: { born: ⟦soon⟧ }") + "Text.\n")).Tells(NewsDiagnostics.BadDate);

    [Fact]
    public void AnArticleMayGiveAFieldThatTheSchemaAsksFor()
    {
        const string schema = "actors: { person: { born: date } }";
        const string registry = "⟦putin⟧: { type: person, name: P }\n";

        Assert.Equal(
            "The person `putin` has no `born`, which the schema asks for; give it a date, such as `2020-09-14`",
            CorpusOf.Files(("news.schema.yaml", schema), ("seeds/x.actors.yaml", registry)).Tells(NewsDiagnostics.MissingField, "seeds/x.actors.yaml"));
        Assert.Empty(CorpusOf.Files(("news.schema.yaml", schema), ("seeds/x.actors.yaml", registry), ("seeds/a0.news.md", Head("  putin: { born: 1952 }") + "Text.\n")).FoundInAll());
    }

    [Fact]
    public void AnIdMeansOneActorInAllRegistries()
    {
        var corpus = CorpusOf.Files(
            ("seeds/b/x.actors.yaml", "⟦putin⟧: { type: person, name: P }\n"),
            ("seeds/a/x.actors.yaml", "putin: { type: person, name: P }\n"),
            ("seeds/b/a0.news.md", Head("") + "[P]{.putin}\n"));

        Assert.Equal("The actor `putin` is also declared in `seeds/a/x.actors.yaml`; an id means one actor in all registries", corpus.Tells(NewsDiagnostics.SharedTwice, "seeds/b/x.actors.yaml"));
        Assert.Single(corpus.FoundInAll());
        Assert.Single(corpus.Bound.Actors);
    }

    [Theory]
    [InlineData("a_b", "a-b")]
    [InlineData("über", "U\u0308ber")]
    public void IdsThatBecomeOneNameAreTold(string first, string second)
    {
        string[] ids = [.. new[] { first, second }.Order(StringComparer.Ordinal)];
        var corpus = CorpusOf.Files(
            ("seeds/a.actors.yaml", $"⟦{ids[1]}⟧: {{ type: person, name: P }}\n"),
            ("seeds/b.actors.yaml", $"{ids[0]}: {{ type: person, name: P }}\n"),
            ("seeds/a0.news.md", Head("") + $"[P]{{.{first}}} [P]{{.{second}}}\n"));

        corpus.Tells(NewsDiagnostics.SharedNameCollision, "seeds/a.actors.yaml");
        Assert.Single(corpus.FoundInAll());
    }

    [Fact]
    public void AnArticlesOwnActorWithTheNameOfASharedOneIsToldInTheArticle()
    {
        var corpus = CorpusOf.Files(
            ("seeds/x.actors.yaml", "a-b: { type: person, name: P }\n"), ("seeds/a0.news.md", Head("  ⟦a_b⟧: { type: person, name: Q }") + "[P]{.a-b} [Q]{.a_b}\n"));

        Assert.Equal("The id `a_b` becomes the C# name `AB`, as `a-b` in `seeds/x.actors.yaml` does; rename one of them", corpus.Tells(NewsDiagnostics.NameCollision));
    }

    [Theory]
    [InlineData("[x]{#putin .meeting} and [again]{.putin}", "\"events\":[{\"id\":\"putin\",\"type\":\"meeting\",\"mentions\":[[0,1],[6,5]]}]")]
    [InlineData("[“x”]{#putin .quote} and [again]{.putin}", "\"quotes\":[{\"id\":\"putin\",\"kind\":\"mixed\",\"fragments\":[0,3,8,5]}]")]
    public void AnArticlesOwnEventOrQuoteComesBeforeTheRegistrysActor(string body, string json)
    {
        var corpus = CorpusOf.Files(("seeds/x.actors.yaml", Putin), ("seeds/a0.news.md", Head("") + body + "\n"));

        Assert.Empty(corpus.FoundInAll());
        Assert.Contains("\"actors\":[]", corpus.Json, StringComparison.Ordinal);
        Assert.Contains(json, corpus.Json, StringComparison.Ordinal);
    }

    [Fact]
    public void TheOrderOfFilesDoesNotMatter()
    {
        (string, string)[] files =
        [
            ("seeds/x.actors.yaml", Putin), ("seeds/b/y.actors.yaml", "a: { type: person, name: A, title: T, formerly: b }\nputin: { type: place, name: X }\n"),
            ("seeds/b/a0.news.md", Head("  putin: { party: X }\n  own: { type: agency, name: O }") + "[P]{.putin} [a]{.b} [m]{#m .meeting host=a guests=\"putin own\"}\n"),
            ("seeds/a1.news.md", Head("  putin: { party: Y }") + "[m]{#m .meeting host=putin} [n]{#n .rally size=5}\n"), ("news.schema.yaml", "events: { rally: { size: quantity } }"),
        ];
        BoundCorpus bound = CorpusOf.Files(files).Bound;
        for (int i = 1; i < files.Length; i++)
            Assert.Equal(bound, CorpusOf.Files([.. files.Skip(i), .. files.Take(i).Reverse()]).Bound);
    }

    [Fact]
    public void OneThingAmongTheActorsOfTwoArticlesProposesTheRegistry()
    {
        string own = Head("  {0}: {{ type: person, name: V, wikidata: {1} }}");
        var corpus = CorpusOf.Files(
            ("seeds/a0.news.md", string.Format(null, own, "putin", "Q7747") + "Text.\n"),
            ("seeds/a1.news.md", string.Format(null, own, "vp", "⟦Q7747⟧") + "Text.\n"),
            ("seeds/a2.news.md", string.Format(null, own, "vp", "Q7747") + "Text.\n"));

        Assert.Equal("`Q7747` is an actor of `seeds/a0.news.md` too; declare it once in a registry, such as `news.actors.yaml`", corpus.Tells(NewsDiagnostics.RepeatedActor, "seeds/a1.news.md"));
        Assert.Single(corpus.FoundInAll());
    }

    [Theory]
    [InlineData("")]
    [InlineData("# a comment\n")]
    [InlineData("actors:\n")]
    [InlineData("actors:\n  putin: { type: person, name: P }\n")]
    [InlineData("actors: { type: person, name: Actors }\n")]
    [InlineData("x-ours: { a: b }\nactors:\n  x-note: ours\n  putin: { type: person, name: P }\n")]
    [InlineData("x-ours: 1\nputin: { type: person, name: P, x-note: { a: b } }\n")]
    public void ARegistryMayBeWrittenSo(string registry) => Assert.Empty(CorpusOf.Files(("seeds/x.actors.yaml", registry)).FoundInAll());

    [Theory]
    [InlineData("⟦- putin⟧\n", "NEWS0008", null)]
    [InlineData("⟦putin⟧\n", "NEWS0008", "`actors` expects ids with what they stand for, such as `putin: { type: person, name: Vladimir Putin }`")]
    [InlineData("actors: ⟦[putin]⟧\n", "NEWS0008", null)]
    [InlineData("putin: ⟦Vladimir⟧\n", "NEWS0008", "`putin` expects `{ type: …, name: … }`, or keys that are indented below it")]
    [InlineData("⟦putin⟧:\n", "NEWS0008", null)]
    [InlineData("⟦putin⟧: { name: P }\n", "NEWS0007", "The actor `putin` has no `type`; add `type: person`")]
    [InlineData("⟦putin⟧: { type: person }\n", "NEWS0007", "The actor `putin` has no `name`; add `name: …`")]
    [InlineData("putin: { type: ⟦{ a: b }⟧, name: P }\n", "NEWS0008", null)]
    [InlineData("putin: { type: person, name: ⟦{ a: b }⟧ }\n", "NEWS0008", null)]
    [InlineData("putin: { type: person, name: [P, ⟦Q⟧] }\n", "NEWS0008", "`name` expects one text")]
    [InlineData("putin: { type: [person, ⟦place⟧], name: P }\n", "NEWS0008", null)]
    [InlineData("putin: { type: person, name: P, wikidata: [Q1, ⟦Q2⟧] }\n", "NEWS0008", null)]
    [InlineData("putin: { type: ⟦persn⟧, name: P }\n", "NEWS0103", "`persn` makes an actor type of its own; did you mean `person`?")]
    [InlineData("putin: { type: ⟦actor⟧, name: P }\n", "NEWS0203", null)]
    [InlineData("putin: { type: person, name: P, ⟦mentions⟧: x }\n", "NEWS0204", null)]
    [InlineData("⟦quote⟧: { type: person, name: P }\n", "NEWS0011", "`quote` cannot be an id: the word has a meaning of its own; choose another")]
    [InlineData("⟦x-a⟧: { type: person, name: P }\n", "NEWS0011", "`x-a` cannot be an id: a class that begins with `x-` is left alone; choose another")]
    [InlineData("'⟦!⟧': { type: person, name: P }\n", "NEWS0011", "`!` cannot be an id: no letter or digit is in it")]
    [InlineData("a: { type: person, name: P, ⟦name⟧: Q }\n", "NEWS0005", null)]
    [InlineData("a: { type: person, name: P }\n⟦a⟧: { type: person, name: P }\n", "NEWS0005", null)]
    [InlineData("a: ⟦&b⟧ { type: person, name: P }\n", "NEWS0004", null)]
    [InlineData("a: { type: person, name: ⟦\"⟧P }\n", "NEWS0003", null)]
    [InlineData("a: { type: person, name: P }\n⟦<<<<<<<⟧ HEAD\n=======\nb: { type: person, name: B }\n>>>>>>> other\n", "NEWS0040", "Git left both sides of a conflict here, down to line 5; keep what is right of them, and take the lines of its signs out")]
    public void AMistakeIsToldOnceAtItsPlace(string registry, string rule, string? message)
    {
        string told = CorpusOf.Files(("seeds/x.actors.yaml", registry)).Tells(NewsDiagnostics.All.First(known => known.Id == rule), "seeds/x.actors.yaml");
        if (message is not null)
            Assert.Equal(message, told);
    }

    [Fact]
    public void WhereARegistryCannotBeReadItsActorsAreNotToldOf()
    {
        const string body = "[P]{.putin} [m]{#m .meeting host=putin} [n]{#n .meeting date=soon}\n";
        var corpus = CorpusOf.Files(
            ("seeds/a/x.actors.yaml", "putin: { type: \"person }\n"), ("seeds/a/a0.news.md", Head("  putin: { title: T }") + body), ("seeds/b/a1.news.md", Head("") + "[P]{.putin}\n"));

        Assert.Equal(["NEWS0009 «soon»"], corpus.Found("seeds/a/a0.news.md"));
        Assert.Equal(["NEWS0018 «putin»"], corpus.Found("seeds/b/a1.news.md"));
        Assert.Equal(3, corpus.FoundInAll().Length);
    }

    private static string Head(string actors) => $"---\nheadline: x\npublished: 2020\nactors:\n{actors}\n---\n\n";
}
