namespace NewsSdk.Authoring;

/// <summary>Where the front matter and the body stand in a file.</summary>
/// <param name="Opening">The first line's span.</param>
/// <param name="Yaml">Between the lines <c>---</c>.</param>
/// <param name="BodyStart">Where the body begins.</param>
internal readonly record struct FrontMatterBlock(FrontMatterForm Form, SourceSpan Opening, SourceSpan Yaml, int BodyStart)
{
    /// <summary>Finds the front matter: a line <c>---</c> that comes first, up to a line <c>---</c> or <c>...</c>.</summary>
    public static FrontMatterBlock Find(string text)
    {
        int start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        int end = LineEnd(text, start);
        var opening = SourceSpan.Between(start, end);
        if (!IsFence(text, start, end, "---"))
            return new FrontMatterBlock(FrontMatterForm.Missing, opening, default, start);

        int yaml = NextLine(text, end);
        for (int line = yaml; line < text.Length; line = NextLine(text, end))
        {
            end = LineEnd(text, line);
            if (IsFence(text, line, end, "---") || IsFence(text, line, end, "..."))
                return new FrontMatterBlock(FrontMatterForm.Closed, opening, SourceSpan.Between(yaml, line), NextLine(text, end));
        }

        return new FrontMatterBlock(FrontMatterForm.Unclosed, opening, SourceSpan.Between(Math.Min(yaml, text.Length), text.Length), text.Length);
    }

    private static int LineEnd(string text, int start)
    {
        int end = text.AsSpan(start).IndexOfAny('\r', '\n');
        return end < 0 ? text.Length : start + end;
    }

    private static int NextLine(string text, int end)
    {
        if (end >= text.Length)
            return text.Length;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }

    private static bool IsFence(string text, int start, int end, string fence) =>
        text.AsSpan(start, end - start).TrimEnd(" \t".AsSpan()).SequenceEqual(fence.AsSpan());
}

/// <summary>Whether a file has front matter.</summary>
internal enum FrontMatterForm
{
    Missing,
    Unclosed,
    Closed,
}
