using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace NewsSdk.Tests.Json;

/// <summary>What is wrong is told by its path, line and byte in the whole document, however deep what NewsSdk reads stands in it.</summary>
public sealed partial class PlaceTests
{
    private const string Visit = """{"id":"v","type":"visit","host":{"id":"a","type":"person","name":"A"},"nights":⟦"é"⟧}""";

    // Between the marks stands what is wrong.
    private static readonly string s_article = SchemaSample.Json("""{"id":"v","type":"visit","host":⟦"putni"⟧,"nights":3,"mentions":[]}""");
    private static readonly string s_right = SchemaSample.Json();

    /// <summary>As an app of ASP.NET Core reads them.</summary>
    [Theory]
    [InlineData("""{"Id":"a","published":"2020","text":"","HEADLINE":⟦5⟧}""", "$.HEADLINE")]
    [InlineData("""{"id":"a","headline":"H","published":"2020","text":"","ACTORS":[{"Id":"p","type":"person","NAME":⟦[]⟧}]}""", "$.ACTORS[0].NAME")]
    [InlineData("""{"HEADLINE":"H","id":"a","published":"2020","text":"","headline":⟦5⟧}""", "$.headline")]
    public void NamesInAnotherCaseHaveTheirPlace(string marked, string path)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = SchemaSample.Context };
        int place = Encoding.UTF8.GetByteCount(marked[..marked.IndexOf('⟦', StringComparison.Ordinal)]);

        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Article>(marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal), options));

        Assert.Equal((path, 0, place), (exception.Path, exception.LineNumber, exception.BytePositionInLine));
        Assert.StartsWith(path + ": ", exception.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, Type, string, string> Documents => new()
    {
        { "$", typeof(Article), s_article, "$.events[0].host" },
        { "$[2]", typeof(List<Article>), $"[{s_right}, {s_right},{s_article}]", "$[2].events[0].host" },
        { "$[1]", typeof(Article[]), $"[{s_right},{s_article},7]", "$[1].events[0].host" },
        { "$[1]", typeof(IReadOnlyList<Article>), $"[{s_right},⟦[1,2]⟧]", "$[1]" },
        { "$[1]", typeof(List<Article>), $"[{s_right},⟦5⟧]", "$[1]" },
        { "$", typeof(ValueList<NewsDate>), """["2020",⟦-5e3⟧]""", "$[1]" },
        { "$.ByName.c", typeof(Page), """{"ByName":{"c":⟦5⟧}}""", "$.ByName.c" },
        { "$", typeof(Corpus), $"[{s_right.Replace("\"a\"", "\"é\"", StringComparison.Ordinal)},{s_article}]", "$[1].events[0].host" },
        { "$", typeof(Corpus), $"[{s_right},{s_right.Replace("\"id\":\"a\"", "\"id\":⟦\"a\"⟧", StringComparison.Ordinal)}]", "$[1].id" },
        { "$", typeof(ActorList), """[{"id":"a","type":"person","name":"A"},{"id":⟦"a"⟧,"type":"ship","name":"B"}]""", "$[1].id" },
        { "$", typeof(EventList), $"[{Visit}]", "$[0].nights" },
        { "$", typeof(QuoteList), """[{"text":"a"},{"text":⟦3⟧}]""", "$[1].text" },
        { "$", typeof(QuoteList), """[{"text":"a"},⟦null⟧]""", "$[1]" },
        { "$[1]", typeof(List<Event>), """[{"type":"eclipse"},⟦{"type":"visit","nights":3}⟧]""", "$[1]" },
        { "$", typeof(ValueList<Event>), $$"""[{"type":"eclipse"},{{Visit}}]""", "$[1].nights" },
        { "$", typeof(ValueList<NewsDate>), """["2020",⟦"2020-13"⟧]""", "$[1]" },
        { "$", typeof(ValueList<NewsDate>), """["2020",⟦""⟧]""", "$[1]" },
        { "$[3]", typeof(List<NewsDate>), """["2020-09-14","2020-09-14","2020-09-14",⟦""⟧,"2021"]""", "$[3]" },
        { "$[3]", typeof(List<Quantity>), """["80%","<7","1..2",⟦{}⟧]""", "$[3]" },
        { "$", typeof(TextSpan), "⟦[1]⟧", "$" },
        { "$", typeof(Visit), Visit, "$.nights" },
        { "$", typeof(Person), """{"id":"a","type":"person","name":⟦[]⟧}""", "$.name" },
        { "$.Article", typeof(Page), $$"""{"By":null,"Article":{{s_article}}}""", "$.Article.events[0].host" },
        { "$.Events[1]", typeof(Page), $$"""{"Said":{"text":"q"},"Events":[{"type":"eclipse"},{{Visit}}]}""", "$.Events[1].nights" },
        { "$.Said", typeof(Page), """{"Said":{"text":"q","in":{"text":⟦1⟧}}}""", "$.Said.in.text" },
        { "$.ByName['a b']", typeof(Page), $$$"""{"ByName":{"c":{{{s_right}}},"a b":{{{s_article}}}}}""", "$.ByName['a b'].events[0].host" },
        { "$.Corpus", typeof(Page), $$"""{"Spans":[[1,2]],"Corpus":[{{s_article}}]}""", "$.Corpus[0].events[0].host" },
        { "$.Date", typeof(Page), """{"Said":{"text":"q"},"Date":⟦"soon"⟧}""", "$.Date" },
        { "$.Spans[1]", typeof(Page), """{"Spans":[[1,2],⟦[1,2,3]⟧]}""", "$.Spans[1]" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void AnErrorHasItsPlaceInTheDocument(string outer, Type type, string marked, string path)
    {
        foreach (string document in (string[])[marked, Spread(marked), "\r\n\t " + Spread(marked) + "\n"])
        {
            (string json, long line, long bytePosition, _) = Unmark(document);
            JsonTypeInfo info = Options().GetTypeInfo(type);

            var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, info));

            Assert.Equal((path, line, bytePosition), (exception.Path, exception.LineNumber, exception.BytePositionInLine));
            Assert.StartsWith($"{path}: ", exception.Message, StringComparison.Ordinal);
            Assert.StartsWith(outer, path, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task WhereTheBeginningIsGoneThePathIsThePlatformsAndTheMessageGoesOn(string outer, Type type, string marked, string path)
    {
        (string json, long line, long bytePosition, int length) = Unmark(Spread(marked));
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        JsonTypeInfo info = Options(bufferSize: 16).GetTypeInfo(type);

        foreach (Func<ValueTask<object?>> read in (Func<ValueTask<object?>>[])[() => JsonSerializer.DeserializeAsync(new MemoryStream(utf8), info), () => JsonSerializer.DeserializeAsync(PipeReader.Create(Cut(utf8)), info)])
        {
            var exception = await Assert.ThrowsAnyAsync<JsonException>(async () => await read());

            // The place is behind the first token of what is wrong there, as the platform's own is.
            Assert.Equal(outer == "$" ? (path, line, bytePosition) : (outer, line, bytePosition + length), (exception.Path, exception.LineNumber, exception.BytePositionInLine));
            Assert.StartsWith($"{path}: ", exception.Message, StringComparison.Ordinal);
            Assert.Contains(exception.Message, exception.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(typeof(List<Actor>), "[5]", "$[0]", 1)]
    [InlineData(typeof(Page), "{\"Date\":5}", "$.Date", 8)]
    public void ANumberIsFoundWhereItIsAllThereIs(Type type, string json, string path, int bytePosition)
    {
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, Options().GetTypeInfo(type)));

        Assert.Equal((path, 0, bytePosition), (exception.Path, exception.LineNumber, exception.BytePositionInLine));
    }

    [Theory]
    [InlineData("{", "$", 1)]
    [InlineData("{\"id\":\"a\",\"events\":[{},{\"host\":\"é\",}]}", "$.events[1]", 36)]
    [InlineData("{\"id\":\"a\",\"a b\":[{},{\"host\":tru", "$['a b'][1].host", 31)]
    [InlineData("{\"id\":nul}", "$.id", 9)]
    [InlineData("{} {", "$", 3)]
    public void WhatIsNoJsonHasItsPathToo(string json, string path, int bytePosition)
    {
        var exception = Assert.Throws<JsonException>(() => SchemaSample.Context.Read(Encoding.UTF8.GetBytes("\n" + json)));

        Assert.Equal((path, 1, bytePosition), (exception.Path, exception.LineNumber, exception.BytePositionInLine));
        Assert.StartsWith($"{path}: ", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", exception.Message, StringComparison.Ordinal);
    }

    // The place is that of System.Text.Json for what it reads itself.
    [Theory]
    [InlineData(typeof(Article), "{\"id\":\"a\",\"events\":[{},{\"host\":nul}]}", "$.events[1].host")]
    [InlineData(typeof(Article), "{\"id\":\"a\",\"a b\":[{},{\"host\":\"é\" 5}]}", "$['a b'][1]")]
    [InlineData(typeof(Article), "{\"id\":\"a\",\"events\":[{},", "$.events[1]")]
    [InlineData(typeof(Article), "{\"id\":\"a\",", "$")]
    [InlineData(typeof(Event), "{\"type\":\"visit\",\"host\":{\"id\":tru}}", "$.host.id")]
    [InlineData(typeof(List<Article>), "[{\"id\":\"a\"},{\"id\":\"a\",\"events\":[7,x]}]", "$[0]", true)]
    [InlineData(typeof(List<Article>), "[{\"events\":[7,x]}]", "$[0].events[1]")]
    [InlineData(typeof(ValueList<NewsDate>), "[\"2020\",\"2021\",x]", "$[2]")]
    [InlineData(typeof(ValueList<NewsDate>), "[\"2020\",[1,{\"a\":x}]]", "$[1][1].a")]
    [InlineData(typeof(Corpus), "[{\"events\":[{\"a\":-}]}]", "$[0].events[0].a")]
    [InlineData(typeof(Page), "{\"By\":null,\"Article\":{\"events\":[{\"é\":1,}]}}", "$.Article.events[0]")]
    [InlineData(typeof(Page), "{\"ByName\":{\"a.b\":{\"c d\":x}}}", "$.ByName['a.b']['c d']")]
    public void WhatIsNoJsonHasItsPathFromJsonSerializerToo(Type type, string json, string path, bool isOther = false)
    {
        foreach (string document in (string[])[json, "\n " + json.Replace(",", ",\n ", StringComparison.Ordinal)])
        {
            JsonException expected = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<JsonElement>(document));

            var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(document, Options().GetTypeInfo(type)));

            Assert.Equal(path, exception.Path);
            Assert.StartsWith($"{path}: ", exception.Message, StringComparison.Ordinal);
            if (isOther)
                continue;
            Assert.Equal((expected.LineNumber, expected.BytePositionInLine), (exception.LineNumber, exception.BytePositionInLine));
            Assert.StartsWith(exception.Message[(path.Length + 2)..], expected.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task WhatIsNoJsonAtTheEndOfAPipeHasItsPathInTheMessage()
    {
        JsonTypeInfo info = Options().GetTypeInfo(typeof(Page));
        byte[] utf8 = Encoding.UTF8.GetBytes("{\"By\":null,\"Article\":{\"events\":[{\"é\":x}]}}");

        var exception = await Assert.ThrowsAnyAsync<JsonException>(async () => await JsonSerializer.DeserializeAsync(PipeReader.Create(Cut(utf8)), info));

        Assert.Equal("$.Article", exception.Path);
        Assert.StartsWith("$.Article.events[0].é: 'x' is an invalid start of a value.", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(Article), "\"x\":[{},{\"a\":1,\"b c\":{\"d\":2,\"d\":⟦3⟧}}]", "$.x[1]['b c'].d")]
    [InlineData(typeof(Article), "\"x\":{\"a\":1,\"\\u0061\":⟦{}⟧}", "$.x.a")]
    [InlineData(typeof(Article), "\"blocks\":⟦7⟧", "$.blocks")]
    [InlineData(typeof(List<Article>), "\"x y\":{\"a\":1,\"a\":⟦true⟧}", "$[0]['x y'].a")]
    public void APropertyThatIsGivenTwiceHasItsPlace(Type type, string property, string path)
    {
        string document = s_right.Replace("\"blocks\":[]", $"\"blocks\":[],\n{property}", StringComparison.Ordinal);
        (string json, long line, long bytePosition, _) = Unmark(type == typeof(Article) ? document : $"[{document}]");
        JsonSerializerOptions options = Options();
        options.AllowDuplicateProperties = false;

        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, options.GetTypeInfo(type)));

        Assert.Equal((path, line, bytePosition), (exception.Path, exception.LineNumber, exception.BytePositionInLine));
        Assert.Equal($"{path}: the property is given twice.", exception.Message);
    }

    // System.Text.Json counts from what it has given out already, of its own types too.
    [Theory]
    [InlineData(1 << 14, "$[1]")]
    [InlineData(16, "$[0]")]
    public async Task OfSeveralDocumentsThePathSaysWhich(int bufferSize, string path)
    {
        (string json, _, _, _) = Unmark($"{s_right} {s_article}{s_right}");
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        var read = new List<Article?>();

        var exception = await Assert.ThrowsAnyAsync<JsonException>(async () =>
        {
            await foreach (Article? article in JsonSerializer.DeserializeAsyncEnumerable<Article>(stream, topLevelValues: true, Options(bufferSize)))
                read.Add(article);
        });

        Assert.Equal(path, exception.Path);
        Assert.StartsWith($"{path}.events[0].host: no actor has the id `putni`", exception.Message, StringComparison.Ordinal);
    }

    // Each value on a line of its own, behind a letter of two bytes.
    private static string Spread(string json) => json.Replace(",", ",\n  ", StringComparison.Ordinal).Replace("\"h\"", "\"é\"", StringComparison.Ordinal);

    // The JSON, the line and byte of what is marked, and the length of its first token in bytes.
    private static (string Json, long Line, long BytePosition, int Length) Unmark(string marked)
    {
        int start = marked.IndexOf('⟦', StringComparison.Ordinal);
        string before = marked[..start];
        string wrong = marked[(start + 1)..marked.IndexOf('⟧', StringComparison.Ordinal)];
        string line = before[(before.LastIndexOf('\n') + 1)..];
        return (before + marked[start..].Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal), before.Count(static c => c == '\n'), Encoding.UTF8.GetByteCount(line), wrong[0] is '[' or '{' ? 1 : Encoding.UTF8.GetByteCount(wrong));
    }

    private static ReadOnlySequence<byte> Cut(byte[] utf8)
    {
        var first = new Segment(utf8.AsMemory(0, utf8.Length / 2), null);
        var second = new Segment(utf8.AsMemory(utf8.Length / 2), first);
        return new ReadOnlySequence<byte>(first, 0, second, second.Memory.Length);
    }

    private static JsonSerializerOptions Options(int bufferSize = 1 << 14) => new()
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(SchemaSample.Context, PlaceContext.Default),
        DefaultBufferSize = bufferSize,
    };

    internal sealed record Page(Article? Article, List<Event>? Events, Quote? Said, Actor? By, NewsDate? Date, TextSpan[]? Spans, Dictionary<string, Article>? ByName, Corpus? Corpus);

    [JsonSerializable(typeof(Page))]
    internal sealed partial class PlaceContext : JsonSerializerContext;
}
