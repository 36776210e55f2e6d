namespace NewsSdk.Authoring;

/// <summary>
/// Reads the YAML that nearly all front matter is: keys that are words, values that end on their line, lists and mappings in brackets or indented. Whatever
/// else there is, a comment or an escape, it gives up, and <see cref="YamlReader"/> reads the file with YamlDotNet; where it does not, both give the same.
/// </summary>
internal sealed class PlainYaml
{
    private const int MaxDepth = 8;
    private const int MaxKey = 100;

    // Few keys are compared with each other; many are looked up.
    private const int ManyKeys = 16;

    private readonly string _text;
    private readonly int _end;
    private int _at;

    // How far the line that stands at _at is indented.
    private int _indent;

    private PlainYaml(string text, SourceSpan yaml)
    {
        _text = text;
        _at = yaml.Start;
        _end = yaml.End;
    }

    private char Current => _at < _end ? _text[_at] : '\0';

    /// <summary>The document that stands there in a file, or null where it is not so plain, or broken.</summary>
    public static YamlMap? TryRead(string text, SourceSpan yaml)
    {
        var reader = new PlainYaml(text, yaml);
        return reader.NextLine() && reader._at < reader._end && reader.ReadMap(0) is { } map && reader._at == reader._end ? map : null;
    }

    // From the end of a line's values to the next line that has something, or to the end.
    private bool NextLine()
    {
        while (_at < _end)
        {
            int start = _at;
            SkipSpaces();
            if (_at == _end)
                break;
            if (Current == '\r' && _at + 1 < _end && _text[_at + 1] == '\n')
                _at++;
            if (Current != '\n')
            {
                _indent = _at - start;
                return Current != '\r';
            }

            _at++;
        }

        _indent = -1;
        return true;
    }

    // To the next line, past the rest of this one; false where something else stands there.
    private bool EndLine()
    {
        SkipSpaces();
        return (_at == _end || Current is '\n' or '\r') && NextLine();
    }

    private void SkipSpaces()
    {
        while (Current == ' ')
            _at++;
    }

    private YamlMap? ReadMap(int depth)
    {
        int start = _at;
        int indent = _indent;
        int end;
        var entries = new List<(Located, YamlNode)>();
        HashSet<string>? keys = null;
        do
        {
            if (depth > MaxDepth || ReadKey() is not { } key || !IsNew(key.Text, entries, ref keys))
                return null;
            SkipSpaces();
            YamlNode? value;
            if (_at == _end || Current is '\n' or '\r')
            {
                if (!NextLine() || _indent <= indent)
                    return null;
                value = Current == '-' ? ReadItems(depth + 1) : ReadMap(depth + 1);
            }
            else
            {
                value = ReadValue(depth + 1, isFlow: false);
                // What is indented further goes on with a value.
                if (value is null || !EndLine() || _indent > indent)
                    return null;
            }

            if (value is null)
                return null;
            entries.Add((key, value));
            end = value.Span.End;
        }
        while (_indent == indent);
        return _indent > indent ? null : new YamlMap(entries, SourceSpan.Between(start, end));
    }

    private YamlList? ReadItems(int depth)
    {
        int start = _at;
        int indent = _indent;
        int end;
        var items = new List<YamlNode>();
        do
        {
            if (depth > MaxDepth || Current != '-' || _at + 1 >= _end || _text[_at + 1] != ' ')
                return null;
            _at++;
            SkipSpaces();
            if (ReadValue(depth + 1, isFlow: false) is not { } item || !EndLine() || _indent > indent)
                return null;
            items.Add(item);
            end = item.Span.End;
        }
        while (_indent == indent);
        return new YamlList(items, SourceSpan.Between(start, end));
    }

    private static bool IsNew(string key, List<(Located Key, YamlNode Value)> entries, ref HashSet<string>? keys)
    {
        if (entries.Count >= ManyKeys)
        {
            keys ??= new HashSet<string>(entries.Select(static entry => entry.Key.Text), StringComparer.Ordinal);
            return keys.Add(key);
        }

        foreach ((Located other, _) in entries)
        {
            if (other.Text == key)
                return false;
        }

        return true;
    }

    // A word and a colon with a space or a line's end behind it; null for all else.
    private Located? ReadKey()
    {
        int start = _at;
        while (_at < _end && (char.IsLetterOrDigit(Current) || (_at > start && Current is '-' or '_' or '.')))
            _at++;
        int length = _at - start;
        if (length is 0 or > MaxKey || Current != ':')
            return null;
        _at++;
        if (_at < _end && Current is not (' ' or '\n' or '\r'))
            return null;
        return new Located(WordTable.Of(_text.AsSpan(start, length)), new SourceSpan(start, length));
    }

    private YamlNode? ReadValue(int depth, bool isFlow) => Current switch
    {
        _ when depth > MaxDepth => null,
        '{' => ReadFlowMap(depth),
        '[' => ReadFlowList(depth),
        '"' or '\'' => ReadQuoted(),
        _ => ReadPlain(isFlow),
    };

    private YamlMap? ReadFlowMap(int depth)
    {
        int start = _at++;
        var entries = new List<(Located, YamlNode)>();
        HashSet<string>? keys = null;
        SkipSpaces();
        while (Current != '}' || entries.Count > 0)
        {
            if (ReadKey() is not { } key || Current != ' ' || !IsNew(key.Text, entries, ref keys))
                return null;
            SkipSpaces();
            if (ReadValue(depth + 1, isFlow: true) is not { } value)
                return null;
            entries.Add((key, value));
            if (!GoesOn('}'))
                break;
        }

        return Current == '}' ? new YamlMap(entries, SourceSpan.Between(start, ++_at)) : null;
    }

    private YamlList? ReadFlowList(int depth)
    {
        int start = _at++;
        var items = new List<YamlNode>();
        SkipSpaces();
        while (Current != ']' || items.Count > 0)
        {
            if (ReadValue(depth + 1, isFlow: true) is not { } item)
                return null;
            items.Add(item);
            if (!GoesOn(']'))
                break;
        }

        return Current == ']' ? new YamlList(items, SourceSpan.Between(start, ++_at)) : null;
    }

    // Whether a comma stands behind an item, and another item behind that.
    private bool GoesOn(char close)
    {
        SkipSpaces();
        if (Current != ',')
            return false;
        _at++;
        SkipSpaces();
        return true;
    }

    private YamlScalar? ReadQuoted()
    {
        char quote = Current;
        int start = ++_at;
        while (_at < _end && Current != quote)
        {
            if (Current == '\\' || !IsText(Current))
                return null;
            _at++;
        }

        // Two quotation marks are one in the text.
        if (_at == _end || _at - start > YamlReader.MaxScalar || (_at + 1 < _end && _text[_at + 1] == quote))
            return null;
        _at++;
        return new YamlScalar(
            new Located(_text.Substring(start, _at - 1 - start), SourceSpan.Between(start, _at - 1), IsQuoted: true), SourceSpan.Between(start - 1, _at));
    }

    private YamlScalar? ReadPlain(bool isFlow)
    {
        int start = _at;
        if (!char.IsLetterOrDigit(Current) && (Current < 0x80 || char.IsWhiteSpace(Current)))
            return null;
        while (_at < _end && Current is not ('\n' or '\r') && !(isFlow && Current is ',' or ']' or '}'))
        {
            if (Current is '*' or '#' || !IsText(Current) || (Current == ':' && EndsWord(_at + 1)))
                return null;
            _at++;
        }

        int end = _at;
        if (end - start > YamlReader.MaxScalar)
            return null;
        while (_text[end - 1] == ' ')
            end--;
        var span = SourceSpan.Between(start, end);
        return char.IsWhiteSpace(_text[end - 1]) ? null : new YamlScalar(new Located(WordTable.Of(_text.AsSpan(start, end - start)), span), span);
    }

    private bool EndsWord(int at) => at >= _end || _text[at] is ' ' or '\n' or '\r' or ',' or '[' or ']' or '{' or '}';

    // Brackets are counted, wherever they stand, and controls and line ends of all kinds are YamlDotNet's.
    private static bool IsText(char c) =>
        c is >= ' ' and not ('[' or ']' or '{' or '}' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or '\uFEFF');
}
