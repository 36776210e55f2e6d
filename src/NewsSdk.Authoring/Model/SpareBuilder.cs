using System.Text;

namespace NewsSdk.Authoring;

/// <summary>A string builder that a thread keeps: a corpus writes long texts, one after another, and each is long done when the next begins.</summary>
internal static class SpareBuilder
{
    // What a rare long text needs is not kept.
    private const int MaxCapacity = 128 * 1024;

    [ThreadStatic]
    private static StringBuilder? s_spare;

    /// <summary>An empty builder; it may be forgotten, or given back.</summary>
    public static StringBuilder Take(int capacity)
    {
        StringBuilder? spare = s_spare;
        s_spare = null;
        return spare is null || spare.Capacity < capacity ? new StringBuilder(capacity) : spare.Clear();
    }

    /// <summary>Gives back a builder that nobody writes to any more.</summary>
    public static void Return(StringBuilder builder)
    {
        if (builder.Capacity <= MaxCapacity)
            s_spare = builder;
    }
}
