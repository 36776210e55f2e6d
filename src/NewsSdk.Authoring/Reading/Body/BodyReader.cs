using System.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownBlock = Markdig.Syntax.Block;

namespace NewsSdk.Authoring;

/// <summary>Reads the body: the plain text with its blocks, marks and spans.</summary>
internal sealed partial class BodyReader
{
    private const string Separator = "\n\n";

    private readonly DiagnosticBag _diagnostics;
    private readonly CancellationToken _cancellation;
    private readonly string _file;
    private readonly int _start;
    private readonly SpanTrouble _trouble;
    private readonly BodyLimits _limits;
    private readonly StringBuilder _text;
    private readonly List<Block> _blocks = SpareList<Block>.Take();
    private readonly List<int> _blockStarts = [];
    private readonly List<TextRun> _runs = SpareList<TextRun>.Take();
    private readonly List<Mark> _marks = [];
    private readonly List<ParsedSpan> _spans = SpareList<ParsedSpan>.Take();

    // Numbered lists, in order; few articles have any.
    private List<(int Start, int Number, bool IsFirst)>? _numbered;

    // The definitions that links refer to; few articles have any.
    private HashSet<LinkReferenceDefinition>? _referredTo;

    // The stretch of the body that is being read, and where it begins in the file.
    private string _body = "";
    private int _offset;

    /// <param name="file">The file's text.</param>
    /// <param name="offset">Where the body begins in it.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public BodyReader(string file, int offset, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        _file = file;
        _start = offset;
        _diagnostics = diagnostics;
        _cancellation = cancellation;
        _trouble = new SpanTrouble(diagnostics);
        _limits = new BodyLimits(diagnostics);
        _text = SpareBuilder.Take(file.Length - offset);
    }

    public string Text { get; private set; } = "";

    public EquatableArray<Block> Blocks { get; private set; }

    public EquatableArray<TextRun> Runs { get; private set; }

    public EquatableArray<Mark> Marks => _marks.Count == 0
        ? default
        : _marks.OrderBy(static mark => mark.Span.Start).ThenByDescending(static mark => mark.Span.Length).ToEquatableArray();

    public EquatableArray<ParsedSpan> Spans { get; private set; }

    // In whatever order they were found: attributes that are not closed are met while blocks are parsed, and maybe twice.
    public EquatableArray<LeftOutSpan> LeftOut => _trouble.LeftOut is not { } spans
        ? default
        : spans.Distinct().OrderBy(static span => span.Id, StringComparer.Ordinal).ThenBy(static span => span.Class, StringComparer.Ordinal).ToEquatableArray();

    /// <param name="byMarkdig">Whether Markdig reads all of it, plain paragraphs too: the result is the same.</param>
    public void Read(bool byMarkdig)
    {
        if (!byMarkdig && PlainLines.MaySplit(_file, _start))
            ReadStretches();
        else
            ReadMarkdown(_start, _file.Length);
        _trouble.Tell(BlockAt);
        CheckOpenings(_trouble.LoneOpenings);
        if (_numbered is not null)
            CheckNumbers(_numbered);
        if (_footnotes is not null)
            CheckFootnotes(_footnotes);
        if (_bullets is not null)
            CheckBullets(_bullets);
        Text = _text.ToString();
        SpareBuilder.Return(_text);
        SpareList<Bracketed>.Return(_bracketed);
        Blocks = SpareList.Finish(_blocks);
        Runs = SpareList.Finish(_runs);
        Spans = SpareList.Finish(_spans);
    }

    private void Begin(string body, int offset)
    {
        (_body, _offset, _runEnd) = (body, offset, 0);
        _trouble.Offset = offset;
        _limits.Offset = offset;
    }

    private void ReadMarkdown(int start, int end)
    {
        Begin(WithLineFeeds(_file.Substring(start, end - start)), start);
        MarkdownDocument document = Markdown(_body);
        ReadBlocks(document, new Container(BlockKind.Paragraph, 0, false));
        foreach (MarkdownBlock block in document)
        {
            if (block is LinkReferenceDefinitionGroup definitions)
                CheckDefinitions(definitions);
        }
    }

    // A carriage return alone ends a line, which Markdig does not know within code and tags. A line feed is as long, so that all places stay.
    private static string WithLineFeeds(string body)
    {
        char[]? changed = null;
        for (int i = body.IndexOf('\r'); i >= 0; i = body.IndexOf('\r', i + 1))
        {
            if (i + 1 < body.Length && body[i + 1] == '\n')
                continue;
            changed ??= body.ToCharArray();
            changed[i] = '\n';
        }

        return changed is null ? body : new string(changed);
    }

    // The parsers are shared by all documents; what belongs to one they find in its context.
    private MarkdownDocument Markdown(string body)
    {
        var context = new Markdig.MarkdownParserContext();
        context.Properties[typeof(SpanTrouble)] = _trouble;
        context.Properties[typeof(BodyLimits)] = _limits;
        return MarkdownParser.Parse(body, NewsMarkdown.Pipeline, context);
    }

    private void ReadBlocks(ContainerBlock parent, Container container)
    {
        for (int i = 0; i < parent.Count; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            switch (parent[i])
            {
                case ParagraphBlock paragraph:
                    ReadParagraph(paragraph, container);
                    break;
                case HeadingBlock heading:
                    ReadLeaf(heading, new Container(BlockKind.Heading, heading.Level, false));
                    CheckHeading(heading, _blocks[_blocks.Count - 1].Span.Start);
                    break;
                case ListBlock list:
                    if (list.IsOrdered)
                        NoteNumbers(list);
                    else
                        NoteBullets(list);
                    ReadBlocks(list, container with { Kind = BlockKind.ListItem, Level = LevelIn(container, BlockKind.ListItem), IsOrdered = list.IsOrdered });
                    break;
                case QuoteBlock quote:
                    CheckQuoted(quote);
                    ReadBlocks(quote, new Container(BlockKind.Quotation, LevelIn(container, BlockKind.Quotation), false));
                    break;
                case CustomContainer division:
                    ReadBlocks(division, ContainerOf(division, container));
                    break;
                case HtmlBlock html:
                    ReportHtml(_body.Substring(html.Span.Start, Math.Max(0, Math.Min(html.Span.Length, _body.Length - html.Span.Start))).TrimStart(), html.Span);
                    ReadLines(html, BlockKind.Paragraph);
                    break;
                case CodeBlock code:
                    if (code is not FencedCodeBlock)
                        CheckIndented(code, i + 1 < parent.Count ? parent[i + 1] : null);
                    ReadLines(code, BlockKind.Code);
                    break;
                case ThematicBreakBlock thematicBreak:
                    AddBlock(new Block(BlockKind.Break, new TextSpan(_text.Length, 0), InFile(thematicBreak.Span)), thematicBreak.Span.Start);
                    break;
                case LinkReferenceDefinitionGroup:
                    break;
                case ContainerBlock other:
                    ReadBlocks(other, container);
                    break;
            }
        }
    }

    // To CommonMark `[^1]: words` and `[Update]: corrected` define links; the words would be lost. Of two with one label the first counts.
    private void CheckDefinitions(LinkReferenceDefinitionGroup definitions)
    {
        foreach (MarkdownBlock block in definitions)
        {
            if (block is not LinkReferenceDefinition definition)
                continue;
            if (definition.Label is ['^', ..])
                _diagnostics.Report(NewsDiagnostics.UnsupportedMarkdown, InFile(definition.Span), "A footnote is not part of an article; write its words into the text");
            else if (_referredTo?.Contains(definition) != true && !IsAddress(definition.Url))
                _diagnostics.Report(NewsDiagnostics.LostWords, InFile(definition.Span), "this for the address of a link, and none refers to it: it is no part of the text; write `\\[` for the bracket where words are meant");
        }
    }

    // Nobody misses an address to which no link refers.
    private static bool IsAddress(string? url) => url is not null && (url.Length == 0 || url[0] == '#' || url.IndexOf('/') >= 0 || url.IndexOf(':') >= 0);

    private void NoteNumbers(ListBlock list)
    {
        foreach (MarkdownBlock block in list)
        {
            if (block is ListItemBlock item)
                (_numbered ??= []).Add((_offset + item.Span.Start, item.Order, item == list[0]));
        }
    }

    // `1986. A year of change` is an item of a list, and has lost its number. Those are meant that count, up or down, with another item of their list, or across what
    // stands between two lists; and nobody counts to a thousand.
    private void CheckNumbers(List<(int Start, int Number, bool IsFirst)> items)
    {
        for (int i = 0; i < items.Count; i++)
        {
            bool isCounted = (i > 0 && IsNext(items[i - 1].Number, items[i].Number, items[i].IsFirst)) ||
                (i + 1 < items.Count && IsNext(items[i].Number, items[i + 1].Number, items[i + 1].IsFirst)) || IsBehindTied(items, i);
            if (!isCounted || items[i].Number >= 1000)
                ReportNumber(items[i].Start);
        }
    }

    // All items of a list may have one number.
    private static bool IsNext(int number, int next, bool isOtherList) => Math.Abs(next - number) == 1 || (next == number && !isOtherList);

    // In rankings: `2.`, `2.`, `4.`
    private static bool IsBehindTied(List<(int Start, int Number, bool IsFirst)> items, int index)
    {
        int tied = index - 1;
        while (tied > 0 && !items[tied].IsFirst && items[tied - 1].Number == items[tied].Number)
            tied--;
        return index > 0 && items[index].Number - items[index - 1].Number == index - tied;
    }

    private void ReportNumber(int start)
    {
        int end = start;
        while (end < _file.Length && _file[end] is >= '0' and <= '9')
            end++;
        string digits = _file.Substring(start, end - start);
        string sign = end < _file.Length ? _file.Substring(end, 1) : ".";
        _diagnostics.Report(
            NewsDiagnostics.LostWords,
            new SourceSpan(start, Math.Min(end + 1, _file.Length) - start),
            $"`{digits}{sign}` for the number of an item in a list, which is no part of the text; write `{digits}\\{sign}` where words are meant");
    }

    // Four spaces before a line make code of it: annotations in it are text, and lines that go on at the margin are a paragraph of their own.
    private void CheckIndented(CodeBlock code, MarkdownBlock? next)
    {
        bool goesOn = next is ParagraphBlock paragraph && paragraph.Line == code.Line + code.Lines.Count;
        if (!goesOn && !HasAnnotation(code))
            return;
        int start = code.Span.Start;
        int length = _body.AsSpan(start).IndexOfAny('\r', '\n');
        _diagnostics.Report(
            NewsDiagnostics.LostWords,
            new SourceSpan(_offset + start, length < 0 ? _body.Length - start : length),
            "lines that begin with four spaces for code, without annotations; take the spaces out where words are meant");
    }

    private static bool HasAnnotation(LeafBlock code)
    {
        for (int i = 0; i < code.Lines.Count; i++)
        {
            var line = code.Lines.Lines[i].Slice;
            if (line.Length <= 0)
                continue;
            for (int at = line.Text.IndexOf("]{", line.Start, line.Length, StringComparison.Ordinal); at >= 0; at = line.Text.IndexOf("]{", at + 1, line.End - at, StringComparison.Ordinal))
            {
                if (AttributeParser.LooksLikeAttributes(line.Text, at + 1, line.End + 1))
                    return true;
            }
        }

        return false;
    }

    private static int LevelIn(Container container, BlockKind kind) => container.Kind == kind ? container.Level + 1 : 1;

    private Container ContainerOf(CustomContainer division, Container outer)
    {
        SourceSpan opening = OpeningLineOf(division);
        if (division.ClosingFencedCharCount == 0)
            _diagnostics.Report(NewsDiagnostics.UnclosedDiv, opening, WordsOf(opening).Any() ? "end it with a line `:::`" : "take the line out if it was to close one: none is open");

        Container inner = outer;
        foreach (SourceSpan word in WordsOf(opening))
        {
            string name = _body.Substring(word.Start - _offset, word.Length);
            if (name == "related")
                inner = new Container(BlockKind.Related, 0, false);
            else if (!name.StartsWith("x-", StringComparison.Ordinal))
                _diagnostics.Report(NewsDiagnostics.UnknownDiv, word, name);
        }

        return inner;
    }

    // `::: related` and `::: {.related .x-wide}`: the words without braces and dots; colons may close the line too.
    private IEnumerable<SourceSpan> WordsOf(SourceSpan opening)
    {
        int at = opening.Start - _offset;
        int end = at + opening.Length;
        while (at < end)
        {
            while (at < end && _body[at] is ' ' or '\t' or '{' or '}' or ':' or '.')
                at++;
            int start = at;
            while (at < end && _body[at] is not (' ' or '\t' or '{' or '}'))
                at++;
            if (at > start)
                yield return SourceSpan.Between(_offset + start, _offset + at);
        }
    }

    private SourceSpan OpeningLineOf(CustomContainer division)
    {
        int start = division.Span.Start;
        int length = _body.AsSpan(start).IndexOfAny('\r', '\n');
        return new SourceSpan(_offset + start, length < 0 ? _body.Length - start : length);
    }

    private void ReadParagraph(ParagraphBlock paragraph, Container container)
    {
        if (paragraph.Inline is { FirstChild: LinkInline { IsImage: true } image } && IsAlone(image))
        {
            int start = BeginBlock();
            NoteDefinition(image);
            ReadInlines(image);
            AddBlock(
                new Block(BlockKind.Image, TextSpan.Between(start, _text.Length), InFile(paragraph.Span), Url: image.Url ?? "", Title: TitleOf(image.Title)),
                paragraph.Span.Start);
            return;
        }

        CheckTable(paragraph);
        CheckLines(paragraph);
        ReadLeaf(paragraph, container);
    }

    // Attributes of an image were told, and nothing else stands beside it.
    private static bool IsAlone(LinkInline image) => image.NextSibling is null
        || (image.NextSibling is LiteralInline { NextSibling: null } literal && literal.Content.Length > 0 && literal.Content.AsSpan() is ['{', .., '}']);

    private void ReadLeaf(LeafBlock leaf, Container container)
    {
        int start = BeginBlock();
        if (leaf.Inline is { } inline)
            ReadInlines(inline);
        CheckStars();
        AddBlock(
            new Block(container.Kind, TextSpan.Between(start, _text.Length), InFile(leaf.Span), container.Level, container.IsOrdered),
            leaf.Span.Start);
    }

    private void ReadLines(LeafBlock leaf, BlockKind kind)
    {
        int start = BeginBlock();
        for (int i = 0; i < leaf.Lines.Count; i++)
        {
            if (i > 0)
                _text.Append('\n');
            var slice = leaf.Lines.Lines[i].Slice;
            if (slice.Length > 0)
                _text.Append(slice.Text, slice.Start, slice.Length);
        }

        AddBlock(new Block(kind, TextSpan.Between(start, _text.Length), InFile(leaf.Span)), leaf.Span.Start);
    }

    private int BeginBlock()
    {
        if (_text.Length > 0)
            _text.Append(Separator);
        return _text.Length;
    }

    private void AddBlock(Block block, int start)
    {
        _blocks.Add(block);
        _blockStarts.Add(_offset + start);
    }

    // The index of the block that holds a place of the file.
    private int BlockAt(int place)
    {
        int index = _blockStarts.BinarySearch(place);
        return index >= 0 ? index : ~index - 1;
    }

    private SourceSpan InFile(Markdig.Syntax.SourceSpan span) => new(_offset + span.Start, Math.Max(0, span.Length));

    private static string? TitleOf(string? title) => string.IsNullOrEmpty(title) ? null : title!.Replace("\r\n", "\n");

    /// <summary>What holds a block, so that the block is named by it.</summary>
    private readonly record struct Container(BlockKind Kind, int Level, bool IsOrdered);
}
