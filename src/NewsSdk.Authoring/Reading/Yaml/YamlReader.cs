using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NewsSdk.Authoring;

/// <summary>Reads YAML into nodes with places, by events. What the format does not allow of YAML is reported.</summary>
internal sealed class YamlReader
{
    // Front matter is shallow: `events: { id: { role: [a, b] } }` are four levels.
    private const int MaxDepth = 24;
    private const int MaxBrackets = 200;
    private const int MaxNamesAsked = 20;

    // A value is a line or a paragraph; the text of an article stands in its body.
    internal const int MaxScalar = 100_000;

    private const string WriteOut = "write the value out";

    private const string Straight = "straight quotation marks, `\"…\"`";

    // YAML ends lines at CR and LF alone, YamlDotNet at these too, as YAML 1.1 did. They come with words from elsewhere, and JSON writes them as they are: it
    // is given characters in their places that no text has.
    private const string LineEnds11 = "\u0085\u2028\u2029";
    private const string NoCharacters = "\uFDD0\uFDD1\uFDD2";

    private static readonly char[] s_betweenKeyAndValue = [':', '='];

    private static readonly char[] s_curly = ['“', '”', '„'];

    private readonly string _yaml;
    private readonly bool _hasNoCharacters;
    private readonly int _offset;
    private readonly DiagnosticBag _diagnostics;
    private readonly Parser _parser;

    // Where something was reported last, from the file's beginning.
    private int _told = -1;
    private int _namesAsked;

    private YamlReader(string yaml, int offset, DiagnosticBag diagnostics)
    {
        _yaml = yaml;
        _offset = offset;
        _diagnostics = diagnostics;
        // Neither as they are nor as an escape.
        _hasNoCharacters = yaml.AsSpan().IndexOfAny(LineEnds11.AsSpan()) >= 0 && yaml.AsSpan().IndexOfAny(NoCharacters.AsSpan()) < 0 && yaml.IndexOf("FDD", StringComparison.OrdinalIgnoreCase) < 0;
        _parser = new Parser(new Scanner(new StringReader(_hasNoCharacters ? Exchanged(yaml, LineEnds11, NoCharacters) : yaml), skipComments: true));
    }

    /// <summary>Reads the YAML document that stands at <paramref name="place"/> of a file; false where it is broken, which is reported.</summary>
    /// <param name="byEvents">Whether YamlDotNet reads it, however plain it is: the result is the same.</param>
    public static bool Read(string file, SourceSpan place, DiagnosticBag diagnostics, out YamlNode? document, bool byEvents = false)
    {
        document = byEvents ? null : PlainYaml.TryRead(file, place);
        return document is not null || ReadEvents(file.Substring(place.Start, place.Length), place.Start, diagnostics, out document);
    }

    private static bool ReadEvents(string yaml, int offset, DiagnosticBag diagnostics, out YamlNode? document)
    {
        document = null;
        if (TooDeepAt(yaml) is >= 0 and int deep)
        {
            diagnostics.Report(NewsDiagnostics.YamlFeature, new SourceSpan(offset + deep, 1), "values nested so deeply", WriteOut);
            return false;
        }

        if (DirectiveIn(yaml) is { Length: > 0 } directive)
        {
            diagnostics.Report(NewsDiagnostics.YamlFeature, new SourceSpan(offset + directive.Start, directive.Length), "directives", WriteOut);
            return false;
        }

        var reader = new YamlReader(yaml, offset, diagnostics);
        try
        {
            document = reader.ReadDocument();
            return true;
        }
        catch (YamlException exception)
        {
            // Where the thing begins that is broken, such as a quotation mark; a tab breaks what begins a line before.
            bool isTab = exception.Message.IndexOf(" tab ", StringComparison.Ordinal) >= 0;
            reader.ReportBroken(isTab ? reader.TabAt((int)exception.End.Index) : (int)exception.Start.Index, exception.Message);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The scanner throws others too, such as InvalidOperationException for `[x` before a key.
            int index = reader._parser.Current is { } last ? (int)last.End.Index : 0;
            if (reader.BracketBefore(index) is >= 0 and int open)
                reader.Report(NewsDiagnostics.BadYaml, new SourceSpan(offset + open, 1), $"what begins with `{yaml[open]}` here ends nowhere; write `{(yaml[open] == '{' ? '}' : ']')}`");
            else
                reader.ReportBroken(index, "a bracket, brace or quotation mark is not closed here");
        }

        return false;
    }

    // The last bracket that is open there.
    private int BracketBefore(int index)
    {
        int closed = 0;
        for (int i = Math.Min(index, _yaml.Length) - 1; i >= 0; i--)
        {
            if (_yaml[i] is ']' or '}')
                closed++;
            else if (_yaml[i] is '[' or '{' && closed-- == 0)
                return i;
        }

        return -1;
    }

    // The scanner's work grows with the brackets that are open, so they are counted before it begins, those in texts too: none has so many.
    private static int TooDeepAt(string yaml)
    {
        int depth = 0;
        for (int i = 0; i < yaml.Length; i++)
        {
            switch (yaml[i])
            {
                case '[' or '{' when ++depth > MaxBrackets:
                    return i;
                case ']' or '}' when depth > 0:
                    depth--;
                    break;
            }
        }

        return -1;
    }

    // The parser takes one for what it is worth, and one at the file's end for nothing: a line with `%` first, which begins no value.
    private static SourceSpan DirectiveIn(string yaml)
    {
        for (int i = yaml.IndexOf('%'); i >= 0; i = yaml.IndexOf('%', i + 1))
        {
            if (i > 0 && yaml[i - 1] is not ('\r' or '\n'))
                continue;
            int length = yaml.AsSpan(i).IndexOfAny('\r', '\n');
            return new SourceSpan(i, length < 0 ? yaml.Length - i : length);
        }

        return default;
    }

    // For a tab that indents a line the parser gives no place: it is the first behind what was read last.
    private int TabAt(int index)
    {
        if (index > 0)
            return index;
        int start = Math.Min(_parser.Current is { } last ? (int)last.End.Index : 0, _yaml.Length);
        for (int tab = _yaml.IndexOf('\t', start); tab >= 0; tab = _yaml.IndexOf('\t', tab + 1))
        {
            int line = tab;
            while (line > 0 && _yaml[line - 1] is ' ' or '\t')
                line--;
            if (line == 0 || _yaml[line - 1] is '\r' or '\n')
                return tab;
        }

        return start;
    }

    private static string Exchanged(string text, string from, string to)
    {
        for (int i = 0; i < from.Length; i++)
            text = text.Replace(from[i], to[i]);
        return text;
    }

    private YamlNode? ReadDocument()
    {
        while (_parser.MoveNext())
        {
            switch (_parser.Current)
            {
                case StreamStart or DocumentStart:
                    break;
                case StreamEnd or DocumentEnd:
                    return null;
                default:
                    YamlNode? node = ReadNode(0);
                    CheckEnd();
                    return node;
            }
        }

        return null;
    }

    private void CheckEnd()
    {
        while (_parser.MoveNext())
        {
            if (_parser.Current is DocumentStart start)
                Report(NewsDiagnostics.YamlFeature, Span(start), "documents after the first", "take this line out");
        }
    }

    // The current event begins the node; afterwards it is the node's last.
    private YamlNode? ReadNode(int depth)
    {
        ParsingEvent current = _parser.Current!;
        if (current is AnchorAlias alias)
            return ReadAlias(alias);
        bool isText = current is NodeEvent node && CheckNode(node);
        if (depth > MaxDepth)
        {
            ReportFeature(new SourceSpan(Span(current).Start, 1), "values nested so deeply");
            Skip();
            return null;
        }

        return current switch
        {
            Scalar scalar => IsTooLong(scalar) ? null : isText ? AsWritten(scalar) : ScalarOf(scalar),
            SequenceStart => ReadList(depth),
            MappingStart => ReadMap(depth),
            _ => null,
        };
    }

    // `headline: *Star*` has no anchor that it could be an alias of: it is read as it was meant.
    private YamlScalar? ReadAlias(AnchorAlias alias)
    {
        bool isText = !IsIn('&', alias.Value);
        ReportFeature(Span(alias), "aliases", isText);
        return isText ? AsWritten(alias) : null;
    }

    // Whether it is a text that begins with a sign which YAML takes for its own.
    private bool CheckNode(NodeEvent node)
    {
        bool isAnchor = !node.Anchor.IsEmpty && !IsIn('*', node.Anchor);
        bool isTag = !node.Tag.IsEmpty && FirstWord(node) is { } tag && _yaml[tag.Start - _offset] == '!' && char.IsLetterOrDigit(_yaml, Math.Min(tag.Start + 1 - _offset, _yaml.Length - 1));
        if (!node.Anchor.IsEmpty)
            ReportFeature(FirstWord(node), "anchors", isAnchor);
        if (!node.Tag.IsEmpty)
            ReportFeature(FirstWord(node), "tags", isTag);
        return isAnchor || isTag;
    }

    // Looking through the file for each of thousands would take long; so many are no texts.
    private bool IsIn(char sign, AnchorName name) => _namesAsked++ >= MaxNamesAsked || _yaml.IndexOf(sign + name.Value, StringComparison.Ordinal) >= 0;

    private YamlScalar AsWritten(ParsingEvent current)
    {
        SourceSpan span = Span(current);
        return new YamlScalar(new Located(_yaml.Substring(span.Start - _offset, span.Length), span, IsQuoted: true), span) { IsTold = true };
    }

    private void ReportFeature(SourceSpan span, string feature, bool isText = false) =>
        Report(NewsDiagnostics.YamlFeature, span, feature, WriteOut + (isText ? $", or put a text that begins with `{_yaml[span.Start - _offset]}` in quotation marks" : ""));

    private void Report(NewsRule rule, SourceSpan span, params string[] arguments)
    {
        _diagnostics.Report(rule, span, arguments);
        _told = span.Start;
    }

    private bool IsTooLong(Scalar scalar)
    {
        if (scalar.Value.Length <= MaxScalar)
            return false;
        _diagnostics.Report(NewsDiagnostics.BadYaml, new SourceSpan(Span(scalar).Start, 1), "what begins here has more than 100,000 characters");
        return true;
    }

    // An anchor or a tag stands before its value, and the event begins there.
    private SourceSpan FirstWord(NodeEvent node)
    {
        SourceSpan span = Span(node);
        int length = _yaml.AsSpan(span.Start - _offset, span.Length).IndexOfAny(" \t\r\n".AsSpan());
        return length < 0 ? span : new SourceSpan(span.Start, length);
    }

    private YamlList ReadList(int depth)
    {
        int start = (int)_parser.Current!.Start.Index;
        var items = new List<YamlNode>();
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd)
        {
            if (ReadNode(depth + 1) is { } item)
                items.Add(item);
        }

        return new YamlList(items, SpanFrom(start));
    }

    private YamlMap ReadMap(int depth)
    {
        int start = (int)_parser.Current!.Start.Index;
        var entries = new List<(Located, YamlNode)>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        List<Located>? lone = null;
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            Located? written = ReadKey();
            bool hasColon = written is null || HasColonAt((int)_parser.Current.End.Index);
            if (!_parser.MoveNext())
                break;
            YamlNode? value = ReadNode(depth + 1);
            if (written is not { } key || value is null)
                continue;
            if (!hasColon && value is YamlScalar { IsNull: true })
            {
                // `{ type:person }` and `{ type=person }` are read as they were meant.
                int colon = key.IsQuoted ? -1 : key.Text.IndexOfAny(s_betweenKeyAndValue);
                if (colon > 0 && colon < key.Text.Length - 1 && key.Span.Length == key.Text.Length && !key.Text.Any(char.IsWhiteSpace))
                {
                    var name = new Located(key.Text.Substring(0, colon), new SourceSpan(key.Span.Start, colon));
                    var text = new Located(key.Text.Substring(colon + 1), SourceSpan.Between(key.Span.Start + colon + 1, key.Span.End));
                    Report(NewsDiagnostics.BadYaml, new SourceSpan(name.Span.End, 1), $"{(key.Text[colon] == ':' ? "a space stands behind a colon" : "a colon and a space stand behind a key")}; write `{name.Text}: {text.Text}`");
                    if (keys.Add(name.Text))
                        entries.Add((name, new YamlScalar(text, text.Span)));
                    continue;
                }

                (lone ??= []).Add(key);
                continue;
            }

            if (key.Text == "<<" && !key.IsQuoted)
                ReportFeature(key.Span, "merge keys");
            else if (!keys.Add(key.Text))
                _diagnostics.Report(NewsDiagnostics.DuplicateKey, key.Span, key.Text);
            else
                entries.Add((key, value));
        }

        return new YamlMap(entries, SpanFrom(start)) { IsTold = lone is not null && ReportLone(lone, isAll: entries.Count == 0) };
    }

    // `{ name: Smith, John }`, and `headline: {Breaking}`, which is told once.
    private bool ReportLone(List<Located> keys, bool isAll)
    {
        foreach (Located key in isAll ? keys.GetRange(0, 1) : keys)
            Report(NewsDiagnostics.BadYaml, key.Span, $"`{key.Text}` has no value; a text {(isAll ? "that begins with `{`" : "with a comma in it")} stands in {(key.Text.IndexOfAny(s_curly) >= 0 ? Straight : "quotation marks")}");
        return isAll;
    }

    private bool HasColonAt(int index)
    {
        while (index < _yaml.Length && char.IsWhiteSpace(_yaml[index]))
            index++;
        return index < _yaml.Length && _yaml[index] == ':';
    }

    private Located? ReadKey()
    {
        if (_parser.Current is Scalar scalar)
        {
            CheckNode(scalar);
            return IsTooLong(scalar) ? null : WithoutUnseen(ScalarOf(scalar).Value);
        }

        int start = (int)_parser.Current!.Start.Index;
        string feature = _parser.Current is AnchorAlias ? "aliases" : "keys that are no words";
        Skip();
        ReportFeature(SpanFrom(start), feature);
        return null;
    }

    // A byte order mark in the midst of a file, and what comes with words from elsewhere, would make another key of one that looks the same.
    private Located WithoutUnseen(Located key)
    {
        // YAML indents with spaces alone, and would take the key for one of the level above.
        if (key is { IsQuoted: false, Text: [> '\u007F' and var first, ..] } && char.IsWhiteSpace(first))
            throw new YamlException(_parser.Current!.Start, _parser.Current.Start, $"found {Identifiers.Shown(key.Text, 0)} as indentation");
        int at = key.IsQuoted || key.Span.Length != key.Text.Length ? -1 : Identifiers.UnseenIn(key.Text);
        if (at < 0)
            return key;
        _diagnostics.Report(NewsDiagnostics.BadYaml, new SourceSpan(key.Span.Start + at, 1), $"`{Identifiers.Shown(key.Text, at)}` is part of the key, and nobody sees it; take it out");
        return key with { Text = new string([.. key.Text.Where(static c => !Identifiers.IsUnseen(c) || Identifiers.IsMark(c))]) };
    }

    // Goes to the last event of the node that the current one begins.
    private void Skip()
    {
        int depth = _parser.Current!.NestingIncrease;
        while (depth > 0 && _parser.MoveNext())
            depth += _parser.Current.NestingIncrease;
    }

    private YamlScalar ScalarOf(Scalar scalar)
    {
        SourceSpan span = Span(scalar);
        bool isQuoted = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;
        if (scalar.Style == ScalarStyle.Plain && NoticeComment((int)scalar.End.Index) is { } comment && scalar.Value.Length == 0)
            span = comment;
        SourceSpan content = isQuoted && span.Length >= 2 ? new SourceSpan(span.Start + 1, span.Length - 2) : span;
        string value = _hasNoCharacters ? Exchanged(scalar.Value, NoCharacters, LineEnds11) : scalar.Value;
        return new YamlScalar(new Located(value, content, isQuoted || scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded), span);
    }

    // “Rally under #freedom”: a comment has a space behind its sign, as people write it.
    private SourceSpan? NoticeComment(int end)
    {
        int at = Math.Min(end, _yaml.Length);
        while (at < _yaml.Length && _yaml[at] is ' ' or '\t')
            at++;
        if (at == 0 || at + 1 >= _yaml.Length || _yaml[at] != '#' || !char.IsLetterOrDigit(_yaml[at + 1]) || _yaml[at - 1] is not (' ' or '\t'))
            return null;
        int last = at + 1;
        while (last < _yaml.Length && char.IsLetterOrDigit(_yaml[last]))
            last++;
        SourceSpan comment = SourceSpan.Between(_offset + at, _offset + last);
        _diagnostics.Report(NewsDiagnostics.CommentInText, comment);
        return comment;
    }

    private SourceSpan Span(ParsingEvent current)
    {
        int start = (int)current.Start.Index;
        return Trimmed(start, (int)current.End.Index);
    }

    private SourceSpan SpanFrom(int start)
    {
        int end = Math.Max(start, (int)(_parser.Current?.End.Index ?? start));
        // The end of what stands in brackets is marked before its bracket.
        if (start < _yaml.Length && _yaml[start] is '[' or '{' && end < _yaml.Length && _yaml[end] is ']' or '}')
            end++;
        return Trimmed(start, end);
    }

    // A block's end is known only when the next thing begins.
    private SourceSpan Trimmed(int start, int end)
    {
        end = Math.Min(_yaml.Length, Math.Max(start, end));
        while (end > start && char.IsWhiteSpace(_yaml[end - 1]))
            end--;
        return new SourceSpan(_offset + start, end - start);
    }

    private void ReportBroken(int index, string reason)
    {
        int start = Math.Min(Math.Max(index, 0), _yaml.Length);
        // `*Star* wins` is one mistake.
        if (_told >= _offset && _told - _offset < start && _yaml.IndexOf('\n', _told - _offset, start - (_told - _offset)) < 0)
            return;
        // At a line's end there is nothing to see: show the last thing before it.
        while (start > 0 && (start == _yaml.Length || _yaml[start] is '\r' or '\n'))
            start--;
        if (reason.IndexOf("multiline plain scalar", StringComparison.Ordinal) >= 0 && LineWithoutKey(start) is { } line)
            _diagnostics.Report(NewsDiagnostics.BadYaml, line, "behind a key stand a colon and a space, such as `headline: …`");
        else
            _diagnostics.Report(NewsDiagnostics.BadYaml, new SourceSpan(_offset + start, _yaml.Length == 0 ? 0 : 1), Sentence(reason) + (reason.IndexOf(" as indentation", StringComparison.Ordinal) >= 0 ? "; indent with spaces" : CureAt(start, reason)));
    }

    // The line before, where it has no key: the parser took it for the beginning of a key of several lines.
    private SourceSpan? LineWithoutKey(int index)
    {
        int end = index == 0 ? -1 : _yaml.LastIndexOf('\n', index - 1);
        if (end <= 0)
            return null;
        int start = _yaml.LastIndexOf('\n', end - 1) + 1;
        string line = _yaml.Substring(start, end - start);
        int indent = line.Length - line.TrimStart().Length;
        string words = line.Trim();
        return words.Length == 0 || words[words.Length - 1] == ':' || words.IndexOf(": ", StringComparison.Ordinal) >= 0 ? null : new SourceSpan(_offset + start + indent, words.Length);
    }

    // The commonest slips are texts that need quotation marks; the parser has other words for them.
    private string CureAt(int index, string reason)
    {
        int start = index == 0 ? 0 : _yaml.LastIndexOf('\n', index - 1) + 1;
        int length = _yaml.AsSpan(start).IndexOfAny('\r', '\n');
        string line = length < 0 ? _yaml.Substring(start) : _yaml.Substring(start, length);
        int first = line.IndexOf(':');
        string key = first < 0 ? "" : line.Substring(0, first).Trim();
        if (first + 1 < line.Length && line[first + 1] is not (' ' or '\t') && Words.IsIdLike(key))
            return $"; a space stands behind the colon of a key: `{key}: …`";
        int colon = line.IndexOf(": ", StringComparison.Ordinal);
        string item = line.TrimStart();
        string value = colon >= 0 ? line.Substring(colon + 2).Trim() : item.StartsWith("- ", StringComparison.Ordinal) ? item.Substring(2).Trim() : "";
        if (value.Length == 0)
            return "";
        if (line.IndexOf("[]", StringComparison.Ordinal) is > 0 and int several && char.IsLetterOrDigit(line[several - 1]))
            return "; several are written `*`, or `+` where there is at least one: `person*`";
        if (value.IndexOf(']') is > 0 and int close && close + 1 < value.Length && FieldType.CardinalityOf(value[close + 1]) is not null)
            return "; a list with a mark behind it stands in quotation marks: `\"[low, high]?\"`";
        if (reason.IndexOf("quoted scalar", StringComparison.Ordinal) >= 0)
            return "; close the quotation mark that begins here";
        if (line.IndexOf('{') is > 0 and int brace && brace < first && Words.IsIdLike(line.Substring(0, brace).Trim()))
            return $"; a colon and a space stand behind a key: `{line.Substring(0, brace).Trim()}: {{ … }}`";
        if (reason.IndexOf("expected ','", StringComparison.Ordinal) >= 0 && value.IndexOf(';') >= 0)
            return "; what stands between brackets is divided by commas";
        if (value[0] is '{' or '[' && value[value.Length - 1] is not ('}' or ']') && reason.IndexOf("expected ','", StringComparison.Ordinal) >= 0)
            return $"; what begins with `{value[0]}` ends with `{(value[0] == '{' ? '}' : ']')}`";
        // A carriage return alone ends the line, and the next is looked at.
        int column = Math.Min(index - start, line.Length);
        string rest = line.Substring(column);
        char before = line.Substring(0, column).TrimEnd() is [.., var last] ? last : ' ';
        bool isKey = rest.IndexOf(':') is > 0 and int end && Words.IsIdLike(rest.Substring(0, end));
        if (value[0] == '{' && before is '"' or '\'' && !isKey)
            return InOtherMarks(before);
        if (value[0] == '{' && (isKey || rest.StartsWith(":", StringComparison.Ordinal)))
            return "; between braces keys are divided by commas, and a text with a colon in it stands in quotation marks";
        if (value[0] is '{' or '[' && rest is ['}' or ']', ..] && reason.IndexOf("expected key", StringComparison.Ordinal) >= 0)
            return $"; nothing is open here that `{rest[0]}` closes: take it out";
        if (value[0] is '{' or '[' && value[value.Length - 1] is '}' or ']')
            return "; between brackets a text with a colon, a comma or a bracket in it stands in quotation marks, and no comma is alone";
        if (line[0] == ' ' && reason.IndexOf("invalid mapping", StringComparison.Ordinal) >= 0 && value.IndexOf(": ", StringComparison.Ordinal) < 0)
            return "; keys that belong together begin below each other";
        if (value[0] is '"' or '\'')
            return InOtherMarks(value[0]);
        if (Array.IndexOf(s_curly, value[0]) >= 0)
            return "; a text with `: ` in it stands in " + Straight;
        if (value.StartsWith("- ", StringComparison.Ordinal))
            return "; a list stands in brackets or has a line for each item, and a text that begins with `-` stands in quotation marks";
        if (value.StartsWith("? ", StringComparison.Ordinal) || value[0] is '[' or '*' or '&' or '!' or '@' or '%' or '>' or '|' or '`')
            return $"; a text that begins with `{value[0]}` stands in quotation marks";
        return value[0] == '{' ? ""
            : value.IndexOf(": ", StringComparison.Ordinal) >= 0 ? "; a text with `: ` in it stands in quotation marks"
            : value[value.Length - 1] == ':' ? "; a text that ends with a colon stands in quotation marks"
            : line[0] == ' ' && reason.IndexOf("expected key", StringComparison.Ordinal) >= 0 ? "; keys that belong together begin below each other"
            : "";
    }

    private static string InOtherMarks(char mark) => $"; a text of which `{mark}` is the beginning alone stands as a whole in the other kind of quotation marks";

    // "(Line: 4, Col: 1, …): While scanning …, could not find expected ':'." -> without the place, which is told, and the period.
    private static string Sentence(string message)
    {
        int at = message.LastIndexOf("): ", StringComparison.Ordinal);
        string text = (at >= 0 && message.StartsWith("(Line", StringComparison.Ordinal) ? message.Substring(at + 3) : message).TrimEnd('.', ' ');
        return text.Length == 0 ? "it is broken here" : char.ToLowerInvariant(text[0]) + text.Substring(1);
    }
}
