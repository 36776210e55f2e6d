using Microsoft.CodeAnalysis;
using NewsSdk.Authoring;
using NewsSdk.Generators.Model;
using NewsSdk.Generators.Pipeline;
using NewsSdk.Generators.Reading;

namespace NewsSdk.Generators;

/// <summary>Turns the annotated articles among a project's additional files into typed C#.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class NewsGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The options provider is never equal to another (dotnet/roslyn#57177): values leave it at once.
        var rules = context.AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider).Select(OptionsReader.ReadFileRules);
        var options = context.AnalyzerConfigOptionsProvider.Select(OptionsReader.Read).WithTrackingName(StepNames.Options);
        var layout = context.AnalyzerConfigOptionsProvider.Select(OptionsReader.ReadLayout).WithTrackingName(StepNames.Layout);
        var members = context.AnalyzerConfigOptionsProvider.Select(OptionsReader.ReadMembers).WithTrackingName(StepNames.Members);

        // Reading is apart from parsing: an AdditionalText may be a new object with the text that we know.
        var texts = context.AdditionalTextsProvider.Combine(rules).SelectMany(FileTextReader.ReadNews).Named(StepNames.Text);

        // What schema and registries give to every article: types, and names without what stands behind them.
        // Each step over all articles costs a little for each of them at every edit: they are few, and what is few is taken apart first.
        var others = texts.Where(static file => file.Kind != NewsFileKind.Article);
        var parsedSchemas = others.Where(static file => file.Kind == NewsFileKind.Schema).Select(SchemaSteps.Parse).WithTrackingName(StepNames.ParseSchema);
        var boundSchemas = parsedSchemas.Collect().SelectMany(SchemaSteps.Bind).WithTrackingName(StepNames.BindSchema);
        var schema = boundSchemas.Values().Collect().Select(SchemaSteps.Model).WithTrackingName(StepNames.Schema);
        var parsedRegistries = others.Where(static file => file.Kind == NewsFileKind.Registry).Select(RegistrySteps.Parse).WithTrackingName(StepNames.ParseRegistry);
        var registryNames = parsedRegistries.Values().Select(RegistrySteps.Names).Gather();
        var shared = registryNames.Join(schema).Select(RegistrySteps.Shared).WithTrackingName(StepNames.SharedNames);

        // Each article alone, then what they tell each other.
        var parsed = texts.SelectMany(ArticleSteps.Parse).Named(StepNames.Parse);
        var signed = parsed.Combine(shared).SelectMany(ArticleSteps.Sign).Named(StepNames.Sign).Collect();
        var signatures = signed.Values();
        var signedRegistries = parsedRegistries.WhereSucceeded().Combine(shared).Select(RegistrySteps.Sign).WithTrackingName(StepNames.SignRegistry);
        var corpora = signatures.Join(signedRegistries.Values().Gather()).Join(shared.Join(schema)).Join(layout)
            .Select(CorpusSteps.Infer).WithTrackingName(StepNames.Infer);
        var corpus = corpora.Select(CorpusSteps.Built).WithTrackingName(StepNames.Corpus);
        var repeated = signatures.Join(others.Where(static file => file.Kind != NewsFileKind.Other).Select(static (file, _) => file.Path).Gather()).Select(CorpusSteps.Repeated);

        // The registry once more, with what articles add to its actors.
        var additions = signatures.Join(layout).Select(RegistrySteps.Additions).WithTrackingName(StepNames.Additions);
        var registries = parsedRegistries.WhereSucceeded().Combine(corpus.Join(additions)).SelectMany(RegistrySteps.Bind).WithTrackingName(StepNames.BindRegistry);
        var actors = registries.Values().Gather().Join(corpus).SelectMany(RegistrySteps.Spec).WithTrackingName(StepNames.Actors);

        // Each article with what it depends on of all this, and bound and written: an article that comes or goes leaves the others as they are.
        var surroundings = corpora.Join(corpora.Select(CorpusSteps.Common)).Join(registries.Values().Gather()).Join(repeated).Join(options.Join(layout).Join(members))
            .Select(CorpusSteps.Surroundings);
        var articles = parsed.Combine(surroundings).Select(ArticleSteps.Surround).Named(StepNames.Article);
        var emitted = articles.Select(ArticleSteps.Emit).Named(StepNames.EmitArticle);
        var told = emitted.Diagnostics();

        // What the sources of the corpus depend on, each no more than it must: an edit of prose leaves all of it as it was.
        var names = corpus.Join(repeated).Join(told.SelectMany(CorpusSteps.Failed).Gather()).Join(registryNames.Join(members))
            .SelectMany(CorpusSteps.Names).WithTrackingName(StepNames.Names);
        var types = corpus.SelectMany(CorpusSteps.Types).WithTrackingName(StepNames.Types);
        var typeNames = corpus.SelectMany(CorpusSteps.TypeNames).WithTrackingName(StepNames.TypeNames);

        context.AddArticles(emitted, signatures);
        context.AddSources(types.Combine(options).Select(EmitSteps.Type).WithTrackingName(StepNames.EmitType));
        context.AddSources(actors.Combine(options).Select(EmitSteps.Actors).WithTrackingName(StepNames.EmitActors));
        context.AddSources(typeNames.Combine(options).Select(EmitSteps.Json).WithTrackingName(StepNames.EmitJson));
        context.AddSources(names.Combine(options).Select(EmitSteps.Corpus).WithTrackingName(StepNames.EmitCorpus));

        // Source and diagnostics are outputs of their own: a moved line is reported anew and emits nothing anew (dotnet/runtime#92509).
        // Where the language is too old each article says so: it is told once.
        context.ReportDiagnostics(others.Where(static file => file.Kind == NewsFileKind.Other).Collect()
            .SelectMany(static (files, _) => files.Select(static file => new FileDiagnostics(file.FullPath, file.Diagnostics)).Distinct()));
        context.ReportDiagnostics(boundSchemas.Diagnostics());
        context.ReportDiagnostics(parsedRegistries.Diagnostics());
        context.ReportDiagnostics(signedRegistries.Diagnostics());
        context.ReportDiagnostics(registries.Diagnostics());
        context.ReportDiagnostics(signed.Diagnostics());
        context.ReportDiagnostics(told);
        context.ReportDiagnostics(corpora.Diagnostics());
        context.ReportDiagnostics(repeated.SelectMany(CorpusSteps.DescribeRepeated));
        context.ReportDiagnostics(signatures.Join(rules).SelectMany(Limits.DescribeCount));
        if (!Limits.CompilerKeepsLiteralsInData)
            context.ReportDiagnostics(emitted.Collect().SelectMany(Limits.DescribeLength));
        context.ReportDiagnostics(context.AnalyzerConfigOptionsProvider.SelectMany(OptionsReader.DescribeMisspelled));
        context.ReportDiagnostics(options.Join(members).Join(corpora).SelectMany(CorpusSteps.DescribeOptions));
    }
}
