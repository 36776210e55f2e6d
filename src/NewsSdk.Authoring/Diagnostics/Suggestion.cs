namespace NewsSdk.Authoring;

/// <summary>Finds the known word that a misspelled one was meant to be.</summary>
public static class Suggestion
{
    /// <summary>What a message says of <paramref name="nearest"/>; nothing where there is none.</summary>
    internal static string Text(string? nearest) => nearest is null ? "" : $"; did you mean `{nearest}`?";

    /// <summary>The candidate with the fewest edits from <paramref name="word"/>, or null where none is near; of equals the ordinally first.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        // Long words are no ids, and comparing is quadratic.
        if (word.Length is 0 or > 64)
            return null;

        string? nearest = null;
        int best = LimitOf(word) + 1;
        // One set of rows for all candidates: each field of each article asks here whether it is a misspelled id.
        int width = word.Length + best + 1;
        Span<int> rows = stackalloc int[3 * width];
        ulong letters = LettersOf(word);
        foreach (string candidate in candidates)
        {
            // The first must be nearer than the bound; then one that is as near may come first ordinally.
            int limit = nearest is null ? best - 1 : best;
            if (Math.Abs(candidate.Length - word.Length) > limit || DiffersBy(letters ^ LettersOf(candidate), (2 * limit) + 1))
                continue;
            int distance = Distance(word, candidate, limit, rows, width);
            if (distance < best || (distance == best && nearest is not null && string.CompareOrdinal(candidate, nearest) < 0))
                (nearest, best) = (candidate, distance);
        }

        return nearest;
    }

    /// <summary>Whether a candidate may be near to a word by the letters that one of them has and the other has not; if not, <see cref="Nearest"/> does not give it.</summary>
    internal static bool MayBeNear(ulong letters, string word, string candidate)
    {
        int limit = LimitOf(word);
        return Math.Abs(candidate.Length - word.Length) <= limit && !DiffersBy(letters, (2 * limit) + 1);
    }

    /// <summary>Whether one edit, or none but of case, makes one word of the other.</summary>
    public static bool IsOneEdit(string word, string other)
    {
        if (word.Length > 64 || Math.Abs(word.Length - other.Length) > 1 || DiffersBy(LettersOf(word) ^ LettersOf(other), 3))
            return false;
        int width = word.Length + 3;
        Span<int> rows = stackalloc int[3 * width];
        return Distance(word, other, 1, rows, width) <= 1;
    }

    /// <summary>
    /// Whether two letters that changed places, or one within the word that was left out, doubled or put in, make one word of the other. Not one in place of another,
    /// <c>price</c> and <c>prize</c>, nor one at an end, <c>guest</c> and <c>guests</c>: such words may both be meant.
    /// </summary>
    internal static bool IsSlip(string word, string other)
    {
        if (word.Length < other.Length)
            (word, other) = (other, word);
        if (other.Length < 4 || word.Length - other.Length > 1)
            return false;

        int start = 0;
        while (start < other.Length && word[start] == other[start])
            start++;
        int end = 0;
        while (end < other.Length - start && word[word.Length - 1 - end] == other[other.Length - 1 - end])
            end++;

        string changed = word.Substring(start, word.Length - start - end);
        return changed.All(char.IsLetter) && (word.Length > other.Length
            ? start + end == other.Length && start > 0 && end > 0
            : changed.Length == 2 && changed[0] == other[start + 1] && changed[1] == other[start]);
    }

    // So many edits make a long word another.
    private static int LimitOf(string word) => word.Length <= 4 ? 1 : word.Length <= 8 ? 2 : 3;

    /// <summary>Which letters a word has, in a few bits. An edit changes two of them at most: most candidates are far by this alone.</summary>
    internal static ulong LettersOf(string word)
    {
        ulong letters = 0;
        foreach (char c in word)
        {
            char upper = c < 128 ? (c is >= 'a' and <= 'z' ? (char)(c & ~0x20) : c) : char.ToUpperInvariant(c);
            letters |= 1UL << (upper is >= 'A' and <= 'Z' ? upper - 'A' : 26 + (upper % 38));
        }

        return letters;
    }

    // Whether so many bits are set.
    private static bool DiffersBy(ulong bits, int count)
    {
        while (bits != 0 && count > 0)
        {
            bits &= bits - 1;
            count--;
        }

        return count == 0;
    }

    // Optimal string alignment (Damerau-Levenshtein without overlapping transpositions), case ignored.
    private static int Distance(string left, string right, int limit, Span<int> rows, int width)
    {
        Span<int> before = rows.Slice(0, width);
        Span<int> previous = rows.Slice(width, width);
        Span<int> current = rows.Slice(2 * width, width);
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
            Span<int> oldest = before;
            before = previous;
            previous = current;
            current = oldest;
        }

        return previous[right.Length];
    }

    private static bool AreEqual(char left, char right) =>
        left == right || (left < 128 && right < 128
            ? (left ^ right) == 0x20 && (left | 0x20) is >= 'a' and <= 'z'
            : char.ToUpperInvariant(left) == char.ToUpperInvariant(right));
}
