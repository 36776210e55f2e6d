using System.Buffers;
using System.Text;
using System.Text.Json;

namespace NewsSdk;

/// <summary>JSON values that are kept as they are.</summary>
internal static class RawJson
{
    /// <summary>One complete JSON value without the white space between its tokens, in canonical escapes.</summary>
    /// <exception cref="JsonException">It is not one complete JSON value.</exception>
    public static string Compact(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return Compact(document.RootElement);
    }

    /// <summary>A value without the white space between its tokens, in canonical escapes.</summary>
    public static string Compact(JsonElement value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = NewsJsonEncoder.Instance }))
            value.WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>A value that is known to be JSON and UTF-8, without the white space between its tokens, in canonical escapes.</summary>
    public static string Compact(ReadOnlySpan<byte> utf8)
    {
        if (IsCompact(utf8))
            return KnownWords.Of(utf8);
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = int.MaxValue });
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return Compact(document.RootElement);
    }

    /// <summary>The bytes of a value, as they are: in a text there may be some that are not UTF-8, which nobody has looked at yet.</summary>
    /// <exception cref="JsonException">They are no UTF-8; before .NET 10 alone, where a value is a string only.</exception>
    public static ReadOnlySpan<byte> Utf8Of(JsonElement value)
    {
#if NET10_0_OR_GREATER
        return System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(value);
#else
        try
        {
            return Encoding.UTF8.GetBytes(value.GetRawText());
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException("$: expected UTF-8", "$", null, null, e);
        }
#endif
    }

    /// <summary>How many objects and lists hold each other in JSON; where there are few brackets, how many there are.</summary>
    public static int DepthOf(ReadOnlySpan<char> json)
    {
        const int Few = 32;
        int brackets = json.Count('[') + json.Count('{');
        if (brackets <= Few)
            return brackets;
        (int depth, int deepest) = (0, 0);
        bool isText = false;
        for (int i = 0; i < json.Length; i++)
        {
            switch (json[i])
            {
                case '"':
                    isText = !isText;
                    break;
                case '\\' when isText:
                    i++;
                    break;
                case '[' or '{' when !isText:
                    deepest = Math.Max(deepest, ++depth);
                    break;
                case ']' or '}' when !isText:
                    depth--;
                    break;
            }
        }

        return deepest;
    }

    /// <summary>A text as a JSON string in canonical escapes.</summary>
    public static string Quote(string text) => $"\"{JsonEncodedText.Encode(text, NewsJsonEncoder.Instance)}\"";

    // Whether it is written already as it would be; of a value with an escape that is not looked at.
    private static bool IsCompact(ReadOnlySpan<byte> utf8)
    {
        while (!utf8.IsEmpty)
        {
            int quote = utf8.IndexOf((byte)'"');
            if ((quote < 0 ? utf8 : utf8[..quote]).IndexOfAnyInRange((byte)0, (byte)' ') >= 0)
                return false;
            if (quote < 0)
                return true;
            utf8 = utf8[(quote + 1)..];
            int end = utf8.IndexOf((byte)'"');
            // A backslash is found here, so that the quotation mark is the end of the text.
            if (CanonicalText.FirstToEscape(utf8[..end], out _) >= 0)
                return false;
            utf8 = utf8[(end + 1)..];
        }

        return true;
    }
}
