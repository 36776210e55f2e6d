using System.Buffers;

namespace NewsSdk;

/// <summary>Finds what <see cref="NewsJsonEncoder"/> escapes, in UTF-8.</summary>
internal static class CanonicalText
{
    // ASCII that is escaped, and the first bytes of other characters that may be.
    private static readonly SearchValues<byte> s_suspects = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(static c => (byte)c), (byte)'"', (byte)'\\', 0x7F, 0xC2, 0xD8, 0xE2, 0xEF]);

    /// <summary>The first character to escape, and how many bytes it has; -1 where there is none.</summary>
    public static int FirstToEscape(ReadOnlySpan<byte> utf8, out int length)
    {
        int at = 0;
        while (true)
        {
            int next = utf8[at..].IndexOfAny(s_suspects);
            if (next < 0)
            {
                length = 0;
                return -1;
            }

            at += next;
            length = LengthToEscape(utf8[at..]);
            if (length > 0)
                return at;
            at++;
        }
    }

    private static int LengthToEscape(ReadOnlySpan<byte> utf8)
    {
        bool isEscaped;
        switch (utf8[0])
        {
            case 0xC2:
                return utf8[1] < 0xA0 ? 2 : 0;
            case 0xD8:
                return utf8[1] == 0x9C ? 2 : 0;
            case 0xE2:
                isEscaped = utf8[1] == 0x80 ? utf8[2] is 0x8E or 0x8F or (>= 0xA8 and <= 0xAE) : utf8[1] == 0x81 && utf8[2] is >= 0xA6 and <= 0xA9;
                return isEscaped ? 3 : 0;
            case 0xEF:
                isEscaped = utf8[1] == 0xBB ? utf8[2] == 0xBF : utf8[1] == 0xBF && utf8[2] == 0xBD;
                return isEscaped ? 3 : 0;
            default:
                return 1;
        }
    }
}
