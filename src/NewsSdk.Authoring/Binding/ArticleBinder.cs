namespace NewsSdk.Authoring;

/// <summary>Binds one article. Declarations first, so that a name may be used before it stands in the text; then the spans in text order.</summary>
internal sealed partial class ArticleBinder
{
    private static readonly NewsRule[] OfUnknownNames =
        [NewsDiagnostics.UnknownClass, NewsDiagnostics.UnknownActor, NewsDiagnostics.RoleReadAsText, NewsDiagnostics.MissingKey];

    private readonly ParsedArticle _article;
    private readonly CorpusModel _corpus;
    private readonly CancellationToken _cancellation;
    private readonly DiagnosticBag _diagnostics;
    private readonly LocalNames _names;
    private readonly FieldBinder _fields;

    private readonly List<ActorPart> _actors = [];
    private readonly List<EventPart> _events = [];
    private readonly List<QuotePart> _quotes = [];
    private readonly Dictionary<string, Part> _partsById;
    private readonly Dictionary<string, SourceSpan> _declared;

    // The actors of the registry that the article names and does not declare.
    private readonly List<ActorPart> _shared = [];

    // The part of each span, by the span's index: what the span is the words of.
    private readonly Part?[] _partOfSpan;

    public ArticleBinder(ParsedArticle article, CorpusModel corpus, CancellationToken cancellation)
    {
        _article = article;
        _corpus = corpus;
        _cancellation = cancellation;
        _diagnostics = new DiagnosticBag(article.Path, article.LineStarts);
        _names = LocalNames.Of(article, corpus.Names);
        _fields = new FieldBinder(_names, corpus, _diagnostics);
        _partOfSpan = new Part?[article.Spans.Count];
        _partsById = new Dictionary<string, Part>(_names.Count + (article.Spans.Count / 8), StringComparer.Ordinal);
        _declared = new Dictionary<string, SourceSpan>(_names.Count, StringComparer.Ordinal);
    }

    public Bound Bind()
    {
        _cancellation.ThrowIfCancellationRequested();
        ArticleName? name = BindName();
        Resolve();
        EquatableArray<BoundMember> actors = MembersOf(_actors, "Actor", SummaryOf);
        EquatableArray<BoundMember> events = MembersOf(_events, "Event", SummaryOf);
        EquatableArray<BoundMember> quotes = MembersOf(_quotes, "Quote", SummaryOf);
        var bound = new BoundArticle
        {
            Path = _article.Path,
            Id = _article.Id.Text,
            Identifier = name?.Identifier ?? "",
            Folders = name?.Folders ?? default,
            Formerly = name?.Formerly ?? default,
            Metadata = _article.Metadata,
            Text = _article.Text,
            Actors = actors,
            Events = events,
            Quotes = quotes,
        };
        return new Bound(bound, ArticleJsonWriter.Of(_article, _actors, _events, _quotes), Suppression.Apply(_article, Told()));
    }

    // Where front matter, schema or registry cannot be read names are unknown for that reason: to say so of each would hide what is wrong.
    private EquatableArray<NewsDiagnostic> Told()
    {
        if (!_article.HasFrontMatter || _corpus.Names.IsSchemaBroken)
            return default;
        EquatableArray<NewsDiagnostic> diagnostics = _diagnostics.ToDiagnostics();
        return _corpus.Names.BrokenRegistries.Any(registry => SharedName.IsBelow(_article.Path, registry))
            ? diagnostics.Where(static diagnostic => Array.IndexOf(OfUnknownNames, diagnostic.Rule) < 0).ToEquatableArray()
            : diagnostics;
    }

    /// <summary>The actors, events and quotes alone; what is wrong with them is told by <see cref="Bind"/>.</summary>
    public BoundParts BindParts()
    {
        Resolve();
        return new BoundParts(_actors, _events, _quotes);
    }

    private void Resolve()
    {
        DeclareActors();
        DeclareEvents();
        DeclareQuotes();
        DeclareSpans();
        BindMentions();
        BindQuotes();
        CheckActorTypes();
        BreakReferenceCycles();
        AddSharedActors();
        ReportRepeatedActors();
    }

    /// <summary>Whether an id is a new one that can be a name; what is wrong with it is reported, unless its declaration was.</summary>
    /// <param name="isQuote">Whether a span with the class of a quote has it: then it may have been meant as the next piece of one.</param>
    private bool Declare(Located id, bool isBroken = false, bool isQuote = false)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (_declared.TryGetValue(id.Text, out SourceSpan first))
        {
            if (!isBroken)
                _diagnostics.Report(NewsDiagnostics.DuplicateId, id.Span, id.Text, _diagnostics.LineOf(first.Start), isQuote && _names.IsQuoteId(id.Text) ? $"; the next piece of a quote has the class `.{id.Text}`" : "");
            return false;
        }

        _declared.Add(id.Text, id.Span);
        if (Identifiers.IdTrouble(id.Text) is not { } trouble)
            return true;
        if (!isBroken)
            _diagnostics.Report(NewsDiagnostics.BadId, id.Span, id.Text, trouble);
        return false;
    }

    private void Add<T>(List<T> parts, T part, EquatableArray<Field> written)
        where T : Part
    {
        parts.Add(part);
        if (part.Id is { } id)
            _partsById.Add(id, part);
        foreach (Field field in written)
        {
            if (field.Name.Text == "formerly")
                part.Formerly = [.. part.Formerly, .. Words.Of(field)];
        }
    }
}
