namespace NewsSdk.Authoring;

/// <summary>Binds the actors of one registry, with what articles add to them. An actor that is wrong is reported and left out, or loses what is wrong of it.</summary>
internal sealed class RegistryBinder
{
    private readonly ParsedRegistry _registry;
    private readonly CorpusModel _corpus;
    private readonly DiagnosticBag _diagnostics;
    private readonly LocalNames _names;
    private readonly FieldBinder _fields;

    // Of two actors whose ids become one C# name the first by id has it.
    private readonly Dictionary<string, SharedName> _byIdentifier = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Renamed> _formerByIdentifier = new(StringComparer.Ordinal);

    public RegistryBinder(ParsedRegistry registry, CorpusModel corpus)
    {
        _registry = registry;
        _corpus = corpus;
        _diagnostics = new DiagnosticBag(registry.Path, registry.LineStarts);
        _names = LocalNames.Of(registry, corpus.Names);
        _fields = new FieldBinder(_names, corpus, _diagnostics);
        foreach (SharedName actor in corpus.Names.Actors)
        {
            if (!_byIdentifier.ContainsKey(actor.Identifier))
                _byIdentifier.Add(actor.Identifier, actor);
        }

        // Of two that were called so, the first by path.
        foreach (Renamed renamed in corpus.Names.Renamed.OrderBy(renamed => corpus.Names.Actors.Find(renamed.Now, static name => name.Id)?.Path, StringComparer.Ordinal))
        {
            if (Identifiers.OfSharedActor(renamed.Before) is { } identifier && !_formerByIdentifier.ContainsKey(identifier))
                _formerByIdentifier.Add(identifier, renamed);
        }
    }

    public BoundRegistry Bind(IEnumerable<Addition> additions)
    {
        ILookup<string, Addition> byId = additions.OrderBy(static addition => addition.Path, StringComparer.Ordinal).ToLookup(static addition => addition.Id, StringComparer.Ordinal);
        var actors = new List<SharedActor>(_registry.Actors.Count);
        foreach (Declaration declaration in _registry.Actors)
        {
            if (OwnName(declaration) is { } name)
                actors.Add(ActorOf(declaration, name, byId[name.Id]));
        }

        actors.Sort(static (left, right) => string.CompareOrdinal(left.Id, right.Id));
        return new BoundRegistry(actors.ToEquatableArray(), _diagnostics.ToDiagnostics());
    }

    // The name that the corpus knows the actor by; null where the id is none, or another registry's.
    private SharedName? OwnName(Declaration declaration)
    {
        Located id = declaration.Id;
        string? trouble = Identifiers.IdTrouble(id.Text);
        if (trouble is not null || _corpus.Names.Actors.Find(id.Text, static name => name.Id) is not { } name)
        {
            if (!declaration.IsBroken)
                _diagnostics.Report(NewsDiagnostics.BadId, id.Span, id.Text, trouble ?? Identifiers.NoLetter(id.Text));
            return null;
        }

        if (name.Path != _registry.Path)
            _diagnostics.Report(NewsDiagnostics.SharedTwice, id.Span, id.Text, name.Path);
        else
            return name;
        return null;
    }

    private SharedActor ActorOf(Declaration declaration, SharedName name, IEnumerable<Addition> additions)
    {
        string type = _names.ActorTypeOf(declaration);
        if (!declaration.IsBroken)
        {
            ActorDeclaration.Check(declaration, type, _names, _corpus, _diagnostics);
            _fields.CheckTypeName(declaration, type);
        }

        var actor = new MergedActor(_corpus, ActorDeclaration.ModelOf(declaration, _names, _corpus));
        actor.AddNames(declaration.Fields, _registry.Path);
        if (actor.Type is { } model)
            actor.Add(_fields.Bind(model, TypeKind.Actor, declaration.Fields), _registry.Path);
        foreach (Addition addition in additions)
            actor.Add(addition, _names);
        if (actor.Type is not null)
            _fields.Require(actor.Type, [.. declaration.Fields, .. actor.AddedFields], name.Id, declaration.Id.Span);

        return new SharedActor(name.Id, type, name.Name, _registry.Path)
        {
            Identifier = IdentifierOf(declaration.Id, name),
            Aliases = actor.Aliases.Distinct(StringComparer.Ordinal).ToEquatableArray(),
            Wikidata = actor.Wikidata,
            WikidataPath = actor.WikidataPath,
            Fields = actor.Fields,
            Formerly = FormerNamesOf(declaration, name.Id),
        };
    }

    private string? IdentifierOf(Located id, SharedName name)
    {
        SharedName first = _byIdentifier[name.Identifier];
        if (first.Id == name.Id)
            return name.Identifier;
        _diagnostics.Report(NewsDiagnostics.SharedNameCollision, id.Span, name.Id, name.Identifier, first.Id, first.Path);
        return null;
    }

    private EquatableArray<FormerName> FormerNamesOf(Declaration declaration, string now)
    {
        var former = new List<FormerName>();
        var identifiers = new HashSet<string>(StringComparer.Ordinal);
        foreach (Located id in declaration.Fields.FindAll("formerly"))
        {
            string? reason = Identifiers.OfSharedActor(id.Text) is not { } identifier ? Identifiers.NoLetter(id.Text)
                : _byIdentifier.TryGetValue(identifier, out SharedName? other) ? $"`{other.Id}` has its C# name `{identifier}`"
                : _formerByIdentifier[identifier] is var first && first.Now != now ? $"`{first.Now}` was called so"
                : !identifiers.Add(identifier) ? "it is there already"
                : null;
            if (reason is null)
                former.Add(new FormerName(id.Text, Identifiers.OfSharedActor(id.Text)!));
            else
                _diagnostics.Report(NewsDiagnostics.WrongFormerName, id.Span, id.Text, reason);
        }

        return former.ToEquatableArray();
    }
}
