using Microsoft.CodeAnalysis;
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

        // Reading is apart from parsing: an AdditionalText may be a new object with the text that we know.
        var files = context.AdditionalTextsProvider.Where(static file => ArticlePath.IsArticle(file.Path)).WithTrackingName(StepNames.Files);
        var texts = files.Combine(folder).Select(ArticleTextReader.Read).WithTrackingName(StepNames.Text);

        // Each article alone, then what they tell each other, then each against that.
        var parsed = texts.Select(ArticleSteps.Parse).WithTrackingName(StepNames.Parse);
        var signed = parsed.WhereSucceeded().Select(ArticleSteps.Sign).WithTrackingName(StepNames.Sign);
        var corpus = signed.Collect().Select(CorpusSteps.Infer).WithTrackingName(StepNames.Infer);
        var bound = parsed.WhereSucceeded().Combine(corpus).Select(ArticleSteps.Bind).WithTrackingName(StepNames.Bind);

        // What the sources depend on, each no more than it must: an edit of prose leaves all of it but one article as it was.
        var repeated = texts.Select(static (text, _) => text.Path).Collect().Select(CorpusSteps.Repeated);
        var articles = bound.Values().Combine(repeated).Where(CorpusSteps.IsSingle).Select(static (pair, _) => pair.Left).WithTrackingName(StepNames.Article);
        var names = articles.Select(CorpusSteps.Name).Collect().Combine(corpus).SelectMany(CorpusSteps.Names).WithTrackingName(StepNames.Names);
        var types = corpus.SelectMany(CorpusSteps.Types).WithTrackingName(StepNames.Types);
        var typeNames = corpus.SelectMany(CorpusSteps.TypeNames).WithTrackingName(StepNames.TypeNames);

        context.AddSources(articles.Combine(options).Select(EmitSteps.Article).WithTrackingName(StepNames.EmitArticle));
        context.AddSources(types.Combine(options).Select(EmitSteps.Type).WithTrackingName(StepNames.EmitType));
        context.AddSources(typeNames.Combine(options).Select(EmitSteps.Json).WithTrackingName(StepNames.EmitJson));
        context.AddSources(names.Combine(options).Select(EmitSteps.Corpus).WithTrackingName(StepNames.EmitCorpus));

        // Source and diagnostics are outputs of their own: a moved line is reported anew and emits nothing anew (dotnet/runtime#92509).
        context.ReportDiagnostics(parsed.Diagnostics());
        context.ReportDiagnostics(signed.Diagnostics());
        context.ReportDiagnostics(corpus.Diagnostics());
        context.ReportDiagnostics(bound.Diagnostics());
        context.ReportDiagnostics(repeated.SelectMany(CorpusSteps.DescribeRepeated));
        context.ReportDiagnostics(options.Combine(corpus).SelectMany(CorpusSteps.DescribeOptions));
    }
}
