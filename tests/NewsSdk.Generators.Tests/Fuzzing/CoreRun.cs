using System.Collections.Immutable;
using NewsSdk.Authoring;
using NewsSdk.Generators.Emit;
using NewsSdk.Generators.Model;
using NewsSdk.Generators.Pipeline;
using NewsSdk.Generators.Reading;

namespace NewsSdk.Generators.Tests.Fuzzing;

/// <summary>The generator's steps in their order, without Roslyn's driver: what a file costs is then what we do with it.</summary>
internal sealed class CoreRun
{
    private readonly NewsOptions _options;
    private readonly Layout _layout;
    private readonly List<NewsDiagnostic> _diagnostics = [];
    private readonly List<GeneratedSource> _sources = [];

    private static readonly MemberRules s_members = new(true, [], [], [], []);

    private CoreRun(NewsOptions options, Layout layout) => (_options, _layout) = (options, layout);

    public IReadOnlyList<NewsDiagnostic> Diagnostics => _diagnostics;

    public IReadOnlyList<GeneratedSource> Sources => _sources;

    /// <summary>Reads, binds and emits.</summary>
    public static CoreRun Of(IReadOnlyList<TextFile> files, NewsOptions? options = null, Layout? layout = null)
    {
        var run = new CoreRun(options ?? new NewsOptions("Briefing.News", "public", []), layout ?? new Layout("seeds", BuildsDrafts: true));
        run.Run(files);
        return run;
    }

    private void Run(IReadOnlyList<TextFile> files)
    {
        List<FileText> texts = [.. files.Select(static file => FileTextReader.Read(file, NewsProject.Folder, default))];
        ImmutableArray<Outcome<ParsedSchema>> parsedSchemas = [.. texts.Where(static text => text.Kind == NewsFileKind.Schema).Select(static text => SchemaSteps.Parse(text, default))];
        SchemaModel schema = SchemaSteps.Model([.. Values(SchemaSteps.Bind(parsedSchemas, default))], default);
        List<Outcome<ParsedRegistry>> parsedRegistries = Tell(texts.Where(static text => text.Kind == NewsFileKind.Registry).Select(static text => RegistrySteps.Parse(text, default)));
        var registryNames = new Gathered<RegistryNames>([.. parsedRegistries.Where(static registry => registry.Value is not null).Select(static registry => RegistrySteps.Names(registry.Value!, default))]);
        CorpusNames shared = RegistrySteps.Shared(new(registryNames, schema), default);

        List<Outcome<ParsedArticle>> parsed = [.. texts.SelectMany(static text => ArticleSteps.Parse(text, default))];
        Gathered<ArticleSignature> signed = new(Values(parsed.SelectMany(article => ArticleSteps.Sign((article, shared), default))));
        Gathered<ArticleSignature> signedRegistries = new(Values(parsedRegistries.Where(static registry => registry.Value is not null).Select(registry => RegistrySteps.Sign((registry, shared), default))));
        Outcome<Corpora> corpora = Tell([CorpusSteps.Infer(new(new(new(signed, signedRegistries), new(shared, schema)), _layout), default)])[0];
        Outcome<CorpusModel> corpus = CorpusSteps.Built(corpora, default);
        Gathered<Addition> additions = RegistrySteps.Additions(new(signed, _layout), default);
        Gathered<BoundRegistry> registries = new(Values(parsedRegistries.Where(static registry => registry.Value is not null).SelectMany(registry => RegistrySteps.Bind((registry, new(corpus, additions)), default))));

        ArticleSurroundings surroundings = CorpusSteps.Surroundings(new(new(new(new(corpora, CorpusSteps.Common(corpora, default)), registries), new([])), new(new(_options, _layout), s_members)), default);
        List<Outcome<GeneratedSource>> emitted = [.. parsed.Select(article => ArticleSteps.Emit(ArticleSteps.Surround((article, surroundings), default), default))];
        _sources.AddRange(Values(emitted));
        foreach (TypeSpec type in CorpusSteps.Types(corpus, default))
            Add(EmitSteps.Type((type, _options), default));
        foreach (RegistrySpec actors in RegistrySteps.Spec(new(registries, corpus), default))
            Add(EmitSteps.Actors((actors, _options), default));
        foreach (Gathered<TypeName> types in CorpusSteps.TypeNames(corpus, default))
            Add(EmitSteps.Json((types, _options), default));
        var failed = new Gathered<string>([.. emitted.SelectMany(static article => CorpusSteps.Failed(new FileDiagnostics("", article.Diagnostics), default))]);
        foreach (CorpusSpec list in CorpusSteps.Names(new(new(new(corpus, new([])), failed), new(registryNames, s_members)), default))
            Add(EmitSteps.Corpus((list, _options), default));
    }

    private void Add(Outcome<GeneratedSource> source) => _sources.AddRange(Values([source]));

    private EquatableArray<T> Values<T>(IEnumerable<Outcome<T>> outcomes)
        where T : class, IEquatable<T> => [.. Tell(outcomes).Select(static outcome => outcome.Value).OfType<T>()];

    private List<Outcome<T>> Tell<T>(IEnumerable<Outcome<T>> outcomes)
        where T : class, IEquatable<T>
    {
        List<Outcome<T>> list = [.. outcomes];
        foreach (Outcome<T> outcome in list)
            _diagnostics.AddRange(outcome.Diagnostics);
        return list;
    }
}
