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

    /// <summary>The offset at which each line begins. Lines end where the compiler ends them, so that both count alike.</summary>
    public static EquatableArray<int> LineStartsOf(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is not ('\n' or '\r' or '\u0085' or '\u2028' or '\u2029'))
                continue;
            if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                i++;
            starts.Add(i + 1);
        }

        return starts.ToEquatableArray();
    }

    /// <summary>A diagnostic at a span of the file.</summary>
    public static NewsDiagnostic Diagnostic(
        EquatableArray<int> lineStarts, NewsRule rule, string path, SourceSpan span, ReadOnlySpan<string> arguments) =>
        new(rule, path, span, PositionOf(lineStarts, span.Start), PositionOf(lineStarts, span.End), EquatableArray.Create(arguments));
}
