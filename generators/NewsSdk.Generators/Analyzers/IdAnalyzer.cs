using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsSdk.Authoring;
using NewsSdk.Generators.Analyzers.Corpus;
using NewsSdk.Generators.Analyzers.Ids;
using NewsSdk.Generators.Diagnostics;

namespace NewsSdk.Generators.Analyzers;

/// <summary>Checks ids that an app's code writes as constants, such as <c>article.Actors["putin"]</c>, against the articles. No article is read before such a place is met.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.Of(NewsDiagnostics.UnknownIdInCode), Descriptors.Of(NewsDiagnostics.FormerIdInCode));

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (LazyCorpus.Of(start.Options) is not { } corpus || NewsSymbols.Of(start.Compilation) is not { } symbols)
                return;
            var check = new IdCheck(start.Compilation, symbols, corpus);
            start.RegisterOperationAction(check.CheckIndexer, OperationKind.PropertyReference);
            start.RegisterOperationAction(check.CheckCall, OperationKind.Invocation);
        });
    }
}
