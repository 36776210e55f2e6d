namespace NewsSdk.Generators.Model;

/// <summary>A file to add to the compilation.</summary>
internal sealed record GeneratedSource(string HintName, string Text)
{
    /// <summary>Where the head ends that all files of a corpus have, up to the namespace; behind it one source can follow another.</summary>
    public int HeadLength { get; init; }
}
