using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace NewsSdk.Tests.Json;

/// <summary>What is read and written beside articles, and by which of the platform's ways.</summary>
public sealed partial class AloneTests
{
    private static readonly Article s_article = SchemaSample.Read(SchemaSample.Json(
        """{"id":"s","type":"story","mood":"calm","parts":["v"],"said":"q","mentions":[[0,1],[2,1,4,2]]},{"id":"v","type":"visit","guests":["merkel"],"host":"putin","nights":3,"mentions":[]},{"type":"eclipse","date":"2020","x":[1],"mentions":[]}""",
        """{"id":"q","type":"post","speaker":"putin","addressees":["merkel"],"kind":"mixed","cue":[1,1],"source":[3,1],"via":"Telegram","platform":"Telegram","zz":7,"fragments":[2,1,4,1]},{"kind":"direct","in":"q","fragments":[2,1]}"""));

    [Fact]
    public void AnEventAloneHoldsWhatItNames() => AssertBack<Event>(
        s_article.Events["v"],
        """{"id":"v","type":"visit","guests":[{"id":"merkel","type":"person","name":"Merkel"}],"host":{"id":"putin","type":"person","name":"Putin"},"nights":3,"mentions":[]}""");

    [Fact]
    public void AMentionAloneHasItsWords() => AssertBack(
        s_article.Events["s"].Mentions[1],
        """{"text":"c ef","spans":[2,1,4,2]}""");

    [Fact]
    public void AQuoteAloneHoldsTheQuoteThatItIsSaidIn() => AssertBack(
        s_article.Quotes[1],
        """{"kind":"direct","text":"c","in":{"id":"q","type":"post","speaker":{"id":"putin","type":"person","name":"Putin"},"addressees":[{"id":"merkel","type":"person","name":"Merkel"}],"kind":"mixed","cue":[1,1],"source":[3,1],"via":"Telegram","text":"c e","cueText":"b","sourceText":"d","platform":"Telegram","zz":7,"fragments":[2,1,4,1]},"fragments":[2,1]}""");

    [Fact]
    public void EachTypeAndListComesBack()
    {
        AssertBack(s_article.Actors["putin"]);
        AssertBack((Person)s_article.Actors["putin"]);
        AssertBack((UnknownActor)s_article.Actors["aurora"]);
        AssertBack((Story)s_article.Events["s"]);
        AssertBack((Contact)s_article.Events["v"]);
        AssertBack((Visit)s_article.Events["v"]);
        AssertBack((UnknownEvent)s_article.Events[2]);
        AssertBack((Post)s_article.Quotes["q"]);
        AssertBack(s_article.Actors);
        AssertBack(s_article.Events);
        AssertBack(s_article.Quotes);
        AssertBack(Sample.Article.Blocks[0]);
        AssertBack(Sample.Article.Marks[0]);
        AssertBack(Sample.Article.Mentions[0]);
        AssertBack(new TextSpan(3, 4));
        AssertBack<TextSpan?>(null);
        AssertBack<ValueList<Event>>([.. s_article.Events]);
        AssertBack<ValueList<NewsDate>>([new NewsDate(2020, 9), new NewsDate(2020, 1, 2)]);
        AssertBack<Event[]>([.. s_article.Events]);
        AssertBack<List<Visit>>([(Visit)s_article.Events["v"]]);
        AssertBack<IReadOnlyList<Article>>([s_article, s_article]);
        AssertBack<IEnumerable<Quote>>(s_article.Quotes.ToList());
        AssertBack<Quantity[]>([80, 7]);
        string corpus = JsonSerializer.Serialize(new Corpus([s_article]), Info<Corpus>());
        Assert.Equal($"[{SchemaSample.Write(s_article)}]", corpus);
        Assert.Equal(s_article, JsonSerializer.Deserialize(corpus, Info<Corpus>())!["a"]);
    }

    [Fact]
    public void TheListsOfAViewAreWrittenAsWhatTheyAreViewsOf()
    {
        JsonSerializerOptions options = Options(static _ => { });

        Assert.Equal(JsonSerializer.Serialize(s_article.Actors, options), JsonSerializer.Serialize(new ActorMembers(s_article.Actors), options));
        Assert.Equal(JsonSerializer.Serialize(s_article.Events, options), JsonSerializer.Serialize(new EventMembers(s_article.Events), options));
        Assert.Equal(JsonSerializer.Serialize(s_article.Quotes, options), JsonSerializer.Serialize(new QuoteMembers(s_article.Quotes), options));
        Assert.Equal(
            "`EventMembers` is a list of one compiled article; read `EventList` instead.",
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<EventMembers>("[]", options)).Message.Split(" The unsupported")[0]);
    }

    [Theory]
    [InlineData("""{"id":"v","type":"visit","host":"putin","nights":3}""", "$.host: expected an actor as an object, found \"putin\"; only an article has ids in its place.")]
    [InlineData("""{"id":"v","type":"visit","host":{"id":"a","type":"ship","name":"A"},"nights":3}""", "$.host.type: expected person, found \"ship\".")]
    // What one of the wrong type lacks is not missed.
    [InlineData("""{"type":"visit","guests":[{"id":"a","type":"person","name":"A"},{"type":"ship"}],"host":{"id":"a","type":"person","name":"A"},"nights":3}""", "$.guests[1].type: expected person, found \"ship\".")]
    [InlineData("""{"type":"story","posts":[{"type":"quote"}]}""", "$.posts[0].type: expected post, found \"quote\".")]
    [InlineData("""{"type":"story","follows":{"type":"visit"}}""", "$.follows: the required property `host` is missing; expected an actor's id.")]
    [InlineData("""{"type":"story","parts":[{"type":"story","rate":"x"}]}""", "$.parts[0].type: expected one of contact, visit, found \"story\".")]
    [InlineData("""{"id":"v","type":"visit","nights":3}""", "$: the required property `host` is missing; expected an actor's id.")]
    [InlineData("""[]""", "$: expected an event as an object, found an array of 0 items; only an article has ids in its place.")]
    public void WhatIsWrongIsTold(string json, string message) => Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, Info<Event>())).Message);

    [Theory]
    // Of another type, it need not have what that one requires.
    [InlineData(typeof(Story), """{"id":"v","type":"visit"}""", "$.type: expected story, found \"visit\".")]
    [InlineData(typeof(Contact), """{"type":"eclipse"}""", "$.type: expected one of contact, visit, found \"eclipse\".")]
    [InlineData(typeof(Person), """{"type":"ship","id":"a"}""", "$.type: expected person, found \"ship\".")]
    [InlineData(typeof(UnknownEvent), """{"type":"visit"}""", "$.type: expected one that the app has no record for, found \"visit\".")]
    [InlineData(typeof(Post), """{"text":"a"}""", "$.type: expected post, found \"quote\".")]
    public void ATypeIsNotTakenForAnother(Type type, string json, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, SchemaSample.Context.Options.GetTypeInfo(type))).Message);

    [Fact]
    public void QuotesTooDeepAreRefused()
    {
        Quote quote = new() { Text = "a" };
        for (int i = 0; i < 100; i++)
            quote = new Quote { Text = "b", In = quote };

        Assert.Throws<InvalidOperationException>(() => JsonSerializer.Serialize(quote, Info<Quote>()));
    }

    [Fact]
    public void PreservedReferencesAreRefusedAtOnce()
    {
        Assert.All(
            (ReferenceHandler[])[ReferenceHandler.Preserve, new OwnHandler()],
            static handler => Assert.Throws<NotSupportedException>(() => Options(options => options.ReferenceHandler = handler).GetTypeInfo(typeof(Article))));
        Assert.Equal(s_article, JsonSerializer.Deserialize<Article>(SchemaSample.Write(s_article), Options(static options => options.ReferenceHandler = ReferenceHandler.IgnoreCycles)));
    }

    [Fact]
    public void DatesAndQuantitiesNameProperties()
    {
        var counts = new Dictionary<NewsDate, int> { [new NewsDate(2020, 9)] = 1 };
        var shares = new Dictionary<Quantity, NewsDate> { [Quantity.Parse("<80%")] = new NewsDate(2020, 9) };

        Assert.Equal("""{"2020-09":1}""", JsonSerializer.Serialize(counts));
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<NewsDate, int>>("""{"2020-09":1}"""));
        Assert.Equal(shares, JsonSerializer.Deserialize<Dictionary<Quantity, NewsDate>>(JsonSerializer.Serialize(shares)));
        Assert.StartsWith("Expected a date in EDTF", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<NewsDate, int>>("""{"soon":1}""")).Message, StringComparison.Ordinal);
        Assert.StartsWith("Expected a quantity", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Quantity, int>>("""{"soon":1}""")).Message, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<NewsDate, int>>("""{"\ud800":1}"""));
    }

    [Fact]
    public void NumbersMayBeTexts()
    {
        JsonSerializerOptions options = Options(static options => options.NumberHandling = JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString);

        string json = JsonSerializer.Serialize(s_article, options);

        Assert.Contains("\"nights\":\"3\"", json, StringComparison.Ordinal);
        Assert.Contains("\"mentions\":[[\"0\",\"1\"],", json, StringComparison.Ordinal);
        Assert.Equal(s_article, JsonSerializer.Deserialize<Article>(json, options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Article>(json, Options(static _ => { })));
        Assert.Equal("""[["1","2"]]""", JsonSerializer.Serialize<List<TextSpan>>([new TextSpan(1, 2)], options));
        Assert.Equal(new TextSpan(1, 2), JsonSerializer.Deserialize<TextSpan>("""["1",2]""", options));
        foreach (string wrong in (string[])["""["1",2]""", "[1]", "[1,-2]", "[1,2,3]", "[1,2147483648]", "[1,2147483647]", "[1,true]", "[[1],2]"])
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TextSpan>(wrong, Options(static _ => { })));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TextSpan>("""["1x",2]""", options));
    }

    [Fact]
    public void UnknownPropertiesMayBeRefused()
    {
        JsonSerializerOptions options = Options(static options => options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow);

        Assert.Equal("$.quotes[0].zz", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Article>(SchemaSample.Json("", """{"kind":"direct","zz":7}"""), options)).Path);
        Assert.NotNull(JsonSerializer.Deserialize<Article>(SchemaSample.Json(), options));
    }

    [Fact]
    public void CommentsAndTrailingCommasAreReadWhereTheOptionsAllowThem()
    {
        string json = SchemaSample.Json().Replace("\"blocks\":[]", "/* none */ \"blocks\":[],", StringComparison.Ordinal).Replace("]}", "],}", StringComparison.Ordinal).Replace(",,", ",", StringComparison.Ordinal);

        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Article>(json, Options(static _ => { })));
        Assert.Equal(SchemaSample.Read(SchemaSample.Json()), JsonSerializer.Deserialize<Article>(json, Options(static options => (options.AllowTrailingCommas, options.ReadCommentHandling) = (true, JsonCommentHandling.Skip))));
    }

    [Fact]
    public void DepthAndDuplicatesAreAsTheOptionsSay()
    {
        string deep = SchemaSample.Json().Replace("\"blocks\"", $"\"x\":{new string('[', 20)}{new string(']', 20)},\"blocks\"", StringComparison.Ordinal);
        string twice = SchemaSample.Json().Replace("\"blocks\"", "\"x\":{\"a\":1,\"a\":2},\"blocks\"", StringComparison.Ordinal);

        Assert.NotNull(JsonSerializer.Deserialize<Article>(deep, Options(static _ => { })));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Article>(deep, Options(static options => options.MaxDepth = 16)));
        Assert.NotNull(JsonSerializer.Deserialize<Article>(twice, Options(static _ => { })));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Article>(twice, Options(static options => options.AllowDuplicateProperties = false)));
    }

    [Fact]
    public async Task StreamsAndPipesGiveArticlesOneByOne()
    {
        JsonSerializerOptions options = Options(static options => options.DefaultBufferSize = 100);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"[{SchemaSample.Write(s_article)},{SchemaSample.Write(s_article)}]"));
        var read = new List<Article?>();
        await foreach (Article? article in JsonSerializer.DeserializeAsyncEnumerable<Article>(stream, options))
            read.Add(article);
        Assert.Equal([s_article, s_article], read);

        var pipe = new Pipe();
        await JsonSerializer.SerializeAsync(pipe.Writer, s_article, options);
        await pipe.Writer.CompleteAsync();
        Assert.Equal(s_article, await JsonSerializer.DeserializeAsync<Article>(pipe.Reader.AsStream(), options));
    }

    [Fact]
    public void AnAppsOwnRecordHoldsThemAll()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = JsonTypeInfoResolver.Combine(SchemaSample.Context, AloneContext.Default), WriteIndented = true };
        var page = new Page(s_article, [.. s_article.Events], s_article.Quotes[1], s_article.Actors["putin"], new NewsDate(2020, 9), [new TextSpan(1, 2)]);

        Page read = JsonSerializer.Deserialize<Page>(JsonSerializer.Serialize(page, options), options)!;

        Assert.Equal(JsonSerializer.Serialize(page, options), JsonSerializer.Serialize(read, options));
        Assert.Equal(page.Article, read.Article);
        Assert.Equal(page.Events, read.Events);
    }

    // An app's own context has what its records hold by the types' own attributes, and those look for NewsJson behind it.
    [Fact]
    public void NewsJsonMayStandBehindTheAppsContextToRead()
    {
        var behind = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(AloneContext.Default, SchemaSample.Context) };
        var page = new Page(s_article, [.. s_article.Events], s_article.Quotes[1], s_article.Actors["putin"], new NewsDate(2020, 9), [new TextSpan(1, 2)]);
        string json = JsonSerializer.Serialize(page, new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(SchemaSample.Context, AloneContext.Default) });

        Page read = JsonSerializer.Deserialize<Page>(json, behind)!;

        Assert.Equal((page.Article, page.By, page.Said), (read.Article, read.By, read.Said));
        Assert.Equal(page.Events, read.Events);
        Assert.Equal(page.Spans, read.Spans);
        // The context writes with options of its own, which have no NewsJson: that is loud where something would be lost.
        Assert.Contains("first among the resolvers", Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(page, behind)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutNewsJsonNothingIsLost()
    {
        string json = JsonSerializer.Serialize(s_article.Events["v"], Info<Event>());
        string quote = JsonSerializer.Serialize(s_article.Quotes[0], Info<Quote>());
        // A context that is given options takes the place of their resolver.
        var own = new AloneContext(new JsonSerializerOptions { TypeInfoResolver = SchemaSample.Context });

        Event @event = JsonSerializer.Deserialize<Event>(json)!;
        Page page = JsonSerializer.Deserialize($$"""{"Article":{{SchemaSample.Write(s_article)}},"Events":[{{json}}],"Said":{{quote}}}""", own.Page)!;

        Assert.All([@event, page.Events[0], page.Article.Events["v"]], static each => Assert.IsType<UnknownEvent>(each));
        Assert.IsType<UnknownQuote>(page.Said);
        Assert.Equal(json, JsonSerializer.Serialize(@event, new JsonSerializerOptions { Encoder = SchemaSample.Context.Options.Encoder }));
        Assert.Equal(SchemaSample.Write(s_article), JsonSerializer.Serialize(page.Article, new JsonSerializerOptions { Encoder = SchemaSample.Context.Options.Encoder }));
        Assert.Equal("[1,2]", JsonSerializer.Serialize(new TextSpan(1, 2)));
        Assert.Equal(s_article.Blocks, JsonSerializer.Deserialize<List<Block>>(JsonSerializer.Serialize(s_article.Blocks)));
        Assert.All(
            (Action[])[() => JsonSerializer.Serialize(s_article.Events["v"]), () => JsonSerializer.Serialize(s_article.Actors), () => JsonSerializer.Serialize(s_article.Quotes[0])],
            static write => Assert.Throws<NotSupportedException>(write));
    }

    private static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)SchemaSample.Context.Options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions Options(Action<JsonSerializerOptions> set)
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = SchemaSample.Context };
        set(options);
        return options;
    }

    private static void AssertBack<T>(T value, string? expected = null)
    {
        string json = JsonSerializer.Serialize(value, Info<T>());
        if (expected is not null)
            Assert.Equal(expected, json);
        T read = JsonSerializer.Deserialize(json, Info<T>())!;
        Assert.Equal(value, read);
        Assert.Equal(json, JsonSerializer.Serialize(read, Info<T>()));
    }

    private sealed class OwnHandler : ReferenceHandler
    {
        public override ReferenceResolver CreateResolver() => throw new InvalidOperationException();
    }

    // As they are generated.
    private sealed class ActorMembers(ActorList all) : ActorList(all, out _);

    private sealed class EventMembers(EventList all) : EventList(all, out _);

    private sealed class QuoteMembers(QuoteList all) : QuoteList(all, out _);

    internal sealed record Page(Article Article, List<Event> Events, Quote Said, Actor By, NewsDate? Date, TextSpan[] Spans);

    [JsonSerializable(typeof(Page))]
    internal sealed partial class AloneContext : JsonSerializerContext;
}
