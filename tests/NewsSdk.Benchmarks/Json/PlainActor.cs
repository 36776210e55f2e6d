using MemoryPack;

namespace NewsSdk.Benchmarks;

/// <summary>An actor of a <see cref="PlainArticle"/>.</summary>
[MemoryPackable]
internal sealed partial class PlainActor
{
    public required string Id { get; init; }

    public required string Type { get; init; }

    public required string Name { get; init; }

    public string[]? Aliases { get; init; }

    public string? Wikidata { get; init; }

    public string? Country { get; init; }

    public string? Title { get; init; }

    public required int[][] Mentions { get; init; }
}
