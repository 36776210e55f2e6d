using System.Text;

namespace NewsSdk;

// Values, each read where the scanner stands.
internal sealed partial class ArticleScanner
{
    private const int LongText = 64;

    private string ReadText()
    {
        if (_json[_at] != '"')
            throw new UnexpectedJsonException();
        int start = ++_at;
        _at += _json.AsSpan(_at).IndexOfAny(s_endsOfPlainText);
        if (_json[_at] == '\\')
            return ReadEscapedText(start);
        if (_json[_at] != '"')
            throw new UnexpectedJsonException();
        _at++;
        return PlainText(start, _at - 1 - start);
    }

    // The platform validates a text when it counts it; that is half of its time where the text is long and not ASCII.
    private string PlainText(int start, int length)
    {
        ReadOnlySpan<byte> utf8 = _json.AsSpan(start, length);
        if (length < LongText || Ascii.IsValid(utf8))
            return Encoding.UTF8.GetString(utf8);
        return string.Create(Utf16Length.Of(utf8), (_json, start, length), static (text, from) => Encoding.UTF8.GetChars(from._json.AsSpan(from.start, from.length), text));
    }

    // An id, a type, a language and the like: seldom new.
    private string ReadWord()
    {
        int start = _at + 1;
        if (_json[_at] == '"')
        {
            int length = _json.AsSpan(start).IndexOfAny(s_endsOfPlainText);
            if (_json[start + length] == '"')
            {
                _at = start + length + 1;
                return KnownWords.Of(_json.AsSpan(start, length));
            }
        }

        return ReadText();
    }

    // Walked over twice: it is counted first, so that it is written where it stays.
    private string ReadEscapedText(int start)
    {
        int saved = SkipEscapedText();
        int end = _at - 1;
        int length = Utf16Length.Of(_json.AsSpan(start, end - start)) - saved;
        _at = start;
        string text = string.Create(length, this, static (text, scanner) => scanner.WriteEscapedText(text));
        _at = end + 1;
        return text;
    }

    // From an escape on to behind the text: how many bytes more its escapes have than they become units.
    private int SkipEscapedText()
    {
        int saved = 0;
        while (_json[_at] == '\\')
        {
            int escape = _at;
            ReadEscape(out _, out char second);
            saved += _at - escape - (second == '\0' ? 1 : 2);
            if (_json[_at] != '\\')
                _at += _json.AsSpan(_at).IndexOfAny(s_endsOfPlainText);
        }

        return _json[_at++] == '"' ? saved : throw new UnexpectedJsonException();
    }

    private void WriteEscapedText(Span<char> text)
    {
        while (!text.IsEmpty)
        {
            int written;
            // An escape often follows another: a blank line is two.
            if (_json[_at] == '\\')
            {
                ReadEscape(out text[0], out char second);
                written = second == '\0' ? 1 : 2;
                if (written == 2)
                    text[1] = second;
            }
            else
            {
                ReadOnlySpan<byte> plain = _json.AsSpan(_at);
                plain = plain[..plain.IndexOfAny((byte)'\\', (byte)'"')];
                written = Encoding.UTF8.GetChars(plain, text);
                _at += plain.Length;
            }

            text = text[written..];
        }
    }

    // An escape, or the two of a surrogate pair. Half of a pair is no text.
    private void ReadEscape(out char first, out char second)
    {
        second = '\0';
        byte c = _json[_at + 1];
        if (c != 'u')
        {
            first = c switch
            {
                (byte)'"' or (byte)'\\' or (byte)'/' => (char)c,
                (byte)'b' => '\b',
                (byte)'f' => '\f',
                (byte)'n' => '\n',
                (byte)'r' => '\r',
                (byte)'t' => '\t',
                _ => throw new UnexpectedJsonException(),
            };
            _at += 2;
            return;
        }

        first = ReadHex();
        if (!char.IsSurrogate(first))
            return;
        if (_json[_at] != '\\' || _json[_at + 1] != 'u')
            throw new UnexpectedJsonException();
        second = ReadHex();
        if (!char.IsSurrogatePair(first, second))
            throw new UnexpectedJsonException();
    }

    private char ReadHex()
    {
        int code = 0;
        for (int i = 2; i < 6; i++)
        {
            int digit = HexDigit(_json[_at + i]);
            if (digit < 0)
                throw new UnexpectedJsonException();
            code = (code << 4) | digit;
        }

        _at += 6;
        return (char)code;
    }

    private static int HexDigit(byte c) => c switch
    {
        >= (byte)'0' and <= (byte)'9' => c - '0',
        >= (byte)'A' and <= (byte)'F' => c - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => c - 'a' + 10,
        _ => -1,
    };

    private ValueList<string> ReadTexts()
    {
        int count = CountItems(_at);
        if (count == 0)
        {
            Open((byte)'[', (byte)']');
            return default;
        }

        var texts = new string[count];
        int i = 0;
        for (bool more = Open((byte)'[', (byte)']'); more; more = More((byte)']'))
            texts[i++] = ReadWord();
        return new ValueList<string>(texts);
    }

    private NewsDate ReadDate()
    {
        int start = _at + 1;
        SkipPlainText();
        return DateOf(_json.AsSpan(start, _at - 1 - start));
    }

    private static NewsDate DateOf(ReadOnlySpan<byte> utf8)
    {
        Span<char> chars = stackalloc char[EdtfText.MaxLength];
        if (utf8.Length > chars.Length)
            throw new UnexpectedJsonException();
        int length = Encoding.UTF8.GetChars(utf8, chars);
        return NewsDate.TryParse(chars[..length], out NewsDate date) ? date : throw new UnexpectedJsonException();
    }

    private bool ReadFlag()
    {
        bool value = _json[_at] == 't';
        SkipLiteral(value ? "true"u8 : "false"u8);
        return value;
    }

    // A whole number from 0; what is longer than nine digits is seldom.
    private int ReadNumber()
    {
        int start = _at;
        int number = 0;
        while ((uint)(_json[_at] - '0') <= 9)
            number = (number * 10) + (_json[_at++] - '0');
        return _at - start is > 0 and < 10 && (_json[start] != '0' || _at == start + 1) ? number : throw new UnexpectedJsonException();
    }

    // The index of a word in quotation marks.
    private int ReadWord(byte[][] words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (_json.AsSpan(_at).StartsWith(words[i]))
            {
                _at += words[i].Length;
                return i;
            }
        }

        throw new UnexpectedJsonException();
    }
}
