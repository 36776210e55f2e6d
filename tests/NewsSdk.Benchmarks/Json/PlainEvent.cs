using MemoryPack;

namespace NewsSdk.Benchmarks;

/// <summary>An event of a <see cref="PlainArticle"/>: one class for all types, since System.Text.Json writes a polymorphic one without its fast path.</summary>
[MemoryPackable]
internal sealed partial class PlainEvent
{
    public string? Id { get; init; }

    public required string Type { get; init; }

    public string? Status { get; init; }

    public string? Against { get; init; }

    public string? By { get; init; }

    public string? Date { get; init; }

    public string? Destination { get; init; }

    public string? Duration { get; init; }

    public string? Force { get; init; }

    public string? From { get; init; }

    public string? Guest { get; init; }

    public string? Host { get; init; }

    public string? Object { get; init; }

    public string? Office { get; init; }

    public string[]? Participants { get; init; }

    public string[]? Parties { get; init; }

    public string? Place { get; init; }

    public string? Share { get; init; }

    public string? Size { get; init; }

    public string? Target { get; init; }

    public string? To { get; init; }

    public string? Topic { get; init; }

    public string? Who { get; init; }

    public string? Winner { get; init; }

    public required int[][] Mentions { get; init; }
}
