namespace NewsSdk.Authoring;

/// <summary>Binds articles: first each one's signature, then the corpus's types, then each article against them.</summary>
public static class Binder
{
    /// <summary>What <paramref name="article"/> tells the rest of the corpus.</summary>
    public static ArticleSignature Sign(ParsedArticle article) => Signer.Sign(article);

    /// <summary>Infers the types of a corpus; the order of <paramref name="articles"/> does not matter.</summary>
    public static CorpusModel Infer(IEnumerable<ArticleSignature> articles) => Inference.Infer(articles);

    /// <summary>Resolves <paramref name="article"/>'s names and checks it; what is wrong is told and left out.</summary>
    public static Bound Bind(ParsedArticle article, CorpusModel corpus, CancellationToken cancellation = default)
    {
        try
        {
            return new ArticleBinder(article, corpus, cancellation).Bind();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return Failed(article, e);
        }
    }

    // One article that fails never silences another, in the build as in every tool.
    private static Bound Failed(ParsedArticle article, Exception exception)
    {
        string what = $"{exception.GetType().Name}: {exception.Message}".Replace('\r', ' ').Replace('\n', ' ');
        var bound = new BoundArticle
        {
            Path = article.Path,
            Id = article.Id.Text,
            Identifier = "",
            Metadata = article.Metadata,
            Text = article.Text,
            Json = new ArticleJson([]),
            Actors = [],
            Events = [],
            Quotes = [],
        };
        return new Bound(bound, [LineMap.Diagnostic(article.LineStarts, NewsDiagnostics.InternalError, article.Path, default, [what])]);
    }
}
