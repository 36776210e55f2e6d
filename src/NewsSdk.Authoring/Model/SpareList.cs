namespace NewsSdk.Authoring;

/// <summary>A list that a thread keeps: what is found in an article is collected in it, and the next article's is collected in the same.</summary>
internal static class SpareList<T>
{
    // What a rare long article needs is not kept.
    private const int MaxCapacity = 4096;

    [ThreadStatic]
    private static List<T>? s_spare;

    /// <summary>An empty list; it may be forgotten, or given back.</summary>
    public static List<T> Take()
    {
        List<T> list = s_spare ?? [];
        s_spare = null;
        return list;
    }

    /// <summary>Gives back a list that nobody uses any more.</summary>
    public static void Return(List<T> list)
    {
        list.Clear();
        if (list.Capacity <= MaxCapacity)
            s_spare = list;
    }
}

/// <summary>Ends <see cref="SpareList{T}"/>s.</summary>
internal static class SpareList
{
    /// <summary>What is in a list, as an array that is as long as it must be; the list is given back.</summary>
    public static EquatableArray<T> Finish<T>(List<T> list)
        where T : IEquatable<T>
    {
        EquatableArray<T> items = list.ToEquatableArray();
        SpareList<T>.Return(list);
        return items;
    }
}
