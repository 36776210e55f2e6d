using System.Text.Json.Serialization;

namespace NewsSdk;

/// <summary>A quote of a type that the app has no record for; its fields are in <see cref="Quote.Extra"/>.</summary>
[JsonConverter(typeof(NewsJsonConverter))]
public sealed record UnknownQuote : Quote
{
    /// <summary>Makes a quote.</summary>
    /// <param name="type">The type's name, such as <c>leak</c>.</param>
    public UnknownQuote(string type) => Type = type;

    /// <inheritdoc/>
    public override string Type { get; }
}
