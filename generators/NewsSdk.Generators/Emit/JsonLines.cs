using NewsSdk.Authoring;

namespace NewsSdk.Generators.Emit;

/// <summary>An article's JSON as the lines of its literal.</summary>
internal static class JsonLines
{
    // Each `+` nests the syntax tree by one: csc walks it in a loop, and analyzers that do not would run out of stack.
    private const int MaxCount = 256;

    /// <summary>The pieces of <paramref name="json"/>, joined where they are very many; one at least.</summary>
    public static string[] Of(ArticleJson json)
    {
        int count = json.Lines.Count;
        if (count == 0)
            return [""];

        int perLine = ((count - 1) / MaxCount) + 1;
        var lines = new string[((count - 1) / perLine) + 1];
        for (int i = 0; i < lines.Length; i++)
            lines[i] = perLine == 1 ? json.Lines[i] : string.Concat(json.Lines.AsSpan().Slice(i * perLine, Math.Min(perLine, count - (i * perLine))).ToArray());
        return lines;
    }
}
