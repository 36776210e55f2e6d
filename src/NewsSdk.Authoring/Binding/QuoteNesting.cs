namespace NewsSdk.Authoring;

/// <summary>Finds the quote that each quote is said in: the innermost that has all words of one of its fragments, whether brackets say so or the front matter's <c>spans</c>.</summary>
internal static class QuoteNesting
{
    // One walk over the fragments by their start. Of two open ones, one that begins earlier and ends earlier holds nothing any more that the other does
    // not hold more closely: so those that are kept end the later the earlier they begin, and the last that ends late enough is the innermost.
    public static void Find(ParsedArticle article, List<QuotePart> quotes)
    {
        var open = new Stack<Fragment>();
        foreach (Fragment fragment in InOrder(article, quotes))
        {
            while (open.Count > 0 && open.Peek().Words.End < fragment.Words.End)
                open.Pop();
            // Of two over the same words neither is in the other, unless brackets say so.
            bool isBeside = open.Count > 0 && open.Peek().Words == fragment.Words && !fragment.IsBracketed;
            QuotePart? outer = open.Count == 0 ? null : isBeside ? open.Peek().Outer : open.Peek().Quote;
            if (!isBeside)
                open.Push(fragment with { Outer = outer });
            // A quote's first fragment that lies in another quote tells.
            fragment.Quote.Outer ??= outer;
        }
    }

    private static IEnumerable<Fragment> InOrder(ParsedArticle article, List<QuotePart> quotes) => quotes
        .SelectMany(static quote => quote.Spans.Select(index => (quote, index)))
        .Select(item => new Fragment(item.quote, article.Spans[item.index].Text, item.index, !article.Spans[item.index].IsByText, null))
        .OrderBy(static fragment => fragment.Words.Start)
        .ThenByDescending(static fragment => fragment.Words.Length)
        .ThenBy(static fragment => fragment.Index);

    private readonly record struct Fragment(QuotePart Quote, TextSpan Words, int Index, bool IsBracketed, QuotePart? Outer);
}
