using System.Buffers;
using System.Diagnostics.CodeAnalysis;
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
        if (names.IsReadFast && (TryReadLast(ref reader, types, names, out Article? quick) || TryReadSequence(ref reader, types, names, out quick)))
            return quick;

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
        if (names.IsReadFast && ArticleScanner.TryRead(utf8, types, registry: null, out Article? article) && Holds(article, names))
            return article;
        JsonReaderOptions options = reader.CurrentState.Options;
        options.MaxDepth = int.MaxValue;
        if (options.CommentHandling == JsonCommentHandling.Allow)
            options.CommentHandling = JsonCommentHandling.Skip;
        return ArticleReader.Read(utf8, types, registry: null, names, options);
    }

    // An article that is the whole document is read without a walk to its end. The reader is put before its last bracket, as if nothing stood in it.
    private static bool TryReadLast(ref Utf8JsonReader reader, NewsTypes types, JsonNames names, [NotNullWhen(true)] out Article? article)
    {
        article = null;
        JsonReaderState state = reader.CurrentState;
        bool isLast = reader.TokenType == JsonTokenType.StartObject && reader.CurrentDepth == 0 && reader.IsFinalBlock;
        if (!isLast || JsonPlace.AreSeveral(state.Options) || state.Options.MaxDepth is > 0 and < ArticleScanner.MaxDepth ||
            !ReaderBytes.TryGet(ref reader, out ReadOnlySpan<byte> all))
            return false;
        ReadOnlySpan<byte> utf8 = all[(int)reader.TokenStartIndex..];
        if (!ArticleScanner.TryRead(utf8, types, registry: null, out article) || !Holds(article, names))
            return false;
        reader = new Utf8JsonReader(utf8[utf8.LastIndexOf((byte)'}')..], isFinalBlock: true, state);
        return reader.Read();
    }

    // Out of buffers that follow each other, as those of a pipe do: the reader gives its places among them.
    private static bool TryReadSequence(ref Utf8JsonReader reader, NewsTypes types, JsonNames names, [NotNullWhen(true)] out Article? article)
    {
        article = null;
        SequencePosition start = reader.Position;
        Utf8JsonReader behind = reader;
        if (reader.TokenType != JsonTokenType.StartObject || start.GetObject() is not ReadOnlySequenceSegment<byte> first || !behind.TrySkip() ||
            behind.Position.GetObject() is not ReadOnlySequenceSegment<byte> last)
            return false;
        var rest = new ReadOnlySequence<byte>(first, start.GetInteger(), last, behind.Position.GetInteger());
        if (!ArticleScanner.TryRead("{"u8, rest, types, out article) || !Holds(article, names))
            return false;
        reader = behind;
        return true;
    }

    // The options of a web app read names in any case; what the fast reader left over may have one of those.
    private static bool Holds(Article article, JsonNames names) => names.AllowsExtra ||
        (article.Extra.IsEmpty
        && article.Blocks.All(static block => block.Extra.IsEmpty)
        && article.Marks.All(static mark => mark.Extra.IsEmpty)
        && article.Actors.All(static actor => actor.Extra.IsEmpty)
        && article.Events.All(static @event => @event.Extra.IsEmpty)
        && article.Quotes.All(static quote => quote.Extra.IsEmpty));

    // A value that comes in several buffers.
    private static Article ReadAgain(JsonDocument document, NewsTypes types, JsonNames names)
    {
        ReadOnlySpan<byte> utf8 = RawJson.Utf8Of(document.RootElement);
        if (names.IsReadFast && ArticleScanner.TryRead(utf8, types, registry: null, out Article? article) && Holds(article, names))
            return article;
        return ArticleReader.Read(utf8, types, registry: null, names, new JsonReaderOptions { MaxDepth = int.MaxValue, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
    }
}
