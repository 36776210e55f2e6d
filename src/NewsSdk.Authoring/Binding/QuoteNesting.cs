namespace NewsSdk.Authoring;

/// <summary>Finds the quote that each quote is said in: the innermost that has all words of one of its fragments, whether brackets say so or the front matter's <c>spans</c>.</summary>
internal static class QuoteNesting
{
    // One walk over the fragments by their start. Of two open ones, one that begins earlier and ends earlier holds nothing any more that the other does
    // not hold more closely: so those that are kept end the later the earlier they begin, and the last that ends late enough is the innermost.
    public static void Find(ParsedArticle article, List<QuotePart> quotes)
    {
        if (quotes.Count == 0)
            return;

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

    // By the start; of those that begin together the longest first, and of those with the same words the one that is written first.
    private static List<Fragment> InOrder(ParsedArticle article, List<QuotePart> quotes)
    {
        var fragments = new List<Fragment>(quotes.Count);
        foreach (QuotePart quote in quotes)
        {
            foreach (int index in quote.Spans)
                fragments.Add(new Fragment(quote, article.Spans[index].Text, index, !article.Spans[index].IsByText, null));
        }

        fragments.Sort(static (left, right) =>
            left.Words.Start != right.Words.Start ? left.Words.Start.CompareTo(right.Words.Start)
            : left.Words.Length != right.Words.Length ? right.Words.Length.CompareTo(left.Words.Length)
            : left.Index.CompareTo(right.Index));
        return fragments;
    }

    private readonly record struct Fragment(QuotePart Quote, TextSpan Words, int Index, bool IsBracketed, QuotePart? Outer);
}
