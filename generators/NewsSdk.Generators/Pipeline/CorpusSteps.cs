using System.Collections.Immutable;
using NewsSdk.Authoring;
using NewsSdk.Generators.Emit;
using NewsSdk.Generators.Model;

namespace NewsSdk.Generators.Pipeline;

/// <summary>The steps over all articles: what they have in common, and what each output of the corpus depends on.</summary>
internal static class CorpusSteps
{
    /// <summary>Infers the corpus from the articles' signatures; nothing where there is no article.</summary>
    public static Outcome<CorpusModel> Infer(ImmutableArray<Outcome<ArticleSignature>> articles, CancellationToken cancellation) => articles.IsEmpty
        ? new Outcome<CorpusModel>("", null, [])
        : Guard.Run("", "", () => new Outcome<CorpusModel>("", Binder.Infer(articles.Select(static article => article.Value).OfType<ArticleSignature>()), []));

    /// <summary>The paths that more than one file has. Their outputs would have the same name, which takes the whole generator down.</summary>
    public static EquatableArray<string> Repeated(ImmutableArray<string> paths, CancellationToken cancellation)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return paths.Where(path => !seen.Add(path)).Distinct(StringComparer.Ordinal).OrderBy(static path => path, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>Tells whether the article is the only one at its path.</summary>
    public static bool IsSingle((ArticleSpec Spec, EquatableArray<string> Repeated) pair) =>
        pair.Repeated.AsSpan().IndexOf(pair.Spec.Article.Path) < 0;

    /// <summary>The article's names, without the rest of it.</summary>
    public static ArticleName Name(ArticleSpec spec, CancellationToken cancellation) => new(spec.Article.Path, spec.Article.Id, spec.Article.Identifier);

    /// <summary>The articles that have an output, ordinal by id; one list where there is a corpus.</summary>
    public static IEnumerable<EquatableArray<ArticleName>> Names((ImmutableArray<ArticleName> Names, Outcome<CorpusModel> Corpus) pair, CancellationToken cancellation) =>
        pair.Corpus.Value is null ? [] : [pair.Names.OrderBy(static name => name.Id, StringComparer.Ordinal).ToEquatableArray()];

    /// <summary>The corpus's types, each with the name of its file.</summary>
    public static IEnumerable<TypeSpec> Types(Outcome<CorpusModel> corpus, CancellationToken cancellation) => corpus.Value is { } model
        ? Types(model.ActorTypes, "Actor", isEvent: false).Concat(Types(model.EventTypes, "Event", isEvent: true))
        : [];

    /// <summary>The names of the corpus's types; one list where there is a corpus.</summary>
    public static IEnumerable<EquatableArray<TypeName>> TypeNames(Outcome<CorpusModel> corpus, CancellationToken cancellation) => corpus.Value is null
        ? []
        : [Types(corpus, cancellation).Select(static type => new TypeName(type.Model.Name, type.Model.Identifier, type.IsEvent)).ToEquatableArray()];

    /// <summary>Tells of each repeated path.</summary>
    public static IEnumerable<FileDiagnostics> DescribeRepeated(EquatableArray<string> repeated, CancellationToken cancellation) => repeated.Count == 0
        ? []
        : [new FileDiagnostics("", repeated.Select(static path => new NewsDiagnostic(NewsDiagnostics.RepeatedFile, path, default, default, default, [path])).ToEquatableArray())];

    /// <summary>Tells what is wrong with the options, where there is an article that they matter to.</summary>
    public static IEnumerable<FileDiagnostics> DescribeOptions((NewsOptions Options, Outcome<CorpusModel> Corpus) pair, CancellationToken cancellation) =>
        pair.Corpus.Value is null || pair.Options.Diagnostics.Count == 0 ? [] : [new FileDiagnostics("", pair.Options.Diagnostics)];

    private static IEnumerable<TypeSpec> Types(EquatableArray<TypeModel> types, string kind, bool isEvent)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return types.Select(type => new TypeSpec(type, isEvent, HintName.OfType(kind, type.Identifier, isAmbiguous: !seen.Add(type.Identifier))));
    }
}
