using System.Collections.Concurrent;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace NewsSdk;

/// <summary>The types of actors, events and quotes that an app has records for, and the articles without a view that were read with them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NewsTypes
{
    private readonly TypeTable<ActorType> _actors = new();
    private readonly TypeTable<EventType> _events = new();
    private readonly TypeTable<QuoteType> _quotes = new();

    // Made when it is needed: an app whose articles have views needs none.
    private ConcurrentDictionary<string, Article>? _compiled;

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

        if (HotReload.IsPossible)
            HotReload.Remember(this);
    }

    /// <summary>No type: every actor is an <see cref="UnknownActor"/>, every event an <see cref="UnknownEvent"/>, every quote a plain one or an <see cref="UnknownQuote"/>.</summary>
    public static NewsTypes None { get; } = new();

    /// <summary>A compiled article without a view, read when it is first asked for; generated code calls this. All threads get the same.</summary>
    /// <param name="json">The literal: another one is another article.</param>
    /// <param name="registry">The actors that the app's articles have in common; null where this one has none of them.</param>
    /// <exception cref="System.Text.Json.JsonException">The JSON is not an article.</exception>
    public Article Compiled(string json, ActorRegistry? registry = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        ConcurrentDictionary<string, Article> compiled = LazyInitializer.EnsureInitialized(ref _compiled, static () => new(LiteralComparer.Instance));
        return compiled.TryGetValue(json, out Article? article) ? article : compiled.GetOrAdd(json, Article.Compiled(json, this, registry));
    }

    /// <summary>Forgets the articles that were read: the code that makes their actors, events and quotes has changed.</summary>
    internal void Forget() => _compiled?.Clear();

    internal IEnumerable<ActorType> Actors => _actors.Types;

    internal IEnumerable<EventType> Events => _events.Types;

    internal IEnumerable<QuoteType> Quotes => _quotes.Types;

    internal ActorType? ActorOf(string name) => _actors.Of(name);

    internal EventType? EventOf(string name) => _events.Of(name);

    internal QuoteType? QuoteOf(string name) => _quotes.Of(name);

    // Two types may have one record.
    internal IEnumerable<TypeInfos> Infos() =>
        [.. Actors.Select(type => type.InfosOf(this)), .. Events.Select(type => type.InfosOf(this)), .. Quotes.Select(type => type.InfosOf(this))];

    // A literal is one object; its characters, which may be many, are never looked at.
    private sealed class LiteralComparer : IEqualityComparer<string>
    {
        public static readonly LiteralComparer Instance = new();

        public bool Equals(string? x, string? y) => ReferenceEquals(x, y);

        public int GetHashCode(string obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
