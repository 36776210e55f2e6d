using System.Text.Json.Serialization;

namespace NewsSdk;

/// <summary>A block of an article's text.</summary>
[JsonConverter(typeof(NewsJsonConverter))]
public sealed record Block
{
    /// <summary>What it is.</summary>
    public BlockKind Kind { get; init; }

    /// <summary>Its words in the article's text, in UTF-16 code units.</summary>
    public TextSpan Span { get; init; }

    /// <summary>A heading's level, or how deep a list or quoted block is nested, from 1; 0 for others.</summary>
    public int Level { get; init; }

    /// <summary>Whether its list is numbered.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>An image's address.</summary>
    public string? Url { get; init; }

    /// <summary>An image's title.</summary>
    public string? Title { get; init; }

    /// <summary>Properties of the JSON that no member holds; they are written back in their order.</summary>
    public ValueList<RawProperty> Extra { get; init; }
}
