using System.Text.Json.Serialization;

namespace NewsSdk;

/// <summary>An event of a type that the app has no record for; its fields, its date among them, are in <see cref="Event.Extra"/>.</summary>
[JsonConverter(typeof(NewsJsonConverter))]
public sealed record UnknownEvent : Event
{
    /// <summary>Makes an event.</summary>
    /// <param name="type">The type's name, such as <c>eclipse</c>.</param>
    public UnknownEvent(string type) => Type = type;

    /// <inheritdoc/>
    public override string Type { get; }
}
