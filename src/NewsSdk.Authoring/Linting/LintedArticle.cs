namespace NewsSdk.Authoring;

/// <summary>An article while lints look at it: what they share.</summary>
internal sealed class LintedArticle
{
    private readonly Lazy<QuotationScan> _marks;

    public LintedArticle(ParsedArticle article, CorpusModel corpus, EquatableArray<SharedActor> actors, CancellationToken cancellation)
    {
        Article = article;
        Corpus = corpus;
        SharedActors = actors;
        Cancellation = cancellation;
        Parts = new ArticleBinder(article, corpus, cancellation).BindParts();
        Map = new TextMap(article.Runs);
        Diagnostics = new DiagnosticBag(article.Path, article.LineStarts);
        _marks = new Lazy<QuotationScan>(() => QuotationScanner.Scan(article, Map));
    }

    public ParsedArticle Article { get; }

    public CorpusModel Corpus { get; }

    /// <summary>The actors of all registries, whether the article may know them or not.</summary>
    public EquatableArray<SharedActor> SharedActors { get; }

    public CancellationToken Cancellation { get; }

    public BoundParts Parts { get; }

    public TextMap Map { get; }

    public DiagnosticBag Diagnostics { get; }

    /// <summary>The quotation marks of the text, in pairs and without a partner.</summary>
    public QuotationScan Marks => _marks.Value;

    /// <summary>The language of the text in small letters and without a region, such as <c>de</c>; empty where the article does not say.</summary>
    public string Language => LanguageOf(Article);

    public static string LanguageOf(ParsedArticle article) => article.Metadata.Language?.Split('-')[0].ToLowerInvariant() ?? "";

    /// <summary>Reports at words of the text; what does not stand in the file as words is passed over.</summary>
    public void Report(NewsRule rule, TextSpan words, params string[] arguments)
    {
        if (Map.Find(words) is { } place)
            Diagnostics.Report(rule, place, arguments);
    }

    /// <summary>Words of the text on one line, shortened.</summary>
    public string Shown(TextSpan words)
    {
        string line = Article.Text.Substring(words.Start, Math.Min(words.Length, 61)).Replace('\r', ' ').Replace('\n', ' ');
        return words.Length <= 60 ? line : line.Substring(0, char.IsHighSurrogate(line[58]) ? 58 : 59) + "…";
    }
}
