using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace NewsSdk;

/// <summary>The events of an article: in order, and by id.</summary>
[CollectionBuilder(typeof(EventList), nameof(Create))]
[JsonConverter(typeof(NewsJsonConverter))]
public class EventList : MemberList<Event>
{
    /// <summary>A list of <paramref name="events"/>.</summary>
    /// <exception cref="ArgumentException">Two of them have one id.</exception>
    public EventList(IEnumerable<Event> events)
        : base([.. events])
    {
    }

    // Read from JSON, where the ids were checked.
    internal EventList(Event[] events, bool isUnique)
        : base(events, isUnique)
    {
    }

    /// <summary>A view of <paramref name="all"/>, for generated code that gives each event a name.</summary>
    /// <param name="all">The article's events.</param>
    /// <param name="events">Each of them, in order.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected EventList(EventList all, out Event[] events)
        : base(all) => events = AsSpan().ToArray();

    /// <summary>The empty list.</summary>
    public static EventList Empty { get; } = new([], isUnique: true);

    private protected override string Noun => "event";

    private protected override string? IdOf(Event item) => item.Id;

    /// <summary>A list of <paramref name="events"/>, for collection expressions.</summary>
    /// <exception cref="ArgumentException">Two of them have one id.</exception>
    public static EventList Create(ReadOnlySpan<Event> events) => events.IsEmpty ? Empty : new EventList(events.ToArray());
}
