using System.Collections.Immutable;
using NewsSdk.Authoring;
using NewsSdk.Generators.Emit;
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

    /// <summary>Puts to an article what it depends on, and no more: at each change of the corpus this is done for all articles, and the rest for those that it concerns.</summary>
    public static ArticleInput Surround((Outcome<ParsedArticle> Parsed, ArticleSurroundings Others) pair, CancellationToken cancellation)
    {
        (Outcome<ParsedArticle> parsed, ArticleSurroundings others) = pair;
        if (parsed.Value is not { } article || others.Corpora is null || others.Common is null)
            return new ArticleInput(parsed, null, [], others.Options);

        bool isDraft = article.Draft is not null;
        CorpusModel own = Binder.Narrow(isDraft ? others.Corpora.WithDrafts : others.Corpora.Built, article);
        CorpusModel common = isDraft ? others.Common.WithDrafts : others.Common.Built;
        return new ArticleInput(parsed, common with { Articles = own.Articles, Repeated = own.Repeated }, Binder.Narrow(others.Actors, article), others.Options)
        {
            IsRepeated = others.RepeatedPaths.AsSpan().IndexOf(article.Path) >= 0,
            IsLeftOut = isDraft && !others.Layout.BuildsDrafts,
            HasMembers = others.Members.HasMembersIn(article.Path),
        };
    }

    /// <summary>Binds an article and writes it; one that repeats another's name has no source.</summary>
    public static Outcome<GeneratedSource> Emit(ArticleInput input, CancellationToken cancellation)
    {
        (Outcome<ParsedArticle> parsed, CorpusModel? corpus, EquatableArray<SharedActor> actors, NewsOptions options) = input;
        if (parsed.Value is not { } article || corpus is null)
            return new Outcome<GeneratedSource>(parsed.FullPath, null, parsed.Diagnostics);

        // What was found is told also where the article cannot be written.
        EquatableArray<NewsDiagnostic> found = [];
        Outcome<GeneratedSource> emitted = Guard.Run(article.Path, parsed.FullPath, () =>
        {
            Bound bound = Binder.Bind(article, corpus, cancellation);
            found = [.. bound.Diagnostics, .. Compare(article, corpus, actors)];
            bool isBuilt = bound.Article.Identifier.Length > 0 && !input.IsRepeated && !input.IsLeftOut;
            var spec = new ArticleSpec(bound.Article, corpus) { HasMembers = input.HasMembers };
            return new Outcome<GeneratedSource>(parsed.FullPath, isBuilt ? ArticleEmitter.Emit(spec, bound.Json, options) : null, []);
        });
        return emitted with { Diagnostics = [.. parsed.Diagnostics, .. LeftOut(input), .. found, .. emitted.Diagnostics] };
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

    private static EquatableArray<NewsDiagnostic> LeftOut(ArticleInput input) => input.IsLeftOut ? [Binder.LeftOut(input.Parsed.Value!)] : [];

    // What an article adds to actors of the registry is held against what the others say.
    private static EquatableArray<NewsDiagnostic> Compare(ParsedArticle article, CorpusModel corpus, EquatableArray<SharedActor> actors) =>
        actors.Count == 0 ? [] : Binder.Compare(article, corpus, actors);
}
