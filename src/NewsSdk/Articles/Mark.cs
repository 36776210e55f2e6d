using System.Text.Json.Serialization;

namespace NewsSdk;

/// <summary>A mark of an article's text, such as emphasis or a link.</summary>
[JsonConverter(typeof(NewsJsonConverter))]
public sealed record Mark
{
    /// <summary>What it says of its words.</summary>
    public MarkKind Kind { get; init; }

    /// <summary>Its words in the article's text, in UTF-16 code units.</summary>
    public TextSpan Span { get; init; }

    /// <summary>A link's address.</summary>
    public string? Url { get; init; }

    /// <summary>A link's title.</summary>
    public string? Title { get; init; }

    /// <summary>Properties of the JSON that no member holds; they are written back in their order.</summary>
    public ValueList<RawProperty> Extra { get; init; }
}
