namespace NewsSdk.Authoring;

/// <summary>The words of a value, each at its own place.</summary>
internal static class Words
{
    /// <summary>The words of a field: the items of a list, or one text split at white space.</summary>
    public static Values<Located> Of(Field field)
    {
        // Most fields hold one word.
        if (field.IsList || (field.Values.Count == 1 && field.Values[0].Text.Length > 0 && !HasSpace(field.Values[0].Text)))
            return field.Values;

        var words = new List<Located>();
        foreach (Located value in field.Values)
            Split(value, words);
        return words.ToValues();
    }

    /// <summary>Whether a text could be an id: one word of letters, digits, <c>-</c>, <c>_</c>, <c>.</c>.</summary>
    public static bool IsIdLike(string text)
    {
        bool hasLetter = false;
        foreach (char c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_' or '.') && !char.IsSurrogate(c) && !(c >= 0x80 && Identifiers.IsMark(c)))
                return false;
            hasLetter |= char.IsLetter(c);
        }

        return hasLetter;
    }

    /// <summary>Whether a text says that there is none: the key is left out instead.</summary>
    public static bool IsNobody(string text) => text is "null" or "nil" or "none" or "nobody" or "unknown" or "anonymous";

    /// <summary>How often, in words.</summary>
    public static string Times(int count) => count switch
    {
        1 => "once",
        2 => "twice",
        _ => count.ToString(System.Globalization.CultureInfo.InvariantCulture) + " times",
    };

    private static bool HasSpace(string text)
    {
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
                return true;
        }

        return false;
    }

    private static void Split(Located value, List<Located> words)
    {
        // Escapes make the text shorter than its source; then a word's own place is not known.
        bool isExact = value.Span.Length == value.Text.Length;
        int start = 0;
        while (start < value.Text.Length)
        {
            if (char.IsWhiteSpace(value.Text[start]))
            {
                start++;
                continue;
            }

            int end = start;
            while (end < value.Text.Length && !char.IsWhiteSpace(value.Text[end]))
                end++;
            SourceSpan span = isExact ? new SourceSpan(value.Span.Start + start, end - start) : value.Span;
            words.Add(new Located(WordTable.Of(value.Text.AsSpan(start, end - start)), span, value.IsQuoted));
            start = end;
        }
    }
}
