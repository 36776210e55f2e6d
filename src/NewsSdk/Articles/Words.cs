using System.Globalization;
using System.Text;

namespace NewsSdk;

/// <summary>Tells words in a text.</summary>
internal static class Words
{
    /// <summary>The number of words, as <see cref="Article.WordCount"/> defines them.</summary>
    public static int Count(string text)
    {
        int count = 0;
        // The last letter or digit of the word that goes on, and what may join it to the next.
        Rune last = default;
        Rune joiner = default;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || IsWordAlone(rune))
            {
                bool goesOn = last != default && !IsWordAlone(last) && !IsWordAlone(rune) && (joiner == default || Joins(last, joiner, rune));
                if (!goesOn)
                    count++;
                (last, joiner) = (rune, default);
            }
            else if (last == default || joiner != default)
            {
                (last, joiner) = (default, default);
            }
            else if (IsJoiner(rune))
            {
                joiner = rune;
            }
            else if (!IsMark(rune) && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format)
            {
                last = default;
            }
        }

        return count;
    }

    /// <summary>A text in lower case, with a hyphen between runs of letters, digits and marks.</summary>
    public static string Hyphenate(string text)
    {
        var result = new StringBuilder(text.Length);
        bool isBroken = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (!Rune.IsLetterOrDigit(rune) && !IsMark(rune))
            {
                isBroken = result.Length > 0;
                continue;
            }

            if (isBroken)
                result.Append('-');
            isBroken = false;
            result.Append(Rune.ToLowerInvariant(rune).ToString());
        }

        return result.ToString();
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsJoiner(Rune rune) => rune.Value is '\'' or '’' or '-' or '\u2010' or '\u2011' or '.' or ',';

    private static bool Joins(Rune last, Rune joiner, Rune next) =>
        joiner.Value is not ('.' or ',') || (Rune.IsDigit(last) && Rune.IsDigit(next));

    // Chinese characters and kana; 〇 is a number to Unicode, no letter.
    private static bool IsWordAlone(Rune rune) => rune.Value == 0x3007 || (Rune.IsLetter(rune) && rune.Value is
        (>= 0x3005 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF66 and <= 0xFF9D) or (>= 0x1AFF0 and <= 0x1B16F) or (>= 0x20000 and <= 0x3FFFF));
}
