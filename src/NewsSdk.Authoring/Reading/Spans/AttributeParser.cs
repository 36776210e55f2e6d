using System.Text;
using Markdig.Helpers;

namespace NewsSdk.Authoring;

/// <summary>
/// Parses <c>{#id .class key=value key="quoted"}</c> as Pandoc does: backslash escapes, entities in quotation marks, line breaks between and inside
/// (one space). It works on the text of a block; <paramref name="place"/> turns an offset of it into one of the body.
/// </summary>
internal struct AttributeParser(string text, int start, int end, Func<int, int> place)
{
    private int _at = start;
    private SpanAttributes _attributes;
    private List<(SourceSpan Place, string Message)>? _errors;

    /// <summary>What is wrong with the attributes that were read.</summary>
    public readonly IReadOnlyList<(SourceSpan Place, string Message)> Errors => _errors ?? [];

    /// <summary>What was read, also where the brace is not closed.</summary>
    public readonly SpanAttributes Attributes => _attributes;

    /// <summary>Where a quotation mark begins that is not closed, if that is why there are no attributes.</summary>
    public SourceSpan? UnclosedQuotation { get; private set; }

    /// <summary>The offset behind <c>}</c> when <see cref="TryParse"/> gave attributes.</summary>
    public readonly int End => _at;

    /// <summary>Whether a brace at <paramref name="start"/> looks like the beginning of attributes.</summary>
    public static bool LooksLikeAttributes(string text, int start, int end)
    {
        int at = start + 1;
        while (at < end && IsSpace(text[at]))
            at++;
        if (at >= end)
            return false;
        if (text[at] is '#' or '.')
            return at + 1 < end && IsNameStart(text[at + 1]);
        int name = at;
        while (at < end && IsKeyPart(text[at]))
            at++;
        return at > name && at < end && text[at] == '=';
    }

    /// <summary>The attributes that begin at the brace; null where the brace is not closed in this block.</summary>
    public SpanAttributes? TryParse()
    {
        _at++;
        while (true)
        {
            while (_at < end && IsSpace(text[_at]))
                _at++;
            if (_at >= end)
                return null;

            switch (text[_at])
            {
                case '}':
                    _at++;
                    return _attributes;
                case '{':
                    // Others begin here, so that these were not closed. It also bounds how often a text is gone through.
                    return null;
                case '#':
                    ParseId();
                    break;
                case '.':
                    ParseClass();
                    break;
                default:
                    if (!ParseField())
                        return null;
                    break;
            }
        }
    }

    private void ParseId()
    {
        int start = _at++;
        Located id = ParseName();
        if (id.Text.Length == 0)
            Report(start, _at, "`#` has no id behind it; write `#id`");
        else if (HasComma(id))
            return;
        else if (_attributes.Id is not null)
            Report(start, _at, $"The span has a second id `{id.Text}`; keep one");
        else
            _attributes.Id = id;
    }

    private void ParseClass()
    {
        int start = _at++;
        Located name = ParseName();
        if (name.Text.Length == 0)
            Report(start, _at, "`.` has no class behind it; write `.class`");
        else if (HasComma(name))
            return;
        else if (name.Text.StartsWith("x-", StringComparison.Ordinal))
            _attributes.HasForeign = true;
        else
            _attributes.Add(name);
    }

    // False where a quotation mark is not closed: then nothing behind it can be trusted.
    private bool ParseField()
    {
        int start = _at;
        while (_at < end && IsKeyPart(text[_at]))
            _at++;
        var key = new Located(WordTable.Of(text, start, _at - start), Span(start, _at));
        if (_at >= end || text[_at] != '=' || key.Text.Length == 0)
        {
            while (_at < end && !IsSpace(text[_at]) && text[_at] is not ('{' or '}'))
                _at++;
            string word = text.Substring(start, _at - start);
            Report(start, _at, key.Text.Length == word.Length
                ? $"`{word}` is no attribute; write `.{word}` for a class, `#{word}` for an id or `{word}=…` for a key"
                : $"`{word}` is no attribute; write `#id`, `.class` or `key=value`");
            return true;
        }

        _at++;
        if ((_at < end && text[_at] is '"' or '\'' ? ParseQuoted() : ParseBare()) is not { } value)
            return false;
        if (value.Text.Length == 0)
            Report(start, _at, $"`{key.Text}` has no value; write one, or take the key away");
        else if (key.Text.StartsWith("x-", StringComparison.Ordinal))
            _attributes.HasForeign = true;
        else if (_attributes.Has(key.Text))
            Report(start, _at, $"The key `{key.Text}` is given twice; keep one");
        else if (!value.IsQuoted && value.Text[value.Text.Length - 1] == ',')
            HasComma(value);
        else
            _attributes.Add(new Field(key, [value]));
        return true;
    }

    // Other languages divide attributes by commas.
    private bool HasComma(Located word)
    {
        int comma = text.LastIndexOf(',', _at - 1, Math.Min(word.Text.Length, _at));
        if (comma < 0)
            return false;
        Report(comma, comma + 1, "Attributes and ids are divided by spaces; take the comma out");
        return true;
    }

    private Located ParseName()
    {
        int start = _at;
        while (_at < end && !IsSpace(text[_at]) && text[_at] is not ('}' or '{' or '=' or '"' or '\'' or '#'))
            _at++;
        return new Located(WordTable.Of(text, start, _at - start), Span(start, _at));
    }

    private Located ParseBare()
    {
        int start = _at;
        while (_at < end && !IsSpace(text[_at]) && text[_at] is not ('{' or '}' or '\\'))
            _at++;
        if (_at >= end || text[_at] != '\\')
            return new Located(WordTable.Of(text, start, _at - start), Span(start, _at));

        StringBuilder value = new StringBuilder().Append(text, start, _at - start);
        while (_at < end && !IsSpace(text[_at]) && text[_at] is not ('{' or '}'))
            AppendCharacter(value, entities: false);
        return new Located(value.ToString(), Span(start, _at));
    }

    private Located? ParseQuoted()
    {
        char quote = text[_at++];
        int start = _at;
        while (_at < end && text[_at] != quote && text[_at] is not ('\\' or '&' or '\n' or '\r'))
            _at++;
        if (_at < end && text[_at] == quote)
            return new Located(text.Substring(start, _at - start), Span(start, _at++), IsQuoted: true);

        StringBuilder value = new StringBuilder().Append(text, start, _at - start);
        while (_at < end && text[_at] != quote)
            AppendCharacter(value, entities: true);
        if (_at >= end)
        {
            UnclosedQuotation = Span(start - 1, start);
            return null;
        }

        return new Located(value.ToString(), Span(start, _at++), IsQuoted: true);
    }

    private void AppendCharacter(StringBuilder value, bool entities)
    {
        char c = text[_at];
        if (c == '\\' && _at + 1 < end && IsEscapable(text[_at + 1]))
        {
            value.Append(text[_at + 1]);
            _at += 2;
        }
        else if (c == '&' && entities && TryEntity(value))
        {
            return;
        }
        else
        {
            value.Append(c is '\n' or '\r' ? ' ' : c);
            _at += c == '\r' && _at + 1 < end && text[_at + 1] == '\n' ? 2 : 1;
        }
    }

    private bool TryEntity(StringBuilder value)
    {
        var slice = new StringSlice(text, _at, end - 1);
        int length = HtmlHelper.ScanEntity(slice, out int number, out int nameStart, out int nameLength);
        if (length == 0)
            return false;
        string? decoded = nameLength > 0
            ? EntityHelper.DecodeEntity(text.AsSpan(nameStart, nameLength))
            : EntityHelper.DecodeEntity(number);
        if (decoded is null)
            return false;
        value.Append(decoded);
        _at += length;
        return true;
    }

    private void Report(int from, int to, string message)
    {
        _attributes.IsBroken = true;
        (_errors ??= []).Add((Span(from, to), message));
    }

    private readonly SourceSpan Span(int from, int to)
    {
        int first = place(from);
        // The place behind the last character, not that of the next: a line's prefix may lie between.
        return SourceSpan.Between(first, to > from ? place(to - 1) + 1 : first);
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r';

    private static bool IsEscapable(char c) => c is > ' ' and < '\u007F' && !char.IsLetterOrDigit(c);

    private static bool IsNameStart(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '-' or '_';

    private static bool IsKeyPart(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '-' or '_' or ':' or '.';
}
