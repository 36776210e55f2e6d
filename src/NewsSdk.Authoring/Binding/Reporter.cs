namespace NewsSdk.Authoring;

/// <summary>Collects the diagnostics of one file.</summary>
internal sealed class Reporter(ParsedArticle article)
{
    private readonly List<NewsDiagnostic> _diagnostics = [];

    /// <summary>What was reported, by place.</summary>
    public EquatableArray<NewsDiagnostic> ToDiagnostics()
    {
        // Stable: two at one place stay in the order reported.
        return _diagnostics.OrderBy(static diagnostic => diagnostic.Span.Start).ToEquatableArray();
    }

    /// <summary>Reports that <paramref name="rule"/> is broken at <paramref name="span"/>.</summary>
    public void Report(NewsRule rule, SourceSpan span, params string[] arguments)
    {
        _diagnostics.Add(LineMap.Diagnostic(article.LineStarts, rule, article.Path, span, arguments));
    }

    /// <summary>The line, counted from 1, of an offset, as a message says it.</summary>
    public string LineOf(int offset)
    {
        int line = LineMap.PositionOf(article.LineStarts, offset).Line + 1;
        return line.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
