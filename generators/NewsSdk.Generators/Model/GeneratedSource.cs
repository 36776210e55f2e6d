namespace NewsSdk.Generators.Model;

/// <summary>A file to add to the compilation.</summary>
internal sealed record GeneratedSource(string HintName, string Text)
{
    /// <summary>Where the head ends that all files of a corpus have, up to the namespace; behind it one source can follow another.</summary>
    public int HeadLength { get; init; }

    /// <summary>How many characters of it are an article, which is a literal.</summary>
    public int ArticleLength { get; init; }

    /// <summary>Whether it is put into a file with others.</summary>
    public bool IsBundled { get; init; }
}
