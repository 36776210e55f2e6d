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
        Assert.StartsWith("Line 5: $: ", skipped[1].Message, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", skipped[1].Message, StringComparison.Ordinal);
        Assert.Equal([Sample.Article, Sample.Article], read);
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
