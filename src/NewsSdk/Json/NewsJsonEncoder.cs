using System.Text;
using System.Text.Encodings.Web;

namespace NewsSdk;

/// <summary>
/// The canonical escapes of NewsSdk's JSON: what JSON must escape, what ends a line in some languages, and what is invisible or turns the direction
/// of writing; everything else as it is. It does not depend on the Unicode version of the platform, as
/// <see cref="JavaScriptEncoder.UnsafeRelaxedJsonEscaping"/> does. Like that one it is not for JSON inside HTML.
/// </summary>
internal sealed class NewsJsonEncoder : JavaScriptEncoder
{
    public static readonly NewsJsonEncoder Instance = new();

    private NewsJsonEncoder()
    {
    }

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => Escapes(unicodeScalar);

    public static bool Escapes(int unicodeScalar) => unicodeScalar switch
    {
        < 0x20 or '"' or '\\' => true,
        < 0x7F => false,
        <= 0x9F => true,
        0x061C or 0x200E or 0x200F or 0xFEFF => true,
        >= 0x2028 and <= 0x202E => true,
        >= 0x2066 and <= 0x2069 => true,
        // A lone surrogate becomes this one, and must look the same when it is written again.
        0xFFFD => true,
        _ => false,
    };

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var span = new ReadOnlySpan<char>(text, textLength);
        for (int i = 0; i < span.Length; i++)
        {
            char c = span[i];
            if (char.IsSurrogate(c))
            {
                if (i + 1 >= span.Length || !char.IsSurrogatePair(c, span[i + 1]))
                    return i;
                i++;
            }
            else if (WillEncode(c))
            {
                return i;
            }
        }

        return -1;
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var destination = new Span<char>(buffer, bufferLength);
        if (!WillEncode(unicodeScalar))
            return new Rune(unicodeScalar).TryEncodeToUtf16(destination, out numberOfCharactersWritten);

        char letter = unicodeScalar switch
        {
            '"' => '"',
            '\\' => '\\',
            '\b' => 'b',
            '\t' => 't',
            '\n' => 'n',
            '\f' => 'f',
            '\r' => 'r',
            _ => '\0',
        };
        ReadOnlySpan<char> escape = letter != '\0' ? ['\\', letter] : $"\\u{unicodeScalar:X4}";
        numberOfCharactersWritten = 0;
        if (!escape.TryCopyTo(destination))
            return false;
        numberOfCharactersWritten = escape.Length;
        return true;
    }
}
