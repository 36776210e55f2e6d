using System.ComponentModel;

namespace NewsSdk;

/// <summary>The types of actors and events that an app has records for.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NewsTypes
{
    private readonly Dictionary<string, ActorType> _actors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EventType> _events = new(StringComparer.Ordinal);

    /// <summary>Makes a set of types.</summary>
    /// <exception cref="ArgumentException">Two of a kind have one name.</exception>
    public NewsTypes(params NewsType[] types)
    {
        ArgumentNullException.ThrowIfNull(types);
        foreach (NewsType type in types)
        {
            if (type is ActorType actor)
                _actors.Add(actor.Name, actor);
            else
                _events.Add(type.Name, (EventType)type);
        }
    }

    /// <summary>No type: every actor is an <see cref="UnknownActor"/>, every event an <see cref="UnknownEvent"/>.</summary>
    public static NewsTypes None { get; } = new();

    internal ActorType? ActorOf(string name) => _actors.GetValueOrDefault(name);

    internal EventType? EventOf(string name) => _events.GetValueOrDefault(name);
}
