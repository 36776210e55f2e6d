namespace NewsSdk.Authoring;

/// <summary>What an id of an article names.</summary>
internal enum NameKind
{
    Actor,
    Event,
    Quote,

    /// <summary>What was reported before its kind was known: nothing is told of who names it.</summary>
    Unknown,
}

/// <summary>The ids of one article, with what each names. The first declaration of an id counts.</summary>
internal sealed class LocalNames
{
    // Each is a walk over the article's actors, and a file with so many mistakes is not mended one by one.
    private const int MaxAsked = 200;

    private readonly Dictionary<string, (NameKind Kind, string Type)> _names;
    private readonly List<string> _actorIds = [];
    private Dictionary<string, string>? _renamed;
    private readonly CorpusNames _corpus;
    private EquatableArray<Declaration> _actors;
    private int _asked;

    private LocalNames(string path, CorpusNames corpus, int count)
    {
        _names = new Dictionary<string, (NameKind Kind, string Type)>(count, StringComparer.Ordinal);
        Path = path;
        _corpus = corpus;
    }

    /// <summary>The path of the file whose names these are.</summary>
    public string Path { get; }

    /// <summary>How many ids the article itself declares.</summary>
    public int Count => _names.Count;

    /// <summary>Every id.</summary>
    public IEnumerable<string> Ids => _names.Keys.Concat(SharedIds);

    /// <summary>The ids of actors that <paramref name="word"/> may be a misspelling of: all that are near, and others.</summary>
    public IEnumerable<string> ActorIdsNear(string word)
    {
        List<SharedName>? near = _corpus.Actors.Count == 0 ? null : SharedIdIndex.Of(_corpus).Near(word);
        return near is null ? _actorIds : _actorIds.Concat(near.Where(IsVisible).Select(static actor => actor.Id));
    }

    /// <summary>The ids of events.</summary>
    public IEnumerable<string> EventIds => IdsOf(NameKind.Event);

    /// <summary>The ids of quotes.</summary>
    public IEnumerable<string> QuoteIds => IdsOf(NameKind.Quote);

    private IEnumerable<string> SharedIds => _corpus.Actors.Count == 0 ? [] : _corpus.Actors.Where(IsVisible).Select(static actor => actor.Id);

    /// <summary>The names of an article, beside those that the corpus gives it.</summary>
    public static LocalNames Of(ParsedArticle article, CorpusNames corpus)
    {
        var names = new LocalNames(article.Path, corpus, article.Actors.Count + article.Events.Count + article.Quotes.Count + (article.Spans.Count / 4));
        names._actors = article.Actors;
        foreach (Declaration actor in article.Actors)
            names.Add(actor.Id, NameKind.Actor, names.ActorTypeOf(actor, ""), actor.Fields);
        foreach (Declaration declaration in article.Events)
            names.Add(declaration.Id, NameKind.Event, names.TypeNow(declaration.Find("type")?.Text ?? ""), declaration.Fields);
        foreach (Declaration declaration in article.Quotes)
            names.Add(declaration.Id, NameKind.Quote, names.TypeNow(declaration.IsBroken ? "" : declaration.Find("type")?.Text ?? SpanClass.Quote), declaration.Fields);
        foreach (ParsedSpan span in article.Spans)
        {
            if (span.Id is { } id && span.Class.Text is not (SpanClass.Cue or SpanClass.Source))
                names.Add(id, names.IsQuote(span.Class.Text) ? NameKind.Quote : NameKind.Event, names.TypeNow(span.Class.Text), span.Fields);
        }

        foreach (LeftOutSpan span in article.LeftOut)
        {
            if (span.Id.Length > 0)
                names.Add(new Located(span.Id, default), span.Class.Length == 0 ? NameKind.Unknown : names.IsQuote(span.Class) ? NameKind.Quote : NameKind.Event, "", default);
        }

        return names;
    }

    /// <summary>The names of a registry's file: those of all registries whose folder it lies in.</summary>
    public static LocalNames Of(ParsedRegistry registry, CorpusNames corpus)
    {
        var names = new LocalNames(registry.Path, corpus, registry.Actors.Count);
        foreach (Declaration actor in registry.Actors)
            names.Add(actor.Id, NameKind.Actor, names.ActorTypeOf(actor, ""), actor.Fields);
        return names;
    }

    /// <summary>What <paramref name="id"/> names, and of which type that is, empty where that is not known; a former id names what it named.</summary>
    public bool TryGet(string id, out NameKind kind, out string type)
    {
        if (_names.TryGetValue(id, out (NameKind Kind, string Type) name))
        {
            (kind, type) = name;
            return true;
        }

        if (Shared(id) is { } shared)
        {
            (kind, type) = (NameKind.Actor, ActorTypeNow(shared.Type));
            return true;
        }

        (kind, type) = (default, "");
        return NameNow(id) is { } now && TryGet(now, out kind, out type);
    }

    /// <summary>Whether something has <paramref name="id"/> now.</summary>
    public bool IsCurrent(string id) => _names.ContainsKey(id) || Shared(id) is not null;

    /// <summary>The id that a former id has now; null for one that is no former id.</summary>
    public string? NameNow(string id)
    {
        if (IsCurrent(id))
            return null;
        // Two that follow each other are no name.
        string? now = _renamed is not null && _renamed.TryGetValue(id, out string? own) ? own : _corpus.Renamed.Find(id, static renamed => renamed.Before)?.Now;
        return now is not null && IsCurrent(now) ? now : null;
    }

    /// <summary>The actor of the registry with that id, where the article may know it.</summary>
    public SharedName? Shared(string id) => _corpus.Actors.Find(id, static actor => actor.Id) is { } actor && actor.IsKnownIn(Path) ? actor : null;

    /// <summary>What a type of event or quote is called now; a name that is no former one stays as it is.</summary>
    public string TypeNow(string name) =>
        !IsDeclared(name) && _corpus.RenamedTypes.Find(name, static renamed => renamed.Before)?.Now is { } now && IsDeclared(now) ? now : name;

    /// <summary>What a type of actor is called now.</summary>
    public string ActorTypeNow(string name) =>
        !Has(_corpus.ActorTypes, name) && _corpus.RenamedTypes.Find(name, static renamed => renamed.Before)?.Now is { } now && Has(_corpus.ActorTypes, now) ? now : name;

    /// <summary>Whether a class says that a span is a quote of its own.</summary>
    public bool IsQuote(string name) => name == SpanClass.Quote || Has(_corpus.QuoteTypes, TypeNow(name));

    /// <summary>Whether the schema declares a type of that name that cannot be: it tells so.</summary>
    public bool IsWrongType(string name) => Has(_corpus.WrongTypes, name);

    private bool IsDeclared(string name) => Has(_corpus.EventTypes, name) || Has(_corpus.QuoteTypes, name);

    private static bool Has(EquatableArray<string> names, string name) => names.AsSpan().BinarySearch(name, StringComparer.Ordinal) >= 0;

    /// <summary>Whether <paramref name="id"/> names an actor, and of which type.</summary>
    public bool TryGetActor(string id, out string type) => TryGet(id, out NameKind kind, out type) && kind == NameKind.Actor;

    /// <summary>Whether <paramref name="id"/> names a quote.</summary>
    public bool IsQuoteId(string id) => TryGet(id, out NameKind kind, out _) && kind == NameKind.Quote;

    /// <summary>
    /// Whether a span mentions what its class names: <c>[…]{#arrest .arrest}</c> does not, it declares an event of that type. A word that has a meaning of its own
    /// names nothing else, though somebody declares it.
    /// </summary>
    public bool IsMention(ParsedSpan span, out NameKind kind) =>
        TryGet(span.Class.Text, out kind, out _) && span.Id?.Text != span.Class.Text && !SpanClass.IsKeyword(span.Class.Text);

    /// <summary>An actor's type: its own, or the registry's.</summary>
    /// <param name="otherwise">What a missing one, which is an error, counts as: a person, so that nothing else breaks.</param>
    public string ActorTypeOf(Declaration actor, string otherwise = "person") => ActorTypeNow(
        Shared(actor.Id.Text) is { Type.Length: > 0 } shared ? shared.Type
        : actor.Find("type")?.Text is { Length: > 0 } type ? type
        : otherwise);

    private void Add(Located id, NameKind kind, string type, EquatableArray<Field> fields)
    {
        if (_names.ContainsKey(id.Text))
            return;
        _names.Add(id.Text, (kind, type));
        if (kind == NameKind.Actor)
            _actorIds.Add(id.Text);
        foreach (Field field in fields)
        {
            if (field.Name.Text != "formerly")
                continue;
            foreach (Located before in Words.Of(field))
                (_renamed ??= new Dictionary<string, string>(StringComparer.Ordinal))[before.Text] = id.Text;
        }
    }

    /// <summary>The id of the actor that is called <paramref name="name"/>, or null.</summary>
    public string? ActorNamed(string name)
    {
        if (_asked++ >= MaxAsked)
            return null;
        foreach (Declaration actor in _actors)
        {
            if (ActorDeclaration.IsCalled(actor, name))
                return actor.Id.Text;
        }

        return _corpus.Actors.Count == 0 ? null : SharedIdIndex.Of(_corpus).Named(name).FirstOrDefault(IsVisible)?.Id;
    }

    /// <summary>What a message says of a name that nothing has: the candidate that is nearest, an actor of that name, or the folder that declares it; else nothing.</summary>
    public string Cure(string name, IEnumerable<string> candidates, DiagnosticBag diagnostics) =>
        diagnostics.Suggest(name, candidates) is { Length: > 0 } suggestion ? suggestion : Elsewhere(name);

    private string Elsewhere(string name) =>
        ActorNamed(name.Replace('-', ' ')) is { } id ? Suggestion.Text(id)
        : _corpus.Actors.Find(name, static actor => actor.Id) is { } other ? $"; `{other.Path}` declares it for the articles of its folder"
        : "";

    private bool IsVisible(SharedName actor) => actor.IsKnownIn(Path) && !_names.ContainsKey(actor.Id);

    private IEnumerable<string> IdsOf(NameKind kind)
    {
        foreach (KeyValuePair<string, (NameKind Kind, string Type)> name in _names)
        {
            if (name.Value.Kind == kind)
                yield return name.Key;
        }
    }
}
