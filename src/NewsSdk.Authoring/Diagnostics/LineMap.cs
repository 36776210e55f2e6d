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
        List<int> starts = SpareList<int>.Take();
        starts.Add(0);
        int start = 0;
        for (int length = LengthOf(text, start); length >= 0; length = LengthOf(text, start))
        {
            start += length;
            start += text[start] == '\r' && start + 1 < text.Length && text[start + 1] == '\n' ? 2 : 1;
            starts.Add(start);
        }

        return SpareList.Finish(starts);
    }

    // How long the line is that begins there, or -1 for the last one.
    private static int LengthOf(string text, int start) => text.AsSpan(start).IndexOfAny("\n\r\u0085\u2028\u2029".AsSpan());

    /// <summary>A diagnostic at a span of the file.</summary>
    public static NewsDiagnostic Diagnostic(
        EquatableArray<int> lineStarts, NewsRule rule, string path, SourceSpan span, ReadOnlySpan<string> arguments) =>
        new(rule, path, span, PositionOf(lineStarts, span.Start), PositionOf(lineStarts, span.End), EquatableArray.Create(arguments));
}
