using System.Text.Json.Serialization;
using MemoryPack;

namespace NewsSdk.Benchmarks;

/// <summary>An article as somebody would write it by hand for System.Text.Json's generator: plain, references as ids, dates as texts. Its JSON is NewsSdk's, byte for byte.</summary>
[MemoryPackable]
internal sealed partial class PlainArticle
{
    public required string Id { get; init; }

    public required string Headline { get; init; }

    public required string Published { get; init; }

    public string? Language { get; init; }

    public string? TranslatedFrom { get; init; }

    // Not a bool: false is not written, and that by default values would leave the fast path.
    public bool? MachineTranslated { get; init; }

    public string? Genre { get; init; }

    public string[]? Credits { get; init; }

    public string[]? Subjects { get; init; }

    public string[]? Keywords { get; init; }

    public required string Text { get; init; }

    public required PlainBlock[] Blocks { get; init; }

    public required PlainActor[] Actors { get; init; }

    public required PlainEvent[] Events { get; init; }

    public required PlainQuote[] Quotes { get; init; }
}
