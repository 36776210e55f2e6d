using System.Collections.Immutable;
using NewsSdk.Authoring;
using NewsSdk.Generators.Model;

namespace NewsSdk.Generators.Pipeline;

/// <summary>The steps of the registries, each guarded.</summary>
internal static class RegistrySteps
{
    /// <summary>Reads a registry on its own.</summary>
    public static Outcome<ParsedRegistry> Parse(FileText file, CancellationToken cancellation)
    {
        if (file.Text is not { } text)
            return new Outcome<ParsedRegistry>(file.FullPath, null, file.Diagnostics);

        return Guard.Run(file.Path, file.FullPath, () =>
        {
            ParsedRegistry registry = RegistryReader.Read(file.Path, text);
            return new Outcome<ParsedRegistry>(file.FullPath, registry, [.. file.Diagnostics, .. registry.Diagnostics]);
        });
    }

    /// <summary>The registry's names, without all else that it says.</summary>
    public static RegistryNames Names(ParsedRegistry registry, CancellationToken cancellation) => Binder.NamesOf(registry);

    /// <summary>The names that registries and schema give to every article.</summary>
    public static CorpusNames Shared((ImmutableArray<RegistryNames> Registries, SchemaModel Schema) pair, CancellationToken cancellation) =>
        Binder.NamesOf(pair.Schema, pair.Registries);

    /// <summary>Takes from a registry what it tells of the types of its actors.</summary>
    public static Outcome<ArticleSignature> Sign((Outcome<ParsedRegistry> Parsed, CorpusNames Names) pair, CancellationToken cancellation) =>
        Guard.Run(pair.Parsed.Value!.Path, pair.Parsed.FullPath, () => new Outcome<ArticleSignature>(pair.Parsed.FullPath, Binder.Sign(pair.Parsed.Value, pair.Names), []));

    /// <summary>What the articles that are built add to actors of the registry.</summary>
    public static EquatableArray<Addition> Additions((ImmutableArray<ArticleSignature> Articles, Layout Layout) pair, CancellationToken cancellation) =>
        pair.Articles.Where(article => pair.Layout.BuildsDrafts || !article.IsDraft).SelectMany(static article => article.Additions)
            .OrderBy(static addition => addition.Path, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>Binds a registry to the corpus; nothing where there is no article.</summary>
    public static IEnumerable<Outcome<BoundRegistry>> Bind(
        ((Outcome<ParsedRegistry> Parsed, Outcome<CorpusModel> Corpus) Pair, EquatableArray<Addition> Additions) step, CancellationToken cancellation)
    {
        ((Outcome<ParsedRegistry> parsed, Outcome<CorpusModel> corpus), EquatableArray<Addition> additions) = step;
        if (corpus.Value is null)
            return [];
        return [Guard.Run(parsed.Value!.Path, parsed.FullPath, () =>
        {
            BoundRegistry bound = Binder.Bind(parsed.Value, corpus.Value, additions);
            return new Outcome<BoundRegistry>(parsed.FullPath, bound, bound.Diagnostics);
        })];
    }

    /// <summary>The actors of all registries, ordinal by id.</summary>
    public static EquatableArray<SharedActor> Actors(ImmutableArray<BoundRegistry> registries) =>
        registries.SelectMany(static registry => registry.Actors).OrderBy(static actor => actor.Id, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>All that the source of <c>Actors</c> depends on; nothing where there is no registry.</summary>
    public static IEnumerable<RegistrySpec> Spec((ImmutableArray<BoundRegistry> Registries, Outcome<CorpusModel> Corpus) pair, CancellationToken cancellation)
    {
        if (pair.Corpus.Value is not { } corpus || pair.Registries.IsEmpty)
            return [];
        EquatableArray<SharedActor> actors = Actors(pair.Registries);
        var used = new HashSet<string>(actors.Select(static actor => actor.Type), StringComparer.Ordinal);
        var types = corpus.ActorTypes.Where(type => used.Contains(type.Name)).Select(static type => new TypeName(type.Name, type.Identifier, type.Kind));
        return [new RegistrySpec(actors, types.ToEquatableArray())];
    }
}
