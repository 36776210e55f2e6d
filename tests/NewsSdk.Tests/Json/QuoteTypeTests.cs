using System.Text.Json;

namespace NewsSdk.Tests.Json;

public sealed class QuoteTypeTests
{
    private const string Quotes =
        """{"id":"p","type":"post","speaker":"putin","kind":"direct","via":"Telegram","in":"plain","about":"merkel","platform":"X","note":1,"fragments":[0,3]},"""
        + """{"id":"plain","kind":"direct","fragments":[0,5]},"""
        + """{"id":"l","type":"leak","kind":"indirect","platform":"Y","fragments":[]}""";

    [Fact]
    public void AQuoteIsOfTheRecordOfItsType()
    {
        Article article = SchemaSample.Read(SchemaSample.Json(quotes: Quotes));

        var post = Assert.IsType<Post>(article.Quotes["p"]);
        Assert.Equal(("post", "abc", "X", "Telegram"), (post.Type, post.Text, post.Platform, post.Via));
        Assert.Same(article.Actors["putin"], post.Speaker);
        Assert.Same(article.Actors["merkel"], post.About);
        Assert.Same(article.Quotes["plain"], post.In);
        Assert.Equal("note: 1", Assert.Single(post.Extra).ToString());
        Assert.Equal(typeof(Quote), article.Quotes["plain"].GetType());
        Assert.Equal("quote", article.Quotes["plain"].Type);
    }

    [Fact]
    public void AQuoteOfAnUnknownTypeKeepsItsTypeAndFields()
    {
        var leak = Assert.IsType<UnknownQuote>(SchemaSample.Read(SchemaSample.Json(quotes: Quotes)).Quotes["l"]);

        Assert.Equal("leak", leak.Type);
        Assert.Equal("platform: \"Y\"", Assert.Single(leak.Extra).ToString());
    }

    [Fact]
    public void WriteReadWriteGivesTheSameBytes()
    {
        string json = SchemaSample.Json(quotes: Quotes);
        Article untyped = JsonSerializer.Deserialize(json, NewsJsonContext.Untyped.Article)!;

        Assert.Equal(json, SchemaSample.Write(SchemaSample.Read(json)));
        Assert.Equal(SchemaSample.Read(json), SchemaSample.Read(SchemaSample.Write(SchemaSample.Read(json))));
        Assert.Equal(json, JsonSerializer.Serialize(untyped, NewsJsonContext.Untyped.Article));
        Assert.Equal("post", Assert.IsType<UnknownQuote>(untyped.Quotes["p"]).Type);
    }

    [Theory]
    [InlineData("\"platform\":\"X\",", "", "$.quotes[0]", "the required property `platform` is missing; expected a string.")]
    [InlineData("\"platform\":\"X\"", "\"platform\":7", "$.quotes[0].platform", "expected a string, found 7.")]
    [InlineData("\"about\":\"merkel\"", "\"about\":\"merkl\"", "$.quotes[0].about", "no actor has the id `merkl`; did you mean `merkel`?")]
    [InlineData("\"about\":\"merkel\"", "\"about\":\"aurora\"", "$.quotes[0].about", "expected an actor of type Person, found `aurora`, which is of type ship.")]
    public void WhatIsWrongIsToldWithItsPath(string part, string wrong, string path, string message) =>
        SchemaSample.AssertRefused(path, message, SchemaSample.Json(quotes: Quotes.Replace(part, wrong, StringComparison.Ordinal)));

    [Fact]
    public void AQuoteHoldsNoEvent()
    {
        var types = new NewsTypes(new QuoteType<Quote>("odd", static fields => new Quote { Text = fields.Event<Event>("of").Text }, static (_, _) => { }));
        string json = SchemaSample.Json("""{"id":"e","type":"eclipse","mentions":[]}""", """{"type":"odd","kind":"direct","of":"e","fragments":[]}""");

        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, new Odd(types).Article));

        Assert.Equal("$.quotes[0].of: what holds this field cannot hold an event.", exception.Message);
    }

    [Fact]
    public void ARecordThatNoReaderMakesIsRefused()
    {
        Article article = New(new PinnedPost { Text = "t", Platform = "X" });

        Assert.Contains("PinnedPost", Assert.Throws<NotSupportedException>(() => SchemaSample.Write(article)).Message, StringComparison.Ordinal);
        Assert.Contains("Post", Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(New(new Post { Text = "t", Platform = "X" }), NewsJsonContext.Untyped.Article)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatOnlyATypeHasIsCompared()
    {
        var post = new Post { Text = "t", Platform = "X" };

        Assert.Equal(post, new Post { Text = "t", Platform = "X" });
        Assert.NotEqual(post, post with { Platform = "Y" });
        Assert.NotEqual<Quote>(post, new PinnedPost { Text = "t", Platform = "X" });
        Assert.NotEqual(new Quote { Text = "t" }, new UnknownQuote("quote") { Text = "t" });
        Assert.NotEqual(new UnknownQuote("a") { Text = "t" }, new UnknownQuote("b") { Text = "t" });
        Assert.Equal("Putin: t", (post with { Speaker = new Person { Id = "putin", Name = "Putin" } }).ToString());
    }

    [Fact]
    public void WhatOnlyTheTypeOfAnOuterQuoteHasIsCompared()
    {
        Quote In(Quote outer) => new() { Text = "inner", In = outer };
        var post = new Post { Text = "t", Platform = "X" };

        Assert.Equal(In(In(post)), In(In(post with { })));
        Assert.NotEqual(In(post), In(post with { Platform = "Y" }));
        Assert.NotEqual(In(In(post)), In(In(post with { Platform = "Y" })));
        Assert.NotEqual<Quote>(post with { In = post }, post with { In = post with { Platform = "Y" } });
        Assert.NotEqual(In(post), In(new Quote { Text = "t" }));
        Assert.NotEqual(In(post), new Quote { Text = "inner" });
    }

    [Fact]
    public void QuotesOfATypeAreNestedAsDeeplyAsTheyLike()
    {
        static Quote Nested(string platform)
        {
            Quote quote = new Post { Text = "first", Platform = platform };
            for (int i = 0; i < 100_000; i++)
                quote = i % 2 == 0 ? new Post { Text = "t", Platform = "X", In = quote } : new Quote { Text = "t", In = quote };
            return quote;
        }

        Assert.True(Nested("X") == Nested("X"));
        Assert.False(Nested("X") == Nested("Y"));
        Assert.Equal(Nested("X").GetHashCode(), Nested("X").GetHashCode());
    }

    private static Article New(Quote quote) => new() { Id = "a", Headline = "h", Published = new NewsDate(2020, 1, 1), Text = "", Quotes = [quote] };

    private sealed class Odd(NewsTypes types) : NewsJsonContext(types);
}
