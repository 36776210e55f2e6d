namespace NewsSdk.Authoring;

/// <summary>Collects the diagnostics of one file while it is read.</summary>
internal sealed class DiagnosticBag(string path, EquatableArray<int> lineStarts)
{
    private readonly List<NewsDiagnostic> _diagnostics = [];

    /// <summary>Reports that <paramref name="rule"/> is broken at <paramref name="span"/>.</summary>
    public void Report(NewsRule rule, SourceSpan span, params string[] arguments) =>
        _diagnostics.Add(LineMap.Diagnostic(lineStarts, rule, path, span, arguments));

    /// <summary>The line, counted from 1, of an offset, as a message says it.</summary>
    public string LineOf(int offset) =>
        (LineMap.PositionOf(lineStarts, offset).Line + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What was reported, by place; two at one place stay in the order reported.</summary>
    public EquatableArray<NewsDiagnostic> ToDiagnostics() =>
        _diagnostics.Count == 0 ? default : _diagnostics.OrderBy(static diagnostic => diagnostic.Span.Start).ToEquatableArray();
}
