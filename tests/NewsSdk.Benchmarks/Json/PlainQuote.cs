using MemoryPack;

namespace NewsSdk.Benchmarks;

/// <summary>A quote of a <see cref="PlainArticle"/>.</summary>
[MemoryPackable]
internal sealed partial class PlainQuote
{
    public string? Id { get; init; }

    public string? Speaker { get; init; }

    public string[]? Addressees { get; init; }

    public required string Kind { get; init; }

    public int[]? Cue { get; init; }

    public int[]? Source { get; init; }

    public string? Via { get; init; }

    public string? Date { get; init; }

    public string? In { get; init; }

    public required int[] Fragments { get; init; }
}
