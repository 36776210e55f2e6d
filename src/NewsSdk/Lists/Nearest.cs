namespace NewsSdk;

/// <summary>Finds the id that a misspelled one was meant to be.</summary>
internal static class Nearest
{
    /// <summary><c>; did you mean `putin`?</c>, or nothing where none is near.</summary>
    public static string Suggest(string id, IEnumerable<string> ids)
    {
        if (id.Length is 0 or > 64)
            return "";

        string? nearest = null;
        int best = (id.Length <= 4 ? 1 : id.Length <= 8 ? 2 : 3) + 1;
        foreach (string candidate in ids)
        {
            int distance = Math.Abs(candidate.Length - id.Length) < best ? Distance(id, candidate) : best;
            if (distance < best)
                (nearest, best) = (candidate, distance);
        }

        return nearest is null ? "" : $"; did you mean `{nearest}`?";
    }

    /// <summary>A sentence with its end: a question has its own.</summary>
    public static string Sentence(string text) => text.EndsWith('?') ? text : text + ".";

    // Levenshtein's distance, two rows at a time.
    private static int Distance(string left, string right)
    {
        Span<int> previous = stackalloc int[right.Length + 1];
        Span<int> current = stackalloc int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
            previous[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int change = previous[j - 1] + (char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 0 : 1);
                current[j] = Math.Min(change, Math.Min(previous[j], current[j - 1]) + 1);
            }

            current.CopyTo(previous);
        }

        return previous[right.Length];
    }
}
