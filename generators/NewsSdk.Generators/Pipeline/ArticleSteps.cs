using NewsSdk.Authoring;
using NewsSdk.Generators.Model;

namespace NewsSdk.Generators.Pipeline;

/// <summary>The steps of a single article, each guarded.</summary>
internal static class ArticleSteps
{
    /// <summary>Reads an article on its own.</summary>
    public static Outcome<ParsedArticle> Parse(ArticleText file, CancellationToken cancellation)
    {
        if (file.Text is not { } text)
            return new Outcome<ParsedArticle>(file.FullPath, null, file.Diagnostics);

        return Guard.Run(file.Path, file.FullPath, () =>
        {
            ParsedArticle article = ArticleReader.Read(file.Path, text, cancellation);
            return new Outcome<ParsedArticle>(file.FullPath, article, [.. file.Diagnostics, .. article.Diagnostics]);
        });
    }

    /// <summary>Takes from an article what it tells the corpus.</summary>
    public static Outcome<ArticleSignature> Sign(Outcome<ParsedArticle> parsed, CancellationToken cancellation)
    {
        ParsedArticle article = parsed.Value!;
        return Guard.Run(article.Path, parsed.FullPath, () => new Outcome<ArticleSignature>(parsed.FullPath, Binder.Sign(article), []));
    }

    /// <summary>Binds an article to the corpus. An article that repeats another's name is checked, and has no value.</summary>
    public static Outcome<ArticleSpec> Bind((Outcome<ParsedArticle> Parsed, Outcome<CorpusModel> Corpus) pair, CancellationToken cancellation)
    {
        (ParsedArticle article, string fullPath) = (pair.Parsed.Value!, pair.Parsed.FullPath);
        if (pair.Corpus.Value is not { } corpus)
            return new Outcome<ArticleSpec>(fullPath, null, []);

        return Guard.Run(article.Path, fullPath, () =>
        {
            Bound bound = Binder.Bind(article, corpus, cancellation);
            ArticleSpec? spec = bound.Article.Identifier.Length > 0 ? new ArticleSpec(bound.Article, TypesOf(bound.Article, corpus)) : null;
            return new Outcome<ArticleSpec>(fullPath, spec, bound.Diagnostics);
        });
    }

    private static EquatableArray<TypeName> TypesOf(BoundArticle article, CorpusModel corpus) =>
        Used(article.Actors, corpus.ActorTypes, isEvent: false).Concat(Used(article.Events, corpus.EventTypes, isEvent: true)).ToEquatableArray();

    private static IEnumerable<TypeName> Used(EquatableArray<BoundMember> members, EquatableArray<TypeModel> types, bool isEvent)
    {
        var used = new HashSet<string>(members.Select(static member => member.Type), StringComparer.Ordinal);
        return types.Where(type => used.Contains(type.Name)).Select(type => new TypeName(type.Name, type.Identifier, isEvent));
    }
}
