namespace NewsSdk.Authoring;

/// <summary>Finds what is no error and what an editor may want to mend all the same. An analyzer tells it; the build does not wait for it.</summary>
public static class Linter
{
    private static readonly Action<LintedArticle>[] Lints =
    [
        UnannotatedNames.Lint,
        UnmentionedActors.Lint,
        LaterEvents.Lint,
        UnannotatedQuotes.Lint,
        UnbalancedMarks.Lint,
        UnnamedSpeakers.Lint,
    ];

    /// <summary>What the lints find in <paramref name="article"/>, by place, without what it suppresses. An article with an error is not looked at: half of it may be missing.</summary>
    /// <param name="article">The article.</param>
    /// <param name="corpus">The corpus that it was bound in.</param>
    /// <param name="actors">The actors of all registries.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static EquatableArray<NewsDiagnostic> Lint(
        CorpusArticle article, CorpusModel corpus, EquatableArray<SharedActor> actors, CancellationToken cancellation = default)
    {
        ParsedArticle parsed = article.Parsed;
        if (!parsed.HasFrontMatter || HasError(parsed.Diagnostics) || HasError(article.Bound.Diagnostics))
            return default;

        try
        {
            var linted = new LintedArticle(parsed, corpus, actors, cancellation);
            foreach (Action<LintedArticle> lint in Lints)
            {
                cancellation.ThrowIfCancellationRequested();
                lint(linted);
            }

            return Suppression.Apply(parsed, linted.Diagnostics.ToDiagnostics());
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return [Binder.InternalError(parsed.Path, parsed.LineStarts, e)];
        }
    }

    private static bool HasError(EquatableArray<NewsDiagnostic> diagnostics)
    {
        foreach (NewsDiagnostic diagnostic in diagnostics)
        {
            if (diagnostic.Rule.Severity == NewsSeverity.Error)
                return true;
        }

        return false;
    }
}
