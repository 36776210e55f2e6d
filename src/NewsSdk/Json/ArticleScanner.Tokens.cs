using System.Buffers;
using System.Runtime.CompilerServices;

namespace NewsSdk;

// The tokens of JSON. A value begins where the scanner stands: the white space in front of it is skipped.
internal sealed partial class ArticleScanner
{
    private static readonly SearchValues<byte> s_endsOfPlainText = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000A\u000B\u000C\u000D\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\"\\"u8);

    private int _nameStart;
    private int _nameLength;

    // Into an object or array: whether it holds anything.
    private bool Open(byte open, byte close)
    {
        if (_json[_at] != open)
            throw new UnexpectedJsonException();
        _at++;
        SkipWhite();
        if (_json[_at] != close)
            return true;
        _at++;
        return false;
    }

    // Behind an item: whether another follows. If not, the scanner is behind the object or array.
    private bool More(byte close)
    {
        SkipWhite();
        byte c = _json[_at++];
        if (c == ',')
        {
            SkipWhite();
            return true;
        }

        return c == close ? false : throw new UnexpectedJsonException();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SkipWhite()
    {
        if (_json[_at] <= ' ')
            SkipMoreWhite();
    }

    private void SkipMoreWhite()
    {
        while (_json[_at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            _at++;
    }

    // The index of the next property's name; of one that is not among them the number of names, and its place is kept.
    private int NextName(byte[][] names, ref int next)
    {
        ReadOnlySpan<byte> rest = _json.AsSpan(_at);
        byte letter = rest[1];
        for (int i = next; i < names.Length; i++)
        {
            if (names[i][1] == letter && rest.StartsWith(names[i]))
            {
                _at += names[i].Length;
                next = i + 1;
                SkipWhite();
                return i;
            }
        }

        ReadName();
        ReadOnlySpan<byte> name = _json.AsSpan(_nameStart, _nameLength);
        for (int i = 0; i < names.Length; i++)
        {
            if (names[i][1] == letter && name.SequenceEqual(names[i].AsSpan()[1..^2]))
            {
                next = i + 1;
                return i;
            }
        }

        return names.Length;
    }

    // A name with an escape is seldom, and could be one that is known.
    private void ReadName()
    {
        _nameStart = _at + 1;
        SkipPlainText();
        _nameLength = _at - 1 - _nameStart;
        SkipWhite();
        if (_json[_at++] != ':')
            throw new UnexpectedJsonException();
        SkipWhite();
    }

    private static void Once(ref uint seen, int name)
    {
        if ((seen & (1u << name)) != 0)
            throw new UnexpectedJsonException();
        seen |= 1u << name;
    }

    private bool IsNull()
    {
        if (_json[_at] != 'n')
            return false;
        SkipLiteral("null"u8);
        return true;
    }

    private void SkipLiteral(ReadOnlySpan<byte> literal)
    {
        if (!_json.AsSpan(_at).StartsWith(literal))
            throw new UnexpectedJsonException();
        _at += literal.Length;
    }

    // A string without escapes.
    private void SkipPlainText()
    {
        if (_json[_at] != '"')
            throw new UnexpectedJsonException();
        _at++;
        _at += _json.AsSpan(_at).IndexOfAny(s_endsOfPlainText);
        if (_json[_at] != '"')
            throw new UnexpectedJsonException();
        _at++;
    }

    // Over a value of any kind, in as many objects and arrays as said.
    private void SkipValue(int depth)
    {
        switch (_json[_at])
        {
            case (byte)'"':
                SkipText();
                break;
            case (byte)'{' or (byte)'[' when depth >= MaxDepth:
                throw new UnexpectedJsonException();
            case (byte)'{':
                for (bool more = Open((byte)'{', (byte)'}'); more; more = More((byte)'}'))
                {
                    SkipText();
                    SkipWhite();
                    if (_json[_at++] != ':')
                        throw new UnexpectedJsonException();
                    SkipWhite();
                    SkipValue(depth + 1);
                }

                break;
            case (byte)'[':
                for (bool more = Open((byte)'[', (byte)']'); more; more = More((byte)']'))
                    SkipValue(depth + 1);
                break;
            case (byte)'t':
                SkipLiteral("true"u8);
                break;
            case (byte)'f':
                SkipLiteral("false"u8);
                break;
            case (byte)'n':
                SkipLiteral("null"u8);
                break;
            default:
                SkipNumber();
                break;
        }
    }

    private void SkipText()
    {
        if (_json[_at] != '"')
            throw new UnexpectedJsonException();
        _at++;
        while (true)
        {
            _at += _json.AsSpan(_at).IndexOfAny(s_endsOfPlainText);
            switch (_json[_at])
            {
                case (byte)'"':
                    _at++;
                    return;
                case (byte)'\\':
                    ReadEscape(out _, out _);
                    break;
                default:
                    throw new UnexpectedJsonException();
            }
        }
    }

    private void SkipNumber()
    {
        if (_json[_at] == '-')
            _at++;
        if (_json[_at] == '0')
            _at++;
        else
            SkipDigits();
        if (_json[_at] == '.')
        {
            _at++;
            SkipDigits();
        }

        if (_json[_at] is (byte)'e' or (byte)'E')
        {
            _at++;
            if (_json[_at] is (byte)'+' or (byte)'-')
                _at++;
            SkipDigits();
        }
    }

    private void SkipDigits()
    {
        int start = _at;
        while ((uint)(_json[_at] - '0') <= 9)
            _at++;
        if (_at == start)
            throw new UnexpectedJsonException();
    }
}
