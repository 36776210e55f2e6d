using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace NewsSdk.Authoring;

/// <summary>
/// Parses <c>]{…}</c>: what stands between it and the last open <c>[</c> becomes a span. The opening brackets are those of Markdig's link parser, before
/// which this one stands, so that spans and links nest as brackets do. It also notices attributes that belong to no span.
/// </summary>
internal sealed class SpanInlineParser : InlineParser
{
    public SpanInlineParser() => OpeningCharacters = [']', '{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        // The parser is shared by all documents; what belongs to one is in its context.
        if (processor.Context?.Properties[typeof(SpanTrouble)] is not SpanTrouble trouble)
            return false;
        return slice.CurrentChar == ']' ? MatchClosing(processor, trouble, ref slice) : MatchStray(processor, trouble, ref slice);
    }

    private static bool MatchClosing(InlineProcessor processor, SpanTrouble trouble, ref StringSlice slice)
    {
        int close = slice.Start;
        if (slice.PeekChar() != '{')
        {
            NoticeBraces(processor, trouble, slice);
            return false;
        }

        LinkDelimiterInline? opening = processor.Inline?.FirstParentOfType<LinkDelimiterInline>();
        if (opening is { IsImage: true })
        {
            trouble.ImageEnd = processor.GetSourcePosition(close);
            return false;
        }

        if (slice.PeekChar(2) == '{' && opening is not null && MatchDoubled(processor, trouble, ref slice))
            return true;
        var parser = new AttributeParser(slice.Text, close + 1, slice.End + 1, processor.GetSourcePosition);
        bool looksMeant = opening is not null || AttributeParser.LooksLikeAttributes(slice.Text, close + 1, slice.End + 1);
        if (!looksMeant)
            return false;

        int closePlace = processor.GetSourcePosition(close);
        if (parser.TryParse() is not { } attributes)
        {
            trouble.LeaveOut(parser.Attributes);
            trouble.ReportUnclosed(processor.GetSourcePosition(close + 1), parser.UnclosedQuotation);
            return false;
        }

        trouble.Report(parser.Errors);

        int end = processor.GetSourcePosition(parser.End - 1) + 1;
        if (opening is null)
        {
            trouble.LeaveOut(attributes);
            trouble.AddStrayClosing(SourceSpan.Between(closePlace, end), slice.Text.Substring(close, parser.End - close));
            // Past the braces, which would be taken for stray attributes; the text stays.
            processor.Inline = new LiteralInline { Content = new StringSlice(slice.Text, close, parser.End - 1), Span = new Markdig.Syntax.SourceSpan(closePlace, end - 1) };
            slice.Start = parser.End;
            return true;
        }

        var span = new SpanInline { Bracketed = new Bracketed(attributes, opening.Span.Start, closePlace, end) };
        opening.ReplaceBy(span);
        processor.Inline = span;
        processor.PostProcessInlines(0, span, null, false);
        span.IsClosed = true;
        slice.Start = parser.End;
        return true;
    }

    // `[Putin]{{.putin}}`
    private static bool MatchDoubled(InlineProcessor processor, SpanTrouble trouble, ref StringSlice slice)
    {
        int close = slice.Start;
        var parser = new AttributeParser(slice.Text, close + 2, slice.End + 1, processor.GetSourcePosition);
        if (parser.TryParse() is not { IsBroken: false } attributes)
            return false;
        int end = parser.End <= slice.End && slice.Text[parser.End] == '}' ? parser.End + 1 : parser.End;
        int place = processor.GetSourcePosition(close);
        trouble.LeaveOut(attributes);
        trouble.ReportBraces(SourceSpan.Between(place, processor.GetSourcePosition(end - 1) + 1), slice.Text.Substring(close + 3, parser.End - close - 4));
        processor.Inline = new LiteralInline { Content = new StringSlice(slice.Text, close, end - 1), Span = new Markdig.Syntax.SourceSpan(place, processor.GetSourcePosition(end - 1)) };
        slice.Start = end;
        return true;
    }

    // `[Putin].putin}`, the wide braces of Chinese and Japanese keyboards, and `[talks](.meeting host=putin)`, which is no link: an address has no space in it.
    private static void NoticeBraces(InlineProcessor processor, SpanTrouble trouble, StringSlice slice)
    {
        int close = slice.Start;
        char sign = slice.PeekChar();
        int before = sign is '｛' or '(' ? close + 1 : close;
        if (sign is not ('.' or '#' or '｛' or '(') || before + 1 > slice.End || !AttributeParser.LooksLikeAttributes(slice.Text, before, slice.End + 1))
            return;
        int length = slice.Text.AsSpan(before + 1, slice.End - before).IndexOfAny((sign == '(' ? "){[]" : "}｝{[]\n").AsSpan());
        if (length < 0 || slice.Text[before + 1 + length] != (sign == '｛' ? '｝' : sign == '(' ? ')' : '}'))
            return;
        string attributes = slice.Text.Substring(before + 1, length);
        if (sign == '(' && !(processor.Inline?.FirstParentOfType<LinkDelimiterInline>() is { IsImage: false } && attributes.Trim().Any(char.IsWhiteSpace) && AreAttributes(attributes)))
            return;
        var place = SourceSpan.Between(processor.GetSourcePosition(close), processor.GetSourcePosition(before + 1 + length) + 1);
        trouble.ReportBraces(place, attributes);
    }

    private static bool AreAttributes(string text) =>
        new AttributeParser($"{{{text}}}", 0, text.Length + 2, static place => place).TryParse() is { IsBroken: false };

    // What keeps the words before stray attributes from being a span's.
    private static string? CureOf(InlineProcessor processor, SpanTrouble trouble, string text, int open)
    {
        int last = open - 1;
        while (last >= 0 && char.IsWhiteSpace(text[last]))
            last--;
        if (last < 0)
            return null;
        if (text[last] == ']' && last == open - 1 && processor.GetSourcePosition(last) == trouble.ImageEnd)
            return "belongs to no span, since `!` before a bracket begins an image; write `\\!`";
        if (text[last] == ']')
            return last < open - 1 ? "is parted from its words; join `]` and `{`" : "belongs to no span, since a backslash makes text of a bracket before it; take the backslash out";
        return last == open - 1 && text[last] == ')' && processor.Inline is LinkInline link
            ? link.IsImage ? "belongs to no span, and an image has no attributes; take it out" : "belongs to no span; put the whole link in brackets: `[[words](…)]{…}`"
            : null;
    }

    private static bool MatchStray(InlineProcessor processor, SpanTrouble trouble, ref StringSlice slice)
    {
        int open = slice.Start;
        if (!AttributeParser.LooksLikeAttributes(slice.Text, open, slice.End + 1))
            return false;

        var parser = new AttributeParser(slice.Text, open, slice.End + 1, processor.GetSourcePosition);
        int place = processor.GetSourcePosition(open);
        bool isClosed = parser.TryParse() is not null;
        trouble.LeaveOut(parser.Attributes);
        if (!isClosed)
        {
            trouble.ReportUnclosed(place, parser.UnclosedQuotation);
            return false;
        }

        int end = processor.GetSourcePosition(parser.End - 1);
        trouble.AddStrayAttributes(SourceSpan.Between(place, end + 1), slice.Text.Substring(open, parser.End - open), CureOf(processor, trouble, slice.Text, open));
        // Past the braces: what stands in them is not looked at again.
        processor.Inline = new LiteralInline { Content = new StringSlice(slice.Text, open, parser.End - 1), Span = new Markdig.Syntax.SourceSpan(place, end) };
        slice.Start = parser.End;
        return true;
    }
}
