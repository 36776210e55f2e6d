namespace NewsSdk.Authoring.Tests.Binding.Schema;

/// <summary>What a schema's types become.</summary>
public sealed class SchemaTests
{
    [Theory]
    [InlineData("text", FieldKind.Text, null)]
    [InlineData("date", FieldKind.Date, null)]
    [InlineData("quantity", FieldKind.Quantity, null)]
    [InlineData("number", FieldKind.Number, null)]
    [InlineData("integer", FieldKind.Integer, null)]
    [InlineData("flag", FieldKind.Flag, null)]
    [InlineData("url", FieldKind.Url, null)]
    [InlineData("actor", FieldKind.Actor, null)]
    [InlineData("person", FieldKind.Actor, "Person")]
    [InlineData("agency", FieldKind.Actor, "Agency")]
    [InlineData("event", FieldKind.Event, null)]
    [InlineData("rally", FieldKind.Event, "Rally")]
    [InlineData("quote", FieldKind.Quote, null)]
    [InlineData("post", FieldKind.Quote, "Post")]
    [InlineData("[low, high]", FieldKind.Word, "MeetingWhat")]
    public void AFieldHasItsTypeAndCardinality(string type, FieldKind kind, string? identifier)
    {
        foreach ((string mark, Cardinality cardinality) in new[] { ("", Cardinality.One), ("?", Cardinality.Optional), ("*", Cardinality.Many), ("+", Cardinality.Some) })
        {
            var corpus = Corpus($$"""
                actors: { agency: { is: organization } }
                quotes: { post: { platform: text? } }
                events:
                  rally: {}
                  meeting: { what: "{{type}}{{mark}} Why it is there" }
                """);
            FieldModel field = corpus.Field("meeting", "what");

            Assert.Empty(corpus.FoundInAll());
            Assert.Equal((kind, identifier, cardinality, "Why it is there"), (field.Kind, field.TypeIdentifier, field.Cardinality, field.Description));
            Assert.Equal(kind == FieldKind.Word ? ["low", "high"] : [], field.Words.Select(static word => word.Word));
        }
    }

    [Theory]
    [InlineData("{ type: text?, description: The mood }", Cardinality.Optional, 0)]
    [InlineData("{ type: text+ The mood }", Cardinality.Some, 0)]
    [InlineData("{ values: [low, high], description: The mood }", Cardinality.One, 2)]
    [InlineData("{ values: [low, high], type: text?, description: The mood }", Cardinality.Optional, 2)]
    [InlineData("{ type: text*, values: [low, high], description: The mood, x-ours: 1 }", Cardinality.Many, 2)]
    [InlineData("{ type: [low, high], description: The mood }", Cardinality.One, 2)]
    [InlineData("{ type: \"[low, high]? The mood\" }", Cardinality.Optional, 2)]
    public void AFieldMayBeWrittenLong(string field, Cardinality cardinality, int words)
    {
        var corpus = Corpus($"events: {{ meeting: {{ mood: {field} }} }}");
        FieldModel model = corpus.Field("meeting", "mood");

        Assert.Empty(corpus.FoundInAll());
        Assert.Equal((cardinality, "The mood", words), (model.Cardinality, model.Description, model.Words.Count));
    }

    [Fact]
    public void ATypeHasADescriptionAndCodes()
    {
        var corpus = Corpus("events:\n  meeting: { description: People who talk, code: cameo:040 }\n  visit: { is: meeting, codes: [plover:CONSULT, 'ace:Contact.Meet'] }\n");

        Assert.Empty(corpus.FoundInAll());
        Assert.Equal("People who talk", corpus.Event("meeting").Description);
        Assert.Equal(["cameo:040"], corpus.Event("meeting").Codes);
        Assert.Equal(["plover:CONSULT", "ace:Contact.Meet"], corpus.Event("visit").Codes);
    }

    [Fact]
    public void WordsThatDescribeATypeMayBeFields()
    {
        var corpus = Corpus("events: { meeting: { description: text?, code: 'text? As agreed: in short' } }");

        Assert.Empty(corpus.FoundInAll());
        Assert.Equal(["code", "description"], corpus.Event("meeting").Fields.Select(static field => field.Name));
        Assert.Null(corpus.Event("meeting").Description);
    }

    [Fact]
    public void TypesDeriveInDeepChainsWhateverTheirOrder()
    {
        string[] types = [.. Enumerable.Range(0, 60).Select(static i => i == 0 ? "  t0: { f0: text? }" : $"  t{i}: {{ is: t{i - 1}, f{i}: text? }}")];
        var corpus = Corpus("events:\n" + string.Join('\n', types));
        TypeModel last = corpus.Event("t59");

        Assert.Empty(corpus.FoundInAll());
        Assert.Equal(60, last.Fields.Count);
        Assert.Equal("T58", last.BaseIdentifier);
        Assert.Equal("t58 t57", string.Join(' ', last.Bases.Take(2)));
        Assert.Equal(["f59"], last.Fields.Where(static field => !field.IsInherited).Select(static field => field.Name));
        Assert.True(corpus.Event("t58").IsBase);
        Assert.False(last.IsBase);
        Assert.Equal(corpus.Model, Corpus("events:\n" + string.Join('\n', types.Reverse())).Model);
    }

    [Fact]
    public void ActorsAndQuotesDeriveToo()
    {
        var corpus = Corpus("""
            actors:
              official: { is: person, office: text }
              minister: { is: official }
            quotes:
              quote: { mood: text? }
              post: { platform: text }
              toot: { is: post }
            """);
        TypeModel toot = corpus.Model.QuoteTypes.Single(static type => type.Name == "toot");
        TypeModel minister = corpus.Model.ActorTypes.Single(static type => type.Name == "minister");

        Assert.Empty(corpus.FoundInAll());
        Assert.Equal(["post", "quote"], toot.Bases);
        Assert.Equal("Post", toot.BaseIdentifier);
        Assert.Equal("AnnotatedQuote", corpus.Model.QuoteTypes.Single(static type => type.Name == "post").BaseIdentifier);
        Assert.Equal(["official", "person"], minister.Bases);
        Assert.True(corpus.Model.ActorTypes.Single(static type => type.Name == "person").IsBase);
    }

    [Fact]
    public void APlainQuoteWithoutFieldsOfItsOwnIsTheRuntimes()
    {
        var corpus = Corpus("quotes:\n  quote: { by: person?, via: text? }\n  post: {}\n");

        Assert.Empty(corpus.FoundInAll());
        Assert.Equal(["", "Post"], corpus.Model.QuoteTypes.Select(static type => type.Identifier).Order(StringComparer.Ordinal));
        Assert.Null(corpus.Model.QuoteTypes.Single(static type => type.Name == "post").BaseIdentifier);
    }

    [Fact]
    public void AStandardTypeThatIsInferredAsksNothingOfWhatDerivesFromIt()
    {
        var corpus = CorpusOf.Files(
            ("news.schema.yaml", "actors: { minister: { is: person, office: text } }"),
            ("seeds/a0.news.md", Head("  a: { type: person, name: A, title: Dr }\n  b: { type: minister, name: B, office: Trade }") + "[A]{.a} [B]{.b}\n"));

        Assert.Empty(corpus.FoundInAll());
        Assert.Equal(Cardinality.Optional, corpus.Model.ActorTypes.Single(static type => type.Name == "person").Fields.Single().Cardinality);
        Assert.Equal(["office", "title"], corpus.Model.ActorTypes.Single(static type => type.Name == "minister").Fields.Select(static field => field.Name));
    }

    [Fact]
    public void TypesThatTheSchemaDoesNotDeclareAreInferred()
    {
        var corpus = WithBody("events: { meeting: { host: person } }", "[x]{#a .meeting host=putin} [y]{#b .rally size=5}");

        Assert.Empty(corpus.FoundInAll());
        Assert.True(corpus.Event("meeting").IsDeclared);
        Assert.False(corpus.Event("rally").IsDeclared);
    }

    [Fact]
    public void AClosedSchemaAllowsNoOtherTypes()
    {
        Assert.Equal(
            "The schema has no event type `ralli`; did you mean `rally`?",
            WithBody("closed: yes\nevents: { rally: {} }", "[x]{#a .⟦ralli⟧}").Tells(NewsDiagnostics.UndeclaredType));
        var corpus = CorpusOf.Files(("news.schema.yaml", "closed: yes\nactors: { agency: {} }"), ("seeds/a0.news.md", Head("  a: { type: ⟦agencie⟧, name: A }") + "[A]{.a}\n"));
        Assert.Equal("The schema has no actor type `agencie`; did you mean `agency`?", corpus.Tells(NewsDiagnostics.UndeclaredType));
    }

    [Fact]
    public void AFormerNameOfATypeIsUnderstoodAndTold()
    {
        var corpus = WithBody(
            "actors: { agency: { formerly: bureau } }\nevents: { meeting: { formerly: [talks, parley] } }\nquotes: { post: { formerly: tweet } }",
            "[x]{#a .⟦talks⟧} [“y”]{#b .tweet}");

        Assert.Equal(["NEWS0034 «talks»", "NEWS0034 «tweet»"], corpus.Found());
        Assert.Equal(["meeting", "post"], new[] { corpus[0].Article.Events[0].Type, corpus[0].Article.Quotes[0].Type });
        Assert.Equal([new FormerName("talks", "Talks"), new FormerName("parley", "Parley")], corpus.Event("meeting").Formerly);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    [InlineData("---\n...\n")]
    [InlineData("events:\n")]
    [InlineData("x-ours: { a: 1 }\nevents: { x-note: ours }")]
    public void ASchemaMayBeEmpty(string schema) => Assert.Empty(WithBody(schema, "[x]{#a .rally}").FoundInAll());

    [Fact]
    public void AnArticleDoesNotTakeTheNameOfATypeAway() =>
        CorpusOf.Files(("news.schema.yaml", "events: { minsk-article: {} }"), ("seeds/minsk.news.md", "⟦⟧" + Head("") + "Text.\n"))
            .Tells(NewsDiagnostics.ArticleNameCollision, "seeds/minsk.news.md");

    internal static string Head(string actors) => $"---\nheadline: x\npublished: 2020\nactors:\n{actors}\n---\n\n";

    internal static CorpusOf WithBody(string schema, string body) =>
        CorpusOf.Files(("seeds/news.schema.yaml", schema), ("seeds/a0.news.md", CorpusOf.Head + body + "\n"));

    private static CorpusOf Corpus(string schema) => CorpusOf.Files(("seeds/news.schema.yaml", schema));
}
