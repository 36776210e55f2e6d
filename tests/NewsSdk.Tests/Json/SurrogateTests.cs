using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsSdk.Tests.Json;

/// <summary>Half of a surrogate pair is no text: it is written as U+FFFD and not read, as System.Text.Json does with a string.</summary>
public sealed class SurrogateTests
{
    private static readonly string s_long = new('é', 100);

    public static TheoryData<string> Halves =>
    [
        "\ud800", "a\ud800b", "x\udc00", "\ud83d\ud83d\ude00 é", "é" + new string('a', 100) + "\udfff" + s_long, s_long + "\ud800", "\"\udbff\n",
    ];

    [Theory]
    [MemberData(nameof(Halves))]
    public async Task HalvesAreWrittenAsSystemTextJsonWritesThem(string text)
    {
        foreach (JavaScriptEncoder? encoder in (JavaScriptEncoder?[])[SchemaSample.Context.Options.Encoder, null, JavaScriptEncoder.Default, JavaScriptEncoder.UnsafeRelaxedJsonEscaping])
        {
            foreach (bool isIndented in (bool[])[false, true])
            {
                var options = new JsonSerializerOptions { TypeInfoResolver = SchemaSample.Context, Encoder = encoder, WriteIndented = isIndented };
                string expected = JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(text, new JsonSerializerOptions { Encoder = encoder }))!;
                foreach (string json in await Written(ArticleOf(text), options))
                    AssertTexts(expected, json);
                Quote quote = new() { Text = text, Via = text };
                Assert.Equal([expected, expected], ((string[])["text", "via"]).Select(name => (string?)JsonSerializer.SerializeToNode(quote, options)![name]));
            }
        }

        var direct = new ArrayBufferWriter<byte>();
        SchemaSample.Context.Write(direct, ArticleOf(text));
        AssertTexts(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)), Encoding.UTF8.GetString(direct.WrittenSpan));
        using var lines = new MemoryStream();
        await NewsJsonLines.WriteAsync(lines, [ArticleOf(text)], SchemaSample.Context);
        Assert.Equal([.. direct.WrittenSpan, (byte)'\n'], lines.ToArray());
        // What is written is read, and written again as it is.
        Assert.Equal(direct.WrittenSpan, JsonSerializer.SerializeToUtf8Bytes(SchemaSample.Context.Read(direct.WrittenSpan), SchemaSample.Context.Article));
    }

    [Theory]
    [InlineData("\"headline\":\"h\"", "\"headline\":\"\\ud800\"", "$.headline", "the string is no text")]
    [InlineData("\"headline\":\"h\"", "\"headline\":\"\\ude00\\ud83d\"", "$.headline", "the string is no text")]
    [InlineData("\"id\":\"a\"", "\"id\":\"a\\ud800a\"", "$.id", "the string is no text")]
    [InlineData("\"name\":\"Putin\"", "\"name\":\"\\udfff\"", "$.actors[0].name", "the string is no text")]
    [InlineData("\"blocks\"", "\"x\":[{\"a\":\"\\ud800\"}],\"blocks\"", "$.x", "a string in it is no text")]
    [InlineData("\"blocks\"", "\"x\\ud800\":1,\"blocks\"", "$", "the name of a property is no text")]
    [InlineData("\"blocks\"", "\"meta\":{\"\\ud800\":1},\"blocks\"", "$.meta", "the name of a property is no text")]
    public async Task HalvesAreNotReadByAnyRoute(string part, string wrong, string path, string message)
    {
        string json = SchemaSample.Json().Replace(part, wrong, StringComparison.Ordinal);
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        var insensitive = new JsonSerializerOptions { TypeInfoResolver = SchemaSample.Context, PropertyNameCaseInsensitive = true };
        Func<ValueTask<Article?>>[] routes =
        [
            () => new(SchemaSample.Context.Read(utf8)),
            () => new(JsonSerializer.Deserialize<Article>(json, SchemaSample.Context.Options)),
            () => new(JsonSerializer.Deserialize<Article>(utf8, SchemaSample.Context.Options)),
            () => new(JsonSerializer.Deserialize<Article>(utf8, insensitive)),
            () => new(JsonSerializer.Deserialize<Article>(JsonSerializer.Deserialize<JsonElement>(utf8), SchemaSample.Context.Options)),
            () => new(JsonSerializer.Deserialize<List<Article>>($"[{json}]", SchemaSample.Context.Options)![0]),
            () => JsonSerializer.DeserializeAsync<Article>(new MemoryStream(utf8), SchemaSample.Context.Options),
            () => JsonSerializer.DeserializeAsync<Article>(PipeReader.Create(new ReadOnlySequence<byte>(utf8)), SchemaSample.Context.Options),
            async () => await NewsJsonLines.ReadAsync(new MemoryStream(utf8), SchemaSample.Context).FirstAsync(),
        ];
        foreach (Func<ValueTask<Article?>> route in routes)
        {
            var exception = await Assert.ThrowsAnyAsync<JsonException>(async () => await route());

            Assert.EndsWith(path[1..], exception.Path!, StringComparison.Ordinal);
            Assert.Contains($"{path[1..]}: {message}", exception.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(typeof(NewsDate), "\"\\ud800\"")]
    [InlineData(typeof(Quantity), "\"\\ud800\"")]
    [InlineData(typeof(ValueList<NewsDate>), "[\"2020\",\"\\ud800\"]")]
    [InlineData(typeof(Quote), "{\"text\":\"\\ud800\"}")]
    [InlineData(typeof(Event), "{\"type\":\"\\ud800\"}")]
    [InlineData(typeof(Mention), "{\"\\ud800\":1}")]
    [InlineData(typeof(ActorList), "[{\"type\":\"person\",\"id\":\"\\ud800\"}]")]
    public void HalvesAreNotReadOutsideOfAnArticle(Type type, string json)
    {
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, SchemaSample.Context.Options.GetTypeInfo(type)));

        Assert.Contains("no text", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ATypesConverterOfItsOwnDoesAsMuch()
    {
        Assert.Equal("$: expected a date in EDTF, such as \"2020-09-14\", found a string that is no text.", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<NewsDate>("\"\\ud800\"")).Message);
        Assert.Equal("$: expected a quantity, such as \"80%\" or \"<100000\", found a string that is no text.", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Quantity>("\"\\ud800\"")).Message);
    }

    private static Article ArticleOf(string text) => new()
    {
        Id = text,
        Headline = text,
        Published = NewsDate.Parse("2020"),
        Credits = [text],
        Text = text,
        Actors = new ActorList([new Person { Id = "p", Name = text, Title = text }]),
        Events = new EventList([new UnknownEvent(text)]),
        Extra = [new RawProperty($"x{text}", "1")],
    };

    private static async Task<List<string>> Written(Article article, JsonSerializerOptions options)
    {
        using var stream = new MemoryStream();
        await JsonSerializer.SerializeAsync(stream, article, options);
        var pipe = new Pipe();
        await JsonSerializer.SerializeAsync(pipe.Writer, article, options);
        await pipe.Writer.CompleteAsync();
        using var own = new MemoryStream();
        using (var writer = new Utf8JsonWriter(own, new JsonWriterOptions { Encoder = options.Encoder, Indented = options.WriteIndented }))
            JsonSerializer.Serialize(writer, article, options);
        return
        [
            JsonSerializer.Serialize(article, options),
            Encoding.UTF8.GetString(stream.ToArray()),
            Encoding.UTF8.GetString((await pipe.Reader.ReadAsync()).Buffer.ToArray()),
            Encoding.UTF8.GetString(own.ToArray()),
            JsonSerializer.SerializeToNode(article, options)!.ToJsonString(),
            JsonSerializer.SerializeToElement(article, options).GetRawText(),
        ];
    }

    private static void AssertTexts(string expected, string json)
    {
        JsonNode node = JsonNode.Parse(json)!;
        JsonNode actor = node["actors"]![0]!;
        Assert.All(
            (JsonNode?[])[node["id"], node["headline"], node["credits"]![0], node["text"], actor["name"], actor["title"], node["events"]![0]!["type"]],
            value => Assert.Equal(expected, (string?)value));
        Assert.Equal(1, (int?)node[$"x{expected}"]);
    }
}
