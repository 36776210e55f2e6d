namespace NewsSdk.Tests.Articles;

public sealed class ArticleTests
{
    private static readonly Person Putin = new() { Id = "putin", Name = "Vladimir Putin", Aliases = ["Putin"] };
    private static readonly Person Merkel = new() { Id = "merkel", Name = "Angela Merkel" };

    private static Article Article => new()
    {
        Id = "a",
        Headline = "Talks",
        Published = new NewsDate(2020, 9, 14),
        Text = "Putin met Merkel.",
        Actors = [Putin, Merkel],
        Mentions = [new Mention("Putin", new TextSpan(0, 5)) { Actor = Putin }, new Mention("Merkel", new TextSpan(10, 6)) { Actor = Merkel }],
        Events =
        [
            new Meeting { Id = "later", Host = Putin, Date = new NewsDate(2020, 9, 20) },
            new Meeting { Id = "sooner", Host = Putin, Guests = [Merkel], Date = new NewsDate(2020, 8), Mentions = [new Mention("met", new TextSpan(6, 3))] },
            new UnknownEvent("eclipse"),
        ],
        Quotes = [new Quote { Id = "q", Text = "“Go”", Speaker = Putin }, new Quote { Text = "“No”" }],
    };

    [Fact]
    public void AnAppsTestsBuildValuesOfTheirOwn() => Assert.Equal(Article, Article);

    [Fact]
    public void AnotherMemberMakesAnotherValue()
    {
        Assert.NotEqual(new Meeting { Host = Putin, Guests = [Merkel], Date = default }, new Meeting { Host = Putin, Guests = [Putin], Date = default });
        Assert.Equal(new Meeting { Host = Putin, Guests = [Merkel], Date = default }, new Meeting { Host = Putin with { }, Guests = [Merkel with { }], Date = default });
    }

    [Fact]
    public void AnIdThatIsNotThereNamesTheNearest()
    {
        var exception = Assert.Throws<KeyNotFoundException>(() => Article.Actors["putni"]);

        Assert.Equal("No actor of the article has the id `putni`; did you mean `putin`?", exception.Message);
        Assert.False(Article.Actors.TryGet("putni", out _));
        Assert.True(Article.Quotes.TryGet("q", out Quote? quote) && quote.Text == "“Go”");
    }

    [Fact]
    public void TwoMembersWithOneIdAreRefused() => Assert.Throws<ArgumentException>(static () => new ActorList([Putin, Putin]));

    [Fact]
    public void MentionsAreFoundByActorAndByPosition()
    {
        Assert.Equal(["Merkel"], Article.MentionsOf(Merkel).Select(static mention => mention.Text));
        Assert.Equal(["Putin"], Article.MentionsAt(4).Select(static mention => mention.Text));
        Assert.Equal(["met"], Article.MentionsAt(6).Select(static mention => mention.Text));
        Assert.Empty(Article.MentionsAt(5));
    }

    [Fact]
    public void TheTimelineIsInOrderOfTime() =>
        Assert.Equal(["sooner", "later"], Article.Timeline.Select(static @event => @event.Id));

    [Fact]
    public void QuotesAreFoundBySpeaker() => Assert.Equal("q", Assert.Single(Article.QuotesBy(Putin with { Name = "V. Putin" })).Id);

    [Fact]
    public void ToStringIsForPeople()
    {
        Assert.Equal("Vladimir Putin", Putin.ToString());
        Assert.Equal("Vladimir Putin: “Go”", Article.Quotes["q"].ToString());
        Assert.Equal("met (meeting, 2020-08)", Article.Events["sooner"].ToString());
        Assert.Equal("Talks (2020-09-14)", Article.ToString());
    }

    [Fact]
    public void ACorpusReadsAnArticleWhenItIsTouched()
    {
        int read = 0;
        var corpus = new Corpus(
            new CorpusEntry<Article>("a", () =>
            {
                read++;
                return Article;
            }),
            new CorpusEntry<Article>("b", static () => throw new InvalidOperationException("not touched")));

        Assert.Equal(["a", "b"], corpus.Ids);
        Assert.Equal(0, read);
        Assert.Equal("Talks", corpus["a"].Headline);
        Assert.Equal(1, read);
        Assert.Equal("No article has the id `aa`; did you mean `a`?", Assert.Throws<KeyNotFoundException>(() => corpus["aa"]).Message);
    }

    [Fact]
    public void ACorpusAnswersAcrossItsArticles()
    {
        var corpus = new Corpus([Article, Sample.Article]);

        Assert.Equal(2, corpus.QuotesBy(Putin).Count());
        Assert.Equal(3, corpus.EventsOf<Meeting>().Count());
        Assert.Equal(["sooner", "later"], corpus.Timeline.Select(static @event => @event.Id).Where(static id => id is "sooner" or "later"));
        Assert.Equal(2, corpus.ArticlesMentioning(Merkel).Count());
    }
}
