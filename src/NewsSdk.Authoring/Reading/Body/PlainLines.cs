namespace NewsSdk.Authoring;

/// <summary>
/// Tells where a body is so plain that each of its paragraphs can be read by itself. Where in doubt it says no: then Markdig reads it, and the result is the same.
/// </summary>
internal static class PlainLines
{
    // What begins a line before the words: the signs of lists, quoted blocks and indentation. Containers nest no deeper than it is long.
    private const int MaxPrefix = 50;

    /// <summary>
    /// Whether a paragraph that begins at the margin behind an empty line has nothing to do with what stands before it and behind it: not where something may
    /// go on over empty lines (fences, divisions, HTML), where a link may be defined elsewhere, and where reading is near a limit.
    /// </summary>
    public static bool MaySplit(string text, int start)
    {
        ReadOnlySpan<char> body = text.AsSpan(start);
        if (body.IndexOf('\0') >= 0 || body.IndexOf("]:".AsSpan()) >= 0 || Count(body, '(', '<') * body.Length > BodyLimits.MaxCost)
            return false;
        for (int at = start; at < text.Length; at = NextLine(text, LineEnd(text, at)))
        {
            int first = at;
            while (first < text.Length && text[first] is ' ' or '\t' or '>' or '-' or '+' or '*' or '.' or ')' or (>= '0' and <= '9'))
                first++;
            if (first - at > MaxPrefix || (first < text.Length && text[first] is '<' or '`' or '~' or ':'))
                return false;
        }

        // Markdown ends a line there too.
        for (int at = text.IndexOf('\r', start); at >= 0; at = text.IndexOf('\r', at + 1))
        {
            if (at + 1 == text.Length || text[at + 1] != '\n')
                return false;
        }

        return true;
    }

    /// <summary>Whether a line has nothing but spaces.</summary>
    public static bool IsBlank(string text, int start, int end) => text.AsSpan(start, end - start).TrimStart(" \t".AsSpan()).IsEmpty;

    /// <summary>Whether a line is one of a paragraph and of nothing else, whatever stands in it.</summary>
    public static bool IsPlain(string text, int start, int end)
    {
        char first = text[start];
        return first is not ('#' or '>' or '-' or '+' or '*' or '_' or '=' or '<' or '`' or '~' or ':' or '|' or '\\' or '{' or '•' or '▪' or '●') && !char.IsWhiteSpace(first)
            && !char.IsWhiteSpace(text[end - 1]) && !IsItem(text, start, end);
    }

    /// <summary>Where a line ends.</summary>
    public static int LineEnd(string text, int start)
    {
        int length = text.AsSpan(start).IndexOf('\n');
        int end = length < 0 ? text.Length : start + length;
        return length > 0 && text[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>Where the line behind one that ends there begins.</summary>
    public static int NextLine(string text, int end) =>
        end == text.Length ? end : text[end] == '\r' ? end + 2 : end + 1;

    // `1.` and `1)` begin an item of a list.
    private static bool IsItem(string text, int start, int end)
    {
        int at = start;
        while (at < end && text[at] is >= '0' and <= '9')
            at++;
        return at > start && at < end && text[at] is '.' or ')';
    }

    private static long Count(ReadOnlySpan<char> text, char one, char other)
    {
        long count = 0;
        for (int i = text.IndexOfAny(one, other); i >= 0; i = text.IndexOfAny(one, other))
        {
            count++;
            text = text.Slice(i + 1);
        }

        return count;
    }
}
