using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace NewsSdk;

/// <summary>Reads articles: with <see cref="ArticleScanner"/>, and what that one does not read with <see cref="ArticleReader"/>.</summary>
internal static class NewsJsonReader
{
    /// <summary>Reads one article, and nothing behind it.</summary>
    /// <exception cref="JsonException">It is not one; the exception says the path, the place and what was expected.</exception>
    public static Article Read(ReadOnlySpan<byte> utf8, NewsTypes types) =>
        ArticleScanner.TryRead(utf8, types, registry: null, out Article? article) ? article : ReadSlowly(utf8, types, registry: null);

    /// <summary>
    /// Reads a compiled article, in canonical JSON; an actor without a type is the registry's. Generated code shows it in lines: no line end is of the JSON, not even in a text.
    /// </summary>
    /// <exception cref="JsonException">It is not one.</exception>
    public static Article Read(string json, NewsTypes types, ActorRegistry? registry)
    {
        if (ArticleScanner.TryRead(json, types, registry, out Article? article))
            return article;
        return ReadSlowly(Encoding.UTF8.GetBytes(json.Replace("\n", "", StringComparison.Ordinal)), types, registry);
    }

    /// <summary>Reads the article that comes next.</summary>
    /// <exception cref="JsonException">It is not one; the exception says the path and the place in the document, and what was expected.</exception>
    public static Article Read(ref Utf8JsonReader reader, NewsTypes types, JsonNames names)
    {
        if (reader.TokenType == JsonTokenType.PropertyName)
            reader.Read();
        Utf8JsonReader start = reader;
        try
        {
            return ReadNext(ref reader, types, names);
        }
        catch (JsonException e) when (JsonError.HasNoPlace(e))
        {
            throw JsonError.InDocument(start, e, ref reader);
        }
    }

    private static Article ReadSlowly(ReadOnlySpan<byte> utf8, NewsTypes types, ActorRegistry? registry)
    {
        try
        {
            return ArticleReader.Read(utf8, types, registry, JsonNames.Canonical);
        }
        catch (JsonException e)
        {
            throw JsonError.InDocument(utf8, e);
        }
    }

    private static Article ReadNext(ref Utf8JsonReader reader, NewsTypes types, JsonNames names)
    {
        JsonReaderOptions options = reader.CurrentState.Options;
        // Over the value: its end is known then, that it is JSON, and that it is as deep as the options allow.
        ReadOnlySpan<byte> start = reader.HasValueSequence ? default : reader.ValueSpan;
        SequencePosition position = reader.Position;
        long from = reader.TokenStartIndex;
        if (reader.TokenType != JsonTokenType.StartObject || start.IsEmpty || position.GetObject() is not null || !reader.TrySkip())
        {
            using JsonDocument document = names.Parse(ref reader);
            return ReadAgain(document, types, names);
        }

        // The reader has walked over these bytes, of one buffer, from the bracket on.
        ReadOnlySpan<byte> utf8 = MemoryMarshal.CreateReadOnlySpan(ref MemoryMarshal.GetReference(start), (int)(reader.BytesConsumed - from));
        if (names.IsReadFast && ArticleScanner.TryRead(utf8, types, registry: null, out Article? article))
            return article;
        options.MaxDepth = int.MaxValue;
        if (options.CommentHandling == JsonCommentHandling.Allow)
            options.CommentHandling = JsonCommentHandling.Skip;
        return ArticleReader.Read(utf8, types, registry: null, names, options);
    }

    // A value that comes in several buffers.
    private static Article ReadAgain(JsonDocument document, NewsTypes types, JsonNames names)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(document.RootElement.GetRawText());
        if (names.IsReadFast && ArticleScanner.TryRead(utf8, types, registry: null, out Article? article))
            return article;
        return ArticleReader.Read(utf8, types, registry: null, names, new JsonReaderOptions { MaxDepth = int.MaxValue, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
    }
}
