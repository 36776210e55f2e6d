namespace NewsSdk.Authoring;

// Actors, events and quotes: what the front matter and the spans declare.
internal sealed partial class ArticleBinder
{
    private static readonly string[] SingleKeys = ["type", "status"];

    // Each is a walk over all types that the schema declares.
    private const int MaxTypesAsked = 500;

    private int _typesAsked;

    // Of articles with mistakes alone.
    private HashSet<string>? _leftOutClasses;
    private HashSet<string>? _roles;

    private void DeclareActors()
    {
        foreach (Declaration actor in _article.Actors)
        {
            if (!Declare(actor.Id, actor.IsBroken))
                continue;

            string type = _names.ActorTypeOf(actor);
            SharedName? shared = _names.Shared(actor.Id.Text);
            if (shared is null && !actor.IsBroken)
                ActorDeclaration.Check(actor, type, _names, _corpus, _diagnostics);
            else
                ActorDeclaration.CheckKeys(actor, type, _corpus, _diagnostics);
            string name = shared?.Name ?? (actor.Find("name")?.Text is { Length: > 0 } text ? text : actor.Id.Text);
            var part = new ActorPart(actor.Id.Text, type, name, actor.Id.Span, isShared: shared is not null) { Wikidata = actor.Find("wikidata")?.Text };
            if (actor.Find("aliases") is not null)
                part.Aliases = [.. ActorDeclaration.AliasesOf(actor.Fields)];
            if (ActorDeclaration.ModelOf(actor, _names, _corpus) is { } model)
            {
                part.Fields = _fields.Bind(model, TypeKind.Actor, actor.Fields);
                if (shared is null)
                    _fields.Require(model, actor.Fields, part.Id, actor.Id.Span);
            }

            Add(_actors, part, actor.Fields);
        }
    }

    // When all that names the actors is bound.
    private void CheckActorTypes()
    {
        foreach (Declaration actor in _article.Actors)
        {
            if (!actor.IsBroken && _declared.TryGetValue(actor.Id.Text, out SourceSpan first) && first == actor.Id.Span && _names.Shared(actor.Id.Text) is null)
                _fields.CheckTypeName(actor, _names.ActorTypeOf(actor));
        }
    }

    private void DeclareEvents()
    {
        foreach (Declaration declaration in _article.Events)
        {
            if (!Declare(declaration.Id, declaration.IsBroken) || declaration.IsBroken)
                continue;
            declaration.Fields.CheckSingle(SingleKeys, _diagnostics);
            if (declaration.Find("type") is { Text.Length: > 0 } type)
                AddEvent(declaration.Id, type, declaration.Fields);
            else if (declaration.Fields.Lacks("type"))
                _diagnostics.Report(NewsDiagnostics.MissingKey, declaration.Id.Span, $"The event `{declaration.Id.Text}`", "type", "meeting");
        }
    }

    private void DeclareQuotes()
    {
        foreach (Declaration declaration in _article.Quotes)
        {
            if (!Declare(declaration.Id, declaration.IsBroken) || declaration.IsBroken)
                continue;
            declaration.Fields.CheckSingle(SingleKeys, _diagnostics);
            Located type = declaration.Find("type") is { Text.Length: > 0 } written ? written : new Located(SpanClass.Quote, declaration.Id.Span);
            if (_names.IsQuote(type.Text))
            {
                AddQuote(declaration.Id, TypeNow(type), declaration.Id.Span, declaration.Fields);
                continue;
            }

            // A quote it is all the same, and what else is wrong with it is told.
            AddQuote(declaration.Id, SpanClass.Quote, declaration.Id.Span, declaration.Fields).IsOfUnknownKind = true;
            if (!_names.IsWrongType(type.Text))
                _diagnostics.Report(NewsDiagnostics.UndeclaredType, type.Span, "quote", type.Text, _diagnostics.Suggest(type.Text, _corpus.Names.QuoteTypes.Append(SpanClass.Quote)));
        }
    }

    private void DeclareSpans()
    {
        for (int i = 0; i < _article.Spans.Count; i++)
        {
            ParsedSpan span = _article.Spans[i];
            Located type = span.Class;
            if (type.Text is SpanClass.Cue or SpanClass.Source || span.IsContinuation)
                continue;
            if (_names.IsMention(span, out NameKind kind))
            {
                CheckMention(span, kind);
            }
            else if (_names.IsQuote(type.Text))
            {
                CheckNoType(span);
                if (span.Id is not { } id || Declare(id, isQuote: true))
                    _partOfSpan[i] = AddQuote(span.Id, TypeNow(type), span.Id?.Span ?? span.Content, span.Fields);
            }
            else if (IsEvent(span))
            {
                CheckNoType(span);
                if (span.Id is not { } id || Declare(id))
                    _partOfSpan[i] = AddEvent(span.Id, type, IsMeantAsQuote(span) ? default : span.Fields);
            }
            else if (!_names.IsWrongType(type.Text) && !(_leftOutClasses ??= new HashSet<string>(_article.LeftOut.Select(static span => span.Class), StringComparer.Ordinal)).Contains(type.Text))
            {
                _diagnostics.Report(NewsDiagnostics.UnknownClass, type.Span, type.Text, CureOf(type.Text));
            }
        }
    }

    private string CureOf(string name) =>
        _names.Cure(name, KnownClasses(), _diagnostics) is { Length: > 0 } cure ? cure
        : _corpus.ActorTypes.Find(name, static model => model.Name) is not null || Array.IndexOf(Inference.StandardActorTypes, name) >= 0 ? "; it is a type of actors, and a span has the id of one"
        : "; declare the actor, or give the event an id or a key";

    // The front matter's key.
    private void CheckNoType(ParsedSpan span)
    {
        foreach (Field field in span.Fields)
        {
            if (field.Name.Text == "type")
                _diagnostics.Report(NewsDiagnostics.ReservedField, field.Name.Span, "type", "the class of a span is its type; choose another word");
        }
    }

    // A class alone is an event where some annotation of the corpus makes the type known; else it is a misspelled id.
    private bool IsEvent(ParsedSpan span) =>
        span.Id is not null || span.Fields.Count > 0 || ModelOf(_corpus.EventTypes, _names.TypeNow(span.Class.Text)) is not null;

    private IEnumerable<string> KnownClasses() =>
        [.. _names.Ids, .. SpanClass.All, .. _corpus.Names.QuoteTypes, .. _corpus.EventTypes.Select(static type => type.Name)];

    private string TypeNow(Located type)
    {
        string now = _names.TypeNow(type.Text);
        if (now != type.Text)
            _diagnostics.Report(NewsDiagnostics.Renamed, type.Span, type.Text, now);
        return now;
    }

    private void CheckMention(ParsedSpan span, NameKind kind)
    {
        string what = kind switch
        {
            NameKind.Actor => "an actor",
            NameKind.Event => "an event",
            NameKind.Unknown => "the id of a span that is left out",
            _ => "a quote",
        };
        if (span.Id is { } id)
            _diagnostics.Report(NewsDiagnostics.MentionWithKeys, id.Span, span.Class.Text, what, "id");
        else if (span.Fields.Count > 0)
            _diagnostics.Report(NewsDiagnostics.MentionWithKeys, span.Fields[0].Name.Span, span.Class.Text, what, "keys");
    }

    private EventPart? AddEvent(Located? id, Located type, EquatableArray<Field> fields)
    {
        if (ModelOf(_corpus.EventTypes, _names.TypeNow(type.Text)) is not { } model)
        {
            ReportUnknownType(type);
            StatusOf(fields);
            _fields.Bind(ModelAlone(type.Text, fields), TypeKind.Event, fields);
            return null;
        }

        TypeNow(type);
        CheckTypeName(type, model);
        var part = new EventPart(id?.Text, model.Name, id?.Span ?? type.Span, fields) { Status = StatusOf(fields) };
        part.Fields = _fields.Bind(model, TypeKind.Event, fields);
        _fields.Require(model, fields, part.Id, part.Source);
        Add(_events, part, fields);
        return part;
    }

    // `meetng` beside a `meeting` that the schema declares, or that other annotations are. Short words are too near to others.
    private void CheckTypeName(Located type, TypeModel model)
    {
        if (model.SlipOf is { } usual)
        {
            _diagnostics.Report(NewsDiagnostics.NewEventType, type.Span, type.Text, Suggestion.Text(usual));
            return;
        }

        if (model.IsDeclared || type.Text.Length < 5 || _corpus.Names.EventTypes.Count == 0 || _typesAsked++ >= MaxTypesAsked || WordsForQuotes.Any(word => Suggestion.IsOneEdit(type.Text, word)))
            return;
        foreach (string declared in _corpus.Names.EventTypes)
        {
            if (!Suggestion.IsOneEdit(type.Text, declared))
                continue;
            _diagnostics.Report(NewsDiagnostics.NewEventType, type.Span, type.Text, Suggestion.Text(declared));
            return;
        }
    }

    private string StatusOf(EquatableArray<Field> fields)
    {
        if (fields.Find("status") is not { } status)
            return EventStatus.Asserted;
        if (Array.IndexOf(EventStatus.All, status.Text) >= 0)
            return status.Text;
        _diagnostics.Report(NewsDiagnostics.UnknownStatus, status.Span, status.Text, _diagnostics.Suggest(status.Text, EventStatus.All));
        return EventStatus.Asserted;
    }

    // A type that cannot be hides nothing else that is wrong: the fields are judged by what they hold, and by what fields of their names hold elsewhere.
    private TypeModel ModelAlone(string type, EquatableArray<Field> fields)
    {
        var shapes = new TypeShapes(type, TypeKind.Event);
        shapes.Add(Signer.ShapeOf(type, fields, _names));
        _roles ??= new HashSet<string>(_corpus.EventTypes.SelectMany(static model => model.Fields).Where(static field => field.Kind == FieldKind.Actor).Select(static field => field.Name), StringComparer.Ordinal);
        return new TypeModel(type, "", shapes.Fields(_roles, [])) { Kind = TypeKind.Event, IsBroken = true };
    }

    private QuotePart AddQuote(Located? id, string type, SourceSpan source, EquatableArray<Field> fields)
    {
        var part = new QuotePart(id?.Text, type, source, fields, _quotes.Count);
        Add(_quotes, part, fields);
        return part;
    }

    private IEnumerable<string> WordsForQuotes => SpanClass.All.Concat(_corpus.Names.QuoteTypes);

    // `[“…”]{.qoute by=putin}` would be an event, and no quote; `[quotas]{.quota by=russia}` is one. So a word that is one edit away is not enough.
    private bool IsMeantAsQuote(ParsedSpan span)
    {
        if (ModelOf(_corpus.EventTypes, _names.TypeNow(span.Class.Text)) is not { IsDeclared: false })
            return false;
        foreach (string word in SpanClass.All)
        {
            if (IsMeantAs(word, span))
                return true;
        }

        foreach (string word in _corpus.Names.QuoteTypes)
        {
            if (IsMeantAs(word, span))
                return true;
        }

        return false;
    }

    private bool IsMeantAs(string word, ParsedSpan span)
    {
        if (!Suggestion.IsOneEdit(span.Class.Text, word) || !LooksLike(word, span))
            return false;
        _diagnostics.Report(NewsDiagnostics.NewEventType, span.Class.Span, span.Class.Text, Suggestion.Text(word));
        return true;
    }

    private bool LooksLike(string word, ParsedSpan span)
    {
        if (word is SpanClass.Cue or SpanClass.Source)
            return span.Fields.Find("of") is { } of && _names.TryGet(of.Text, out NameKind kind, out _) && kind == NameKind.Quote;
        return span.Fields.Find("cue") is not null
            || (span.Fields.Find("by") is not null && QuotationMarks.KindOf(_article.Text, [span.Text]) == "direct");
    }

    private void ReportUnknownType(Located type)
    {
        if (_names.IsWrongType(type.Text))
            return;
        if (_names.IsQuote(type.Text))
            _diagnostics.Report(NewsDiagnostics.ReservedType, type.Span, "event", type.Text, "it is a kind of quote; declare quotes below `quotes`");
        else if (_corpus.IsClosed)
            _diagnostics.Report(NewsDiagnostics.UndeclaredType, type.Span, "event", type.Text, _diagnostics.Suggest(type.Text, [.. _corpus.Names.EventTypes, .. WordsForQuotes]));
        else
            ActorDeclaration.ReportTakenType(type, "event", _corpus.EventTypes, _corpus.ActorTypes, _diagnostics.Suggest(type.Text, WordsForQuotes), _diagnostics);
    }

    private static TypeModel? ModelOf(EquatableArray<TypeModel> types, string name) => types.Find(name, static type => type.Name);
}
