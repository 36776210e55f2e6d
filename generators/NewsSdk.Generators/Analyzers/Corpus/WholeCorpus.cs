using NewsSdk.Authoring;

namespace NewsSdk.Generators.Analyzers.Corpus;

/// <summary>The names and types of all articles: what the lints need, and nothing else does.</summary>
/// <param name="Published">The corpus without drafts, unless they are built.</param>
/// <param name="WithDrafts">The corpus that drafts are checked against.</param>
/// <param name="Actors">The actors of all registries, ordinal by id.</param>
internal sealed record WholeCorpus(CorpusModel Published, CorpusModel WithDrafts, EquatableArray<SharedActor> Actors)
{
    /// <summary>Reads all articles and joins what they say.</summary>
    public static WholeCorpus Read(IEnumerable<CorpusFile> articles, SharedFiles shared, string seedsFolder, bool buildsDrafts, CancellationToken cancellation)
    {
        var signed = new List<ArticleSignature>();
        foreach (CorpusFile file in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            if (file.Read(cancellation)?.Article(cancellation) is { } article)
                signed.Add(Binder.Sign(article, shared.Names));
        }

        CorpusModel all = Infer(signed);
        List<ArticleSignature> built = buildsDrafts ? signed : signed.FindAll(static article => !article.IsDraft);
        CorpusModel published = built.Count == signed.Count ? all : Infer(built);
        Addition[] additions = [.. built.SelectMany(static article => article.Additions)];
        var actors = shared.Registries.SelectMany(registry => Binder.Bind(registry, published, additions).Actors);
        return new WholeCorpus(published, all, actors.OrderBy(static actor => actor.Id, StringComparer.Ordinal).ToEquatableArray());

        CorpusModel Infer(List<ArticleSignature> articles) => Binder.Infer(articles, shared.Signatures, shared.Names, shared.Schema, seedsFolder);
    }
}
