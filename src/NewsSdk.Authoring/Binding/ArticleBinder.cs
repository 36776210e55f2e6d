namespace NewsSdk.Authoring;

/// <summary>Binds one article. Declarations first, so that a name may be used before it stands in the text; then the spans in text order.</summary>
internal sealed partial class ArticleBinder
{
    private readonly ParsedArticle _article;
    private readonly CorpusModel _corpus;
    private readonly CancellationToken _cancellation;
    private readonly DiagnosticBag _diagnostics;
    private readonly LocalNames _names;
    private readonly FieldBinder _fields;

    private readonly List<ActorPart> _actors = [];
    private readonly List<EventPart> _events = [];
    private readonly List<QuotePart> _quotes = [];
    private readonly Dictionary<string, ActorPart> _actorsById = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EventPart> _eventsById = new(StringComparer.Ordinal);
    private readonly Dictionary<string, QuotePart> _quotesById = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceSpan> _declared = new(StringComparer.Ordinal);

    // The part of each span, by the span's index: what the span is the words of.
    private readonly object?[] _partOfSpan;

    public ArticleBinder(ParsedArticle article, CorpusModel corpus, CancellationToken cancellation)
    {
        _article = article;
        _corpus = corpus;
        _cancellation = cancellation;
        _diagnostics = new DiagnosticBag(article.Path, article.LineStarts);
        _names = LocalNames.Of(article);
        _fields = new FieldBinder(_names, _diagnostics);
        _partOfSpan = new object?[article.Spans.Count];
    }

    public Bound Bind()
    {
        _cancellation.ThrowIfCancellationRequested();
        string? identifier = BindName();
        DeclareActors();
        DeclareEvents();
        DeclareQuotes();
        DeclareSpans();
        BindMentions();
        BindQuotes();

        EquatableArray<BoundMember> actors = MembersOf(_actors, static actor => actor.Id, "Actor", MemberOf);
        EquatableArray<BoundMember> events = MembersOf(_events, static @event => @event.Id, "Event", MemberOf);
        EquatableArray<BoundMember> quotes = MembersOf(_quotes, static quote => quote.Id, "Quote", MemberOf);
        var bound = new BoundArticle
        {
            Path = _article.Path,
            Id = _article.Id.Text,
            Identifier = identifier ?? "",
            Metadata = _article.Metadata,
            Text = _article.Text,
            Json = new ArticleJsonWriter(_article, _actors, _events, _quotes).Write(),
            Actors = actors,
            Events = events,
            Quotes = quotes,
        };
        // Without front matter every name is unknown: to say so of each would hide what is wrong.
        return new Bound(bound, _article.HasFrontMatter ? _diagnostics.ToDiagnostics() : default);
    }

    // The name that the corpus gave the article; null where another article has it.
    private string? BindName()
    {
        Located id = _article.Id;
        if (_corpus.Articles.Find(_article.Path, static name => name.Path)?.Identifier is { } identifier)
            return identifier;

        string? wanted = Identifiers.OfArticle(id.Text);
        if (wanted is null)
        {
            _diagnostics.Report(NewsDiagnostics.BadId, id.Span, id.Text);
            return null;
        }

        foreach (ArticleName other in _corpus.Articles)
        {
            if (other.Identifier is null || other.Path == _article.Path)
                continue;
            if (other.Id == id.Text)
            {
                _diagnostics.Report(NewsDiagnostics.DuplicateArticle, id.Span, id.Text, other.Path);
                break;
            }

            if (other.Identifier == wanted)
            {
                _diagnostics.Report(NewsDiagnostics.ArticleNameCollision, id.Span, id.Text, wanted, other.Path);
                break;
            }
        }

        return null;
    }

    /// <summary>Whether an id is a new one that can be a name; what is wrong with it is reported.</summary>
    private bool Declare(Located id)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (_declared.TryGetValue(id.Text, out SourceSpan first))
        {
            _diagnostics.Report(NewsDiagnostics.DuplicateId, id.Span, id.Text, _diagnostics.LineOf(first.Start));
            return false;
        }

        _declared.Add(id.Text, id.Span);
        if (SpanClass.IsKeyword(id.Text) || Identifiers.ToPascalCase(id.Text) is null)
        {
            _diagnostics.Report(NewsDiagnostics.BadId, id.Span, id.Text);
            return false;
        }

        return true;
    }

    private EquatableArray<BoundMember> MembersOf<T>(List<T> parts, Func<T, string?> idOf, string kind, Func<T, int, string?, BoundMember> memberOf)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var members = new BoundMember[parts.Count];
        for (int i = 0; i < parts.Count; i++)
        {
            string? id = idOf(parts[i]);
            string? identifier = id is null ? null : Identifiers.OfMember(id, kind);
            if (identifier is not null && names.TryGetValue(identifier, out string? other))
            {
                SourceSpan place = _declared[id!];
                _diagnostics.Report(NewsDiagnostics.NameCollision, place, id!, identifier, other, _diagnostics.LineOf(_declared[other].Start));
                identifier = null;
            }
            else if (identifier is not null)
            {
                names.Add(identifier, id!);
            }

            members[i] = memberOf(parts[i], i, identifier);
        }

        return EquatableArray.Create<BoundMember>(members);
    }

    private BoundMember MemberOf(ActorPart actor, int index, string? identifier)
    {
        string? title = actor.Fields.Find(static field => field.Model.Name == "title")?.Values[0];
        return new BoundMember(index, actor.Id, identifier, actor.Type, title is null ? actor.Name : $"{actor.Name}, {title}");
    }

    private BoundMember MemberOf(EventPart part, int index, string? identifier)
    {
        string? date = part.Fields.Find(static field => field.Model.Name == "date")?.Values[0];
        string details = date is null ? part.Type : $"{part.Type}, {date}";
        string summary = part.Mentions.Count == 0 ? details : $"{TextOf(part.Mentions[0])} ({details})";
        return new BoundMember(index, part.Id, identifier, part.Type, summary);
    }

    private BoundMember MemberOf(QuotePart quote, int index, string? identifier)
    {
        string text = string.Join(" … ", quote.Fragments.ConvertAll(TextOf));
        string? speaker = quote.Speaker is { } id && _actorsById.TryGetValue(id, out ActorPart? actor) ? actor.Name : null;
        return new BoundMember(index, quote.Id, identifier, SpanClass.Quote, speaker is null ? text : $"{speaker}: {text}");
    }

    private string TextOf(TextSpan span) => _article.Text.Substring(span.Start, span.Length);
}
