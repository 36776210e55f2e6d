namespace NewsSdk.Authoring;

/// <summary>
/// Writes JSON strings in NewsSdk's canonical form, the one that <c>NewsJson.Default</c> writes: what JSON must escape, what C# takes for the end of a
/// line, and what is invisible or turns the direction of writing; everything else as it is.
/// </summary>
internal static class JsonText
{
    /// <summary>Appends <paramref name="text"/> as a JSON string.</summary>
    public static JsonBuffer AppendJson(this JsonBuffer json, string text)
    {
        json.Append('"');
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (IsPlain(c))
                continue;
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            json.Append(text.AsSpan(start, i - start));
            AppendEscape(json, c);
            start = i + 1;
        }

        return json.Append(text.AsSpan(start)).Append('"');
    }

    private static bool IsPlain(char c) =>
        c is >= ' ' and < '\u007F' ? c is not ('"' or '\\')
        : c is > '\u009F' and < '\uD800' ? c is not ('\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
        : c is > '\uDFFF' and not ('\uFEFF' or '\uFFFD');

    private static void AppendEscape(JsonBuffer json, char c)
    {
        switch (c)
        {
            case '"': json.Append("\\\""); break;
            case '\\': json.Append(@"\\"); break;
            case '\b': json.Append(@"\b"); break;
            case '\t': json.Append(@"\t"); break;
            case '\n': json.Append(@"\n"); break;
            case '\f': json.Append(@"\f"); break;
            case '\r': json.Append(@"\r"); break;
            default:
                // A surrogate without its pair is no character; U+FFFD is escaped as well, so that both come back as they went.
                int code = char.IsSurrogate(c) ? 0xFFFD : c;
                json.Append(@"\u");
                for (int shift = 12; shift >= 0; shift -= 4)
                    json.Append("0123456789ABCDEF"[(code >> shift) & 15]);
                break;
        }
    }
}
