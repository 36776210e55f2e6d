using System.Collections.Immutable;
using NewsSdk.Authoring;
using NewsSdk.Generators.Model;

namespace NewsSdk.Generators.Pipeline;

/// <summary>The steps of a single article, each guarded.</summary>
internal static class ArticleSteps
{
    /// <summary>Reads a file that is an article, on its own.</summary>
    public static ImmutableArray<Outcome<ParsedArticle>> Parse(FileText file, CancellationToken cancellation) =>
        file.Kind == NewsFileKind.Article ? ImmutableArray.Create(ParseArticle(file, cancellation)) : ImmutableArray<Outcome<ParsedArticle>>.Empty;

    /// <summary>Takes from an article that could be read what it tells the corpus.</summary>
    public static ImmutableArray<Outcome<ArticleSignature>> Sign((Outcome<ParsedArticle> Parsed, CorpusNames Names) pair, CancellationToken cancellation) =>
        pair.Parsed.Value is { } article
            ? ImmutableArray.Create(Guard.Run(
                article.Path, pair.Parsed.FullPath, () => new Outcome<ArticleSignature>(pair.Parsed.FullPath, Binder.Sign(article, pair.Names), [])))
            : ImmutableArray<Outcome<ArticleSignature>>.Empty;

    /// <summary>Tells whether an article could be read and is a draft.</summary>
    public static bool IsDraft(Outcome<ParsedArticle> parsed) => parsed.Value is { Draft: not null };

    /// <summary>Binds an article that could be read and is no draft.</summary>
    public static ImmutableArray<Outcome<ArticleSpec>> BindPublished(
        (Outcome<ParsedArticle> Parsed, (Outcome<CorpusModel> Corpus, EquatableArray<string> Repeated) Others) step, CancellationToken cancellation) =>
        step.Parsed.Value is { Draft: null } ? ImmutableArray.Create(Bind(step.Parsed, step.Others, cancellation)) : ImmutableArray<Outcome<ArticleSpec>>.Empty;

    /// <summary>Binds a draft; it has a value only where drafts are built, and else is told to be left out.</summary>
    public static Outcome<ArticleSpec> BindDraft(
        ((Outcome<ParsedArticle> Parsed, (Outcome<CorpusModel> Corpus, EquatableArray<string> Repeated) Others) Pair, Layout Layout) step, CancellationToken cancellation)
    {
        Outcome<ArticleSpec> bound = Bind(step.Pair.Parsed, step.Pair.Others, cancellation);
        if (step.Layout.BuildsDrafts)
            return bound;
        return bound with { Value = null, Diagnostics = [Binder.LeftOut(step.Pair.Parsed.Value!), .. bound.Diagnostics] };
    }

    private static Outcome<ParsedArticle> ParseArticle(FileText file, CancellationToken cancellation)
    {
        if (file.Text is not { } text)
            return new Outcome<ParsedArticle>(file.FullPath, null, file.Diagnostics);

        return Guard.Run(file.Path, file.FullPath, () =>
        {
            ParsedArticle article = ArticleReader.Read(file.Path, text, cancellation);
            return new Outcome<ParsedArticle>(file.FullPath, article, [.. file.Diagnostics, .. article.Diagnostics]);
        });
    }

    // An article that repeats another's name, or whose path another file has as well, is checked, and has no value.
    private static Outcome<ArticleSpec> Bind(
        Outcome<ParsedArticle> parsed, (Outcome<CorpusModel> Corpus, EquatableArray<string> Repeated) others, CancellationToken cancellation)
    {
        (ParsedArticle article, string fullPath) = (parsed.Value!, parsed.FullPath);
        if (others.Corpus.Value is not { } corpus)
            return new Outcome<ArticleSpec>(fullPath, null, []);

        return Guard.Run(article.Path, fullPath, () =>
        {
            Bound bound = Binder.Bind(article, corpus, cancellation);
            bool isBuilt = bound.Article.Identifier.Length > 0 && others.Repeated.AsSpan().IndexOf(article.Path) < 0;
            return new Outcome<ArticleSpec>(fullPath, isBuilt ? new ArticleSpec(bound.Article, TypesOf(bound.Article, corpus)) : null, bound.Diagnostics);
        });
    }

    /// <summary>Tells whether an article says something of an actor of the registry.</summary>
    public static bool HasAdditions((Outcome<ParsedArticle> Parsed, CorpusNames Names) pair) => pair.Parsed.Value is { } article && Binder.HasAdditions(article, pair.Names);

    /// <summary>Compares what an article adds to actors of the registry with what the others say; the value is the article's path.</summary>
    public static Outcome<string> Compare(
        (Outcome<ParsedArticle> Parsed, (ImmutableArray<BoundRegistry> Registries, Outcome<Corpora> Corpora) Others) step, CancellationToken cancellation)
    {
        ParsedArticle article = step.Parsed.Value!;
        if (step.Others.Corpora.Value is not { } corpora)
            return new Outcome<string>(step.Parsed.FullPath, null, []);
        return Guard.Run(article.Path, step.Parsed.FullPath, () => new Outcome<string>(
            step.Parsed.FullPath,
            article.Path,
            Binder.Compare(article, article.Draft is null ? corpora.Built : corpora.WithDrafts, RegistrySteps.Actors(step.Others.Registries))));
    }

    private static EquatableArray<TypeName> TypesOf(BoundArticle article, CorpusModel corpus) =>
        [.. Used(article.Actors, corpus.ActorTypes), .. Used(article.Events, corpus.EventTypes), .. Used(article.Quotes, corpus.QuoteTypes)];

    private static IEnumerable<TypeName> Used(EquatableArray<BoundMember> members, EquatableArray<TypeModel> types)
    {
        var used = new HashSet<string>(members.Select(static member => member.Type), StringComparer.Ordinal);
        return types.Where(type => used.Contains(type.Name) && type.Identifier.Length > 0).Select(static type => new TypeName(type.Name, type.Identifier, type.Kind));
    }
}
