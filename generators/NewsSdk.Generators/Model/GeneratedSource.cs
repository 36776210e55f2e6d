namespace NewsSdk.Generators.Model;

/// <summary>A file to add to the compilation.</summary>
internal sealed record GeneratedSource(string HintName, CompactText Text)
{
    /// <summary>Where the parts of an article's source end, which are put together with those of others.</summary>
    public SourceParts Parts { get; init; }

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

/// <summary>Where the parts of an article's source end. Behind them stands its view.</summary>
/// <param name="Head">What all files of a corpus begin with, up to the namespace.</param>
/// <param name="Opening">The beginning of <c>Articles</c>, and of the classes of its folders in it.</param>
/// <param name="Members">The members.</param>
/// <param name="Closing">The end of the classes.</param>
internal readonly record struct SourceParts(int Head, int Opening, int Members, int Closing);
