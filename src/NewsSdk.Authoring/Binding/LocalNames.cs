namespace NewsSdk.Authoring;

/// <summary>What an id of an article names.</summary>
internal enum NameKind
{
    Actor,
    Event,
    Quote,
}

/// <summary>The ids of one article, with what each names. The first declaration of an id counts.</summary>
internal sealed class LocalNames
{
    private readonly Dictionary<string, (NameKind Kind, string Type)> _names = new(StringComparer.Ordinal);
    private readonly List<string> _actorIds = [];

    private LocalNames()
    {
    }

    /// <summary>Every id.</summary>
    public IEnumerable<string> Ids => _names.Keys;

    /// <summary>The ids of actors.</summary>
    public IEnumerable<string> ActorIds => _actorIds;

    /// <summary>The ids of quotes.</summary>
    public IEnumerable<string> QuoteIds => IdsOf(NameKind.Quote);

    /// <summary>The names of an article.</summary>
    public static LocalNames Of(ParsedArticle article)
    {
        var names = new LocalNames();
        foreach (Declaration actor in article.Actors)
            names.Add(actor.Id, NameKind.Actor, ActorTypeOf(actor));
        foreach (Declaration declaration in article.Events)
            names.Add(declaration.Id, NameKind.Event, declaration.Find("type")?.Text ?? "");
        foreach (Declaration declaration in article.Quotes)
            names.Add(declaration.Id, NameKind.Quote, SpanClass.Quote);
        foreach (ParsedSpan span in article.Spans)
        {
            if (span.Id is { } id && span.Class.Text is not (SpanClass.Cue or SpanClass.Source))
                names.Add(id, span.Class.Text == SpanClass.Quote ? NameKind.Quote : NameKind.Event, span.Class.Text);
        }

        return names;
    }

    /// <summary>What <paramref name="id"/> names, and of which type that is.</summary>
    public bool TryGet(string id, out NameKind kind, out string type)
    {
        bool found = _names.TryGetValue(id, out (NameKind Kind, string Type) name);
        (kind, type) = name;
        return found;
    }

    /// <summary>Whether <paramref name="id"/> names an actor, and of which type.</summary>
    public bool TryGetActor(string id, out string type) => TryGet(id, out NameKind kind, out type) && kind == NameKind.Actor;

    /// <summary>Whether a span mentions what its class names: <c>[…]{#arrest .arrest}</c> does not, it declares an event of that type.</summary>
    public bool IsMention(ParsedSpan span, out NameKind kind) =>
        TryGet(span.Class.Text, out kind, out _) && span.Id?.Text != span.Class.Text;

    /// <summary>An actor's type; a missing one, which is an error, counts as a person, so that nothing else breaks.</summary>
    public static string ActorTypeOf(Declaration actor) => actor.Find("type")?.Text is { Length: > 0 } type ? type : "person";

    private void Add(Located id, NameKind kind, string type)
    {
        if (_names.ContainsKey(id.Text))
            return;
        _names.Add(id.Text, (kind, type));
        if (kind == NameKind.Actor)
            _actorIds.Add(id.Text);
    }

    private IEnumerable<string> IdsOf(NameKind kind)
    {
        foreach (KeyValuePair<string, (NameKind Kind, string Type)> name in _names)
        {
            if (name.Value.Kind == kind)
                yield return name.Key;
        }
    }
}
