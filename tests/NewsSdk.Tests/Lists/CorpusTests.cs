using CsCheck;

namespace NewsSdk.Tests.Lists;

public sealed class CorpusTests
{
    private static readonly Person Putin = new() { Id = "putin", Name = "Putin" };
    private static readonly Person Merkel = new() { Id = "merkel", Name = "Merkel" };
    private static readonly Person Macron = new() { Id = "macron", Name = "Macron" };

    private static readonly Corpus All = new(
    [
        New(
            "a",
            [Putin, Merkel, Macron],
            [Putin, Merkel, Putin],
            [new Contact { Id = "talks", Host = Putin, Guests = [Merkel] }, new Visit { Id = "stay", Host = Macron, Nights = 1 }],
            [new Post { Id = "p", Text = "t", Platform = "X", Speaker = Putin, Addressees = [Macron, Merkel] }, new Quote { Id = "q", Text = "t" }]),
        New("b", [Merkel with { Name = "Angela Merkel" }, Putin, Macron], [Macron, Merkel, Putin], quotes: [new UnknownQuote("leak") { Text = "t", Addressees = [Merkel] }]),
        New("c", [Macron], [], [new UnknownEvent("eclipse")]),
    ]);

    [Fact]
    public void EventsAreFoundByAnActorInAnyRole()
    {
        Assert.Equal(["talks"], All.EventsWith(Merkel).Select(static @event => @event.Id));
        Assert.Equal(["talks"], All["a"].EventsWith(Putin with { Name = "V. Putin" }).Select(static @event => @event.Id));
        Assert.Equal(["stay"], All.EventsWith(Macron).Select(static @event => @event.Id));
        Assert.Empty(All["b"].EventsWith(Putin));
    }

    [Fact]
    public void QuotesAreFoundByWhomTheyAreSaidTo()
    {
        Assert.Equal(2, All.QuotesTo(Merkel).Count());
        Assert.Equal("p", Assert.Single(All.QuotesTo(Macron)).Id);
        Assert.Equal("p", Assert.Single(All.QuotesBy(Putin)).Id);
        Assert.Equal("leak", Assert.Single(All["b"].QuotesTo(Merkel)).Type);
    }

    [Fact]
    public void QuotesAndEventsAreFoundByType()
    {
        Assert.Equal("X", Assert.Single(All.QuotesOf<Post>()).Platform);
        Assert.Equal(3, All.QuotesOf<Quote>().Count());
        Assert.Equal(["talks", "stay"], All.EventsOf<Contact>().Select(static contact => contact.Id));
        Assert.Equal("leak", Assert.Single(All["b"].QuotesOf<UnknownQuote>()).Type);
    }

    [Fact]
    public void AnActorIsThatOfTheFirstArticleThatHasIt()
    {
        Assert.Same(Merkel, All.Actor("merkel"));
        Assert.Equal(["putin", "merkel", "macron"], All.Actors.Select(static actor => actor.Id));
        Assert.True(All.TryGetActor("macron", out Actor? macron));
        Assert.Same(Macron, macron);
        Assert.False(All.TryGetActor("Macron", out _));
        Assert.Equal("No actor of the corpus has the id `macrn`; did you mean `macron`?", Assert.Throws<KeyNotFoundException>(() => All.Actor("macrn")).Message);
        Assert.Equal("No actor of the corpus has the id `xi`.", Assert.Throws<KeyNotFoundException>(() => All.Actor("xi")).Message);
    }

    [Fact]
    public void TheRegistryComesFirstAndReadsNoArticle()
    {
        var registry = new ActorRegistry(static () => """[{"id":"xi","type":"person","name":"Xi"},{"id":"putin","type":"person","name":"Vladimir Putin"}]""", SchemaSample.Types);
        bool isRead = false;
        var corpus = new Corpus(registry, new CorpusEntry<Article>("a", () =>
        {
            isRead = true;
            return All["a"];
        }));

        Assert.Same(registry[1], corpus.Actor("putin"));
        Assert.False(isRead);
        Assert.Same(Merkel, corpus.Actor("merkel"));
        Assert.True(isRead);
        Assert.Equal(["xi", "putin", "merkel", "macron"], corpus.Actors.Select(static actor => actor.Id));
        Assert.Same(registry[1], corpus.Actors.ElementAt(1));
    }

    /// <summary>Generated code gives articles without views by their places.</summary>
    [Fact]
    public void ArticlesWithoutViewsAreReadByTheirPlaces()
    {
        var read = new List<int>();
        var corpus = new Corpus([.. CorpusEntry.Of(
            index =>
            {
                read.Add(index);
                return All[index];
            },
            All[0].Id,
            All[1].Id)]);
        Assert.Equal([All[0].Id, All[1].Id], corpus.Ids);
        Assert.Empty(read);
        Assert.Same(All[1], corpus[All[1].Id]);
        Assert.Same(All[0], corpus[0]);
        Assert.Equal([1, 0], read);
        Assert.Throws<ArgumentNullException>(static () => CorpusEntry.Of(null!, "a"));
        Assert.Throws<ArgumentNullException>(static () => CorpusEntry.Of(static _ => All[0], null!));
    }

    /// <summary>A literal is read once, for all threads; another literal of the same text, as after an edit while the app runs, is another article.</summary>
    [Fact]
    public void ACompiledArticleIsReadOnce()
    {
        const string Json = """{"id":"a","headline":"A","published":"2020-09-14","text":"A"}""";
        var types = new NewsTypes();
        var read = new Article[64];
        Parallel.For(0, read.Length, i => read[i] = types.Compiled(Json));
        Assert.All(read, article => Assert.Same(read[0], article));
        Assert.Equal("A", read[0].Headline);

        Article other = types.Compiled(new string(Json));
        Assert.NotSame(read[0], other);
        Assert.Equal(read[0], other);
        Assert.Throws<ArgumentNullException>(() => types.Compiled(null!));
        Assert.StartsWith("$.published: ", Assert.Throws<System.Text.Json.JsonException>(() => types.Compiled(Json.Replace("2020-09-14", "soon", StringComparison.Ordinal))).Message, StringComparison.Ordinal);
        types.Forget();
        Assert.NotSame(read[0], types.Compiled(Json));
    }

    [Fact]
    public void ArticlesAreFoundByWhomTheyMention()
    {
        Assert.Equal(["a", "b"], All.ArticlesMentioning(Merkel).Select(static article => article.Id));
        Assert.Equal(["b"], All.ArticlesMentioning(Macron).Select(static article => article.Id));
    }

    [Fact]
    public void CoOccurrencesComeByFrequencyThenById()
    {
        Assert.Equal(
            [new CoOccurrence(Merkel, Putin, 2), new CoOccurrence(Macron, Merkel, 1), new CoOccurrence(Macron, Putin, 1)],
            All.CoOccurrences());
        Assert.Equal([new CoOccurrence(Putin, Merkel, 2), new CoOccurrence(Putin, Macron, 1)], All.CoOccurrencesOf(Putin));
        Assert.Empty(All.CoOccurrencesOf(new Person { Id = "xi", Name = "Xi" }));
        Assert.Empty(new Corpus().CoOccurrences());
    }

    [Fact]
    public void CoOccurrencesAreWhatCountingSays() => Gen.Int[0, 5].Array[0, 8].Array[0, 6].Sample(static mentions =>
    {
        Person[] people = [.. Enumerable.Range(0, 6).Select(static i => new Person { Id = $"p{i}", Name = $"P{i}" })];
        var corpus = new Corpus(mentions.Select((indexes, i) => New($"a{i}", new ActorList(people), indexes.Select(Actor (index) => people[index]).ToValueList())));
        var expected = new List<CoOccurrence>();
        for (int i = 0; i < 6; i++)
        {
            for (int j = i + 1; j < 6; j++)
                expected.Add(new CoOccurrence(people[i], people[j], mentions.Count(indexes => indexes.Contains(i) && indexes.Contains(j))));
        }

        return expected.Where(static pair => pair.ArticleCount > 0).OrderByDescending(static pair => pair.ArticleCount).SequenceEqual(corpus.CoOccurrences());
    });

    [Fact]
    public void ANullActorIsRefusedAtOnce()
    {
        Assert.Throws<ArgumentNullException>(static () => All.QuotesBy(null!));
        Assert.Throws<ArgumentNullException>(static () => All.QuotesTo(null!));
        Assert.Throws<ArgumentNullException>(static () => All.EventsWith(null!));
        Assert.Throws<ArgumentNullException>(static () => All.ArticlesMentioning(null!));
        Assert.Throws<ArgumentNullException>(static () => All.CoOccurrencesOf(null!));
        Assert.Throws<ArgumentNullException>(static () => All.Actor(null!));
    }

    [Fact]
    public void RolesAndCodesAreNoPartOfAValue()
    {
        var talks = new Contact { Host = Putin, Guests = [Merkel, Macron] };

        Assert.Equal([new Role("host", Putin), new Role("guests", Merkel), new Role("guests", Macron)], talks.Roles);
        Assert.Equal(["cameo:042"], new Visit { Host = Putin, Nights = 1 }.TypeCodes);
        Assert.Equal(talks, talks with { });
        Assert.Equal("contact (contact)", talks.ToString());
        Assert.Empty(new UnknownEvent("eclipse").Roles);
        Assert.Empty(new UnknownEvent("eclipse").TypeCodes);
        Assert.Empty(Putin.TypeCodes);
        Assert.Empty(new Quote { Text = "t" }.TypeCodes);
    }

    private static Article New(string id, ActorList actors, ValueList<Actor> mentioned, EventList? events = null, QuoteList? quotes = null) => new()
    {
        Id = id,
        Headline = "h",
        Published = new NewsDate(2020, 1, 1),
        Text = "text",
        Actors = actors,
        Mentions = mentioned.Select(static actor => new Mention("text", new TextSpan(0, 4)) { Actor = actor }).ToValueList(),
        Events = events ?? [],
        Quotes = quotes ?? [],
    };
}
