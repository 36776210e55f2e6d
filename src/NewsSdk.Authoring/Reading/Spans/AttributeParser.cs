using System.Text;
using Markdig.Helpers;

namespace NewsSdk.Authoring;

/// <summary>
/// Parses <c>{#id .class key=value key="quoted"}</c> as Pandoc does: backslash escapes, entities in quotation marks, line breaks between and inside
/// (one space). It works on the text of a block; <paramref name="place"/> turns an offset of it into one of the body.
/// </summary>
internal struct AttributeParser(string text, int start, int end, Func<int, int> place)
{
    private const string Comma = "Attributes and ids are divided by spaces; take the comma out";

    private const string Semicolon = "Attributes and ids are divided by spaces; take the semicolon out";

    private int _at = start;
    private SpanAttributes _attributes;
    private List<(SourceSpan Place, string Message)>? _errors;
    private bool _hasOtherSpace;

    // The key whose value was read last, without quotation marks, and where that begins and ends.
    private (string Key, int Start, int End) _bare;

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
            SkipSpaces();
            if (_at >= end)
                return null;

            switch (text[_at])
            {
                case '}':
                    _at++;
                    _attributes.Close();
                    return _attributes;
                case '{':
                    // Others begin here, so that these were not closed. It also bounds how often a text is gone through.
                    return null;
                case '#':
                    if (!ParseId())
                        return null;
                    break;
                case '.':
                    if (!ParseClass())
                        return null;
                    break;
                default:
                    if (!ParseField())
                        return null;
                    break;
            }
        }
    }

    // These, too, are false where a quotation mark is not closed.
    private bool ParseId()
    {
        int start = _at;
        if (ParseName("id") is not { } id)
            return false;
        if (id.Text.Length == 0)
            return true;
        if (_attributes.Id is not null)
            Report(start, _at, $"The span has a second id `{id.Text}`; keep one");
        else
            _attributes.Id = id;
        return true;
    }

    private bool ParseClass()
    {
        if (ParseName("class") is not { } name)
            return false;
        if (Identifiers.IsForeign(name.Text))
            _attributes.HasForeign = true;
        else if (name.Text.Length > 0)
            _attributes.Add(name);
        return true;
    }

    // False where a quotation mark is not closed: then nothing behind it can be trusted.
    private bool ParseField()
    {
        int start = _at;
        while (_at < end && IsKeyPart(text[_at]))
            _at++;
        var key = new Located(WordTable.Of(text.AsSpan(start, _at - start)), Span(start, _at));
        if (_at >= end || text[_at] != '=' || key.Text.Length == 0)
            return ParseOther(start, key.Text);

        _at++;
        int next = SkipSpaces(_at);
        if (next > _at && IsValue(next))
            return ParseApart(start, key.Text, next);
        if (_at < end && IsCurly(text[_at]))
            return ParseCurly();
        if (_at < end && text[_at] == '[' && ParseList(key.Text))
            return true;
        int valueStart = _at;
        if (ParseValue() is not { } value)
            return false;
        if (!value.IsQuoted)
            _bare = (key.Text, valueStart, _at);
        else if (_at < end && !IsBlank(text[_at]) && text[_at] is not ('}' or '{' or '#' or '.'))
            return ParseBehind(valueStart);
        if (value.Text.Length == 0)
            Report(start, _at, $"`{key.Text}` has no value; write one, or take the key away");
        else if (key.Text.StartsWith("x-", StringComparison.Ordinal))
            _attributes.HasForeign = true;
        else if (_attributes.Has(key.Text))
            Report(start, _at, $"The key `{key.Text}` is given twice; keep one");
        else if (!value.IsQuoted && (value.Text[value.Text.Length - 1] == ',' || (value.Text[value.Text.Length - 1] == ';' && value.Text[0] != '&')))
            ReportComma();
        else if (!value.IsQuoted && Identifiers.UnseenIn(value.Text) is >= 0 and int unseen)
            Report(_at - value.Span.Length, _at, $"`{Identifiers.Shown(value.Text, unseen)}` is part of the value, and nobody sees it; take it out");
        else
            _attributes.Add(new Field(key, new Values<Located>(value)));
        return true;
    }

    // What is no attribute. `host = putin` and `host: putin` are what other languages write.
    private bool ParseOther(int start, string key)
    {
        int next = SkipSpaces(_at);
        int colon = key.IndexOf(':');
        if (key.Length > 0 && next < end && text[next] == '=')
            return ParseApart(start, key, SkipSpaces(next + 1));
        if (colon > 0)
            return ParseApart(start, key.Substring(0, colon), colon < key.Length - 1 ? start + colon + 1 : next);

        while (_at < end && !IsBlank(text[_at]) && text[_at] is not ('{' or '}'))
            _at++;
        if (_bare.End > _bare.Start && SkipSpaces(_bare.End) == start && IsWord(start) && MeantBy(text.Substring(start, _at - start)) is null)
        {
            ReportWords(start);
            return true;
        }

        string word = text.Substring(start, _at - start);
        Report(start, _at, MeantBy(word) is { } meant
            ? $"`{word}` is no attribute; write `{meant}`"
            : key.Length == word.Length
            ? $"`{word}` is no attribute; write `.{word}` for a class, `#{word}` for an id or `{word}=…` for a key"
            : $"`{word}` is no attribute; write `#id`, `.class` or `key=value`");
        return true;
    }

    // `host=putin, guest=merkel`; of `host=putin, merkel` what follows is told.
    private void ReportComma()
    {
        int next = SkipSpaces(_at);
        if (!IsValue(next) || !IsWord(next))
            Report(_at - 1, _at, text[_at - 1] == ',' ? Comma : Semicolon);
    }

    private readonly bool IsWord(int at) => at < end && text[at] is not ('"' or '\'' or '“' or '„' or '«' or '‘');

    // `duration=2 hours`
    private void ReportWords(int start)
    {
        for (int next = SkipSpaces(_at); IsWord(next) && IsValue(next); next = SkipSpaces(_at))
        {
            _at = next;
            while (_at < end && !IsBlank(text[_at]) && text[_at] is not ('{' or '}'))
                _at++;
        }

        string words = string.Join(" ", text.Substring(_bare.Start, _at - _bare.Start).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(static word => word.TrimEnd(',')));
        // `4 h` and `50 %` are quantities but for the space.
        string joined = words.Replace(" ", "");
        Report(start, _at, (joined.Length <= words.LastIndexOf(' ') + 2 || words.All(static c => c is ' ' or (>= '0' and <= '9'))) && ValueForm.IsQuantity(joined)
            ? $"A quantity has no space in it; write `{_bare.Key}={joined}`"
            : $"Several words are one value in quotation marks; write `{_bare.Key}=\"{words}\"`");
    }

    // `–who=putin`, `who–putin`, and what the wide signs of Chinese and Japanese keyboards give: `．putin`.
    private static string? MeantBy(string word)
    {
        var narrow = new StringBuilder(word.Length);
        foreach (char c in word)
            narrow.Append(c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c is '–' or '—' or '−' ? '–' : c);
        string meant = narrow.ToString().TrimStart('–', '-');
        if (meant.Length > 0 && meant[0] == '@')
            meant = "." + meant.Substring(1);
        if (meant.IndexOf('=') < 0)
            meant = meant.Replace('–', '=');
        int equals = meant.IndexOf('=');
        string name = meant.Length == 0 ? "" : meant[0] is '.' or '#' ? meant.Substring(1) : equals > 0 ? meant.Substring(0, equals) : "";
        return meant != word && name.Length > 0 && Identifiers.WrongSignIn(name) < 0 && equals != meant.Length - 1 ? meant : null;
    }

    // A key whose value is written at `next`, and not joined to it as it should be.
    private bool ParseApart(int start, string key, int next)
    {
        string? shown = null;
        if (IsValue(next))
        {
            _at = next;
            if (ParseValue() is not { } value)
                return false;
            shown = value.IsQuoted ? "\"…\"" : value.Text.TrimEnd(',');
        }

        Report(start, _at, $"A key and its value are joined by `=` alone; write `{key}={(shown is { Length: > 0 } ? shown : "…")}`");
        return true;
    }

    // What is joined to a value in quotation marks: `topic="the "big" war"`, `topic='it's over'` and `host="putin", guest=merkel`.
    private bool ParseBehind(int start)
    {
        if (text[_at] is ',' or ';')
        {
            Report(_at, ++_at, text[_at - 1] == ',' ? Comma : Semicolon);
            return true;
        }

        char quote = text[start];
        char other = quote == '"' ? '\'' : '"';
        int next = _at;
        while (next < end && text[next] is not ('}' or '{') && !(text[next] == quote && text[next - 1] == '='))
        {
            // The mark that ends the whole; behind `=` one begins the next value.
            if (text[next++] == quote && (next == end || text[next] == '}' || IsBlank(text[next])))
                _at = next;
        }

        while (_at < end && !IsBlank(text[_at]) && text[_at] is not ('{' or '}'))
            _at++;
        string cure = text.IndexOf(other, start, _at - start) < 0 ? $", or put `{other}` around the whole" : "";
        Report(start, _at, $"The value ends at its second `{quote}`, and more is joined to it; write `\\{quote}` for a mark within it{cure}");
        return true;
    }

    private static bool IsCurly(char c) => c is '“' or '”' or '„' or '«' or '»' or '‘';

    private bool ParseCurly()
    {
        int start = _at++;
        int close = text.AsSpan(_at, end - _at).IndexOfAny("“”„«»‘’}".AsSpan());
        if (close >= 0 && text[_at + close] != '}')
            _at += close + 1;
        else
            ParseBare();
        Report(start, _at, "The quotation marks of a value are straight; write `\"…\"`");
        return true;
    }

    // `guests=[putin, merkel]`
    private bool ParseList(string key)
    {
        int close = text.AsSpan(_at + 1, end - _at - 1).IndexOfAny(']', '}', '[');
        if (close < 0 || text[_at + 1 + close] != ']' || text.AsSpan(_at + 1, close).IndexOfAny(" ,\n".AsSpan()) < 0)
            return false;
        string[] words = text.Substring(_at + 1, close).Split([' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        Report(_at, _at + close + 2, $"Several values stand in quotation marks, divided by spaces; write `{key}=\"{string.Join(" ", words)}\"`");
        _at += close + 2;
        return true;
    }

    private Located? ParseValue() => _at < end && text[_at] is '"' or '\'' ? ParseQuoted() : ParseBare();

    private readonly int SkipSpaces(int at)
    {
        while (at < end && IsBlank(text[at]))
            at++;
        return at;
    }

    // Whether what stands there is no attribute of its own.
    private readonly bool IsValue(int at)
    {
        if (at >= end || text[at] is '}' or '{' or '#' or '.')
            return false;
        while (at < end && IsKeyPart(text[at]))
            at++;
        return at >= end || text[at] != '=';
    }

    // What stands behind `#` or `.`. Of one that is no word the word is given that it was meant to be, so that it is not told where it is used.
    private Located? ParseName(string what)
    {
        char sign = text[_at];
        int start = ++_at;
        if (_at < end && text[_at] is '"' or '\'')
        {
            if (ParseQuoted() is not { } quoted)
                return null;
            string word = Identifiers.WithoutWrongSigns(quoted.Text);
            Report(start, _at, word.Length == 0 ? $"`{sign}` has no {what} behind it; write `{sign}{what}`" : $"Quotation marks are for values; write `{sign}{word}`");
            return quoted with { Text = word };
        }

        while (_at < end && !IsBlank(text[_at]) && text[_at] is not ('}' or '{' or '=' or '#'))
            _at++;
        // `.quote,by=putin`
        if (_at < end && text[_at] == '=' && text.IndexOf(',', start, _at - start) is >= 0 and int comma)
        {
            _at = comma + 1;
            Report(comma, _at, Comma);
            return new Located(text.Substring(start, comma - start), Span(start, comma));
        }

        var name = new Located(WordTable.Of(text.AsSpan(start, _at - start)), Span(start, _at));
        if (name.Text.Length == 0)
            Report(start - 1, _at, $"`{sign}` has no {what} behind it; write `{sign}{what}`");
        int wrong = Identifiers.IsForeign(name.Text) ? -1 : Identifiers.WrongSignIn(name.Text);
        return wrong < 0 ? name : WithoutSign(name, sign, what, start + wrong);
    }

    // Other languages divide attributes by commas.
    private Located WithoutSign(Located name, char sign, string what, int wrong)
    {
        // `.putin's`: of a word with an ending the word is meant; `.o'neill` is a name.
        int apostrophe = name.Text.LastIndexOfAny(['\'', '’']);
        string word = Identifiers.WithoutWrongSigns(apostrophe > 1 && name.Text.Length - apostrophe <= 3 ? name.Text.Substring(0, apostrophe) : name.Text);
        string cure = word.Length > 0 ? $"write `{sign}{word}`" : "take it out";
        Report(
            wrong,
            wrong + Identifiers.LengthAt(text, wrong),
            text[wrong] == ',' ? Comma : text[wrong] == ';' ? Semicolon : $"`{Identifiers.Shown(text, wrong)}` is part of no {what}, which is a word of letters, digits, `-` and `_`; {cure}");
        return name with { Text = word };
    }

    private Located ParseBare()
    {
        int start = _at;
        while (_at < end && !IsBlank(text[_at]) && text[_at] is not ('{' or '}' or '\\'))
            _at++;
        if (_at >= end || text[_at] != '\\')
            return new Located(WordTable.Of(text.AsSpan(start, _at - start)), Span(start, _at));

        StringBuilder value = new StringBuilder().Append(text, start, _at - start);
        while (_at < end && !IsBlank(text[_at]) && text[_at] is not ('{' or '}'))
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

    // Spaces of other kinds come with words that are copied from elsewhere. To Pandoc they are none.
    private void SkipSpaces()
    {
        for (; _at < end && IsBlank(text[_at]); _at++)
        {
            if (IsSpace(text[_at]) || _hasOtherSpace)
                continue;
            _hasOtherSpace = true;
            Report(_at, _at + 1, $"`{Identifiers.Shown(text, _at)}` is no ordinary space; write one in its place");
        }
    }

    private static bool IsBlank(char c) => IsSpace(c) || (c >= 0x80 && char.IsWhiteSpace(c));

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r';

    private static bool IsEscapable(char c) => c is > ' ' and < '\u007F' && !char.IsLetterOrDigit(c);

    private static bool IsNameStart(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '-' or '_';

    private static bool IsKeyPart(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '-' or '_' or ':' or '.' || (c >= 0x80 && Identifiers.IsMark(c));
}
