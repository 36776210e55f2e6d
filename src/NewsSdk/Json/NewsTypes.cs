using System.ComponentModel;

namespace NewsSdk;

/// <summary>The types of actors, events and quotes that an app has records for.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NewsTypes
{
    private readonly TypeTable<ActorType> _actors = new();
    private readonly TypeTable<EventType> _events = new();
    private readonly TypeTable<QuoteType> _quotes = new();

    /// <summary>Makes a set of types.</summary>
    /// <exception cref="ArgumentException">Two of a kind have one name.</exception>
    public NewsTypes(params NewsType[] types)
    {
        ArgumentNullException.ThrowIfNull(types);
        foreach (NewsType type in types)
        {
            switch (type)
            {
                case ActorType actor:
                    _actors.Add(actor);
                    break;
                case EventType @event:
                    _events.Add(@event);
                    break;
                default:
                    _quotes.Add((QuoteType)type);
                    break;
            }
        }
    }

    /// <summary>No type: every actor is an <see cref="UnknownActor"/>, every event an <see cref="UnknownEvent"/>, every quote a plain one or an <see cref="UnknownQuote"/>.</summary>
    public static NewsTypes None { get; } = new();

    internal IEnumerable<ActorType> Actors => _actors.Types;

    internal IEnumerable<EventType> Events => _events.Types;

    internal IEnumerable<QuoteType> Quotes => _quotes.Types;

    internal ActorType? ActorOf(string name) => _actors.Of(name);

    internal EventType? EventOf(string name) => _events.Of(name);

    internal QuoteType? QuoteOf(string name) => _quotes.Of(name);

    // Two types may have one record.
    internal IEnumerable<TypeInfos> Infos() =>
        [.. Actors.Select(type => type.InfosOf(this)), .. Events.Select(type => type.InfosOf(this)), .. Quotes.Select(type => type.InfosOf(this))];
}
