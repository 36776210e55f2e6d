namespace NewsSdk.Authoring;

/// <summary>Turns offsets into lines and columns.</summary>
internal static class LineMap
{
    /// <summary>The line and column of an offset.</summary>
    public static LinePosition PositionOf(EquatableArray<int> lineStarts, int offset)
    {
        int index = lineStarts.AsSpan().BinarySearch(offset);
        int line = Math.Max(0, index >= 0 ? index : ~index - 1);
        return new LinePosition(line, offset - (lineStarts.Count == 0 ? 0 : lineStarts[line]));
    }

    /// <summary>A diagnostic at a span of the file.</summary>
    public static NewsDiagnostic Diagnostic(
        EquatableArray<int> lineStarts, NewsRule rule, string path, SourceSpan span, ReadOnlySpan<string> arguments) =>
        new(rule, path, span, PositionOf(lineStarts, span.Start), PositionOf(lineStarts, span.End), EquatableArray.Create(arguments));
}
