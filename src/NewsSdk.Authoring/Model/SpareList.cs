namespace NewsSdk.Authoring;

/// <summary>A list that a thread keeps: what is found in an article is collected in it, and leaves it as an array that is as long as it must be.</summary>
internal static class SpareList<T>
    where T : IEquatable<T>
{
    // What a rare long article needs is not kept.
    private const int MaxCapacity = 4096;

    [ThreadStatic]
    private static List<T>? s_spare;

    /// <summary>An empty list; it may be forgotten, or finished.</summary>
    public static List<T> Take()
    {
        List<T> list = s_spare ?? [];
        s_spare = null;
        return list;
    }

    /// <summary>What is in a list, to which nobody adds any more.</summary>
    public static EquatableArray<T> Finish(List<T> list)
    {
        EquatableArray<T> items = list.ToEquatableArray();
        list.Clear();
        if (list.Capacity <= MaxCapacity)
            s_spare = list;
        return items;
    }
}
