using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace NewsSdk;

/// <summary>The actors of an article: in order, and by id.</summary>
[CollectionBuilder(typeof(ActorList), nameof(Create))]
[JsonConverter(typeof(NewsJsonConverter))]
public class ActorList : MemberList<Actor>
{
    /// <summary>A list of <paramref name="actors"/>.</summary>
    /// <exception cref="ArgumentException">Two of them have one id.</exception>
    public ActorList(IEnumerable<Actor> actors)
        : base([.. actors])
    {
    }

    // Read from JSON, where the ids were checked.
    internal ActorList(Actor[] actors, bool isUnique)
        : base(actors, isUnique)
    {
    }

    /// <summary>A view of <paramref name="all"/>, for generated code that gives each actor a name.</summary>
    /// <param name="all">The article's actors.</param>
    /// <param name="actors">Each of them, in order.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ActorList(ActorList all, out Actor[] actors)
        : base(all) => actors = AsSpan().ToArray();

    /// <summary>The empty list.</summary>
    public static ActorList Empty { get; } = new([], isUnique: true);

    private protected override string Noun => "actor";

    private protected override string? IdOf(Actor item) => item.Id;

    /// <summary>A list of <paramref name="actors"/>, for collection expressions.</summary>
    /// <exception cref="ArgumentException">Two of them have one id.</exception>
    public static ActorList Create(ReadOnlySpan<Actor> actors) => actors.IsEmpty ? Empty : new ActorList(actors.ToArray());
}
