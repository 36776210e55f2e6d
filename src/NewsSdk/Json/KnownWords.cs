using System.Buffers.Binary;
using System.Text;

namespace NewsSdk;

/// <summary>Ids, types, languages and the like: each is seldom new, and then the text that exists is given back.</summary>
internal static class KnownWords
{
    private const int MaxLength = 48;
    private const int MaxWords = 2048;

    // Small at first: many apps read few articles, and the first one waits for the table's memory. It grows when as many words were replaced as it holds.
    private static string?[] s_words = new string?[MaxWords / 8];
    private static int s_replaced;

    /// <summary>The text of valid UTF-8.</summary>
    public static string Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > MaxLength)
            return Encoding.UTF8.GetString(utf8);

        string?[] words = s_words;
        ref string? place = ref words[(int)Hash(utf8) & (words.Length - 1)];
        // Read once: another thread may put another word there.
        string? known = place;
        if (known is not null && known.Length == utf8.Length && Ascii.Equals(utf8, known))
            return known;

        string word = Encoding.UTF8.GetString(utf8);
        if (word.Length != utf8.Length)
            return word;
        place = word;
        if (known is not null && words.Length < MaxWords && ++s_replaced > words.Length)
            s_words = new string?[MaxWords];
        return word;
    }

    /// <summary>Where a word stands in a small table: a number, not negative, that mostly differs where two words of an article do, and is found without a look at all of the word.</summary>
    public static int PlaceOf(string word) => word.Length == 0 ? 0 : (word[0] * 31) + (word[^1] * 7) + word.Length;

    /// <summary>A number that differs, most of the time, where the bytes do.</summary>
    public static uint Hash(ReadOnlySpan<byte> utf8)
    {
        ulong first;
        ulong last;
        if (utf8.Length >= 8)
        {
            first = BinaryPrimitives.ReadUInt64LittleEndian(utf8);
            last = BinaryPrimitives.ReadUInt64LittleEndian(utf8[^8..]);
            // The middle of a long one: ids of one pattern may differ only there.
            for (int i = 8; i < utf8.Length - 8; i += 8)
                first = (first * 0x9E3779B97F4A7C15) ^ BinaryPrimitives.ReadUInt64LittleEndian(utf8[i..]);
        }
        else
        {
            first = 0;
            foreach (byte b in utf8)
                first = (first << 8) | b;
            last = first;
        }

        ulong hash = ((first * 0x9E3779B97F4A7C15) ^ last ^ (uint)utf8.Length) * 0xC2B2AE3D27D4EB4F;
        return (uint)(hash >> 32);
    }
}
