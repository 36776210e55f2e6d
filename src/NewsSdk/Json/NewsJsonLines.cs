using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace NewsSdk;

/// <summary>Articles as lines of a file, one each (NDJSON, JSON Lines). Memory does not grow with the file, only with its longest line.</summary>
public static class NewsJsonLines
{
    private const int FirstBuffer = 1 << 16;
    private const int EnoughToWrite = 1 << 16;

    /// <summary>Reads articles one by one. Lines of white space are passed over, and so is a byte order mark.</summary>
    /// <param name="stream">Lines of canonical JSON in UTF-8. It is not closed.</param>
    /// <param name="context">The app's <c>NewsJson.Default</c>, or <see cref="NewsJsonContext.Untyped"/>.</param>
    /// <param name="skipped">
    /// Where it is given, a line that is no article is told to it and skipped; else it ends the reading with that exception. Its
    /// <see cref="JsonException.LineNumber"/> counts from 0, as everywhere in System.Text.Json; its message counts from 1.
    /// </param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="JsonException">A line is no article, and nobody is told of those that are skipped.</exception>
    public static IAsyncEnumerable<Article> ReadAsync(Stream stream, NewsJsonContext context, Action<JsonException>? skipped = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(context);
        return ReadLinesAsync(stream, context, skipped, cancellation);
    }

    /// <summary>Writes articles, each as a line of canonical JSON in UTF-8.</summary>
    /// <param name="stream">Where to. It is flushed and not closed.</param>
    /// <param name="articles">The articles.</param>
    /// <param name="context">The app's <c>NewsJson.Default</c>, or <see cref="NewsJsonContext.Untyped"/>.</param>
    /// <param name="cancellation">Stops the writing between two articles, or while the stream waits.</param>
    public static async Task WriteAsync(Stream stream, IAsyncEnumerable<Article> articles, NewsJsonContext context, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(context);
        var buffer = new ArrayBufferWriter<byte>(EnoughToWrite);
        await foreach (Article article in articles.WithCancellation(cancellation).ConfigureAwait(false))
            await WriteAsync(stream, buffer, article, context, cancellation).ConfigureAwait(false);
        await EndAsync(stream, buffer, cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc cref="WriteAsync(Stream, IAsyncEnumerable{Article}, NewsJsonContext, CancellationToken)"/>
    public static async Task WriteAsync(Stream stream, IEnumerable<Article> articles, NewsJsonContext context, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(context);
        var buffer = new ArrayBufferWriter<byte>(EnoughToWrite);
        foreach (Article article in articles)
            await WriteAsync(stream, buffer, article, context, cancellation).ConfigureAwait(false);
        await EndAsync(stream, buffer, cancellation).ConfigureAwait(false);
    }

    private static async ValueTask WriteAsync(Stream stream, ArrayBufferWriter<byte> buffer, Article article, NewsJsonContext context, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        context.Write(buffer, article);
        buffer.Write("\n"u8);
        if (buffer.WrittenCount < EnoughToWrite)
            return;
        await stream.WriteAsync(buffer.WrittenMemory, cancellation).ConfigureAwait(false);
        buffer.ResetWrittenCount();
    }

    private static async ValueTask EndAsync(Stream stream, ArrayBufferWriter<byte> buffer, CancellationToken cancellation)
    {
        await stream.WriteAsync(buffer.WrittenMemory, cancellation).ConfigureAwait(false);
        await stream.FlushAsync(cancellation).ConfigureAwait(false);
    }

    private static async IAsyncEnumerable<Article> ReadLinesAsync(
        Stream stream, NewsJsonContext context, Action<JsonException>? skipped, [EnumeratorCancellation] CancellationToken cancellation)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
        try
        {
            (int start, int end, int searched, long line) = (0, 0, 0, 0);
            bool isAtEnd = false;
            while (!isAtEnd || start < end)
            {
                cancellation.ThrowIfCancellationRequested();
                int length = buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n');
                if (length < 0 && !isAtEnd)
                {
                    searched = end - start;
                    buffer = MakeRoom(buffer, ref start, ref end);
                    int read = await stream.ReadAsync(buffer.AsMemory(end), cancellation).ConfigureAwait(false);
                    end += read;
                    isAtEnd = read == 0;
                    continue;
                }

                int next = length < 0 ? end : searched + length + 1;
                if (Read(buffer.AsSpan(start, next - start), line, context, skipped) is { } article)
                    yield return article;
                line++;
                start = next;
                searched = next;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    // The line that has begun goes to the front; a buffer that it fills becomes larger.
    private static byte[] MakeRoom(byte[] buffer, ref int start, ref int end)
    {
        int length = end - start;
        byte[] target = length < buffer.Length - (buffer.Length / 4) ? buffer : ArrayPool<byte>.Shared.Rent(checked(2 * buffer.Length));
        buffer.AsSpan(start, length).CopyTo(target);
        if (target != buffer)
            ArrayPool<byte>.Shared.Return(buffer);
        (start, end) = (0, length);
        return target;
    }

    private static Article? Read(ReadOnlySpan<byte> line, long number, NewsJsonContext context, Action<JsonException>? skipped)
    {
        if (number == 0 && line.StartsWith("\uFEFF"u8))
            line = line["\uFEFF"u8.Length..];
        line = line.TrimEnd(" \t\r\n"u8);
        if (line.IsEmpty)
            return null;
        try
        {
            return context.Read(line);
        }
        catch (JsonException e)
        {
            var bad = new JsonException($"Line {number + 1}: {MessageOf(e, line)}", e.Path, number, e.BytePositionInLine, e);
            if (skipped is null)
                throw bad;
            skipped(bad);
            return null;
        }
    }

    // What is no JSON is mostly a file of another kind, or one that was cut off.
    private static string MessageOf(JsonException exception, ReadOnlySpan<byte> line)
    {
        if (line.TrimStart(" \t"u8)[0] == '[')
            return "expected an article, found an array; articles in one array are read with JsonSerializer.DeserializeAsyncEnumerable.";
        // The platform's own exception is inside.
        if (exception.InnerException is not JsonException)
            return exception.Message;
        return BreaksOff(line)
            ? $"{exception.Path}: the line ends within its article, of which all has to stand on one line; the file was cut off, or its JSON is written in several lines."
            : $"{exception.Message} Expected one article on each line, as JSON in UTF-8.";
    }

    private static bool BreaksOff(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line, isFinalBlock: false, default);
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
