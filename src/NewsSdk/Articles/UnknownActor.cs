using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace NewsSdk;

/// <summary>An actor of a type that the app has no record for; its fields are in <see cref="Actor.Extra"/>.</summary>
[JsonConverter(typeof(NewsJsonConverter))]
public sealed record UnknownActor : Actor
{
    /// <summary>Makes an actor.</summary>
    /// <param name="type">The type's name, such as <c>ship</c>.</param>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name.</param>
    [SetsRequiredMembers]
    public UnknownActor(string type, string id, string name)
    {
        Type = type;
        Id = id;
        Name = name;
    }

    /// <inheritdoc/>
    public override string Type { get; }
}
