namespace NewsSdk.Authoring;

// Actors, events and quotes: what the front matter and the spans declare.
internal sealed partial class ArticleBinder
{
    private void DeclareActors()
    {
        foreach (Declaration actor in _article.Actors)
        {
            if (!Declare(actor.Id))
                continue;

            string type = LocalNames.ActorTypeOf(actor);
            CheckActorType(actor, type);
            if (actor.Find("name") is not { Text.Length: > 0 } name)
                _diagnostics.Report(NewsDiagnostics.MissingKey, actor.Id.Span, $"The actor `{actor.Id.Text}`", "name", "…");

            var part = new ActorPart(actor.Id.Text, type, actor.Find("name")?.Text is { Length: > 0 } text ? text : actor.Id.Text)
            {
                Wikidata = actor.Find("wikidata")?.Text,
            };
            foreach (Field field in actor.Fields)
            {
                if (field.Name.Text != "aliases")
                    continue;
                foreach (Located alias in field.Values)
                    part.Aliases.Add(alias.Text);
            }

            part.Fields = _fields.Bind(ModelOf(_corpus.ActorTypes, type), actor.Fields, ofActor: true);
            _actors.Add(part);
            _actorsById.Add(part.Id, part);
        }
    }

    private void CheckActorType(Declaration actor, string type)
    {
        if (actor.Find("type") is not { Text.Length: > 0 } written)
        {
            _diagnostics.Report(NewsDiagnostics.MissingKey, actor.Id.Span, $"The actor `{actor.Id.Text}`", "type", "person");
            return;
        }

        if (ModelOf(_corpus.ActorTypes, type) is null)
        {
            ReportTakenType(written, "actor");
        }
        else if (Array.IndexOf(Inference.StandardActorTypes, type) < 0 && Suggestion.For(type, Inference.StandardActorTypes) is { Length: > 0 } suggestion)
        {
            _diagnostics.Report(NewsDiagnostics.NewActorType, written.Span, type, suggestion);
        }
    }

    private void DeclareEvents()
    {
        foreach (Declaration declaration in _article.Events)
        {
            if (!Declare(declaration.Id))
                continue;
            if (declaration.Find("type") is not { Text.Length: > 0 } type)
                _diagnostics.Report(NewsDiagnostics.MissingKey, declaration.Id.Span, $"The event `{declaration.Id.Text}`", "type", "meeting");
            else
                AddEvent(declaration.Id.Text, type, declaration.Fields);
        }
    }

    private void DeclareQuotes()
    {
        foreach (Declaration declaration in _article.Quotes)
        {
            if (Declare(declaration.Id))
                AddQuote(declaration.Id.Text, declaration.Id.Span, declaration.Fields);
        }
    }

    private void DeclareSpans()
    {
        for (int i = 0; i < _article.Spans.Count; i++)
        {
            ParsedSpan span = _article.Spans[i];
            if (SpanClass.IsKeyword(span.Class.Text))
            {
                if (span.Class.Text == SpanClass.Quote && (span.Id is null || Declare(span.Id)))
                    _partOfSpan[i] = AddQuote(span.Id?.Text, span.Id?.Span ?? span.Content, span.Fields);
            }
            else if (_names.IsMention(span, out NameKind kind))
            {
                CheckMention(span, kind);
            }
            else if (IsEvent(span))
            {
                if (span.Id is null || Declare(span.Id))
                    _partOfSpan[i] = AddEvent(span.Id?.Text, span.Class, span.Fields);
            }
            else
            {
                _diagnostics.Report(NewsDiagnostics.UnknownClass, span.Class.Span, span.Class.Text, Suggestion.For(span.Class.Text, KnownClasses()));
            }
        }
    }

    // A class alone is an event where some annotation of the corpus makes the type known; else it is a misspelled id.
    private bool IsEvent(ParsedSpan span) =>
        span.Id is not null || span.Fields.Count > 0 || ModelOf(_corpus.EventTypes, span.Class.Text) is not null;

    private List<string> KnownClasses()
    {
        List<string> known = [.. _names.Ids, .. SpanClass.All];
        foreach (TypeModel type in _corpus.EventTypes)
            known.Add(type.Name);
        return known;
    }

    private void CheckMention(ParsedSpan span, NameKind kind)
    {
        string what = kind switch
        {
            NameKind.Actor => "an actor",
            NameKind.Event => "an event",
            _ => "a quote",
        };
        if (span.Id is { } id)
            _diagnostics.Report(NewsDiagnostics.MentionWithKeys, id.Span, span.Class.Text, what, "id");
        else if (span.Fields.Count > 0)
            _diagnostics.Report(NewsDiagnostics.MentionWithKeys, span.Fields[0].Name.Span, span.Class.Text, what, "keys");
    }

    private EventPart? AddEvent(string? id, Located type, EquatableArray<Field> fields)
    {
        if (ModelOf(_corpus.EventTypes, type.Text) is not { } model)
        {
            ReportTakenType(type, "event");
            return null;
        }

        var part = new EventPart(id, type.Text);
        if (fields.Find("status") is { } status)
        {
            if (Array.IndexOf(EventStatus.All, status.Text) >= 0)
                part.Status = status.Text;
            else
                _diagnostics.Report(NewsDiagnostics.UnknownStatus, status.Span, status.Text, Suggestion.For(status.Text, EventStatus.All));
        }

        part.Fields = _fields.Bind(model, fields, ofActor: false);
        _events.Add(part);
        if (id is not null)
            _eventsById.Add(id, part);
        return part;
    }

    private QuotePart AddQuote(string? id, SourceSpan source, EquatableArray<Field> fields)
    {
        var part = new QuotePart(id, source) { Written = fields, Index = _quotes.Count };
        _quotes.Add(part);
        if (id is not null)
            _quotesById.Add(id, part);
        return part;
    }

    private void ReportTakenType(Located type, string kind)
    {
        string reason = Identifiers.OfType(type.Text) is { } identifier
            ? $"its C# name `{identifier}` is taken; choose another word"
            : "no letter or digit is in it";
        _diagnostics.Report(NewsDiagnostics.ReservedType, type.Span, kind, type.Text, reason);
    }

    private static TypeModel? ModelOf(EquatableArray<TypeModel> types, string name) => types.Find(name, static type => type.Name);
}
