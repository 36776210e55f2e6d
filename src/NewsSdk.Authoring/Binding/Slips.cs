namespace NewsSdk.Authoring;

/// <summary>Finds words that were written once and are a slip away from one that was written often.</summary>
internal static class Slips
{
    /// <summary>From so many uses on, a word is one that the writers know.</summary>
    public const int Often = 3;

    // Each odd word is held against each usual one. Where there are more to compare, odd words are the habit.
    private const int MaxCompared = 100_000;

    /// <summary>The items whose name is probably a slip, each with the item that was meant.</summary>
    public static IEnumerable<(T Odd, T Usual)> Among<T>(IReadOnlyCollection<T> items, Func<T, string> nameOf, Func<T, int> usesOf)
    {
        int odd = 0;
        int usual = 0;
        foreach (T item in items)
        {
            int uses = usesOf(item);
            odd += uses == 1 ? 1 : 0;
            usual += uses >= Often ? 1 : 0;
        }

        return odd == 0 || usual == 0 || (long)odd * usual > MaxCompared
            ? []
            : from one in items
              where usesOf(one) == 1
              from other in items
              where usesOf(other) >= Often && Suggestion.IsSlip(nameOf(one), nameOf(other))
              select (one, other);
    }
}
