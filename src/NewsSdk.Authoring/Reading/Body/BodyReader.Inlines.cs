using Markdig.Syntax.Inlines;

namespace NewsSdk.Authoring;

// The words of a block with their marks and spans.
internal sealed partial class BodyReader
{
    private int _openSpan = -1;

    private const int MaxElements = 100;

    // The elements of HTML that were told and may still end.
    private List<string>? _elements;

    // Where the last run ends in the body; runs are in the order of the file.
    private int _runEnd;

    private void ReadInlines(ContainerInline parent)
    {
        for (Inline? inline = parent.FirstChild; inline is not null; inline = inline.NextSibling)
            ReadInline(inline);
    }

    // It calls itself for each level of marks: what it does with the others stands elsewhere, so that a level takes little of the stack.
    private void ReadInline(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                ReadLiteral(literal);
                break;
            case LineBreakInline lineBreak:
                _text.Append(lineBreak.IsHard ? '\n' : ' ');
                break;
            case SpanInline span:
                ReadSpan(span);
                break;
            case EmphasisInline emphasis:
                CheckEmphasis(emphasis);
                ReadMarked(emphasis, emphasis.DelimiterCount >= 2 ? MarkKind.Strong : MarkKind.Emphasis);
                break;
            case LinkInline link:
                ReadLink(link);
                break;
            case CodeInline code:
                CheckCode(code);
                AddMarked(code.Content, MarkKind.Code);
                break;
            case AutolinkInline autolink:
                ReadAutolink(autolink);
                break;
            case HtmlEntityInline entity:
                ReadEntity(entity);
                break;
            case HtmlInline html:
                ReadHtml(html);
                break;
            case DelimiterInline delimiter:
                ReadDelimiter(delimiter);
                ReadInlines(delimiter);
                break;
            case ContainerInline container:
                ReadInlines(container);
                break;
        }
    }

    private void ReadEntity(HtmlEntityInline entity)
    {
        if (entity.Span.Start >= _runEnd && entity.Span.Start < _body.Length && _body[entity.Span.Start] == '&')
            AddRun(entity.Transcoded.Length, entity.Span.Start, entity.Span.Length);
        _text.Append(entity.Transcoded.Text, entity.Transcoded.Start, entity.Transcoded.Length);
    }

    private void ReadHtml(HtmlInline html)
    {
        ReportHtml(html.Tag, html.Span);
        _text.Append(html.Tag.Replace("\r\n", "\n"));
    }

    // An element is told where it begins.
    private void ReportHtml(string tag, Markdig.Syntax.SourceSpan span)
    {
        string name = new([.. tag.TrimStart('<', '/').TakeWhile(char.IsLetterOrDigit)]);
        bool isEnd = tag.StartsWith("</", StringComparison.Ordinal);
        if (isEnd && _elements?.Remove(name) == true)
            return;
        if (!isEnd && name.Length > 0 && _elements is not { Count: MaxElements })
            (_elements ??= []).Add(name);
        _diagnostics.Report(
            NewsDiagnostics.RawHtml,
            InFile(span),
            tag.StartsWith("<!--", StringComparison.Ordinal) ? "take the comment out, or write it behind `# ` into the front matter" : "write Markdown, or `\\<` where the sign itself is meant");
    }

    private void ReadAutolink(AutolinkInline autolink) =>
        AddMarked(autolink.Url, MarkKind.Link, autolink.IsEmail ? "mailto:" + autolink.Url : autolink.Url);

    // A bracket that opened nothing stays one.
    private void ReadDelimiter(DelimiterInline delimiter)
    {
        if (delimiter is LinkDelimiterInline)
        {
            NoticeFootnote(delimiter.Span.Start);
            NoticeLink(delimiter.Span.Start);
            _trouble.AddOpening(delimiter.Span.Start, _blocks.Count);
        }

        _text.Append(delimiter.ToLiteral());
    }

    private void ReadLiteral(LiteralInline literal)
    {
        var content = literal.Content;
        if (content.Length <= 0)
            return;
        NoticeBrackets(literal);
        NoticeStars(literal);
        // A backslash before the first character is in its place and not in its words.
        int escape = literal.IsFirstCharacterEscaped ? 1 : 0;
        int source = literal.Span.Start + escape;
        // Of broken markup Markdig does not always know where it stood.
        if (source >= _runEnd && source + content.Length <= _body.Length && string.CompareOrdinal(content.Text, content.Start, _body, source, content.Length) == 0)
            AddRun(content.Length, source, content.Length);
        _text.Append(content.Text, content.Start, content.Length);
    }

    // The next code units of the text are written there. Literals end at each sign that might mean something: runs that go on are one.
    private void AddRun(int length, int source, int sourceLength)
    {
        _runEnd = source + sourceLength;
        var run = new TextRun(new TextSpan(_text.Length, length), new SourceSpan(_offset + source, sourceLength));
        if (_runs.Count > 0 && _runs[_runs.Count - 1] is var last && last.Text.End == run.Text.Start && last.Source.End == run.Source.Start
            && last.Text.Length == last.Source.Length && length == sourceLength)
            _runs[_runs.Count - 1] = new TextRun(new TextSpan(last.Text.Start, last.Text.Length + length), new SourceSpan(last.Source.Start, last.Source.Length + length));
        else
            _runs.Add(run);
    }

    // Brackets that are text; one may have been meant to begin a span.
    private void NoticeBrackets(LiteralInline literal)
    {
        ReadOnlySpan<char> content = literal.Content.AsSpan();
        int start = literal.IsFirstCharacterEscaped ? 1 : 0;
        for (int i = start; i < content.Length; i++)
        {
            int next = content.Slice(i).IndexOfAny('[', ']');
            if (next < 0)
                return;
            i += next;
            if (content[i] == '[')
            {
                NoticeFootnote(literal.Span.Start + i);
                NoticeLink(literal.Span.Start + i);
                _trouble.AddOpening(literal.Span.Start + i, _blocks.Count);
            }
            else if (i + 1 >= content.Length || content[i + 1] != '{')
            {
                NoticeLink(literal.Span.Start + i);
                _trouble.CloseOpening(_blocks.Count);
            }
        }
    }

    private void ReadSpan(SpanInline inline)
    {
        int outer = _openSpan;
        int index = OpenSpan(inline.Bracketed);
        int start = _text.Length;
        ReadInlines(inline);
        CloseSpan(inline.Bracketed, index, start, outer);
    }

    // The index of a span that annotates, or -1. Its place among the spans is where it opens; its words are known when it closes.
    private int OpenSpan(in Bracketed bracketed)
    {
        if (!IsSpan(bracketed))
            return -1;
        _spans.Add(default);
        return _openSpan = _spans.Count - 1;
    }

    private void CloseSpan(in Bracketed bracketed, int index, int start, int outer)
    {
        if (index < 0)
            return;
        _openSpan = outer;
        SpanAttributes attributes = bracketed.Attributes;
        _spans[index] = new ParsedSpan
        {
            Class = InFile(attributes.Class!.Value),
            Id = attributes.Id is { } id ? InFile(id) : null,
            Fields = InFile(attributes.Fields),
            Text = TextSpan.Between(start, _text.Length),
            Source = SourceSpan.Between(_offset + bracketed.Start, _offset + bracketed.End),
            Content = SourceSpan.Between(_offset + bracketed.Start + 1, _offset + bracketed.ContentEnd),
            Parent = outer,
            Block = _blocks.Count,
        };
    }

    // Whether a span annotates; what is wrong with its classes is reported.
    private bool IsSpan(in Bracketed bracketed)
    {
        SpanAttributes attributes = bracketed.Attributes;
        if (attributes is { IsBroken: false, Class: not null, SecondClass: null })
            return true;
        _trouble.LeaveOut(attributes);
        if (attributes.IsBroken)
            return false;
        if (attributes.SecondClass is { } second)
            _diagnostics.Report(NewsDiagnostics.TwoClasses, InFile(second).Span, second.Text);
        else if (!attributes.HasForeign || attributes.Id is not null || attributes.Fields.Count > 0)
            _diagnostics.Report(NewsDiagnostics.NoClass, SourceSpan.Between(_offset + bracketed.ContentEnd + 1, _offset + bracketed.End), ClassMeantBy(attributes));
        return false;
    }

    private static string ClassMeantBy(in SpanAttributes attributes) =>
        attributes.Id is { } id ? $"; `.{id.Text}` mentions what has this id"
        : attributes.Fields.Find("class") is { } name && Identifiers.WrongSignIn(name.Text) < 0 ? $"; write `.{name.Text}`"
        : "";

    private void ReadLink(LinkInline link)
    {
        NoteDefinition(link);
        CheckAddress(link);
        if (link.IsImage)
        {
            _diagnostics.Report(NewsDiagnostics.UnsupportedMarkdown, InFile(link.Span), "An image stands inside a sentence; give it a paragraph of its own");
            ReadInlines(link);
            return;
        }

        ReadMarked(link, MarkKind.Link, link.Url ?? "", TitleOf(link.Title));
    }

    // A backquote in one span and one behind it, or before it, make code of what is between, the span's end or beginning included. TeX has ``quotation marks''.
    private void CheckCode(CodeInline code)
    {
        int end = code.Content.IndexOf("]{", StringComparison.Ordinal);
        if (code.DelimiterCount == 2 && code.Content.IndexOf("''", StringComparison.Ordinal) >= 0)
            _diagnostics.Report(NewsDiagnostics.LostWords, InFile(code.Span), "what stands between backquotes for code, without annotations; write “ and ” for quotation marks");
        else if (end >= 0 && code.Content.LastIndexOf('[', end) < 0 && AttributeParser.LooksLikeAttributes(code.Content, end + 1, code.Content.Length))
            _diagnostics.Report(NewsDiagnostics.LostWords, InFile(code.Span), "what stands between backquotes for code, and a span that began before them does not end; write `\\` before each backquote");
        else if (end >= 0 && code is { DelimiterCount: 1, Content: [not '[', ..] } && AttributeParser.LooksLikeAttributes(code.Content, end + 1, code.Content.Length))
            _diagnostics.Report(NewsDiagnostics.LostWords, InFile(code.Span), "what stands between backquotes for code, without annotations; write `\\` before each backquote where words are meant");
        else if (code.Content.LastIndexOf('[') > code.Content.LastIndexOf(']'))
            _trouble.AddOpeningInCode(code.Span.Start, _blocks.Count);
    }

    // `[words](.class)` is a link, and annotates nothing.
    private void CheckAddress(LinkInline link)
    {
        if (link is not { Url: ['.' or '{', _, ..] url, Reference: null })
            return;
        string attributes = url.Trim('{', '}');
        if (attributes is ['.', _, ..] && Identifiers.WrongSignIn(attributes.Substring(1)) < 0)
            _diagnostics.Report(NewsDiagnostics.LostWords, InFile(link.Span), $"`({url})` for the address of a link; write `{{{attributes}}}` for an annotation");
    }

    private void NoteDefinition(LinkInline link)
    {
        if (link.Reference is { } definition)
            (_referredTo ??= []).Add(definition);
    }

    private void ReadMarked(ContainerInline inline, MarkKind kind, string? url = null, string? title = null)
    {
        int start = _text.Length;
        int index = _marks.Count;
        // Its place is before the marks in it, also where those hold the same words.
        _marks.Add(null!);
        ReadInlines(inline);
        _marks[index] = new Mark(kind, TextSpan.Between(start, _text.Length), url, title);
    }

    private void AddMarked(string text, MarkKind kind, string? url = null)
    {
        _marks.Add(new Mark(kind, new TextSpan(_text.Length, text.Length), url));
        _text.Append(text);
    }

    private Located InFile(Located located) =>
        _offset == 0 ? located : located with { Span = new SourceSpan(_offset + located.Span.Start, located.Span.Length) };

    private EquatableArray<Field> InFile(EquatableArray<Field> fields) =>
        _offset == 0 || fields.Count == 0 ? fields : fields.Select(field => new Field(InFile(field.Name), new Values<Located>(InFile(field.Values[0])))).ToEquatableArray();
}
