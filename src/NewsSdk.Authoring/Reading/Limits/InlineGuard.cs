using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace NewsSdk.Authoring;

/// <summary>Stands before all other inline parsers and makes text of what would nest too deeply or cost too much.</summary>
internal sealed class InlineGuard : InlineParser
{
    // An opening that is not closed yet holds what follows it, so that a stray one counts as a level.
    private const int MaxBrackets = 250;

    // What closes counts too: pairs are made at the block's end. So many signs are those of five hundred words, and nest no deeper.
    private const int MaxEmphasis = 1_000;

    public InlineGuard() => OpeningCharacters = ['[', '!', '*', '_', '<', ']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Context?.Properties[typeof(BodyLimits)] is not BodyLimits limits)
            return false;

        int start = slice.Start;
        int place = processor.GetSourcePosition(start);
        if (limits.IsPlain(processor.Block!, slice, place))
        {
            AddText(processor, slice, start, slice.End, place);
            slice.Start = slice.End + 1;
            return true;
        }

        if (slice.CurrentChar is '<' or ']')
            return false;
        bool isEmphasis = slice.CurrentChar is '*' or '_';
        int signs = isEmphasis ? CountSigns(slice) : 1;
        (int brackets, int emphasis) = LevelsAt(processor.Inline);
        if (isEmphasis ? emphasis + LevelsOf(signs) <= MaxEmphasis : brackets < MaxBrackets)
            return false;

        limits.ReportDepth(place);
        AddText(processor, slice, start, start + signs - 1, place);
        slice.Start += signs;
        return true;
    }

    private static (int Brackets, int Emphasis) LevelsAt(Inline? inline)
    {
        int brackets = 0;
        int emphasis = 0;
        for (; inline is not null; inline = inline.Parent)
        {
            if (inline is EmphasisDelimiterInline run)
                emphasis += LevelsOf(run.DelimiterCount);
            else if (inline is LinkDelimiterInline)
                brackets++;
        }

        return (brackets, emphasis);
    }

    // Two signs make strong text, which emphasis may stand in: a run of them opens as many levels as there are pairs.
    private static int LevelsOf(int signs) => (signs + 1) / 2;

    private static int CountSigns(in StringSlice slice)
    {
        char sign = slice.CurrentChar;
        int end = slice.Start;
        while (end <= slice.End && slice.Text[end] == sign)
            end++;
        return end - slice.Start;
    }

    private static void AddText(InlineProcessor processor, in StringSlice slice, int start, int end, int place) =>
        processor.Inline = new LiteralInline
        {
            Content = new StringSlice(slice.Text, start, end),
            Span = new Markdig.Syntax.SourceSpan(place, place + end - start),
        };
}
