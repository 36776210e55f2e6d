using System.Globalization;

namespace NewsSdk.Authoring;

/// <summary>Cuts a text into words and what is between them.</summary>
internal static class TextTokens
{
    /// <summary>The tokens of a stretch of <paramref name="text"/>, without a gap.</summary>
    public static List<TextToken> Of(string text, TextSpan span)
    {
        var tokens = new List<TextToken>();
        int at = span.Start;
        while (at < span.End)
        {
            int start = at;
            TextTokenKind kind = KindAt(text, ref at, span.End);
            while (at < span.End)
            {
                int next = at;
                bool goesOn = kind switch
                {
                    TextTokenKind.Space => char.IsWhiteSpace(text[next++]),
                    TextTokenKind.Word => IsMarkAt(text, ref next) || KindAt(text, ref next, span.End) == TextTokenKind.Word,
                    TextTokenKind.Dense => IsMarkAt(text, ref next),
                    _ => false,
                };
                if (!goesOn)
                    break;
                at = next;
            }

            tokens.Add(new TextToken(kind, TextSpan.Between(start, at)));
        }

        return tokens;
    }

    /// <summary>Whether the word at <paramref name="index"/> begins with a capital, or with a letter of a script that has none.</summary>
    public static bool IsCapital(string text, int index) =>
        CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter;

    /// <summary>Whether the word at <paramref name="index"/> begins with a capital of a script that has small letters too.</summary>
    public static bool IsUpper(string text, int index) =>
        CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter;

    private static TextTokenKind KindAt(string text, ref int at, int end)
    {
        char c = text[at];
        if (c < 0x80)
        {
            at++;
            return c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' ? TextTokenKind.Word
                : c is ' ' or >= '\t' and <= '\r' ? TextTokenKind.Space
                : TextTokenKind.Sign;
        }

        if (IsDense(c))
        {
            at++;
            return TextTokenKind.Dense;
        }

        int start = at;
        at += char.IsHighSurrogate(c) && at + 1 < end && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
        if (char.IsWhiteSpace(c))
            return TextTokenKind.Space;
        UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(text, start);
        // Rare Han characters lie in the second and third planes.
        if (at - start == 2 && c is >= '\uD840' and < '\uD8C0' && category == UnicodeCategory.OtherLetter)
            return TextTokenKind.Dense;
        return category <= UnicodeCategory.OtherNumber && category is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark)
            ? TextTokenKind.Word
            : TextTokenKind.Sign;
    }

    // Accents, and the joiners within words of Persian and Indian scripts.
    private static bool IsMarkAt(string text, ref int at)
    {
        char c = text[at];
        if (c < 0x300)
            return false;
        UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(text, at);
        if (category is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark) && c is not ('\u200C' or '\u200D'))
            return false;
        at += char.IsSurrogatePair(text, at) ? 2 : 1;
        return true;
    }

    // Thai, Lao, Burmese, Khmer; kana; Han.
    private static bool IsDense(char c) =>
        c is >= '\u0E01' and <= '\u0EFF' or >= '\u1000' and <= '\u109F' or >= '\u1780' and <= '\u17FF'
            or >= '\u3005' and <= '\u3007' or >= '\u3041' and <= '\u30FF' and not '\u30FB' or >= '\u31F0' and <= '\u31FF'
            or >= '\u3400' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF66' and <= '\uFF9F';
}
