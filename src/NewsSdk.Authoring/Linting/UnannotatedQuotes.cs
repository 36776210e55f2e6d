namespace NewsSdk.Authoring;

/// <summary>NEWS0310: words in quotation marks that are no part of a quote. What is likely a title, a name or a single word is passed over.</summary>
internal static class UnannotatedQuotes
{
    private const int LeastWords = 4;

    // In a script without spaces a word is a few signs.
    private const int LeastSigns = 10;

    // Marks of titles in Chinese and Japanese.
    private const string TitleMarks = "《〈『";

    private static readonly HashSet<string> SmallWordsOfTitles = new(StringComparer.Ordinal)
    {
        "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with", "s",
        "de", "la", "le", "les", "l", "d", "du", "des", "et", "à", "el", "los", "las", "del", "y", "en", "e", "i", "и", "в", "на", "с",
        "der", "die", "das", "des", "dem", "den", "und", "von", "im", "am", "zum", "zur",
    };

    public static void Lint(LintedArticle article)
    {
        var quotes = new SpanSet(article.Parts.Quotes.SelectMany(static quote => quote.Fragments));
        var mentions = new SpanSet(article.Parts.Actors.Concat<Part>(article.Parts.Events).SelectMany(static part => part.Mentions).SelectMany(static mention => mention.Pieces));
        int told = 0;
        foreach (TextSpan pair in article.Marks.Pairs.OrderBy(static pair => pair.Start).ThenByDescending(static pair => pair.Length))
        {
            TextSpan inner = Trim(article.Article.Text, TextSpan.Between(pair.Start + 1, pair.End - 1));
            if (pair.Start < told || inner.Length == 0 || quotes.Overlaps(pair) || mentions.Holds(inner) || !IsSpeech(article.Article.Text, pair, inner))
                continue;
            told = pair.End;
            article.Report(NewsDiagnostics.UnannotatedQuote, pair, article.Shown(inner));
        }
    }

    private static bool IsSpeech(string text, TextSpan pair, TextSpan inner)
    {
        if (TitleMarks.IndexOf(text[pair.Start]) >= 0)
            return false;
        bool endsSentence = text[inner.End - 1] is '.' or ',' or '!' or '?' or '…' or '。' or '、' or '！' or '？' or '，';
        // ‘x’ may be two apostrophes.
        if (MarkStyle.IsSingle(text[pair.Start]) && !endsSentence)
            return false;
        (int words, int small, int dense) = Count(text, inner);
        return dense > 0 ? dense + words >= LeastSigns || endsSentence : (words >= LeastWords && small > 0) || (endsSentence && words > 0);
    }

    // The words; those among them that begin with a small letter, as the main words of a title in English do not; the signs of scripts without spaces.
    private static (int Words, int Small, int Dense) Count(string text, TextSpan inner)
    {
        int words = 0;
        int small = 0;
        int dense = 0;
        foreach (TextToken token in TextTokens.Of(text, inner))
        {
            if (token.Kind == TextTokenKind.Dense)
                dense++;
            if (token.Kind != TextTokenKind.Word)
                continue;
            words++;
            if (!TextTokens.IsCapital(text, token.Span.Start) && !SmallWordsOfTitles.Contains(text.Substring(token.Span.Start, token.Span.Length)))
                small++;
        }

        return (words, small, dense);
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        int start = span.Start;
        int end = span.End;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.Between(start, end);
    }
}
