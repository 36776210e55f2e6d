using System.Text.Json;

namespace NewsSdk.Tests.Json;

/// <summary>What is written can be read again, or is refused: nothing is lost in silence.</summary>
public sealed class LossTests
{
    private static readonly Person Putin = new() { Id = "putin", Name = "Vladimir Putin", Title = "President" };

    private static readonly Person Merkel = new() { Id = "merkel", Name = "Angela Merkel" };

    [Fact]
    public void AnArticleKeepsItsFieldsUnderOptionsThatKnowNoTypes()
    {
        string expected = JsonSerializer.Serialize(Sample.Article, Sample.Context.Article);

        Assert.Equal(expected, JsonSerializer.Serialize(Sample.Article, NewsJsonContext.Untyped.Article));
        Assert.Contains("\"title\":\"President\"", JsonSerializer.Serialize(Sample.Article), StringComparison.Ordinal);
        Assert.Equal(Sample.Article, JsonSerializer.Deserialize(JsonSerializer.Serialize(Sample.Article), Sample.Context.Article));
    }

    [Fact]
    public void AMemberThatAnEnumDoesNotHaveIsRefused()
    {
        Article article = New([Putin], quotes: [new Quote { Text = "Text", Kind = (QuoteKind)7, Fragments = [new TextSpan(0, 4)] }]);

        Assert.Equal("`kind` has no member 7.", Assert.Throws<InvalidOperationException>(() => Sample.Context.Write(new System.Buffers.ArrayBufferWriter<byte>(), article)).Message);
    }

    [Fact]
    public void ARecordOfATypeThatIsNotKnownIsRefused()
    {
        Article article = New([Putin]);

        Assert.Contains("Person", Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(article, NewsJsonContext.Untyped.Article)).Message, StringComparison.Ordinal);
        Assert.Contains("President", JsonSerializer.Serialize(article, Sample.Context.Article), StringComparison.Ordinal);
    }

    [Fact]
    public void AnActorThatIsNotAmongTheActorsIsRefused()
    {
        var meeting = new Meeting { Date = new NewsDate(2020, 9), Host = Merkel };

        AssertRefused("merkel", New([Putin], [meeting]));
        AssertRefused("merkel", New([Putin], [meeting with { Host = Putin, Guests = [Merkel] }]));
        AssertRefused("merkel", New([Putin], quotes: [new Quote { Text = "Go", Speaker = Merkel }]));
        AssertRefused("merkel", New([Putin], mentions: [new Mention("Tex", new TextSpan(0, 3)) { Actor = Merkel }]));
        AssertRefused("no actor", New([Putin], mentions: [new Mention("Tex", new TextSpan(0, 3))]));
        AssertRefused("not equal", New([Putin], quotes: [new Quote { Text = "Go", Speaker = Putin with { Title = null } }]));
    }

    [Fact]
    public void AnIdThatIsTakenIsRefused()
    {
        var story = new UnknownEvent("eclipse") { Id = "putin" };

        AssertRefused("the id `putin` twice", New([Putin], [story]));
        AssertRefused("the id `putin` twice", New([Putin], quotes: [new Quote { Id = "putin", Text = "Go" }]));
        AssertRefused("the id `putin` twice", New([], [story], [new Quote { Id = "putin", Text = "Go" }]));
        Assert.Throws<ArgumentException>(() => New([Putin, Putin]));
        // Both would be written as U+FFFD.
        AssertRefused("half of a surrogate pair", New([Putin with { Id = "\ud800" }, Merkel with { Id = "\ud801" }]));
    }

    [Theory]
    [InlineData("id")]
    [InlineData("keywords")]
    [InlineData("x", "x")]
    public void APropertyThatIsAMembersIsRefused(params string[] names)
    {
        ValueList<RawProperty> extra = [.. names.Select(static name => new RawProperty(name, "null"))];
        var article = new Article { Id = "made", Headline = "h", Published = new NewsDate(2020, 1, 1), Text = "", Extra = extra };

        AssertRefused($"has `{names[0]}`", article);
    }

    [Fact]
    public void APropertyThatIsAFieldsIsRefused()
    {
        AssertRefused("`title` in the Extra of the actor `putin`, which is the name of a member", New([Putin with { Extra = [new RawProperty("title", "1")] }]));
        AssertRefused("`mentions` in the Extra", New([Putin with { Extra = [new RawProperty("mentions", "[]")] }]));
        AssertRefused("`text` in the Extra of a quote", New([], quotes: [new Quote { Text = "Go", Extra = [new RawProperty("text", "1")] }]));
        AssertRefused("`status` in the Extra of an event", New([], [new UnknownEvent("eclipse") { Extra = [new RawProperty("status", "1")] }]));
        AssertRefused("the Date 2020 and with `date`, \"2021\", in its Extra", New([], [new UnknownEvent("eclipse") { Date = NewsDate.Parse("2020"), Extra = [new RawProperty("date", "\"2021\"")] }]));
        Assert.Throws<InvalidOperationException>(() => JsonSerializer.Serialize<Actor>(Putin with { Extra = [new RawProperty("title", "1")] }, Sample.Context.Options));
    }

    /// <summary>A name that is none of the article's under the options of the reader may be one under those of the writer.</summary>
    [Fact]
    public void APropertyThatOtherOptionsKnowIsRefused()
    {
        var snake = new JsonSerializerOptions { TypeInfoResolver = Sample.Context, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
        var web = new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = Sample.Context };
        Article read = JsonSerializer.Deserialize<Article>("""{"id":"a","headline":"h","published":"2020","text":"","translated_from":1,"ID":2}""", Sample.Context.Options)!;
        Article other = JsonSerializer.Deserialize<Article>("""{"id":"a","headline":"h","published":"2020","text":"","translatedFrom":1}""", snake)!;

        Assert.Contains("\"ID\":2", JsonSerializer.Serialize(read, Sample.Context.Article), StringComparison.Ordinal);
        Assert.Contains("`translated_from`", Assert.Throws<InvalidOperationException>(() => JsonSerializer.Serialize(read, snake)).Message, StringComparison.Ordinal);
        // In other letters it is another name to all who do not ask to ignore case.
        Assert.Contains("\"ID\":2", JsonSerializer.Serialize(read, web), StringComparison.Ordinal);
        Assert.Equal(other, JsonSerializer.Deserialize<Article>(JsonSerializer.Serialize(other, snake), snake));
        AssertRefused("`translatedFrom`", other);
    }

    [Fact]
    public void AnUnknownMemberOfAKnownTypeIsRefused()
    {
        AssertRefused("the actor `x` as UnknownActor, and would be read as Person, since there is a record for the type `person`", New([new UnknownActor("person", "x", "X")]));
        AssertRefused("would be read as Meeting", New([], [new UnknownEvent("meeting")]));
        AssertRefused("of type `quote`; make it a Quote", New([], quotes: [new UnknownQuote("quote") { Text = "Go" }]));
        // What was read where the type is not known goes on as it is.
        Article read = NewsJsonContext.Untyped.Read(JsonSerializer.SerializeToUtf8Bytes(Sample.Article, Sample.Context.Article));
        Assert.Equal(Sample.Article, JsonSerializer.Deserialize(JsonSerializer.Serialize(read, Sample.Context.Article), Sample.Context.Article));
    }

    [Fact]
    public void PlacesOutOfOrderAreRefused()
    {
        AssertRefused("2..3, which begins before the one in front of it ends", New([], quotes: [new Quote { Text = "Text", Fragments = [new TextSpan(0, 3), new TextSpan(2, 1)] }]));
        AssertRefused("0..1, which begins before", New([], quotes: [new Quote { Text = "Text", Cue = [new TextSpan(3, 1), new TextSpan(0, 1)] }]));
        AssertRefused("the mention “Tex” without a place", New([Putin], mentions: [new Mention("Tex") { Actor = Putin }]));
        AssertRefused("a block of the level -1", new Article { Id = "made", Headline = "h", Published = new NewsDate(2020, 1, 1), Text = "", Blocks = [new Block { Level = -1 }] });
    }

    [Fact]
    public void WordsThatDoNotStandThereAreRefused()
    {
        AssertRefused("a mention, “Put”, at 0..3, where its text says “Tex”", New([Putin], mentions: [new Mention("Put", new TextSpan(0, 3)) { Actor = Putin }]));
        AssertRefused("a quote, “Te”, at 0..1, 1..2", New([], quotes: [new Quote { Text = "Te", Fragments = [new TextSpan(0, 1), new TextSpan(1, 1)] }]));
        AssertRefused("a CueText, “said”, without a place", New([], quotes: [new Quote { Text = "Go", CueText = "said" }]));
        AssertRefused("a Date, which events of type `plain` do not have", New([], [new Plain { Date = new NewsDate(2020, 1) }]), new PlainJson());
        AssertRefused("of the actor `putin` among those of an event", New([Putin], [new UnknownEvent("eclipse") { Mentions = [new Mention("Tex", new TextSpan(0, 3)) { Actor = Putin }] }]));
    }

    [Fact]
    public void NullAmongTextsIsRefused()
    {
        AssertRefused("null among them", New([Putin with { Aliases = [null!] }]));
        AssertRefused("null among them", New([Putin], [new Meeting { Date = new NewsDate(2020, 9), Host = Putin, Topics = [null!] }]));
        AssertRefused("has no Id, Headline or Text", New([], headline: null!));
    }

    [Theory]
    [InlineData(61, true)]
    [InlineData(62, false)]
    public void WhatIsTooDeepToBeReadIsRefused(int depth, bool isTaken)
    {
        string deep = new string('[', depth) + new string(']', depth);
        Article article = New([Putin with { Extra = [new RawProperty("x", deep), new RawProperty("y", $"[{string.Concat(Enumerable.Repeat("[],", 99))}\"[[\\\"\"]")] }]);
        var deeper = new JsonSerializerOptions { TypeInfoResolver = Sample.Context, MaxDepth = 80 };

        // System.Text.Json makes it a JsonException, as for what it writes itself.
        if (!isTaken)
            Assert.Throws<JsonException>(() => JsonSerializer.Serialize(article, Sample.Context.Article));
        else
            Assert.Equal(article, JsonSerializer.Deserialize(JsonSerializer.Serialize(article, Sample.Context.Article), Sample.Context.Article));
        // A list is one more level.
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize((List<Article>)[article], Sample.Context.Options));
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        Assert.Equal(isTaken, Record.Exception(() => Sample.Context.Write(buffer, article)) is null);
        Assert.Equal(isTaken, buffer.WrittenCount > 0);
        Article read = JsonSerializer.Deserialize<Article>(JsonSerializer.Serialize(article, deeper), deeper)!;
        Assert.Equal(article, read);
        Assert.Equal(isTaken, Record.Exception(() => Sample.Context.Write(buffer, read)) is null);
    }

    [Fact]
    public void EventsThatHoldTooMuchAreRefused()
    {
        Story story = new() { Id = "e0" };
        var events = new List<Event> { story };
        for (int i = 1; i < 64; i++)
            events.Add(story = new Story { Id = $"e{i}", Follows = story });
        Article deep = New([], [.. events]);
        Assert.Equal(deep, SchemaSample.Read(SchemaSample.Write(deep)));
        events.Insert(0, new Story { Id = "e64", Follows = story });
        AssertRefused("more than 64 levels", New([], [.. events]), SchemaSample.Context);

        var contact = new Contact { Id = "c", Host = Putin };
        AssertRefused("holds more than 10000 others", New([Putin], [contact, new Story { Parts = [.. Enumerable.Repeat(contact, 10_001)] }]), SchemaSample.Context);
        AssertRefused("not among its quotes", New([], quotes: [new Quote { Id = "a", Text = "a", In = new Quote { Id = "b", Text = "x" } }, new Quote { Id = "b", Text = "b", In = new Quote { Id = "a", Text = "a" } }]));
    }

    [Fact]
    public void AQuoteInOneThatIsNotAmongTheQuotesIsRefused()
    {
        AssertRefused("Outer", New([], quotes: [new Quote { Text = "Inner", In = new Quote { Text = "Outer" } }]));
        AssertRefused("Outer", New([], quotes: [new Quote { Text = "Inner", In = new Quote { Id = "outer", Text = "Outer" } }]));
    }

    [Fact]
    public void ASpanOutsideTheTextIsRefused() => AssertRefused("2..9", New([], quotes: [new Quote { Text = "xt", Fragments = [new TextSpan(2, 7)] }]));

    [Fact]
    public void AQuoteThatStandsNowhereKeepsItsText()
    {
        Article article = New([Putin], quotes: [new Quote { Text = "Go", Speaker = Putin }, new Quote { Text = "Now", In = new Quote { Text = "Go", Speaker = Putin } }]);

        string json = JsonSerializer.Serialize(article, Sample.Context.Article);
        Article read = JsonSerializer.Deserialize(json, Sample.Context.Article)!;

        Assert.Equal(article, read);
        Assert.Equal(json, JsonSerializer.Serialize(read, Sample.Context.Article));
        Assert.Same(read.Quotes[0], read.Quotes[1].In);
    }

    [Fact]
    public void TheDateOfAnUnknownEventIsWrittenOnceUnderAnyPolicy()
    {
        var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper, TypeInfoResolver = Sample.Context };

        Article read = JsonSerializer.Deserialize<Article>(JsonSerializer.Serialize(Sample.Article, options), options)!;
        read = JsonSerializer.Deserialize<Article>(JsonSerializer.Serialize(read, options), options)!;

        Assert.Single(read.Events[1].Extra, static property => property.Name.Equals("date", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void ALoneSurrogateIsTheSameTextFromTheFirstWritingOn()
    {
        Article article = New([], headline: "\ud800 \ufffd");

        string json = JsonSerializer.Serialize(article, Sample.Context.Article);

        Assert.Contains("\"headline\":\"\\uFFFD \\uFFFD\"", json, StringComparison.Ordinal);
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, Sample.Context.Article)!, Sample.Context.Article));
    }

    [Fact]
    public void QuotesMayBeNestedAsDeeplyAsTheyLike()
    {
        const int Count = 20_000;
        string quotes = string.Join(',', Enumerable.Range(0, Count).Select(static i => i == Count - 1 ? """{"kind":"direct","fragments":[]}""" : $$"""{"kind":"direct","in":{{i + 1}},"fragments":[]}"""));
        string json = $$"""{"id":"a","headline":"b","published":"2020","text":"","quotes":[{{quotes}}]}""";

        Quote first = JsonSerializer.Deserialize(json, Sample.Context.Article)!.Quotes[0];
        Quote second = JsonSerializer.Deserialize(json, Sample.Context.Article)!.Quotes[0];

        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.NotEqual(first, second.In);
        var circle = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json.Replace("""{"kind":"direct","fragments":[]}]""", """{"kind":"direct","in":7,"fragments":[]}]"""), Sample.Context.Article));
        Assert.Contains("inside itself", circle.Message, StringComparison.Ordinal);
    }

    private static void AssertRefused(string message, Article article, NewsJsonContext? context = null) =>
        Assert.Contains(message, Assert.Throws<InvalidOperationException>(() => JsonSerializer.Serialize(article, (context ?? Sample.Context).Article)).Message, StringComparison.Ordinal);

    private static Article New(ActorList actors, EventList? events = null, QuoteList? quotes = null, ValueList<Mention> mentions = default, string headline = "Head") => new()
    {
        Id = "made",
        Headline = headline,
        Published = new NewsDate(2020, 9, 14),
        Text = "Text",
        Actors = actors,
        Events = events ?? [],
        Quotes = quotes ?? [],
        Mentions = mentions,
    };

    private sealed record Plain : Event
    {
        public override string Type => "plain";
    }

    private sealed class PlainJson() : NewsJsonContext(new NewsTypes(new EventType<Plain>("plain", static _ => new Plain(), static (_, _) => { })));
}
