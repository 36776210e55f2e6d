using System.Globalization;

namespace NewsSdk.Authoring.Tests.Binding;

public sealed class InferenceTests
{
    [Fact]
    public void ARoleThatEveryEventHasIsRequired()
    {
        var corpus = CorpusOf.Body("[Talks]{#a .meeting host=putin}", "[Talks]{#a .meeting host=merkel place=sochi}");

        Assert.Equal(Cardinality.One, corpus.Field("meeting", "host").Cardinality);
        Assert.Equal(Cardinality.Optional, corpus.Field("meeting", "place").Cardinality);
    }

    [Fact]
    public void ARoleThatEverHoldsSeveralIsAList()
    {
        var corpus = CorpusOf.Body("[Talks]{#a .meeting guests=putin}", "[Talks]{#a .meeting guests=\"merkel lukashenko\"}");

        Assert.Equal(Cardinality.Many, corpus.Field("meeting", "guests").Cardinality);
        Assert.Contains("\"guests\":[\"putin\"]", corpus.Json, StringComparison.Ordinal);
        Assert.Contains("\"guests\":[\"merkel\",\"lukashenko\"]", corpus[1].Json.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AYamlListOfOneIsAList()
    {
        var corpus = CorpusOf.Files(("seeds/a0.news.md", CorpusOf.Head.Replace("---\n\n", "events:\n  a: { type: meeting, guests: [putin] }\n---\n\n[Talks]{.a}\n", StringComparison.Ordinal)));

        Assert.Empty(corpus.Found());
        Assert.Equal(Cardinality.Many, corpus.Field("meeting", "guests").Cardinality);
    }

    [Theory]
    [InlineData("putin", FieldKind.Actor, "Person")]
    [InlineData("sochi", FieldKind.Actor, "Place")]
    [InlineData("2020-09", FieldKind.Date, null)]
    [InlineData("2020-08-09/..", FieldKind.Date, null)]
    [InlineData("2020", FieldKind.Quantity, null)]
    [InlineData("<100000", FieldKind.Quantity, null)]
    [InlineData("80%", FieldKind.Quantity, null)]
    [InlineData("yes", FieldKind.Flag, null)]
    [InlineData("\"yes\"", FieldKind.Text, null)]
    [InlineData("\"President of Russia\"", FieldKind.Text, null)]
    [InlineData("\"7-2 after extra time\"", FieldKind.Text, null)]
    public void AFieldsTypeFollowsWhatItHolds(string value, FieldKind kind, string? actor)
    {
        var corpus = CorpusOf.Body($"[Talks]{{#a .meeting what={value}}}");

        Assert.Empty(corpus.Found());
        Assert.Equal(kind, corpus.Field("meeting", "what").Kind);
        Assert.Equal(actor, corpus.Field("meeting", "what").TypeIdentifier);
    }

    [Fact]
    public void ActorsOfSeveralTypesAreAnyActor()
    {
        var corpus = CorpusOf.Body("[Talks]{#a .meeting host=putin}", "[Talks]{#a .meeting host=kremlin}");

        Assert.Equal(FieldKind.Actor, corpus.Field("meeting", "host").Kind);
        Assert.Null(corpus.Field("meeting", "host").TypeIdentifier);
    }

    [Fact]
    public void AYearAmongDatesIsADate()
    {
        var corpus = CorpusOf.Body("[Talks]{#a .meeting until=2020}", "[Talks]{#a .meeting until=2020-10}");

        Assert.Equal(FieldKind.Date, corpus.Field("meeting", "until").Kind);
    }

    [Fact]
    public void ValuesThatDoNotAgreeAreTexts()
    {
        var corpus = CorpusOf.Body("[Talks]{#a .meeting size=80%}", "[Talks]{#a .meeting size=\"rather many\"}");

        Assert.Equal(FieldKind.Text, corpus.Field("meeting", "size").Kind);
        Assert.Empty(corpus.Found());
    }

    [Fact]
    public void AMissingActorLeavesTheRolesType()
    {
        var corpus = CorpusOf.Body("[Talks]{#a .meeting host=putin}", "[Talks]{#a .meeting host=obama}");

        Assert.Equal("Person", corpus.Field("meeting", "host").TypeIdentifier);
        Assert.Equal(Cardinality.One, corpus.Field("meeting", "host").Cardinality);
    }

    [Fact]
    public void ABareClassIsAnEventWhereTheTypeIsKnown()
    {
        var corpus = CorpusOf.Body("[Talks]{#a .meeting host=putin} and [talks]{.meeting} again");

        Assert.Empty(corpus.Found());
        Assert.Equal(Cardinality.Optional, corpus.Field("meeting", "host").Cardinality);
        Assert.Equal(2, corpus[0].Article.Events.Count);
        Assert.Null(corpus[0].Article.Events[1].Id);
    }

    [Fact]
    public void AnEventMayHaveItsTypesNameAsId()
    {
        var corpus = CorpusOf.Body("[Arrests]{#arrest .arrest place=sochi}; more [arrests]{.arrest}");

        Assert.Empty(corpus.Found());
        Assert.Contains("\"mentions\":[[0,7],[14,7]]", corpus.Json, StringComparison.Ordinal);
    }

    [Fact]
    public void TheStandardActorTypesAreAlwaysThere()
    {
        CorpusModel model = Infer([]);

        Assert.Equal(["group", "organization", "person", "place"], model.ActorTypes.Select(static type => type.Name));
    }

    [Fact]
    public void ProseChangesNoSignature()
    {
        ParsedArticle before = ArticleReader.Read("a.news.md", CorpusOf.Head + "[Talks]{#a .meeting host=putin} on Monday.\n");
        ParsedArticle after = ArticleReader.Read("a.news.md", CorpusOf.Head + "New words.\n\nLong [talks]{#a .meeting host=putin} with [Putin]{.putin}.\n");

        Assert.NotEqual(before, after);
        Assert.Equal(Binder.Sign(before, CorpusNames.None), Binder.Sign(after, CorpusNames.None));
    }

    [Fact]
    public void TheOrderOfArticlesDoesNotMatter()
    {
        ArticleSignature[] signatures = [.. new[]
        {
            ("b.news.md", "[T]{#a .meeting host=putin}"), ("a.news.md", "[T]{#a .meeting host=kremlin size=4}"), ("c.news.md", "[T]{#a .rally size=\"x y\"}"),
        }.Select(static file => Binder.Sign(ArticleReader.Read(file.Item1, CorpusOf.Head + file.Item2), CorpusNames.None))];

        Assert.Equal(Infer(signatures), Infer(signatures.Reverse()));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void TheCultureDoesNotMatter(string culture)
    {
        string body = "[Talks]{#initial-talks .meeting host=putin size=1.5 i=4} with [“İıI”]{#in .quote by=putin}";
        string expected = CorpusOf.Body(body).Json;
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Bound bound = CorpusOf.Body(body)[0];
            Assert.Equal(expected, bound.Json.ToString());
            Assert.Equal("InitialTalks", bound.Article.Events[0].Identifier);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static CorpusModel Infer(IEnumerable<ArticleSignature> articles) => Binder.Infer(articles, [], CorpusNames.None, SchemaModel.None, "");
}
