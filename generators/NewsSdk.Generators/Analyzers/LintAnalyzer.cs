using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsSdk.Authoring;
using NewsSdk.Generators.Analyzers.Corpus;
using NewsSdk.Generators.Diagnostics;

namespace NewsSdk.Generators.Analyzers;

/// <summary>
/// Tells what the lints find in articles. An analyzer of its own, whose diagnostics are no more than information by default: the compiler on the command line
/// leaves such an analyzer out unless somebody asks for one of them.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LintAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        NewsDiagnostics.All.Where(static rule => rule.IsLint).Select(Descriptors.Of).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (LazyCorpus.Of(start.Options) is { } corpus)
                start.RegisterAdditionalFileAction(file => Lint(file, corpus));
        });
    }

    private static void Lint(AdditionalFileAnalysisContext context, LazyCorpus corpus)
    {
        if (NewsFile.KindOf(context.AdditionalFile.Path) != NewsFileKind.Article || corpus.Article(context.AdditionalFile.Path) is not { } file)
            return;
        if (file.Read(context.CancellationToken)?.Article(context.CancellationToken) is not { } article)
            return;

        WholeCorpus whole = corpus.Whole(context.CancellationToken);
        CorpusModel model = article.Draft is null ? whole.Published : whole.WithDrafts;
        var bound = new CorpusArticle(article, Binder.Bind(article, model, context.CancellationToken));
        foreach (NewsDiagnostic diagnostic in Linter.Lint(bound, model, whole.Actors, context.CancellationToken))
        {
            // What else it says is of a failure of ours, which no build should stop for.
            if (diagnostic.Rule.IsLint)
                context.ReportDiagnostic(diagnostic.ToDiagnostic(file.FullPath));
        }
    }
}
