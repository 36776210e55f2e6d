using System.Buffers;
using System.Text;
using System.Text.Json;

namespace NewsSdk;

/// <summary>Finds where in a document something is; only what went wrong needs it.</summary>
internal static class JsonPlace
{
    private static readonly SearchValues<char> s_special = SearchValues.Create(". '/\"[]()\t\n\r\f\b\\\u0085\u2028\u2029");

    /// <summary>Stands at the value to which a path leads; at the last one that it leads to, where there is none.</summary>
    /// <param name="path">The path, whose <c>$</c> is where the reader stands; where the document has its names in another case, they become the document's.</param>
    /// <param name="reader">A reader at a value that is JSON to its end.</param>
    public static Utf8JsonReader Find(scoped ref string path, Utf8JsonReader reader)
    {
        Utf8JsonReader found = Find(path, StringComparison.Ordinal, reader, out string at);
        if (at.Length == path.Length)
            return found;
        Utf8JsonReader other = Find(path, StringComparison.OrdinalIgnoreCase, reader, out string spelled);
        if (spelled.Length <= at.Length)
            return found;
        path = spelled + path[spelled.Length..];
        return other;
    }

    private static Utf8JsonReader Find(string path, StringComparison comparison, Utf8JsonReader reader, scoped out string at)
    {
        Utf8JsonReader found = reader;
        at = "$";
        try
        {
            while (at.Length < path.Length && Enter(ref reader, ref at, path, comparison))
                found = reader;
        }
        catch (InvalidOperationException)
        {
            // A name that is no text: so far the path led.
        }

        return found;
    }

    /// <summary>The path of the value at which a reader stands; null where its document does not lie in one buffer from the beginning on, or is one of several.</summary>
    public static string? PathOf(Utf8JsonReader reader)
    {
        // Of several values without a list around them, who asks for them counts which it is.
        if (reader.CurrentDepth == 0)
            return AreSeveral(reader.CurrentState.Options) ? null : "$";
        return ReaderBytes.TryGet(ref reader, out ReadOnlySpan<byte> utf8) ? PathOf(reader, utf8) : null;
    }

    private static string? PathOf(Utf8JsonReader reader, ReadOnlySpan<byte> utf8)
    {
        long start = reader.TokenStartIndex;
        var walk = new Utf8JsonReader(utf8[..(int)reader.BytesConsumed], isFinalBlock: false, new JsonReaderState(reader.CurrentState.Options));
        string path = Walk(ref walk, start);
        // Not as deep where the beginning is missing. A number that ends the bytes is there, and not read: the walk stands at what is before it.
        bool isBefore = reader.TokenType == JsonTokenType.Number && walk.TokenType == JsonTokenType.StartArray;
        return walk.TokenStartIndex == start && walk.CurrentDepth + (isBefore ? 1 : 0) == reader.CurrentDepth ? path : null;
    }

    /// <summary>The path of the innermost value in which JSON breaks off, or is none; the reader is left there.</summary>
    /// <param name="reader">A reader at the value whose path is <c>$</c>, or in front of it.</param>
    public static string PathOfBreak(ref Utf8JsonReader reader) => Walk(ref reader, long.MaxValue);

    /// <summary>The path of the first property that its object has for a second time.</summary>
    public static string? PathOfDuplicate(ReadOnlySpan<byte> utf8, JsonReaderOptions options)
    {
        var reader = new Utf8JsonReader(utf8, options);
        var names = new Stack<HashSet<string>>();
        while (Next(ref reader))
        {
            if (reader.TokenType == JsonTokenType.StartObject)
                names.Push(new(StringComparer.Ordinal));
            else if (reader.TokenType == JsonTokenType.EndObject)
                names.Pop();
            else if (reader.TokenType == JsonTokenType.PropertyName && JsonText.TryGet(ref reader, out string? name) && !names.Peek().Add(name))
                break;
        }

        Next(ref reader);
        return PathOf(reader, utf8);
    }

    /// <summary>The step of a path to a property.</summary>
    public static string Step(string name) => name.AsSpan().ContainsAny(s_special) ? $"['{name}']" : $".{name}";

    /// <summary>Whether several values may follow each other without a list around them.</summary>
#if NET10_0_OR_GREATER
    public static bool AreSeveral(JsonReaderOptions options) => options.AllowMultipleValues;
#else
    public static bool AreSeveral(JsonReaderOptions options) => options.MaxDepth < 0;
#endif

    /// <summary>The line and the byte at which the reader's token begins, as System.Text.Json counts them.</summary>
    public static (long Line, long BytePosition) Of(Utf8JsonReader reader)
    {
        // A reader does not say its line, but the exception of one that goes on there does.
        var next = new Utf8JsonReader("x"u8, isFinalBlock: true, reader.CurrentState);
        try
        {
            next.Read();
            return default;
        }
        catch (JsonException e)
        {
            return (e.LineNumber ?? 0, (e.BytePositionInLine ?? 0) - (reader.BytesConsumed - reader.TokenStartIndex));
        }
    }

    // Into the object or array at which the reader stands, to the value that is on the way.
    private static bool Enter(ref Utf8JsonReader reader, ref string at, string path, StringComparison comparison)
    {
        bool isObject = reader.TokenType == JsonTokenType.StartObject;
        if (!isObject && reader.TokenType != JsonTokenType.StartArray)
            return false;

        string? last = null;
        Utf8JsonReader found = default;
        for (int i = 0; Next(ref reader) && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray); i++)
        {
            string next = at + (isObject ? Step(reader.GetString()!) : $"[{i}]");
            if (isObject)
                Next(ref reader);
            if (path.StartsWith(next, comparison) && (path.Length == next.Length || path[next.Length] is '.' or '['))
            {
                // A name that is given twice is wrong where it is given again.
                last = next;
                found = reader;
                if (path.Length != next.Length)
                    break;
            }

            reader.TrySkip();
        }

        if (last is null)
            return false;
        at = last;
        reader = found;
        return true;
    }

    // From the beginning of a document to the value that begins at a byte, or to where the JSON breaks off before.
    private static string Walk(ref Utf8JsonReader reader, long target)
    {
        var path = new StringBuilder("$");
        try
        {
            if (reader.TokenType == JsonTokenType.None)
                Next(ref reader);
            while (reader.TokenStartIndex < target && Enter(ref reader, target, path))
            {
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // No JSON, or a name that is no text.
        }

        return path.ToString();
    }

    // Into the object or array at which the reader stands, to the value that does not end before the byte.
    private static bool Enter(ref Utf8JsonReader reader, long target, StringBuilder path)
    {
        bool isObject = reader.TokenType == JsonTokenType.StartObject;
        if (!isObject && reader.TokenType != JsonTokenType.StartArray)
            return false;

        int length = path.Length;
        for (int i = 0; ; i++)
        {
            if (!isObject)
                path.Append('[').Append(i).Append(']');
            // A number at the end could go on: it is there, and is not read.
            if (!Next(ref reader) ? isObject || reader.TokenStartIndex < target : reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                return false;
            if (isObject)
            {
                path.Append(Step(reader.GetString()!));
                if (!Next(ref reader) && reader.TokenStartIndex < target)
                    return false;
            }

            Utf8JsonReader behind = reader;
            if (reader.TokenStartIndex >= target || !TrySkip(ref behind))
                return true;
            reader = behind;
            path.Length = length;
        }
    }

    private static bool TrySkip(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.TrySkip();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool Next(ref Utf8JsonReader reader)
    {
        bool isThere;
        do
            isThere = reader.Read();
        while (reader.TokenType == JsonTokenType.Comment && isThere);
        return isThere;
    }
}
