namespace NewsSdk.Generators.Model;

/// <summary>A file to add to the compilation.</summary>
internal sealed record GeneratedSource(string HintName, CompactText Text)
{
    /// <summary>Where the head ends that all files of a corpus have, up to the namespace; behind it one source can follow another.</summary>
    public int HeadLength { get; init; }

    /// <summary>How many characters of it are an article, which is a literal.</summary>
    public int ArticleLength { get; init; }

    /// <summary>A hash of the name, the same from build to build: it is asked for of all articles after each edit.</summary>
    public int NameHash { get; } = HashOf(HintName);

    // FNV-1a with 32 bits.
    private static int HashOf(string name)
    {
        uint hash = 2166136261;
        foreach (char c in name)
            hash = unchecked((hash ^ c) * 16777619);
        return unchecked((int)(hash ^ (hash >> 16)));
    }
}
