using Microsoft.CodeAnalysis;
using NewsSdk.Authoring;
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
        var folder = context.AnalyzerConfigOptionsProvider.Select(OptionsReader.ProjectFolder);
        var options = context.AnalyzerConfigOptionsProvider.Select(OptionsReader.Read).WithTrackingName(StepNames.Options);
        var layout = context.AnalyzerConfigOptionsProvider.Select(OptionsReader.ReadLayout).WithTrackingName(StepNames.Layout);

        // Reading is apart from parsing: an AdditionalText may be a new object with the text that we know.
        var files = context.AdditionalTextsProvider.Where(static file => NewsFile.KindOf(file.Path) != NewsFileKind.Other).WithTrackingName(StepNames.Files);
        var texts = files.Combine(folder).Select(FileTextReader.Read).WithTrackingName(StepNames.Text);

        // What schema and registries give to every article: types, and names without what stands behind them.
        // Each step over all articles costs a little for each of them at every edit: what is few is taken apart first, and no step is made twice.
        var others = texts.Where(static file => file.Kind != NewsFileKind.Article);
        var parsedSchemas = others.Where(static file => file.Kind == NewsFileKind.Schema).Select(SchemaSteps.Parse).WithTrackingName(StepNames.ParseSchema);
        var boundSchemas = parsedSchemas.Collect().SelectMany(SchemaSteps.Bind).WithTrackingName(StepNames.BindSchema);
        var schema = boundSchemas.Values().Collect().Select(SchemaSteps.Model).WithTrackingName(StepNames.Schema);
        var parsedRegistries = others.Where(static file => file.Kind == NewsFileKind.Registry).Select(RegistrySteps.Parse).WithTrackingName(StepNames.ParseRegistry);
        var registryNames = parsedRegistries.Values().Select(RegistrySteps.Names).Collect();
        var shared = registryNames.Combine(schema).Select(RegistrySteps.Shared).WithTrackingName(StepNames.SharedNames);

        // Each article alone, then what they tell each other, then each against that.
        var parsed = texts.SelectMany(ArticleSteps.Parse).WithTrackingName(StepNames.Parse);
        var named = parsed.Combine(shared);
        var signed = named.SelectMany(ArticleSteps.Sign).WithTrackingName(StepNames.Sign);
        var signatures = signed.Values().Collect();
        var signedRegistries = parsedRegistries.WhereSucceeded().Combine(shared).Select(RegistrySteps.Sign).WithTrackingName(StepNames.SignRegistry);
        var corpora = signatures.Combine(signedRegistries.Values().Collect()).Combine(shared.Combine(schema)).Combine(layout)
            .Select(CorpusSteps.Infer).WithTrackingName(StepNames.Infer);
        var corpus = corpora.Select(CorpusSteps.Built).WithTrackingName(StepNames.Corpus);
        var repeated = texts.Select(static (text, _) => text.Path).Collect().Select(CorpusSteps.Repeated);
        var bound = parsed.Combine(corpus.Combine(repeated)).SelectMany(ArticleSteps.BindPublished).WithTrackingName(StepNames.Bind);
        var drafts = parsed.Where(ArticleSteps.IsDraft).Combine(corpora.Select(CorpusSteps.WithDrafts).Combine(repeated)).Combine(layout).Select(ArticleSteps.BindDraft).WithTrackingName(StepNames.BindDraft);

        // The registry once more, with what articles add to its actors; and each such article against what all the others say.
        var additions = signatures.Combine(layout).Select(RegistrySteps.Additions).WithTrackingName(StepNames.Additions);
        var registries = parsedRegistries.WhereSucceeded().Combine(corpus).Combine(additions).SelectMany(RegistrySteps.Bind).WithTrackingName(StepNames.BindRegistry);
        var actors = registries.Values().Collect().Combine(corpus).SelectMany(RegistrySteps.Spec).WithTrackingName(StepNames.Actors);
        var contradictions = named.Where(ArticleSteps.HasAdditions).Select(static (pair, _) => pair.Left)
            .Combine(registries.Values().Collect().Combine(corpora)).Select(ArticleSteps.Compare).WithTrackingName(StepNames.Compare);

        // What the sources depend on, each no more than it must: an edit of prose leaves all of it but one article as it was.
        var articles = bound.Values().WithTrackingName(StepNames.Article);
        var builtDrafts = drafts.Values();
        var names = articles.Select(CorpusSteps.Name).Collect().Combine(builtDrafts.Select(CorpusSteps.Name).Collect())
            .Combine(corpus).Combine(registryNames).SelectMany(CorpusSteps.Names).WithTrackingName(StepNames.Names);
        var types = corpus.SelectMany(CorpusSteps.Types).WithTrackingName(StepNames.Types);
        var typeNames = corpus.SelectMany(CorpusSteps.TypeNames).WithTrackingName(StepNames.TypeNames);

        var isLarge = signatures.Select(SourceBundles.IsLarge);
        var sources = articles.Combine(options.Combine(isLarge)).Select(EmitSteps.Article).WithTrackingName(StepNames.EmitArticle);
        context.AddArticles(sources, isLarge);
        context.AddSources(builtDrafts.Combine(options).Select(EmitSteps.Draft).WithTrackingName(StepNames.EmitDraft));
        context.AddSources(types.Combine(options).Select(EmitSteps.Type).WithTrackingName(StepNames.EmitType));
        context.AddSources(actors.Combine(options).Select(EmitSteps.Actors).WithTrackingName(StepNames.EmitActors));
        context.AddSources(typeNames.Combine(options).Select(EmitSteps.Json).WithTrackingName(StepNames.EmitJson));
        context.AddSources(names.Combine(options).Select(EmitSteps.Corpus).WithTrackingName(StepNames.EmitCorpus));

        // Source and diagnostics are outputs of their own: a moved line is reported anew and emits nothing anew (dotnet/runtime#92509).
        context.ReportDiagnostics(boundSchemas.Diagnostics());
        context.ReportDiagnostics(parsedRegistries.Diagnostics());
        context.ReportDiagnostics(signedRegistries.Diagnostics());
        context.ReportDiagnostics(registries.Diagnostics());
        context.ReportDiagnostics(parsed.Diagnostics());
        context.ReportDiagnostics(signed.Diagnostics());
        context.ReportDiagnostics(corpora.Diagnostics());
        context.ReportDiagnostics(bound.Diagnostics());
        context.ReportDiagnostics(drafts.Diagnostics());
        context.ReportDiagnostics(contradictions.Diagnostics());
        context.ReportDiagnostics(repeated.SelectMany(CorpusSteps.DescribeRepeated));
        context.ReportDiagnostics(signatures.SelectMany(Limits.DescribeCount));
        if (!Limits.CompilerKeepsLiteralsInData)
            context.ReportDiagnostics(sources.Collect().SelectMany(Limits.DescribeLength));
        context.ReportDiagnostics(options.Combine(corpus).SelectMany(CorpusSteps.DescribeOptions));
    }
}
