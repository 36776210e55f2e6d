namespace NewsSdk.Authoring;

/// <summary>Looks up what the corpus has; its lists are ordinal by name, and an article asks for each of its spans.</summary>
public static class CorpusModelExtensions
{
    /// <summary>The item of that name, found by halves, or null.</summary>
    public static T? Find<T>(this EquatableArray<T> items, string name, Func<T, string> nameOf)
        where T : class, IEquatable<T>
    {
        int low = 0;
        int high = items.Count - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) / 2);
            int order = string.CompareOrdinal(nameOf(items[middle]), name);
            if (order == 0)
                return items[middle];
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return null;
    }
}
