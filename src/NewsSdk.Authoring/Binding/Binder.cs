namespace NewsSdk.Authoring;

/// <summary>
/// Binds a corpus: the schema's types; the names that schema and registry give; each article's signature; the corpus's types; then each registry and each
/// article against them. Every step takes no more than it needs, so that a build repeats what an edit concerns and no more.
/// </summary>
public static class Binder
{
    /// <summary>Resolves the types that <paramref name="schema"/> declares.</summary>
    public static BoundSchema Bind(ParsedSchema schema)
    {
        try
        {
            return new SchemaBinder(schema).Bind();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new BoundSchema(SchemaModel.None, [InternalError(schema.Path, schema.LineStarts, e)]);
        }
    }

    /// <summary>What there is to say of a schema beside the one at <paramref name="first"/>: a project has one, the first by path.</summary>
    public static NewsDiagnostic SecondSchema(ParsedSchema schema, string first) =>
        LineMap.Diagnostic(schema.LineStarts, NewsDiagnostics.SecondSchema, schema.Path, default, [first]);

    /// <summary>The names that a schema and the registries give to every article; the order of <paramref name="registries"/> does not matter.</summary>
    public static CorpusNames NamesOf(SchemaModel schema, IEnumerable<RegistryNames> registries) => SharedNames.Of(schema, registries);

    /// <summary>The names of <paramref name="registry"/>, without all else that it says of its actors.</summary>
    public static RegistryNames NamesOf(ParsedRegistry registry) => SharedNames.Of(registry);

    /// <summary>What <paramref name="article"/> tells the rest of the corpus.</summary>
    public static ArticleSignature Sign(ParsedArticle article, CorpusNames names) => Signer.Sign(article, names);

    /// <summary>The ids of <paramref name="article"/>'s events and quotes; it is not bound for them.</summary>
    public static ArticleIds IdsOf(ParsedArticle article, CorpusNames names)
    {
        LocalNames local = LocalNames.Of(article, names);
        return new ArticleIds(local.EventIds.ToEquatableArray(), local.QuoteIds.ToEquatableArray());
    }

    /// <summary>What <paramref name="registry"/> tells of the types of its actors.</summary>
    public static ArticleSignature Sign(ParsedRegistry registry, CorpusNames names) => Signer.Sign(registry, names);

    /// <summary>Joins the corpus: names for the articles, and types, declared or inferred; the order of articles and registries does not matter.</summary>
    /// <param name="articles">What the articles tell.</param>
    /// <param name="registries">What the registries tell.</param>
    /// <param name="names">The names that schema and registry give.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="seedsFolder">The folder of all articles, relative to the project, with forward slashes and none at its end.</param>
    public static CorpusModel Infer(
        IEnumerable<ArticleSignature> articles, IEnumerable<ArticleSignature> registries, CorpusNames names, SchemaModel schema, string seedsFolder) =>
        Inference.Infer(articles, registries, names, schema, seedsFolder);

    /// <summary>Binds the actors of <paramref name="registry"/>, with what the articles add to them.</summary>
    public static BoundRegistry Bind(ParsedRegistry registry, CorpusModel corpus, IEnumerable<Addition> additions)
    {
        try
        {
            return new RegistryBinder(registry, corpus).Bind(additions);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new BoundRegistry(default, [InternalError(registry.Path, registry.LineStarts, e)]);
        }
    }

    /// <summary>
    /// <paramref name="corpus"/> as far as <paramref name="article"/> depends on it: all types, and of what is told of single articles its own alone. So an
    /// article that comes or goes leaves the others as they are. Only one whose name is taken depends on all of them.
    /// </summary>
    public static CorpusModel Narrow(CorpusModel corpus, ParsedArticle article) => corpus with
    {
        Articles = corpus.Articles.Find(article.Path, static name => name.Path) is { Identifier: not null } name ? [name] : corpus.Articles,
        Repeated = corpus.Repeated.Count == 0 ? default : ArticleBinder.RepeatedIn(article, corpus).Select(static found => found.Repeated).Distinct().OrderBy(static repeated => repeated.Item, StringComparer.Ordinal).ToEquatableArray(),
    };

    /// <summary>Those among the registry's <paramref name="actors"/> that <paramref name="article"/> says something of.</summary>
    public static EquatableArray<SharedActor> Narrow(EquatableArray<SharedActor> actors, ParsedArticle article) =>
        actors.Count == 0 || article.Actors.Count == 0
            ? default
            : article.Actors.Select(actor => actors.Find(actor.Id.Text, static shared => shared.Id)).OfType<SharedActor>().OrderBy(static actor => actor.Id, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>What there is to say of a draft that is left out of a build.</summary>
    public static NewsDiagnostic LeftOut(ParsedArticle draft)
    {
        Located reason = draft.Draft!.Value;
        return LineMap.Diagnostic(draft.LineStarts, NewsDiagnostics.Draft, draft.Path, reason.Span, [reason.Text.Length > 0 ? $": {reason.Text}" : ""]);
    }

    /// <summary>Checks that what <paramref name="article"/> says of actors of the registry does not contradict it, nor what other articles add.</summary>
    public static EquatableArray<NewsDiagnostic> Compare(ParsedArticle article, CorpusModel corpus, EquatableArray<SharedActor> actors)
    {
        try
        {
            return AdditionComparer.Compare(article, corpus, actors);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return [InternalError(article.Path, article.LineStarts, e)];
        }
    }

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
        var bound = new BoundArticle
        {
            Path = article.Path,
            Id = article.Id.Text,
            Identifier = "",
            Metadata = article.Metadata,
            Text = article.Text,
            Actors = [],
            Events = [],
            Quotes = [],
        };
        return new Bound(bound, new ArticleJson(static _ => { }), [InternalError(article.Path, article.LineStarts, exception)]);
    }

    internal static NewsDiagnostic InternalError(string path, EquatableArray<int> lineStarts, Exception exception)
    {
        return LineMap.Diagnostic(lineStarts, NewsDiagnostics.InternalError, path, default, [$"{exception.GetType().Name}: {exception.Message}"]);
    }
}
