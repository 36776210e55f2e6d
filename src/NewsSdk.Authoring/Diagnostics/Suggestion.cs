namespace NewsSdk.Authoring;

/// <summary>Finds the known word that a misspelled one was meant to be.</summary>
public static class Suggestion
{
    /// <summary>What a message says of the nearest candidate, <c>; did you mean `putin`?</c>, or nothing where none is near.</summary>
    public static string For(string word, IEnumerable<string> candidates) =>
        Nearest(word, candidates) is { } nearest ? $"; did you mean `{nearest}`?" : "";

    /// <summary>The candidate with the fewest edits from <paramref name="word"/>, or null where none is near; of equals the ordinally first.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        // Long words are no ids, and comparing is quadratic.
        if (word.Length is 0 or > 64)
            return null;

        string? nearest = null;
        int best = (word.Length <= 4 ? 1 : word.Length <= 8 ? 2 : 3) + 1;
        foreach (string candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > best)
                continue;
            int distance = Distance(word, candidate, best);
            if (distance < best || (distance == best && nearest is not null && string.CompareOrdinal(candidate, nearest) < 0))
                (nearest, best) = (candidate, distance);
        }

        return nearest;
    }

    // Optimal string alignment (Damerau-Levenshtein without overlapping transpositions), case ignored.
    private static int Distance(string left, string right, int limit)
    {
        var before = new int[right.Length + 1];
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
            previous[j] = j;

        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            int least = i;
            for (int j = 1; j <= right.Length; j++)
            {
                bool same = AreEqual(left[i - 1], right[j - 1]);
                int distance = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && AreEqual(left[i - 1], right[j - 2]) && AreEqual(left[i - 2], right[j - 1]))
                    distance = Math.Min(distance, before[j - 2] + 1);
                current[j] = distance;
                least = Math.Min(least, distance);
            }

            if (least > limit)
                return least;
            (before, previous, current) = (previous, current, before);
        }

        return previous[right.Length];
    }

    private static bool AreEqual(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
