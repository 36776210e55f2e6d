using NewsSdk.Authoring;
using NewsSdk.Generators.Emit;
using NewsSdk.Generators.Model;
using NewsSdk.Generators.Reading;

namespace NewsSdk.Generators.Pipeline;

/// <summary>The steps over all articles: what they have in common, and what each output of the corpus depends on.</summary>
internal static class CorpusSteps
{
    /// <summary>Infers the corpus from the articles' signatures; nothing where there is no article.</summary>
    public static Outcome<Corpora> Infer(
        Joined<Joined<Joined<Gathered<ArticleSignature>, Gathered<ArticleSignature>>, Joined<CorpusNames, SchemaModel>>, Layout> step,
        CancellationToken cancellation)
    {
        (((Gathered<ArticleSignature> articles, Gathered<ArticleSignature> registries), (CorpusNames names, SchemaModel schema)), Layout layout) = step;
        if (articles.Items.Count == 0)
            return new Outcome<Corpora>("", null, []);

        return Guard.Run("", "", () =>
        {
            CorpusModel all = Binder.Infer(articles.Items, registries.Items, names, schema, layout.SeedsFolder);
            CorpusModel built = layout.BuildsDrafts || !articles.Items.Any(static article => article.IsDraft)
                ? all
                : Binder.Infer(articles.Items.Where(static article => !article.IsDraft), registries.Items, names, schema, layout.SeedsFolder);
            return new Outcome<Corpora>("", new Corpora(built, all), []);
        });
    }

    /// <summary>The corpus that is built.</summary>
    public static Outcome<CorpusModel> Built(Outcome<Corpora> corpora, CancellationToken cancellation) => new("", corpora.Value?.Built, []);

    /// <summary>What the articles have in common, without what is of single ones; null where there is none.</summary>
    public static Corpora? Common(Outcome<Corpora> corpora, CancellationToken cancellation) => corpora.Value is { } all
        ? new Corpora(all.Built with { Articles = [], Repeated = [] }, all.WithDrafts with { Articles = [], Repeated = [] })
        : null;

    /// <summary>All that articles depend on beside their own files.</summary>
    public static ArticleSurroundings Surroundings(
        Joined<Joined<Joined<Joined<Outcome<Corpora>, Corpora?>, Gathered<BoundRegistry>>, Gathered<string>>, Joined<Joined<NewsOptions, Layout>, MemberRules>> step,
        CancellationToken cancellation)
    {
        ((((Outcome<Corpora> corpora, Corpora? common), Gathered<BoundRegistry> registries), Gathered<string> repeated), ((NewsOptions options, Layout layout), MemberRules members)) = step;
        return new ArticleSurroundings(corpora.Value, common, RegistrySteps.Actors(registries), repeated.Items, options, layout, members);
    }

    /// <summary>The paths that more than one article, or more than one other file, has. Their outputs would have the same name, which takes the whole generator down.</summary>
    public static Gathered<string> Repeated(Joined<Gathered<ArticleSignature>, Gathered<string>> step, CancellationToken cancellation)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        IEnumerable<string> paths = step.Left.Items.Select(static article => article.Path).Concat(step.Right.Items);
        return new(paths.Where(path => !seen.Add(path)).Distinct(StringComparer.Ordinal).OrderBy(static path => path, StringComparer.Ordinal).ToEquatableArray());
    }

    /// <summary>The path of an article that could not be bound or written for a fault of ours.</summary>
    public static IEnumerable<string> Failed(FileDiagnostics file, CancellationToken cancellation) =>
        file.Diagnostics.Where(static diagnostic => diagnostic.Rule == NewsDiagnostics.InternalError).Select(static diagnostic => diagnostic.Path);

    /// <summary>The articles that have an output, ordinal by id; one list where there is a corpus.</summary>
    public static IEnumerable<CorpusSpec> Names(
        Joined<Joined<Joined<Outcome<CorpusModel>, Gathered<string>>, Gathered<string>>, Joined<Gathered<RegistryNames>, MemberRules>> step,
        CancellationToken cancellation)
    {
        (((Outcome<CorpusModel> corpus, Gathered<string> repeated), Gathered<string> failed), (Gathered<RegistryNames> registries, MemberRules members)) = step;
        if (corpus.Value is null)
            return [];
        var without = new HashSet<string>(repeated.Items.Concat(failed.Items), StringComparer.Ordinal);
        IEnumerable<ArticleName> names = corpus.Value.Articles.Where(name => name.Identifier is not null && !without.Contains(name.Path))
            .Select(static name => name with { Formerly = [] }).OrderBy(static name => name.Id, StringComparer.Ordinal);
        return [new CorpusSpec(names.ToEquatableArray(), members, registries.Items.Count > 0)];
    }

    /// <summary>The corpus's types, each with the name of its file.</summary>
    public static IEnumerable<TypeSpec> Types(Outcome<CorpusModel> corpus, CancellationToken cancellation) => corpus.Value is { } model
        ? [.. Types(model.ActorTypes, "Actor"), .. Types(model.EventTypes, "Event"), .. Types(model.QuoteTypes, "Quote")]
        : [];

    /// <summary>The names of the corpus's types; one list where there is a corpus.</summary>
    public static IEnumerable<Gathered<TypeName>> TypeNames(Outcome<CorpusModel> corpus, CancellationToken cancellation) => corpus.Value is null
        ? []
        : [new(Types(corpus, cancellation).Select(static type => new TypeName(type.Model.Name, type.Model.Identifier, type.Model.Kind)).ToEquatableArray())];

    /// <summary>Tells of each repeated path.</summary>
    public static IEnumerable<FileDiagnostics> DescribeRepeated(Gathered<string> repeated, CancellationToken cancellation) => repeated.Items.Count == 0
        ? []
        : [new FileDiagnostics("", repeated.Items.Select(static path => new NewsDiagnostic(NewsDiagnostics.RepeatedFile, path, default, default, default, [path])).ToEquatableArray())];

    /// <summary>Tells what is wrong with the options, where there is an article that they matter to.</summary>
    public static IEnumerable<FileDiagnostics> DescribeOptions(Joined<Joined<NewsOptions, MemberRules>, Outcome<Corpora>> step, CancellationToken cancellation)
    {
        ((NewsOptions options, MemberRules members), Outcome<Corpora> corpora) = step;
        if (corpora.Value is not { } all)
            return [];
        IEnumerable<NewsDiagnostic> empty = members.UnnamedFolders.Where(folder => !all.WithDrafts.Articles.Any(article => MemberRules.IsIn(folder, article.Path)))
            .Select(static folder => OptionsReader.Problem("NewsUnnamedFolders", folder, "no folder with an article; folders go by their path from the project"));
        NewsDiagnostic[] diagnostics = [.. options.Diagnostics, .. members.Diagnostics, .. empty];
        return diagnostics.Length == 0 ? [] : [new FileDiagnostics("", [.. diagnostics])];
    }

    // A plain quote that the schema gives no fields of its own is the runtime's.
    private static IEnumerable<TypeSpec> Types(EquatableArray<TypeModel> types, string kind)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return types.Where(static type => type.Identifier.Length > 0)
            .Select(type => new TypeSpec(type, HintName.OfType(kind, type.Identifier, isAmbiguous: !seen.Add(type.Identifier))));
    }
}
