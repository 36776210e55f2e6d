using MemoryPack;

namespace NewsSdk.Benchmarks;

/// <summary>A block of a <see cref="PlainArticle"/>.</summary>
[MemoryPackable]
internal sealed partial class PlainBlock
{
    public required string Kind { get; init; }

    public required int[] Span { get; init; }

    public int? Level { get; init; }
}
