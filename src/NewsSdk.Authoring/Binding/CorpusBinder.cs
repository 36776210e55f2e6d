namespace NewsSdk.Authoring;

/// <summary>Reads and binds a whole corpus at once, for tools that have all files at hand. A build takes the same steps one by one, and repeats only what an edit concerns.</summary>
public static class CorpusBinder
{
    /// <summary>Binds a corpus; the order of <paramref name="files"/> does not matter, and files that are nothing to NewsSdk are passed over.</summary>
    /// <param name="files">The files.</param>
    /// <param name="seedsFolder">The folder of all articles, relative to the project, with forward slashes and none at its end.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static BoundCorpus Bind(IEnumerable<NewsFile> files, string seedsFolder = "seeds", CancellationToken cancellation = default)
    {
        List<NewsFile> sorted = [.. files];
        sorted.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        List<ParsedSchema> schemas = Read(sorted, NewsFileKind.Schema, SchemaReader.Read);
        List<ParsedRegistry> registries = Read(sorted, NewsFileKind.Registry, RegistryReader.Read);
        List<ParsedArticle> articles = Read(sorted, NewsFileKind.Article, (path, text) => ArticleReader.Read(path, text, cancellation));

        var diagnostics = new List<NewsDiagnostic>();
        BoundSchema schema = schemas.Count == 0 ? new BoundSchema(SchemaModel.None, default) : Binder.Bind(schemas[0]);
        diagnostics.AddRange(schemas.SelectMany(static parsed => parsed.Diagnostics).Concat(schema.Diagnostics));
        foreach (ParsedSchema second in schemas.Skip(1))
            diagnostics.Add(Binder.SecondSchema(second, schemas[0].Path));

        CorpusNames names = Binder.NamesOf(schema.Model, registries.ConvertAll(Binder.NamesOf));
        List<ArticleSignature> signed = articles.ConvertAll(article => Binder.Sign(article, names));
        List<ArticleSignature> shared = registries.ConvertAll(registry => Binder.Sign(registry, names));
        CorpusModel published = Binder.Infer(signed.Where(static article => !article.IsDraft), shared, names, schema.Model, seedsFolder);
        CorpusModel all = signed.Exists(static article => article.IsDraft) ? Binder.Infer(signed, shared, names, schema.Model, seedsFolder) : published;

        List<Addition> additions = [.. signed.Where(static article => !article.IsDraft).SelectMany(static article => article.Additions)];
        var actors = new List<SharedActor>();
        foreach (ParsedRegistry registry in registries)
        {
            BoundRegistry bound = Binder.Bind(registry, published, additions);
            actors.AddRange(bound.Actors);
            diagnostics.AddRange(registry.Diagnostics.Concat(bound.Diagnostics));
        }

        actors.Sort(static (left, right) => string.CompareOrdinal(left.Id, right.Id));
        EquatableArray<SharedActor> everyActor = actors.ToEquatableArray();
        var boundArticles = new List<CorpusArticle>(articles.Count);
        foreach (ParsedArticle article in articles)
        {
            CorpusModel corpus = article.Draft is null ? published : all;
            Bound bound = Binder.Bind(article, corpus, cancellation);
            boundArticles.Add(new CorpusArticle(article, bound));
            diagnostics.AddRange([.. article.Diagnostics, .. bound.Diagnostics, .. Binder.Compare(article, corpus, everyActor)]);
        }

        return new BoundCorpus { Model = published, Actors = everyActor, Articles = boundArticles.ToEquatableArray(), Diagnostics = diagnostics.ToEquatableArray() };
    }

    private static List<T> Read<T>(List<NewsFile> files, NewsFileKind kind, Func<string, string, T> read) =>
        files.FindAll(file => file.Kind == kind).ConvertAll(file => read(file.Path, file.Text));
}
