using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;

namespace NewsSdk.Tests.Json;

/// <summary>An article that is the whole document is read by System.Text.Json without a walk to its end.</summary>
public sealed class ReaderBytesTests
{
    // Fails where a runtime has another reader: then reading is right, and slower.
    [Fact]
    public void ThePlatformsReaderIsKnown()
    {
        byte[] json = Encoding.UTF8.GetBytes("  [1, {}, \"a\"] ");
        var reader = new Utf8JsonReader(json);
        reader.Read();
        reader.Read();

        Assert.True(ReaderBytes.TryGet(ref reader, out ReadOnlySpan<byte> all));
        Assert.Equal(json, all);
        while (reader.TokenType != JsonTokenType.String)
            reader.Read();
        Assert.Equal("a", reader.GetString());
        Assert.True(ReaderBytes.TryGet(ref reader, out all));
        Assert.Equal(json, all);
    }

    [Fact]
    public void AnEmptyTextHasItsPlace()
    {
        var reader = new Utf8JsonReader("[\"\"]"u8);
        Assert.False(ReaderBytes.TryGet(ref reader, out _));
        reader.Read();
        reader.Read();

        Assert.True(ReaderBytes.TryGet(ref reader, out ReadOnlySpan<byte> all));
        Assert.Equal("[\"\"]"u8, all);
    }

    [Fact]
    public void ASequenceHasOthers()
    {
        var reader = new Utf8JsonReader(new ReadOnlySequence<byte>("[1]"u8.ToArray()));
        reader.Read();

        Assert.False(ReaderBytes.TryGet(ref reader, out _));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData(" \r\n", "\n\t ")]
    public void TheReaderStandsBehindTheArticle(string before, string after)
    {
        byte[] json = Encoding.UTF8.GetBytes(before + Sample.Json + after);
        var reader = new Utf8JsonReader(json);
        reader.Read();

        Article article = NewsJsonReader.Read(ref reader, Sample.Types, JsonNames.Canonical);

        Assert.Equal(Sample.Article, article);
        Assert.Equal((JsonTokenType.EndObject, 0), (reader.TokenType, reader.CurrentDepth));
        Assert.False(reader.Read());
        Assert.Equal(Sample.Article, JsonSerializer.Deserialize(json, Sample.Context.Article));
    }

    [Theory]
    [InlineData("}")]
    [InlineData(" {}")]
    [InlineData(" // end")]
    [InlineData("\0")]
    public void WhatFollowsIsRefused(string after) =>
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(Sample.Json + after, Sample.Context.Article));

    [Fact]
    public void WhatTheOptionsAllowMayFollow()
    {
        var options = new JsonSerializerOptions(Sample.Context.Options) { ReadCommentHandling = JsonCommentHandling.Skip };

        Assert.Equal(Sample.Article, JsonSerializer.Deserialize<Article>(Sample.Json + " // end", options));
    }

    [Fact]
    public void DocumentsThatFollowEachOtherAreReadOneByOne()
    {
        byte[] json = Encoding.UTF8.GetBytes(Sample.Json + "\n" + Sample.Json);
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { AllowMultipleValues = true });

        Assert.Equal(Sample.Article, JsonSerializer.Deserialize(ref reader, Sample.Context.Article));
        Assert.Equal(json.Length / 2, reader.BytesConsumed);
        Assert.True(reader.Read());
        Assert.Equal(Sample.Article, JsonSerializer.Deserialize(ref reader, Sample.Context.Article));
    }

    [Fact]
    public void DepthIsBounded()
    {
        var options = new JsonSerializerOptions(Sample.Context.Options) { MaxDepth = 3 };

        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Article>(Sample.Json, options));
    }

    [Theory]
    [InlineData(16)]
    [InlineData(100_000)]
    public async Task APipeIsReadToItsEnd(int size)
    {
        byte[] json = Encoding.UTF8.GetBytes($"[{Sample.Json}, {Sample.Json}]");
        var pipe = new Pipe(new PipeOptions(minimumSegmentSize: size, pauseWriterThreshold: 0));
        for (int i = 0; i < json.Length; i += size)
            await pipe.Writer.WriteAsync(json.AsMemory(i, Math.Min(size, json.Length - i)));
        await pipe.Writer.CompleteAsync();

        List<Article>? articles = await JsonSerializer.DeserializeAsync<List<Article>>(pipe.Reader, Sample.Context.Options);

        Assert.Equal([Sample.Article, Sample.Article], articles!);
        Assert.Equal(0, (await pipe.Reader.ReadAsync()).Buffer.Length);
    }

    [Theory]
    [InlineData(7)]
    [InlineData(100_000)]
    public void BytesThatAreNoTextAreRefusedWhereverTheyStand(int size)
    {
        byte[] json = Encoding.UTF8.GetBytes(Sample.Json);
        json[json.AsSpan().IndexOf("Vladimir"u8)] = 0xFF;
        var reader = new Utf8JsonReader(Segments.Of(json, size));
        reader.Read();

        JsonException? exception = null;
        try
        {
            NewsJsonReader.Read(ref reader, Sample.Types, JsonNames.Canonical);
        }
        catch (JsonException e)
        {
            exception = e;
        }

        Assert.Contains("actors[0].name", exception?.Message, StringComparison.Ordinal);
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Article>(json, new JsonSerializerOptions(Sample.Context.Options) { AllowDuplicateProperties = false }));
    }

    [Fact]
    public void AnAppsOwnConverterComesFirst()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = Sample.Context, Converters = { new YearConverter() } };

        Assert.Equal("2020", JsonSerializer.Serialize(new NewsDate(2020, 9), options));
        Assert.Equal("[2020]", JsonSerializer.Serialize<List<NewsDate>>([new NewsDate(2020, 9)], options));
        Assert.Equal("\"2020-09\"", JsonSerializer.Serialize(new NewsDate(2020, 9), Sample.Context.Options));
    }

    [Fact]
    public void AConverterOfManyTypesReadsItemsToo()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = Sample.Context, Converters = { new AnyDateConverter() } };

        Assert.Equal(new NewsDate(2020, 9), JsonSerializer.Deserialize<NewsDate>("1", options));
        Assert.Equal([new NewsDate(2020, 9)], JsonSerializer.Deserialize<ValueList<NewsDate>>("[1]", options));
        Assert.Equal("[2]", JsonSerializer.Serialize<ValueList<NewsDate>>([new NewsDate(2020, 9)], options));
    }

    private sealed class AnyDateConverter : System.Text.Json.Serialization.JsonConverter<object>
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(NewsDate);

        public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new NewsDate(2020, 9);

        public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) => writer.WriteNumberValue(2);
    }

    private sealed class YearConverter : System.Text.Json.Serialization.JsonConverter<NewsDate>
    {
        public override NewsDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => NewsDate.Parse(reader.GetInt32().ToString("D4", System.Globalization.CultureInfo.InvariantCulture));

        public override void Write(Utf8JsonWriter writer, NewsDate value, JsonSerializerOptions options) => writer.WriteNumberValue(int.Parse(value.ToString().AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture));
    }

    private sealed class Segments : ReadOnlySequenceSegment<byte>
    {
        public static ReadOnlySequence<byte> Of(byte[] bytes, int size)
        {
            var first = new Segments { Memory = bytes.AsMemory(0, Math.Min(size, bytes.Length)) };
            Segments last = first;
            for (int at = size; at < bytes.Length; at += size)
            {
                var next = new Segments { Memory = bytes.AsMemory(at, Math.Min(size, bytes.Length - at)), RunningIndex = at };
                last.Next = next;
                last = next;
            }

            return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
        }
    }
}
