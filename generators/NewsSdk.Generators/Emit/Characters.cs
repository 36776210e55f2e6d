namespace NewsSdk.Generators.Emit;

/// <summary>Which characters may stand in source as they are.</summary>
internal static class Characters
{
    /// <summary>Tells whether <paramref name="c"/> ends a line in C#.</summary>
    public static bool IsLineEnd(char c) => c is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Tells whether <paramref name="c"/> turns the direction of the text behind it: harmless to a compiler, and a trap for a reader ("Trojan Source").</summary>
    public static bool IsDirection(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>Tells whether the character at <paramref name="index"/> is half of a pair whose other half is missing, so that no encoding can hold it.</summary>
    public static bool IsLoneSurrogate(ReadOnlySpan<char> text, int index)
    {
        char c = text[index];
        if (char.IsHighSurrogate(c))
            return index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]);
        return char.IsLowSurrogate(c) && (index == 0 || !char.IsHighSurrogate(text[index - 1]));
    }

    /// <summary>Tells whether the character at <paramref name="index"/> may stand in a string or comment of the source as it is.</summary>
    public static bool IsPlain(string text, int index) => IsPlain(text.AsSpan(), index);

    /// <summary>Tells whether all characters may stand in a string or comment of the source as they are.</summary>
    public static bool ArePlain(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is (< ' ' or >= '\u007F') && !IsPlain(text, i))
                return false;
        }

        return true;
    }

    /// <summary>Tells whether the character at <paramref name="index"/> may stand in a string or comment of the source as it is.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text, int index)
    {
        char c = text[index];
        if (c is >= ' ' and < '\u007F')
            return true;
        return !char.IsControl(c) && !IsLineEnd(c) && !IsDirection(c) && c is not ('\uFEFF' or '\uFFFE' or '\uFFFF') && !IsLoneSurrogate(text, index);
    }
}
