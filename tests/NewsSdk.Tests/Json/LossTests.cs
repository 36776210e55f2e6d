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
        AssertRefused("merkel", New([Putin], mentions: [new Mention("Merkel", new TextSpan(0, 3)) { Actor = Merkel }]));
        AssertRefused("no actor", New([Putin], mentions: [new Mention("Text", new TextSpan(0, 3))]));
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

    private static void AssertRefused(string message, Article article) =>
        Assert.Contains(message, Assert.Throws<InvalidOperationException>(() => JsonSerializer.Serialize(article, Sample.Context.Article)).Message, StringComparison.Ordinal);

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
}
