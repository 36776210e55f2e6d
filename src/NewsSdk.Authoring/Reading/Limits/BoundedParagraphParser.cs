using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace NewsSdk.Authoring;

/// <summary>
/// Paragraphs whose definitions of links (<c>[label]: address</c>) cost what they are long. Markdig moves all lines of the paragraph for each definition
/// that it takes from its beginning, and looks through all definitions of the document for each: here a few lines are looked at, and the definitions are bounded.
/// </summary>
internal sealed class BoundedParagraphParser : ParagraphBlockParser
{
    // A definition is one line, or two with its title; the label and the title may be broken into more.
    private const int LinesOfDefinition = 16;

    private const int MaxLazyLines = 64;

    public override BlockState TryContinue(BlockProcessor processor, Markdig.Syntax.Block block)
    {
        var paragraph = (ParagraphBlock)block;
        if (processor.IsBlankLine || processor.IsCodeIndent || !StartsWithBracket(paragraph.Lines) || !IsUnderline(processor.Line))
            return base.TryContinue(processor, block);

        // Before it makes a heading of the paragraph Markdig takes the definitions at its beginning.
        bool isHeading = TakeDefinitions(processor, paragraph) && paragraph.Lines.Count > 0;
        // Where a long one goes on without the signs of its quotation, no heading begins: each such line would cost as much as the whole.
        isHeading &= !processor.IsLazy || paragraph.Lines.Count <= MaxLazyLines;
        if (isHeading)
            return base.TryContinue(processor, block);
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    public override bool Close(BlockProcessor processor, Markdig.Syntax.Block block)
    {
        if (block is not ParagraphBlock paragraph || !StartsWithBracket(paragraph.Lines))
            return base.Close(processor, block);

        TakeDefinitions(processor, paragraph);
        ref StringLineGroup lines = ref paragraph.Lines;
        for (int i = 0; i < lines.Count; i++)
            TrimStart(ref lines.Lines[i].Slice);
        if (lines.Count > 0)
            TrimEnd(ref lines.Lines[lines.Count - 1].Slice);
        return lines.Count > 0;
    }

    // Markdig's own take other white space too, which is text: the no-break space of a page from the web.
    private static void TrimStart(ref StringSlice line)
    {
        while (line.CurrentChar is ' ' or '\t')
            line.Start++;
    }

    private static void TrimEnd(ref StringSlice line)
    {
        while (line.End >= line.Start && line.Text[line.End] is ' ' or '\t')
            line.End--;
    }

    // False where there are too many: then those that are left are text.
    private static bool TakeDefinitions(BlockProcessor processor, ParagraphBlock paragraph)
    {
        ref StringLineGroup lines = ref paragraph.Lines;
        int taken = 0;
        bool mayDefine = true;
        while (taken < lines.Count)
        {
            StringLineGroup few = LinesFrom(lines, taken);
            int count = few.Count;
            StringLineGroup.Iterator iterator = few.ToCharIterator();
            if (!LinkReferenceDefinition.TryParse(ref iterator, out LinkReferenceDefinition? definition))
                break;
            mayDefine = processor.Context?.Properties[typeof(BodyLimits)] is not BodyLimits limits || limits.MayDefine(lines.Lines[taken].Position);
            if (!mayDefine)
                break;
            Define(processor, definition!, lines.Lines[taken]);

            StringLineGroup rest = iterator.Remaining();
            taken += count - rest.Count;
            if (rest.Count > 0)
                lines.Lines[taken] = rest.Lines[0];
            if (count == rest.Count)
                break;
        }

        if (taken > 0)
            lines = LinesFrom(lines, taken, int.MaxValue);
        return mayDefine;
    }

    private static void Define(BlockProcessor processor, LinkReferenceDefinition definition, in StringLine line)
    {
        processor.Document.SetLinkReferenceDefinition(definition.Label!, definition, addGroup: true);
        definition.Line = line.Line;
        definition.Span = Moved(definition.Span, line.Slice.Start);
        definition.LabelSpan = Moved(definition.LabelSpan, line.Slice.Start);
        definition.UrlSpan = Moved(definition.UrlSpan, line.Slice.Start);
        definition.TitleSpan = Moved(definition.TitleSpan, line.Slice.Start);
    }

    private static Markdig.Syntax.SourceSpan Moved(Markdig.Syntax.SourceSpan span, int by) => span.IsEmpty ? span : new(span.Start + by, span.End + by);

    private static StringLineGroup LinesFrom(in StringLineGroup lines, int start, int most = LinesOfDefinition)
    {
        int count = Math.Min(most, lines.Count - start);
        // One more than there are, so that the iterator can go behind the last line.
        var few = new StringLineGroup(count + 1);
        for (int i = start; i < start + count; i++)
            few.Add(ref lines.Lines[i]);
        return few;
    }

    private static bool StartsWithBracket(in StringLineGroup lines)
    {
        if (lines.Count == 0)
            return false;
        StringSlice first = lines.Lines[0].Slice;
        return first.AsSpan().TrimStart(" \t".AsSpan()) is ['[', ..];
    }

    private static bool IsUnderline(in StringSlice line)
    {
        ReadOnlySpan<char> text = line.AsSpan().TrimEnd(" \t".AsSpan());
        return text.Length > 0 && text[0] is '=' or '-' && text.TrimStart(text[0]).IsEmpty;
    }
}
