using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace NewsSdk.Authoring;

/// <summary>Stands before all other inline parsers and makes text of what would nest too deeply or cost too much.</summary>
internal sealed class InlineGuard : InlineParser
{
    // An opening that is not closed yet holds what follows it, so that a stray one counts as a level.
    private const int MaxLevels = 250;

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

        if (slice.CurrentChar is '<' or ']' || !IsTooDeep(processor.Inline))
            return false;

        limits.ReportDepth(place);
        AddText(processor, slice, start, start, place);
        slice.Start++;
        return true;
    }

    private static bool IsTooDeep(Inline? inline)
    {
        int levels = 0;
        for (; inline is not null; inline = inline.Parent)
            levels++;
        return levels > MaxLevels;
    }

    private static void AddText(InlineProcessor processor, in StringSlice slice, int start, int end, int place) =>
        processor.Inline = new LiteralInline
        {
            Content = new StringSlice(slice.Text, start, end),
            Span = new Markdig.Syntax.SourceSpan(place, place + end - start),
        };
}
