using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsSdk.Tests.Json;

public sealed class ReadTests
{
    [Fact]
    public void ReferencesAreTheVeryActors()
    {
        Article article = Sample.Article;
        var meeting = Assert.IsType<Meeting>(article.Events["meeting-1"]);

        Assert.Same(article.Actors["putin"], meeting.Host);
        Assert.Same(article.Actors["merkel"], meeting.Guests[0]);
        Assert.Same(article.Actors["putin"], article.Quotes["go"].Speaker);
        Assert.Same(article.Quotes["go"], article.Quotes[1].In);
    }

    [Fact]
    public void EachValueHasItsType()
    {
        var meeting = Assert.Single(Sample.Article.EventsOf<Meeting>());

        Assert.Equal(EventStatus.Planned, meeting.Status);
        Assert.Equal(new NewsDate(2020, 9), meeting.Date);
        Assert.Equal(new NewsDate(2020, 9), ((Event)meeting).Date);
        Assert.Equal(Quantity.LessThan(10), meeting.Size);
        Assert.True(meeting.IsSecret);
        Assert.Equal(["gas", "war"], meeting.Topics);
        Assert.Equal("met", meeting.Text);
    }

    [Fact]
    public void WordsComeFromTheText()
    {
        Quote quote = Sample.Article.Quotes["go"];

        Assert.Equal("“Go,” “now.”", quote.Text);
        Assert.Equal("said", quote.CueText);
        Assert.Equal(new TextSpan(18, 21), quote.Span);
        Assert.Equal("phone", quote.Via);
    }

    [Fact]
    public void WhatIsUnknownIsKept()
    {
        Article article = Sample.Article;

        var ship = Assert.IsType<UnknownActor>(article.Actors["aurora"]);
        Assert.Equal("tons: 6731", Assert.Single(ship.Extra).ToString());
        var eclipse = Assert.IsType<UnknownEvent>(article.Events[1]);
        Assert.Equal(NewsDate.Parse("2020"), eclipse.Date);
        Assert.Equal(["date", "of"], eclipse.Extra.Select(static property => property.Name));
        Assert.Equal(["note", "x"], article.Extra.Select(static property => property.Name));
        Assert.Equal("{\"id\":7}", Assert.Single(article.Meta).Json);
    }

    [Fact]
    public void PropertiesComeInAnyOrder()
    {
        JsonObject source = JsonNode.Parse(Sample.Json)!.AsObject();
        var reversed = new JsonObject();
        foreach ((string name, JsonNode? value) in source.Reverse().ToList())
        {
            source.Remove(name);
            reversed.Add(name, value);
        }

        Article article = JsonSerializer.Deserialize(reversed.ToJsonString(), Sample.Context.Article)!;

        Assert.Equal(Sample.Article.Quotes["go"], article.Quotes["go"]);
        Assert.True(Sample.Article.Actors.Equals(article.Actors));
    }

    [Fact]
    public void EverySplitOfTheBytesReadsTheSame()
    {
        byte[] json = Encoding.UTF8.GetBytes(Sample.Json);
        for (int size = 1; size < 40; size++)
        {
            using var stream = new Trickle(json, size);
            var options = new JsonSerializerOptions { TypeInfoResolver = Sample.Context, DefaultBufferSize = size };
            Assert.Equal(Sample.Article, JsonSerializer.Deserialize<Article>(stream, (System.Text.Json.Serialization.Metadata.JsonTypeInfo<Article>)options.GetTypeInfo(typeof(Article))));
        }
    }

    [Fact]
    public void AnAppWithoutTypesReadsItAsWell()
    {
        Article article = JsonSerializer.Deserialize(Sample.Json, NewsJsonContext.Untyped.Article)!;

        Assert.IsType<UnknownActor>(article.Actors["putin"]);
        Assert.IsType<UnknownEvent>(article.Events["meeting-1"]);
        Assert.Equal(Compact(Sample.Json), JsonSerializer.Serialize(article, NewsJsonContext.Untyped.Article));
    }

    [Theory]
    [InlineData("\"host\":\"putin\"", "\"host\":\"putni\"", "$.events[0].host", "no actor has the id `putni`; did you mean `putin`?")]
    [InlineData("\"host\":\"putin\"", "\"host\":\"aurora\"", "$.events[0].host", "expected an actor of type Person, found `aurora`, which is of type ship")]
    [InlineData("\"host\":\"putin\"", "\"host\":4", "$.events[0].host", "expected a string, found 4")]
    [InlineData("\"host\":\"putin\",", "", "$.events[0]", "the required property `host` is missing; expected an actor's id")]
    [InlineData("\"guests\":[\"merkel\"]", "\"guests\":\"merkel\"", "$.events[0].guests", "expected an array, found \"merkel\"")]
    [InlineData("\"date\":\"2020-09\"", "\"date\":\"2020-13\"", "$.events[0].date", "expected a date in EDTF")]
    [InlineData("\"size\":\"<10\"", "\"size\":\"some\"", "$.events[0].size", "expected a quantity")]
    [InlineData("\"isSecret\":true", "\"isSecret\":\"yes\"", "$.events[0].isSecret", "expected true or false, found \"yes\"")]
    [InlineData("\"status\":\"planned\"", "\"status\":\"sure\"", "$.events[0].status", "expected one of asserted, planned, alleged, denied, hypothetical; found \"sure\"")]
    [InlineData("\"id\":\"merkel\"", "\"id\":\"putin\"", "$.actors[1].id", "the id `putin` is already taken")]
    [InlineData("\"speaker\":\"putin\"", "\"speaker\":\"nobody\"", "$.quotes[0].speaker", "no actor has the id `nobody`")]
    [InlineData("[18,5,33,6]", "[33,6,18,5]", "$.quotes[0].fragments", "expected spans in order")]
    [InlineData("[18,5,33,6]", "[18,5,33,60]", "$.quotes[0].fragments", "reaches outside the text")]
    [InlineData("\"kind\":\"paragraph\",\"span\":[0,39]", "\"kind\":\"paragraph\",\"span\":[0]", "$.blocks[0].span", "expected two numbers, [start, length], found an array of 1 item")]
    [InlineData("\"kind\":\"paragraph\",\"span\":[0,39]", "\"kind\":\"paragraph\",\"span\":[0,1,2]", "$.blocks[0].span", "expected two numbers, [start, length], found an array of 3 items")]
    [InlineData("[18,5,33,6]", "[18,5,33]", "$.quotes[0].fragments", "expected pairs of numbers, [start, length, start, length, …], found an array of 3 items")]
    [InlineData("[18,5,33,6]", "[2147483647,2147483647]", "$.quotes[0].fragments", "reaches outside the text")]
    [InlineData("[18,5,33,6]", "[-1,5]", "$.quotes[0].fragments", "expected whole numbers from 0, found -1")]
    [InlineData("\"in\":\"go\"", "\"in\":1", "$.quotes[1].in", "the quote is said inside itself")]
    [InlineData("\"in\":\"go\"", "\"in\":\"og\"", "$.quotes[1].in", "no quote has the id `og`")]
    [InlineData("\"mentions\":[[0,5]]", "\"mentions\":[[]]", "$.actors[0].mentions[0]", "a mention has no span")]
    [InlineData("\"headline\":\"“Talks”\",", "", "$", "the required property `headline` is missing; expected a string")]
    [InlineData("\"headline\":\"“Talks”\"", "\"headline\":\"a\",\"headline\":\"b\"", "$.headline", "the property is given twice")]
    [InlineData("{\"kind\":\"paragraph\",\"span\":[0,39]}", "7", "$.blocks[0]", "expected an object, found 7")]
    public void WhatIsWrongIsToldWithItsPath(string part, string wrong, string path, string message)
    {
        Assert.Contains(part, Sample.Json, StringComparison.Ordinal);
        string json = Sample.Json.Replace(part, wrong, StringComparison.Ordinal);

        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, Sample.Context.Article));

        Assert.Equal(path, exception.Path);
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MutatedJsonIsReadOrRefused()
    {
        byte[] json = Encoding.UTF8.GetBytes(Sample.Json);
        var random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 20_000; i++)
        {
            byte[] mutant = [.. json];
            for (int edits = random.Next(1, 4); edits > 0; edits--)
                mutant[random.Next(mutant.Length)] = random.Next(3) == 0 ? (byte)random.Next(256) : json[random.Next(json.Length)];
            try
            {
                _ = JsonSerializer.Deserialize(mutant, Sample.Context.Article);
            }
            catch (JsonException)
            {
                refused++;
            }
        }

        Assert.InRange(refused, 1, 19_999);
    }

    private static string Compact(string json) => json.Replace("[1, 2]", "[1,2]", StringComparison.Ordinal);

    /// <summary>A stream that gives few bytes at a time.</summary>
    private sealed class Trickle(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, size)]);

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, size));
    }
}
