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
    private readonly Dictionary<string, Part> _partsById = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceSpan> _declared = new(StringComparer.Ordinal);

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
    }

    public Bound Bind()
    {
        _cancellation.ThrowIfCancellationRequested();
        ArticleName? name = BindName();
        DeclareActors();
        DeclareEvents();
        DeclareQuotes();
        DeclareSpans();
        BindMentions();
        BindQuotes();
        BreakReferenceCycles();
        AddSharedActors();
        ReportRepeatedActors();

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
            Json = new ArticleJsonWriter(_article, _actors, _events, _quotes).Write(),
            Actors = actors,
            Events = events,
            Quotes = quotes,
        };
        // Without front matter every name is unknown: to say so of each would hide what is wrong.
        return new Bound(bound, _article.HasFrontMatter ? Suppression.Apply(_article, _diagnostics.ToDiagnostics()) : default);
    }

    // The name that the corpus gave the article; null where another article has it.
    private ArticleName? BindName()
    {
        Located id = _article.Id;
        if (_corpus.Articles.Find(_article.Path, static name => name.Path) is { Identifier: not null } name)
        {
            ReportFormerNames(name);
            return name;
        }

        string? wanted = Identifiers.OfArticle(id.Text);
        if (wanted is null)
        {
            _diagnostics.Report(NewsDiagnostics.BadId, id.Span, id.Text, Identifiers.NoLetter);
            return null;
        }

        ReportTakenName(id, wanted);
        return null;
    }

    private void ReportTakenName(Located id, string wanted)
    {
        foreach (ArticleName other in _corpus.Articles)
        {
            if (other.Path != _article.Path && other.Id == id.Text)
            {
                _diagnostics.Report(NewsDiagnostics.DuplicateArticle, id.Span, id.Text, other.Path);
                return;
            }
        }

        foreach (ArticleName other in _corpus.Articles)
        {
            if (other.Path != _article.Path && (other.Identifier == wanted || other.Folders.AsSpan().IndexOf(wanted) >= 0))
            {
                string what = other.Identifier == wanted ? $"`{other.Id}` in `{other.Path}`" : $"a folder of `{other.Path}`";
                _diagnostics.Report(NewsDiagnostics.ArticleNameCollision, id.Span, id.Text, wanted, what);
                return;
            }
        }

        if (TypeOfClass(ArticleNames.ClassOf(wanted)) is { } type)
            _diagnostics.Report(NewsDiagnostics.ArticleNameCollision, id.Span, id.Text, ArticleNames.ClassOf(wanted), $"the type `{type}` of the schema");
        else
            _diagnostics.Report(NewsDiagnostics.ArticleNameCollision, id.Span, id.Text, wanted, $"the folder `{_article.Path.Substring(0, _article.Path.LastIndexOf('/') + 1)}`");
    }

    private string? TypeOfClass(string identifier) =>
        _corpus.ActorTypes.Concat(_corpus.EventTypes).Concat(_corpus.QuoteTypes).FirstOrDefault(type => type.IsDeclared && type.Identifier == identifier)?.Name;

    private void ReportFormerNames(ArticleName name)
    {
        foreach (Located former in _article.Formerly)
        {
            if (!name.Formerly.Any(kept => kept.Name == former.Text))
                _diagnostics.Report(NewsDiagnostics.WrongFormerName, former.Span, former.Text, Identifiers.OfArticle(former.Text) is null ? Identifiers.NoLetter : "an article is, or was, called so; leave it out");
        }
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
        if (Identifiers.IdTrouble(id.Text) is not { } trouble)
            return true;
        _diagnostics.Report(NewsDiagnostics.BadId, id.Span, id.Text, trouble);
        return false;
    }

    private void Add<T>(List<T> parts, T part, EquatableArray<Field> written)
        where T : Part
    {
        parts.Add(part);
        if (part.Id is { } id)
            _partsById.Add(id, part);
        part.Formerly.AddRange(written.FindAll("formerly"));
    }

    private EquatableArray<BoundMember> MembersOf<T>(List<T> parts, string kind, Func<T, string> summaryOf)
        where T : Part
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var identifiers = new string?[parts.Count];
        for (int i = 0; i < parts.Count; i++)
        {
            if (parts[i].Id is not { } id || Identifiers.OfMember(id, kind) is not { } identifier)
                continue;
            if (names.TryGetValue(identifier, out string? other))
            {
                ReportCollision(id, identifier, other);
                continue;
            }

            names.Add(identifier, id);
            identifiers[i] = identifier;
        }

        var members = new BoundMember[parts.Count];
        for (int i = 0; i < parts.Count; i++)
        {
            T part = parts[i];
            EquatableArray<FormerName> former = identifiers[i] is null ? default : FormerNamesOf(part, kind, names);
            members[i] = new BoundMember(i, part.Id, identifiers[i], part.Type, summaryOf(part)) { Formerly = former };
        }

        return EquatableArray.Create<BoundMember>(members);
    }

    // An actor of the registry is declared elsewhere: then the other one is where the article can do something.
    private void ReportCollision(string id, string identifier, string other)
    {
        if (!_declared.ContainsKey(id))
            (id, other) = (other, id);
        if (!_declared.TryGetValue(id, out SourceSpan place))
            return; // both are the registry's, which tells
        string where = _declared.TryGetValue(other, out SourceSpan first) ? $"at line {_diagnostics.LineOf(first.Start)}" : $"in `{_names.Shared(other)?.Path}`";
        _diagnostics.Report(NewsDiagnostics.NameCollision, place, id, identifier, other, where);
    }

    // A former id keeps its member only where no other has the name; all present names come before it.
    private EquatableArray<FormerName> FormerNamesOf(Part part, string kind, Dictionary<string, string> names)
    {
        var former = new List<FormerName>();
        if (part is ActorPart { IsShared: true })
        {
            foreach (Renamed renamed in _corpus.Names.Renamed)
            {
                if (renamed.Now == part.Id && Identifiers.OfMember(renamed.Before, kind) is { } before && !names.ContainsKey(before))
                {
                    names.Add(before, part.Id);
                    former.Add(new FormerName(renamed.Before, before));
                }
            }
        }

        foreach (Located id in part.Formerly)
        {
            string? reason = Identifiers.OfMember(id.Text, kind) is not { } identifier ? Identifiers.NoLetter
                : _names.IsCurrent(id.Text) ? "it is in use; leave it out here, or rename what has it now"
                : names.TryGetValue(identifier, out string? other) ? $"it becomes the C# name `{identifier}`, which `{other}` has"
                : null;
            if (reason is not null)
            {
                _diagnostics.Report(NewsDiagnostics.WrongFormerName, id.Span, id.Text, reason);
                continue;
            }

            identifier = Identifiers.OfMember(id.Text, kind)!;
            names.Add(identifier, part.Id!);
            former.Add(new FormerName(id.Text, identifier));
        }

        return former.ToEquatableArray();
    }

    private static string SummaryOf(ActorPart actor)
    {
        string? title = actor.Fields.Find(static field => field.Model.Name == "title")?.Values[0];
        return title is null ? actor.Name : $"{actor.Name}, {title}";
    }

    private string SummaryOf(EventPart part)
    {
        string? date = part.Fields.Find(static field => field.Model.Name == "date")?.Values[0];
        string details = date is null ? part.Type : $"{part.Type}, {date}";
        return part.Mentions.Count == 0 ? details : $"{TextOf(part.Mentions[0])} ({details})";
    }

    private string SummaryOf(QuotePart quote)
    {
        string text = TextOf(quote.Fragments);
        string? speaker = quote.Speaker is { } id && _partsById.TryGetValue(id, out Part? part) ? (part as ActorPart)?.Name : null;
        return speaker is null ? text : $"{speaker}: {text}";
    }

    private string TextOf(List<TextSpan> spans) => string.Join(" … ", spans.ConvertAll(span => _article.Text.Substring(span.Start, span.Length)));
}
