using System.Text;
using System.Text.Json;

namespace NewsSdk.Tests.Json;

public sealed class LinesTests
{
    [Fact]
    public async Task WhatIsWrittenIsReadLineByLine()
    {
        using var stream = new MemoryStream();
        await NewsJsonLines.WriteAsync(stream, Enumerable.Repeat(Sample.Article, 200), Sample.Context);

        byte[] expected = [.. JsonSerializer.SerializeToUtf8Bytes(Sample.Article, Sample.Context.Article), (byte)'\n'];
        Assert.Equal(200 * expected.Length, stream.Length);
        Assert.Equal(expected, stream.ToArray().AsSpan(7 * expected.Length, expected.Length).ToArray());
        stream.Position = 0;
        List<Article> read = await All(NewsJsonLines.ReadAsync(stream, Sample.Context));
        Assert.Equal(200, read.Count);
        Assert.All(read, static article => Assert.Equal(Sample.Article, article));
        using var copy = new MemoryStream();
        stream.Position = 0;
        await NewsJsonLines.WriteAsync(copy, NewsJsonLines.ReadAsync(stream, Sample.Context), Sample.Context);
        Assert.Equal(stream.ToArray(), copy.ToArray());
    }

    [Fact]
    public async Task LinesMayEndAsTheyLike()
    {
        string text = "\uFEFF" + Sample.Json + "\r\n\n  \t\r\n" + Sample.Json;

        for (int size = 1; size < 60; size += 7)
        {
            using var stream = new Trickle(Encoding.UTF8.GetBytes(text), size);
            List<Article> read = await All(NewsJsonLines.ReadAsync(stream, Sample.Context));
            Assert.Equal([Sample.Article, Sample.Article], read);
        }

        Assert.Empty(await All(NewsJsonLines.ReadAsync(new MemoryStream(), Sample.Context)));
    }

    [Fact]
    public async Task ABadLineIsToldWithItsNumber()
    {
        byte[] text = Encoding.UTF8.GetBytes($"{Sample.Json}\n\n{Sample.Json.Replace("\"host\":\"putin\"", "\"host\":\"putni\"", StringComparison.Ordinal)}\n{Sample.Json}\n{{\n");

        var exception = await Assert.ThrowsAsync<JsonException>(() => All(NewsJsonLines.ReadAsync(new MemoryStream(text), Sample.Context)));
        var skipped = new List<JsonException>();
        List<Article> read = await All(NewsJsonLines.ReadAsync(new MemoryStream(text), Sample.Context, skipped.Add));

        Assert.Equal(2, exception.LineNumber);
        Assert.Equal("$.events[0].host", exception.Path);
        Assert.StartsWith("Line 3: $.events[0].host: no actor has the id `putni`", exception.Message, StringComparison.Ordinal);
        Assert.Equal([2L, 4L], skipped.Select(static bad => bad.LineNumber));
        // What is no JSON as well: the line is that of the file, in the message too.
        Assert.Equal("$", skipped[1].Path);
        Assert.Equal("Line 5: $: the line ends within its article, of which all has to stand on one line; the file was cut off, or its JSON is written in several lines.", skipped[1].Message);
        Assert.Equal(1, skipped[1].BytePositionInLine);
        Assert.Equal([Sample.Article, Sample.Article], read);
    }

    [Theory]
    [InlineData("{\"id\":\"a\",\"actors\":[{\"id\":\"pu", "$.actors[0].id: the line ends within its article, of which all has to stand on one line; the file was cut off, or its JSON is written in several lines.")]
    [InlineData("{\"id\":\"a\"", "$: the line ends within its article, of which all has to stand on one line; the file was cut off, or its JSON is written in several lines.")]
    [InlineData("{\"id\":\"a\",\r", "$: the line ends within its article, of which all has to stand on one line; the file was cut off, or its JSON is written in several lines.")]
    [InlineData("{\"id\":nul}", "$.id: 'nul}' is an invalid JSON literal. Expected the literal 'null'. Expected one article on each line, as JSON in UTF-8.")]
    [InlineData("{},", "$: ',' is invalid after a single JSON value. Expected end of data. Expected one article on each line, as JSON in UTF-8.")]
    [InlineData("id,headline", "$: 'i' is an invalid start of a value. Expected one article on each line, as JSON in UTF-8.")]
    [InlineData("[{\"id\":\"a\"},", "expected an article, found an array; articles in one array are read with JsonSerializer.DeserializeAsyncEnumerable.")]
    [InlineData(" [{}]", "expected an article, found an array; articles in one array are read with JsonSerializer.DeserializeAsyncEnumerable.")]
    [InlineData("null", "$: expected an object, found null.")]
    [InlineData("{}", "$: the required property `text` is missing; expected a string.")]
    public async Task AMessageSaysWhatCanBeDone(string line, string message)
    {
        var skipped = new List<JsonException>();

        await All(NewsJsonLines.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes($"\n{line}\n")), Sample.Context, skipped.Add));

        Assert.Equal($"Line 2: {message}", Assert.Single(skipped).Message);
    }

    [Fact]
    public async Task BytesThatAreNoTextAreToldAsSuch()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(Sample.Json);
        utf8[utf8.AsSpan().IndexOf("Talks"u8)] = 0xFF;

        var exception = await Assert.ThrowsAsync<JsonException>(() => All(NewsJsonLines.ReadAsync(new MemoryStream(utf8), Sample.Context)));

        Assert.Equal("Line 1: $.headline: the string is no text: it has half of a surrogate pair, or bytes that are not UTF-8.", exception.Message);
    }

    [Fact]
    public async Task ReadingAndWritingCanBeStopped()
    {
        using var cancellation = new CancellationTokenSource();
        using var stream = new MemoryStream();
        await NewsJsonLines.WriteAsync(stream, [Sample.Article, Sample.Article], Sample.Context);
        stream.Position = 0;
        int read = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Article _ in NewsJsonLines.ReadAsync(stream, Sample.Context).WithCancellation(cancellation.Token))
            {
                read++;
                await cancellation.CancelAsync();
            }
        });

        Assert.Equal(1, read);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => NewsJsonLines.WriteAsync(stream, [Sample.Article], Sample.Context, cancellation.Token));
    }

    [Fact]
    public async Task MemoryDoesNotGrowWithTheFile()
    {
        byte[] line = [.. JsonSerializer.SerializeToUtf8Bytes(Sample.Article, Sample.Context.Article), (byte)'\n'];
        using var file = new Repeated(line, 20_000);
        int read = 0;
        await foreach (Article _ in NewsJsonLines.ReadAsync(file, Sample.Context))
            read++;

        Assert.Equal(20_000, read);
        Assert.InRange(file.LargestBuffer, 1 << 14, 1 << 17);
    }

    private static async Task<List<Article>> All(IAsyncEnumerable<Article> articles)
    {
        var all = new List<Article>();
        await foreach (Article article in articles)
            all.Add(article);
        return all;
    }

    /// <summary>A stream that gives few bytes at a time.</summary>
    private sealed class Trickle(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..Math.Min(buffer.Length, size)], cancellationToken);
    }

    /// <summary>A file as large as one likes.</summary>
    private sealed class Repeated(byte[] line, int lines) : MemoryStream(line)
    {
        private int _left = lines;

        public int LargestBuffer { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            LargestBuffer = Math.Max(LargestBuffer, buffer.Length);
            if (Position == Length && --_left > 0)
                Position = 0;
            return base.ReadAsync(buffer, cancellationToken);
        }
    }
}
