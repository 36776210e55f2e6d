using System.Text.Json;

namespace NewsSdk.Tests.Json;

/// <summary>Events that hold other events, and quotes.</summary>
public sealed class EventHoldingTests
{
    private const string Posts = """{"id":"said","kind":"direct","fragments":[0,1]},{"id":"tweet","type":"post","kind":"direct","platform":"X","fragments":[1,1]}""";

    private const string Events =
        """{"id":"story","type":"story","follows":"later","parts":["talks","stay"],"said":"said","posts":["tweet"],"mentions":[]},"""
        + """{"id":"talks","type":"contact","host":"putin","mentions":[]},"""
        + """{"id":"later","type":"story","follows":"dark","mentions":[[0,2]]},"""
        + """{"id":"stay","type":"visit","guests":["merkel"],"host":"putin","nights":2,"mentions":[]},"""
        + """{"id":"dark","type":"eclipse","date":"2020","mentions":[]}""";

    [Fact]
    public void WhatIsHeldIsTheVeryObjectOfTheArticle()
    {
        Article article = SchemaSample.Read(SchemaSample.Json(Events, Posts));
        var story = (Story)article.Events["story"];

        Assert.Same(article.Events["later"], story.Follows);
        Assert.Same(article.Events["dark"], ((Story)story.Follows!).Follows);
        Assert.Same(article.Events["talks"], story.Parts[0]);
        Assert.Same(article.Events["stay"], story.Parts[1]);
        Assert.Same(article.Quotes["said"], story.Said);
        Assert.Same(article.Quotes["tweet"], story.Posts[0]);
        Assert.Same(story.Follows, story.Follows.Mentions[0].Event);
        Assert.Equal(["story", "talks", "later", "stay", "dark"], article.Events.Select(static @event => @event.Id));
    }

    [Fact]
    public void ARecordMayDeriveFromAnother()
    {
        Article article = SchemaSample.Read(SchemaSample.Json(Events, Posts));

        var visit = Assert.IsType<Visit>(article.Events["stay"]);
        Assert.Equal(2, visit.Nights);
        Assert.Equal(["talks", "stay"], article.EventsOf<Contact>().Select(static contact => contact.Id));
        Assert.NotEqual(visit, visit with { Nights = 3 });
        Assert.NotEqual<Event>(new Contact { Host = visit.Host }, new Visit { Host = visit.Host, Nights = 0 });
        Assert.Equal("visit (visit)", visit.ToString());
    }

    [Fact]
    public void AnActorsRecordMayDeriveFromAnother()
    {
        var types = new NewsTypes(
            new ActorType<Ship>("ship", static fields => new Ship { Id = fields.Id, Name = fields.Name }, static (_, _) => { }),
            new ActorType<Cruiser>(
                "cruiser",
                static fields => new Cruiser { Id = fields.Id, Name = fields.Name, Guns = fields.Integer("guns") },
                static (value, fields) => fields.Integer("guns", value.Guns)),
            new EventType<Salvo>("salvo", static fields => new Salvo { From = fields.Actor<Ship>("from") }, static (value, fields) => fields.Actor("from", value.From)));
        var context = new BothJson(types);
        string json = SchemaSample.Json("""{"type":"salvo","from":"aurora","mentions":[]}""")
            .Replace("\"type\":\"ship\",\"name\":\"Aurora\"", "\"type\":\"cruiser\",\"name\":\"Aurora\",\"guns\":14", StringComparison.Ordinal);

        Article article = JsonSerializer.Deserialize(json, context.Article)!;

        Assert.Equal(14, Assert.IsType<Cruiser>(((Salvo)article.Events[0]).From).Guns);
        Assert.Equal(json, JsonSerializer.Serialize(article, context.Article));
    }

    [Fact]
    public void WriteReadWriteGivesTheSameBytes()
    {
        string json = SchemaSample.Json(Events, Posts);

        Assert.Equal(json, SchemaSample.Write(SchemaSample.Read(json)));
        Assert.Equal(SchemaSample.Read(json), SchemaSample.Read(json));
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, NewsJsonContext.Untyped.Article)!, NewsJsonContext.Untyped.Article));
    }

    [Theory]
    [InlineData("\"follows\":\"later\"", "\"follows\":\"latr\"", "$.events[0].follows", "no event has the id `latr`; did you mean `later`?")]
    [InlineData("\"follows\":\"later\"", "\"follows\":\"putin\"", "$.events[0].follows", "no event has the id `putin`.")]
    [InlineData("\"follows\":\"later\"", "\"follows\":{}", "$.events[0].follows", "expected a string, found an object.")]
    [InlineData("[\"talks\",\"stay\"]", "[\"talks\",\"later\"]", "$.events[0].parts[1]", "expected an event of type Contact, found `later`, which is of type story.")]
    [InlineData("\"said\":\"said\"", "\"said\":\"sad\"", "$.events[0].said", "no quote has the id `sad`; did you mean `said`?")]
    [InlineData("[\"tweet\"]", "[\"said\"]", "$.events[0].posts[0]", "expected a quote of type Post, found `said`, which is of type quote.")]
    [InlineData("\"follows\":\"later\"", "\"follows\":\"story\"", "$.events[0].follows", "the event is held by itself.")]
    [InlineData("\"follows\":\"dark\"", "\"follows\":\"story\"", "$.events[2].follows", "the event is held by itself.")]
    [InlineData("\"id\":\"dark\"", "\"id\":\"said\"", "$.quotes[0].id", "the id `said` is already taken; ids of actors, events and quotes are unique in an article.")]
    public void WhatIsWrongIsToldWithItsPath(string part, string wrong, string path, string message)
    {
        Assert.Contains(part, Events, StringComparison.Ordinal);
        SchemaSample.AssertRefused(path, message, SchemaSample.Json(Events.Replace(part, wrong, StringComparison.Ordinal), Posts));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void EventsHoldEachOtherAt64Levels(bool innerFirst)
    {
        const string TooDeep = "events hold each other at more than 64 levels.";

        Assert.Equal(Chain(64, innerFirst), SchemaSample.Write(SchemaSample.Read(Chain(64, innerFirst))));
        SchemaSample.AssertRefused(innerFirst ? "$.events[64].follows" : "$.events[63].follows", TooDeep, Chain(65, innerFirst));
        SchemaSample.AssertRefused(innerFirst ? "$.events[64].follows" : "$.events[63].follows", TooDeep, Chain(100_000, innerFirst));
    }

    [Fact]
    public void WhatIsHeldTwiceAtEachLevelIsNoTrap()
    {
        // Compared one by one, these 40 events would be 2 to the power of 40.
        string events = string.Join(',', Enumerable.Range(0, 40).Select(static i =>
            $$"""{"id":"e{{i}}","type":"both","left":"e{{i + 1}}","right":"e{{i + 1}}","mentions":[]}""")) + """,{"id":"e40","type":"eclipse","mentions":[]}""";
        var types = new NewsTypes(new EventType<Both>(
            "both",
            static fields => new Both { Left = fields.Event<Event>("left"), Right = fields.Event<Event>("right") },
            static (_, _) => { }));

        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(SchemaSample.Json(events), new BothJson(types).Article));

        Assert.Contains("an event holds more than 10000 others, at all levels together", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatTheArticleDoesNotHaveIsNotWritten()
    {
        var talks = new Contact { Id = "talks", Host = new Person { Id = "putin", Name = "Putin" } };

        AssertNotWritten("the event `talks`, which is not among its events", [new Story { Follows = talks }]);
        AssertNotWritten("the event `talks`, which is not among its events", [talks with { Status = EventStatus.Planned }, new Story { Parts = [talks] }]);
        AssertNotWritten("the event “contact”, which has no id", [new Story { Follows = talks with { Id = null } }]);
        AssertNotWritten("the quote “t”, which has no id", [new Story { Said = new Quote { Text = "t" } }]);
        AssertNotWritten("the quote `q`, which is not among its quotes", [new Story { Posts = [new Post { Id = "q", Text = "t", Platform = "X" }] }]);
    }

    [Fact]
    public void MutatedJsonIsRefusedOrReadAndWrittenWithoutLoss()
    {
        string json = SchemaSample.Json(Events, Posts);
        var random = new Random(11);
        int refused = 0;
        for (int i = 0; i < 20_000; i++)
        {
            char[] mutant = json.ToCharArray();
            for (int edits = random.Next(1, 4); edits > 0; edits--)
                mutant[random.Next(mutant.Length)] = json[random.Next(json.Length)];
            try
            {
                Article read = SchemaSample.Read(new string(mutant));
                string written = SchemaSample.Write(read);
                Article again = SchemaSample.Read(written);
                Assert.Equal(read, again);
                Assert.Equal(written, SchemaSample.Write(again));
            }
            catch (JsonException)
            {
                refused++;
            }
        }

        Assert.InRange(refused, 1, 19_999);
    }

    private static string Chain(int count, bool innerFirst)
    {
        IEnumerable<string> events = Enumerable.Range(0, count).Select(i =>
            i == count - 1 ? $$"""{"id":"e{{i}}","type":"story","mentions":[]}""" : $$"""{"id":"e{{i}}","type":"story","follows":"e{{i + 1}}","mentions":[]}""");
        return SchemaSample.Json(string.Join(',', innerFirst ? events.Reverse() : events));
    }

    private static void AssertNotWritten(string message, EventList events)
    {
        var article = new Article
        {
            Id = "a",
            Headline = "h",
            Published = new NewsDate(2020, 1, 1),
            Text = "",
            Actors = [new Person { Id = "putin", Name = "Putin" }],
            Events = events,
        };
        Assert.Contains(message, Assert.Throws<InvalidOperationException>(() => SchemaSample.Write(article)).Message, StringComparison.Ordinal);
    }

    private sealed record Both : Event
    {
        public override string Type => "both";

        public required Event Left { get; init; }

        public required Event Right { get; init; }
    }

    private record Ship : Actor
    {
        public override string Type => "ship";
    }

    private sealed record Cruiser : Ship
    {
        public override string Type => "cruiser";

        public required long Guns { get; init; }
    }

    private sealed record Salvo : Event
    {
        public override string Type => "salvo";

        public required Ship From { get; init; }
    }

    private sealed class BothJson(NewsTypes types) : NewsJsonContext(types);
}
