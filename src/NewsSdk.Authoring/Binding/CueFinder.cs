namespace NewsSdk.Authoring;

/// <summary>Finds the words that report a quote: in a paragraph of the quote, outside the quote, the nearest.</summary>
internal static class CueFinder
{
    public static TextSpan? Find(ParsedArticle article, QuotePart quote, string cue)
    {
        if (cue.Length == 0)
            return null;

        (TextSpan Span, bool IsWhole, int Distance)? best = null;
        int previous = -1;
        foreach (int span in quote.Spans)
        {
            int block = article.Spans[span].Block;
            if (block == previous)
                continue;
            previous = block;
            TextSpan paragraph = article.Blocks[block].Span;
            for (int at = paragraph.Start; at + cue.Length <= paragraph.End; at++)
            {
                at = article.Text.IndexOf(cue, at, paragraph.End - at, StringComparison.Ordinal);
                if (at < 0)
                    break;
                var words = new TextSpan(at, cue.Length);
                int distance = DistanceTo(quote.Fragments, words);
                bool isWhole = IsWhole(article.Text, words);
                if (distance >= 0 && (best is not { } other || (isWhole, -distance).CompareTo((other.IsWhole, -other.Distance)) > 0))
                    best = (words, isWhole, distance);
            }
        }

        return best?.Span;
    }

    // How many code units lie between; negative where the words are the quote's own.
    private static int DistanceTo(List<TextSpan> fragments, TextSpan span)
    {
        int nearest = int.MaxValue;
        foreach (TextSpan fragment in fragments)
        {
            if (span.Start < fragment.End && fragment.Start < span.End)
                return -1;
            nearest = Math.Min(nearest, span.Start >= fragment.End ? span.Start - fragment.End : fragment.Start - span.End);
        }

        return nearest;
    }

    private static bool IsWhole(string text, TextSpan span) =>
        !(span.Start > 0 && char.IsLetterOrDigit(text[span.Start - 1]) && char.IsLetterOrDigit(text[span.Start]))
        && !(span.End < text.Length && char.IsLetterOrDigit(text[span.End]) && char.IsLetterOrDigit(text[span.End - 1]));
}
