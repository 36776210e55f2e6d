using System.Text;

namespace NewsSdk.Authoring.Tests.Binding;

/// <summary>What one wrong value may not do to the rest.</summary>
public sealed class RobustnessTests
{
    [Theory]
    [InlineData("guests=\"putin ⟦obama⟧\"")]
    [InlineData("guests=\"⟦obama⟧ putin\"")]
    public void AMissingActorAmongSeveralDoesNotTurnTheRoleIntoText(string guests)
    {
        var corpus = CorpusOf.Body($"[Talks]{{#a .meeting {guests}}}", "[Talks]{#a .meeting guests=\"putin merkel\"}");

        corpus.Tells(NewsDiagnostics.UnknownActor);
        Assert.Equal(FieldKind.Actor, corpus.Field("meeting", "guests").Kind);
        Assert.Empty(corpus.Found("seeds/a1.news.md"));
    }

    [Fact]
    public void AMissingActorInAYamlListDoesNotTurnTheRoleIntoText()
    {
        var corpus = CorpusOf.Files(
            ("seeds/a0.news.md", WithEvents("a: { type: meeting, guests: [putin, ⟦obama⟧] }")),
            ("seeds/a1.news.md", CorpusOf.Head + "[Talks]{#a .meeting guests=\"putin merkel\"}\n"));

        corpus.Tells(NewsDiagnostics.UnknownActor);
        Assert.Equal(FieldKind.Actor, corpus.Field("meeting", "guests").Kind);
    }

    [Fact]
    public void AnEmptyValueDoesNotTurnTheRoleIntoText()
    {
        var corpus = CorpusOf.Files(
            ("seeds/a0.news.md", WithEvents("a: { type: meeting, host: \"\" }")),
            ("seeds/a1.news.md", CorpusOf.Head + "[Talks]{#a .meeting host=putin}\n"));

        Assert.Equal(FieldKind.Actor, corpus.Field("meeting", "host").Kind);
        Assert.StartsWith("NEWS0101", Assert.Single(corpus.Found()), StringComparison.Ordinal);
    }

    [Fact]
    public void AMissingActorIsToldWhereTheRoleOfAnotherTypeHoldsActors() =>
        CorpusOf.Body("[Summit]{#a .summit host=⟦obama⟧}", "[Talks]{#a .meeting host=putin}").Tells(NewsDiagnostics.UnknownActor);

    [Fact]
    public void ATextInQuotationMarksIsNoActorThoughTheRoleOfAnotherTypeHoldsActors() =>
        Assert.Empty(CorpusOf.Body("[Summit]{#a .summit host=\"nobody\"}", "[Talks]{#a .meeting host=putin}").Found());

    [Fact]
    public void ShortWordsNearAnIdAreNotSeveralActors()
    {
        string text = CorpusOf.Head.Replace("  sochi:", "  un: { type: organization, name: UN }\n  sochi:", StringComparison.Ordinal);

        Assert.Empty(CorpusOf.Files(("seeds/a0.news.md", text + "[x]{#a .rally note=\"in an\"}\n")).Found());
    }

    [Theory]
    [InlineData("Mentions")]
    [InlineData("Date")]
    [InlineData("Formerly")]
    [InlineData("_id")]
    [InlineData("Type")]
    public void AFieldThatIsABuiltInOneInJsonIsTold(string name) =>
        CorpusOf.Body($"[x]{{#a .rally ⟦{name}⟧=4}}").Tells(NewsDiagnostics.ReservedField);

    [Fact]
    public void AnEventMayHaveAName()
    {
        var corpus = CorpusOf.Body("[x]{#a .exercise name=\"Slavic Brotherhood\"}");

        Assert.Empty(corpus.Found());
        Assert.Contains("\"name\":\"Slavic Brotherhood\"", corpus.Json, StringComparison.Ordinal);
    }

    [Fact]
    public void AnActorMayHaveAStatus()
    {
        var corpus = CorpusOf.Files(("seeds/a0.news.md", CorpusOf.Head.Replace("name: Angela Merkel", "name: Angela Merkel, status: retired", StringComparison.Ordinal) + "Text.\n"));

        Assert.Empty(corpus.Found());
        Assert.Contains("\"status\":\"retired\"", corpus.Json, StringComparison.Ordinal);
    }

    [Fact]
    public void AYearAmongDatesOfAListIsADate()
    {
        var corpus = CorpusOf.Files(("seeds/a0.news.md", WithEvents("a: { type: term, terms: [2019, 2020-05] }")));

        Assert.Empty(corpus.Found());
        Assert.Equal(FieldKind.Date, corpus.Field("term", "terms").Kind);
    }

    [Theory]
    [InlineData("closed=yes", "closed=\"in part\"")]
    [InlineData("lasted=4h", "lasted=\"all day\"")]
    public void AValueOfAnotherFormIsNotTakenForAnActor(string value, string other) =>
        Assert.Empty(CorpusOf.Body($"[x]{{#a .rally {value}}}", $"[x]{{#a .rally {other}}}").Found());

    [Theory]
    [InlineData("via", "Telegram", "VK")]
    [InlineData("kind", "direct", "indirect")]
    [InlineData("date", "2020", "2021")]
    public void AQuotesKeyThatTakesOneValueDropsNoOther(string key, string first, string second)
    {
        string text = CorpusOf.Head.Replace("---\n\n", $"quotes:\n  q: {{ {key}: [{first}, ⟦{second}⟧] }}\n---\n\n[“x”]{{.q}}\n", StringComparison.Ordinal);

        CorpusOf.Files(("seeds/a0.news.md", text)).Tells(NewsDiagnostics.WrongValue);
    }

    [Fact]
    public void ACycleIsToldAtItsWordAndOnlyOnce() =>
        CorpusOf.Body("[“z”]{#c .quote in=a} [“x”]{#a .quote in=⟦b⟧} [“y”]{#b .quote in=a}").Tells(NewsDiagnostics.QuoteInItself);

    [Fact]
    public void ALongChainOfQuotesIsNoTrouble()
    {
        var body = new StringBuilder();
        for (int i = 1; i < 20_000; i++)
            body.Append(System.Globalization.CultureInfo.InvariantCulture, $" [x]{{#q{i} .quote in=q{i + 1}}}");
        ParsedArticle article = ArticleReader.Read("a.news.md", CorpusOf.Head + body + " [“x”]{#q20000 .quote}\n");
        CorpusModel model = Infer([Binder.Sign(article, CorpusNames.None)]);
        Bound bound = null!;
        // Less stack than the compiler's threads have.
        var thread = new Thread(() => bound = Binder.Bind(article, model), 256 * 1024);
        thread.Start();
        thread.Join();

        Assert.Empty(bound.Diagnostics);
        Assert.DoesNotContain("\"kind\":\"indirect\"", bound.Json.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AnArticleThatCannotBeBoundIsADiagnostic()
    {
        ParsedArticle article = ArticleReader.Read("a.news.md", CorpusOf.Head + "[“x”]{#q .quote cue=said} said.\n");
        ParsedArticle broken = article with { Blocks = [] };

        Bound bound = Binder.Bind(broken, Infer([Binder.Sign(broken, CorpusNames.None)]));

        Assert.Equal(NewsDiagnostics.InternalError, Assert.Single(bound.Diagnostics).Rule);
        Assert.Equal("", bound.Article.Identifier);
    }

    [Fact]
    public void ACancelledBindingIsCancelled()
    {
        ParsedArticle article = ArticleReader.Read("a.news.md", CorpusOf.Head + "Text.\n");

        Assert.Throws<OperationCanceledException>(() => Binder.Bind(article, Infer([]), new CancellationToken(canceled: true)));
    }

    private static string WithEvents(string declaration) =>
        CorpusOf.Head.Replace("---\n\n", $"events:\n  {declaration}\n---\n\n[Talks]{{.a}}\n", StringComparison.Ordinal);

    private static CorpusModel Infer(IEnumerable<ArticleSignature> articles) => Binder.Infer(articles, [], CorpusNames.None, SchemaModel.None, "");
}
