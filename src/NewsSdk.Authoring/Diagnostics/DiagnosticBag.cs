namespace NewsSdk.Authoring;

/// <summary>Collects the diagnostics of one file while it is read.</summary>
internal sealed class DiagnosticBag(string path, EquatableArray<int> lineStarts)
{
    // A file with so many mistakes is not mended one by one, and each suggestion is a walk over all candidates.
    private const int MaxSuggestions = 200;

    private readonly List<NewsDiagnostic> _diagnostics = [];
    private int _suggestions;

    /// <summary>Reports that <paramref name="rule"/> is broken at <paramref name="span"/>.</summary>
    public void Report(NewsRule rule, SourceSpan span, params string[] arguments) =>
        _diagnostics.Add(LineMap.Diagnostic(lineStarts, rule, path, span, arguments));

    /// <summary>Takes back what was reported at <paramref name="span"/>, where more is to be said of it.</summary>
    public void TakeBack(NewsRule rule, SourceSpan span) => _diagnostics.RemoveAll(diagnostic => diagnostic.Rule == rule && diagnostic.Span == span);

    /// <summary>What a message says of the nearest candidate, <c>; did you mean `putin`?</c>, or nothing where none is near.</summary>
    public string Suggest(string word, IEnumerable<string> candidates) =>
        Nearest(word, candidates) is not { } nearest ? "" : Alike.Text(word, nearest) ?? Suggestion.Text(nearest);

    /// <summary>The nearest candidate, or null where none is near or the file has too many mistakes to look for it.</summary>
    public string? Nearest(string word, IEnumerable<string> candidates) =>
        _suggestions++ < MaxSuggestions ? Alike.Find(word, candidates) ?? Suggestion.Nearest(word, candidates) : null;

    /// <summary>The line, counted from 1, of an offset, as a message says it.</summary>
    public string LineOf(int offset) =>
        (LineMap.PositionOf(lineStarts, offset).Line + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What was reported, by place; two at one place stay in the order reported.</summary>
    public EquatableArray<NewsDiagnostic> ToDiagnostics() =>
        _diagnostics.Count == 0 ? default : _diagnostics.OrderBy(static diagnostic => diagnostic.Span.Start).ToEquatableArray();
}
