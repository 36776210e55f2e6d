using System.Text;

namespace NewsSdk;

// Values, each read where the scanner stands.
internal sealed partial class ArticleScanner
{
    private const int MaxEscaped = 1 << 20;

    private char[] _chars = new char[256];

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
        return Encoding.UTF8.GetString(_json, start, _at - 1 - start);
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

    private string ReadEscapedText(int start)
    {
        int length = 0;
        while (true)
        {
            ReadOnlySpan<byte> plain = _json.AsSpan(start, _at - start);
            if (_chars.Length < length + plain.Length + 2)
                Array.Resize(ref _chars, Math.Max(2 * _chars.Length, length + plain.Length + 2));
            length += Encoding.UTF8.GetChars(plain, _chars.AsSpan(length));
            if (_json[_at] == '"')
                break;
            if (_json[_at] != '\\')
                throw new UnexpectedJsonException();
            ReadEscape(out char first, out char second);
            _chars[length++] = first;
            if (second != '\0')
                _chars[length++] = second;
            start = _at;
            _at += _json.AsSpan(_at).IndexOfAny(s_endsOfPlainText);
        }

        _at++;
        string text = new(_chars, 0, length);
        if (_chars.Length > MaxEscaped)
            _chars = new char[256];
        return text;
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
