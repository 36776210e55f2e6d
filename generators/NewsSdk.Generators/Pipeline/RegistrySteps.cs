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
    public static CorpusNames Shared(Joined<Gathered<RegistryNames>, SchemaModel> step, CancellationToken cancellation) =>
        Binder.NamesOf(step.Right, step.Left.Items);

    /// <summary>Takes from a registry what it tells of the types of its actors.</summary>
    public static Outcome<ArticleSignature> Sign((Outcome<ParsedRegistry> Parsed, CorpusNames Names) pair, CancellationToken cancellation) =>
        Guard.Run(pair.Parsed.Value!.Path, pair.Parsed.FullPath, () => new Outcome<ArticleSignature>(pair.Parsed.FullPath, Binder.Sign(pair.Parsed.Value, pair.Names), []));

    /// <summary>What the articles that are built add to actors of the registry.</summary>
    public static Gathered<Addition> Additions(Joined<Gathered<ArticleSignature>, Layout> step, CancellationToken cancellation) =>
        new(step.Left.Items.Where(article => step.Right.BuildsDrafts || !article.IsDraft).SelectMany(static article => article.Additions)
            .OrderBy(static addition => addition.Path, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>Binds a registry to the corpus; nothing where there is no article.</summary>
    public static IEnumerable<Outcome<BoundRegistry>> Bind(
        (Outcome<ParsedRegistry> Parsed, Joined<Outcome<CorpusModel>, Gathered<Addition>> Others) step, CancellationToken cancellation)
    {
        (Outcome<ParsedRegistry> parsed, (Outcome<CorpusModel> corpus, Gathered<Addition> additions)) = step;
        if (corpus.Value is null)
            return [];
        return [Guard.Run(parsed.Value!.Path, parsed.FullPath, () =>
        {
            BoundRegistry bound = Binder.Bind(parsed.Value, corpus.Value, additions.Items);
            return new Outcome<BoundRegistry>(parsed.FullPath, bound, bound.Diagnostics);
        })];
    }

    /// <summary>The actors of all registries, ordinal by id.</summary>
    public static EquatableArray<SharedActor> Actors(Gathered<BoundRegistry> registries) =>
        registries.Items.SelectMany(static registry => registry.Actors).OrderBy(static actor => actor.Id, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>All that the source of <c>Actors</c> depends on; nothing where there is no registry.</summary>
    public static IEnumerable<RegistrySpec> Spec(Joined<Gathered<BoundRegistry>, Outcome<CorpusModel>> step, CancellationToken cancellation)
    {
        if (step.Right.Value is not { } corpus || step.Left.Items.Count == 0)
            return [];
        EquatableArray<SharedActor> actors = Actors(step.Left);
        var used = new HashSet<string>(actors.Select(static actor => actor.Type), StringComparer.Ordinal);
        var types = corpus.ActorTypes.Where(type => used.Contains(type.Name)).Select(static type => new TypeName(type.Name, type.Identifier, type.Kind));
        return [new RegistrySpec(actors, types.ToEquatableArray())];
    }
}
