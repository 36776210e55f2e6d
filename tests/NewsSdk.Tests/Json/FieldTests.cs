using System.Text.Json;
using CsCheck;

namespace NewsSdk.Tests.Json;

public sealed class FieldTests
{
    private const string All =
        """{"type":"story","count":-7,"counts":[9223372036854775807,-9223372036854775808],"link":"HTTPS://Example.org/a b#c","links":["mailto:a@b.org","urn:isbn:1"]"""
        + ""","mood":"tense","moods":["open-ended","calm"],"rate":1.50,"rates":[0,100,-0.10],"mentions":[]}""";

    [Fact]
    public void EachFieldIsAValueOfItsType()
    {
        var story = Assert.IsType<Story>(SchemaSample.Read(SchemaSample.Json(All)).Events[0]);

        Assert.Equal(-7, story.Count);
        Assert.Equal([long.MaxValue, long.MinValue], story.Counts);
        Assert.Equal("example.org", story.Link!.Host);
        Assert.Equal(["mailto", "urn"], story.Links.Select(static url => url.Scheme));
        Assert.Equal(Mood.Tense, story.Mood);
        Assert.Equal([Mood.OpenEnded, Mood.Calm], story.Moods);
        Assert.Equal(1.50m, story.Rate);
        Assert.Equal([0m, 100m, -0.1m], story.Rates);
        Assert.Empty(story.Extra);
    }

    [Fact]
    public void WhatWasReadIsWrittenCharacterForCharacter()
    {
        string json = SchemaSample.Json(All);

        Article article = SchemaSample.Read(json);

        Assert.Equal(json, SchemaSample.Write(article));
        Assert.Equal(article, SchemaSample.Read(SchemaSample.Write(article)));
    }

    [Fact]
    public void AFieldThatIsNotGivenIsNullOrEmpty()
    {
        const string Json = """{"type":"story","mentions":[]}""";

        var story = Assert.IsType<Story>(SchemaSample.Read(SchemaSample.Json(Json)).Events[0]);

        Assert.Equal(new Story(), story);
        Assert.Null(story.Mood);
        Assert.True(story.Moods.IsEmpty);
        Assert.Contains(Json, SchemaSample.Write(SchemaSample.Read(SchemaSample.Json(Json))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"count\":-7", "\"count\":1.5", "$.events[0].count", "expected a whole number of 64 bits, found 1.5")]
    [InlineData("\"count\":-7", "\"count\":\"7\"", "$.events[0].count", "expected a whole number of 64 bits, found \"7\"")]
    [InlineData("-9223372036854775808", "9223372036854775808", "$.events[0].counts[1]", "expected a whole number of 64 bits, found 9223372036854775808")]
    [InlineData("\"rate\":1.50", "\"rate\":\"1.50\"", "$.events[0].rate", "expected a number, found \"1.50\"")]
    [InlineData("\"rate\":1.50", "\"rate\":1e99", "$.events[0].rate", "expected a number, found 1e99")]
    [InlineData("HTTPS://Example.org/a b#c", "/a/b", "$.events[0].link", "expected an absolute URL, such as \"https://example.org/\", found \"/a/b\"")]
    [InlineData("HTTPS://Example.org/a b#c", "C:\\\\a", "$.events[0].link", "expected an absolute URL, such as \"https://example.org/\", found \"C:\\a\"")]
    [InlineData("HTTPS://Example.org/a b#c", "example.org", "$.events[0].link", "expected an absolute URL, such as \"https://example.org/\", found \"example.org\"")]
    [InlineData("urn:isbn:1", "", "$.events[0].links[1]", "expected an absolute URL, such as \"https://example.org/\", found \"\"")]
    [InlineData("\"mood\":\"tense\"", "\"mood\":\"Tense\"", "$.events[0].mood", "expected one of calm, tense, open-ended; found \"Tense\"")]
    [InlineData("[\"open-ended\",\"calm\"]", "[\"calm\",1]", "$.events[0].moods[1]", "expected one of calm, tense, open-ended; found 1")]
    public void WhatIsWrongIsToldWithItsPath(string part, string wrong, string path, string message)
    {
        Assert.Contains(part, All, StringComparison.Ordinal);
        SchemaSample.AssertRefused(path, message + ".", SchemaSample.Json(All.Replace(part, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public void ARequiredFieldIsMissed() =>
        SchemaSample.AssertRefused(
            "$.events[0]",
            "the required property `nights` is missing; expected a whole number.",
            SchemaSample.Json("""{"type":"visit","host":"putin","mentions":[]}"""));

    [Fact]
    public void EachRequiredFieldSaysWhatIsExpected()
    {
        AssertMissed("a number", static fields => fields.Number("of"));
        AssertMissed("a whole number", static fields => fields.Integer("of"));
        AssertMissed("an absolute URL", static fields => fields.Url("of"));
        AssertMissed("one of calm, tense, open-ended", static fields => fields.Word<Mood>("of", SchemaSample.Moods));
        AssertMissed("an event's id", static fields => fields.Event<Event>("of"));
        AssertMissed("a quote's id", static fields => fields.Quote<Quote>("of"));
    }

    [Fact]
    public void ARelativeAddressIsNotWritten() => AssertNotWritten("is not absolute", new Story { Link = new Uri("/a", UriKind.Relative) });

    [Fact]
    public void AMemberThatTheEnumDoesNotHaveIsNotWritten() => AssertNotWritten("`Mood` has no member 3.", new Story { Mood = (Mood)3 });

    [Fact]
    public void EveryNumberComesBackWithItsDigits() => Gen.Select(Gen.Decimal, Gen.Long, Gen.Enum<Mood>()).Sample(static (number, integer, mood) =>
    {
        Article article = New(new Story { Rate = number, Count = integer, Mood = mood });
        var read = (Story)SchemaSample.Read(SchemaSample.Write(article)).Events[0];
        return read == article.Events[0] && read.Rate!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture) == number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    });

    private static void AssertMissed(string expected, Action<FieldReader> read)
    {
        Func<FieldReader, Story> create = fields =>
        {
            read(fields);
            return new Story();
        };
        var context = new Fields(new NewsTypes(new EventType<Story>("story", create, static (_, _) => { })));

        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(SchemaSample.Json("""{"type":"story","of":null,"mentions":[]}"""), context.Article));

        Assert.Equal($"$.events[0]: the required property `of` is missing; expected {expected}.", exception.Message);
    }

    private static void AssertNotWritten(string message, Story story) =>
        Assert.Contains(message, Assert.Throws<InvalidOperationException>(() => SchemaSample.Write(New(story))).Message, StringComparison.Ordinal);

    private static Article New(Story story) => new() { Id = "a", Headline = "h", Published = new NewsDate(2020, 1, 1), Text = "", Events = [story] };

    private sealed class Fields(NewsTypes types) : NewsJsonContext(types);
}
