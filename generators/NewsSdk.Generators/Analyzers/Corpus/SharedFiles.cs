using NewsSdk.Authoring;

namespace NewsSdk.Generators.Analyzers.Corpus;

/// <summary>What schema and registries give to every article.</summary>
internal sealed record SharedFiles(SchemaModel Schema, List<ParsedRegistry> Registries, CorpusNames Names, List<ArticleSignature> Signatures)
{
    /// <summary>Reads schema and registries, which are ordinal by path.</summary>
    public static SharedFiles Read(IEnumerable<CorpusFile> schemas, IEnumerable<CorpusFile> registries, CancellationToken cancellation)
    {
        ParsedSchema? schema = schemas.Select(file => file.Read(cancellation)?.Schema).FirstOrDefault(static schema => schema is not null);
        SchemaModel model = schema is null ? SchemaModel.None : Binder.Bind(schema).Model;
        List<ParsedRegistry> parsed = [.. registries.Select(file => file.Read(cancellation)?.Registry).OfType<ParsedRegistry>()];
        CorpusNames names = Binder.NamesOf(model, parsed.ConvertAll(Binder.NamesOf));
        return new SharedFiles(model, parsed, names, parsed.ConvertAll(registry => Binder.Sign(registry, names)));
    }
}
