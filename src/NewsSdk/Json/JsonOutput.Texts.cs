using System.Text;
using System.Text.Unicode;

namespace NewsSdk;

// Texts: plain ASCII by blocks, all else by the encoder or the canonical escapes.
internal sealed partial class JsonOutput
{
    // So short a text with something else than ASCII is written faster rune by rune; a longer one by the platform's transcoder.
    private const int MaxShort = 64;

    // Writes a text at a place behind which there is room for it.
    private void Text(int at, ReadOnlySpan<char> value)
    {
        if (_encoder is null)
            QuotedText(at, value, _bytes.AsSpan(at));
        else
            OtherText(at, value, written: 0);
    }

    private void QuotedText(int at, ReadOnlySpan<char> value, Span<byte> free)
    {
        if (PlainAscii.TryQuote(value, free, out int plain))
            _at = at + plain + 3;
        else
            OtherText(at, value, plain);
    }

    // Some of it is written already, unless an encoder is asked.
    private void OtherText(int at, ReadOnlySpan<char> value, int written)
    {
        _bytes[at] = (byte)'"';
        _at = at + 1 + written;
        if (written < value.Length)
            AnyText(value[written..]);
        Reserve(2);
        _bytes[_at] = (byte)'"';
        _bytes[_at + 1] = (byte)',';
        _at += 2;
    }

    private void AnyText(ReadOnlySpan<char> text)
    {
        // What is seldom among plain ASCII: line ends, quotation marks, the accents of a name.
        while (_encoder is null && (text[0] < 0x80 || text.Length < MaxShort))
        {
            Reserve(RoomOf(text) + 6);
            Rune.DecodeFromUtf16(text, out Rune rune, out int count);
            if (NewsJsonEncoder.Escapes(rune.Value))
                Escape(rune);
            else
                _at += rune.EncodeToUtf8(_bytes.AsSpan(_at));
            text = text[count..];
            int plain = PlainAscii.Copy(text, _bytes.AsSpan(_at));
            _at += plain;
            if (plain == text.Length)
                return;
            text = text[plain..];
        }

        Utf8.FromUtf16(text, _bytes.AsSpan(_at), out _, out int length);
        Span<byte> utf8 = _bytes.AsSpan(_at, length);
        int first = _encoder is null ? CanonicalText.FirstToEscape(utf8, out _) : _encoder.FindFirstCharacterToEncodeUtf8(utf8);
        if (first < 0)
            _at += length;
        else
            Escape(first, length);
    }

    // A text stands behind what was written, from first on with something to escape: that moves aside.
    private void Escape(int first, int length)
    {
        int count = length - first;
        if (_tail.Length < count)
            _tail = new byte[Math.Max(count, 2 * _tail.Length)];
        _bytes.AsSpan(_at + first, count).CopyTo(_tail);
        _at += first;
        if (_encoder is null)
            EscapeCanonically(_tail.AsSpan(0, count));
        else
            EscapeOtherwise(_tail.AsSpan(0, count));
    }

    private void EscapeCanonically(ReadOnlySpan<byte> text)
    {
        while (true)
        {
            int next = CanonicalText.FirstToEscape(text, out int length);
            int plain = next < 0 ? text.Length : next;
            Reserve(plain + 8);
            text[..plain].CopyTo(_bytes.AsSpan(_at));
            _at += plain;
            if (next < 0)
                return;
            Rune.DecodeFromUtf8(text[next..], out Rune rune, out _);
            Escape(rune);
            text = text[(next + length)..];
        }
    }

    private void Escape(Rune rune)
    {
        _bytes[_at++] = (byte)'\\';
        byte letter = rune.Value switch
        {
            '"' => (byte)'"',
            '\\' => (byte)'\\',
            '\b' => (byte)'b',
            '\t' => (byte)'t',
            '\n' => (byte)'n',
            '\f' => (byte)'f',
            '\r' => (byte)'r',
            _ => (byte)'u',
        };
        _bytes[_at++] = letter;
        if (letter != 'u')
            return;
        for (int shift = 12; shift >= 0; shift -= 4)
            _bytes[_at++] = "0123456789ABCDEF"u8[(rune.Value >> shift) & 15];
    }

    private void EscapeOtherwise(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty)
        {
            Reserve(Math.Max(text.Length * 2, 64));
            _encoder!.EncodeUtf8(text, _bytes.AsSpan(_at), out int read, out int written);
            text = text[read..];
            _at += written;
        }
    }
}
