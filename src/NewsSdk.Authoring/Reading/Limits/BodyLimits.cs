using Markdig.Helpers;

namespace NewsSdk.Authoring;

/// <summary>What reading one body may cost; what exceeds it is told once and stays text.</summary>
internal sealed class BodyLimits(DiagnosticBag diagnostics)
{
    // A link or tag that is not closed is looked for to the end of its block: characters times openings. A long article has some hundred thousand.
    public const long MaxCost = 50_000_000;

    // Markdig looks through all of them for each.
    private const int MaxDefinitions = 10_000;

    private object? _block;
    private bool _isPlain;
    private bool _isDeepTold;
    private long _cost;
    private int _definitions;

    /// <summary>Where the stretch that is parsed begins in the file.</summary>
    public int Offset { get; set; }

    /// <summary>Tells the first place that nests too deeply.</summary>
    public void ReportDepth(int place)
    {
        if (_isDeepTold)
            return;
        _isDeepTold = true;
        diagnostics.Report(NewsDiagnostics.TooDeep, new SourceSpan(Offset + place, 1));
    }

    /// <summary>Whether a block has so many brackets and signs in so many words that all its signs are text.</summary>
    public bool IsPlain(object block, in StringSlice slice, int place)
    {
        if (ReferenceEquals(_block, block))
            return _isPlain;

        _block = block;
        _cost += CostOf(slice);
        _isPlain = _cost > MaxCost;
        if (_isPlain)
            diagnostics.Report(NewsDiagnostics.UnsupportedMarkdown, new SourceSpan(Offset + place, 1), "From here on the text has too many brackets to read; break the paragraph up");
        return _isPlain;
    }

    /// <summary>Whether the definition of a link at <paramref name="place"/> is one; after too many they are text.</summary>
    public bool MayDefine(int place)
    {
        if (_definitions == MaxDefinitions)
            diagnostics.Report(NewsDiagnostics.UnsupportedMarkdown, new SourceSpan(Offset + place, 1), "From here on the article has too many definitions of links; write the addresses where they are used");
        return _definitions++ < MaxDefinitions;
    }

    private static long CostOf(in StringSlice slice)
    {
        ReadOnlySpan<char> rest = slice.AsSpan();
        long openings = 0;
        for (int i = rest.IndexOfAny('(', '<'); i >= 0; i = rest.IndexOfAny('(', '<'))
        {
            openings++;
            rest = rest.Slice(i + 1);
        }

        return openings * slice.Length;
    }
}
