namespace NewsSdk.Authoring;

// Who says each quote, how, and in which words it is reported.
internal sealed partial class ArticleBinder
{
    internal static readonly string[] QuoteKinds = ["direct", "indirect", "mixed"];

    private const string OneSpeaker = "one actor; name a group, or annotate a quote for each speaker";

    private void BindQuotes()
    {
        foreach (QuotePart quote in _quotes)
        {
            TypeModel? model = ModelOf(quote);
            foreach (Field field in quote.Written)
                BindQuoteField(quote, model, field);
            if (model is not null)
                quote.Fields = _fields.Bind(model, TypeKind.Quote, quote.Written);
        }

        BreakCycles();
        CheckWords();
        BindCues();
        foreach (QuotePart quote in _quotes)
        {
            BindKind(quote);
            RequireFields(quote);
        }
    }

    private TypeModel? ModelOf(QuotePart quote) => quote.IsOfUnknownKind ? null : ModelOf(_corpus.QuoteTypes, quote.Type);

    // A cue may have a span of its own.
    private void RequireFields(QuotePart quote)
    {
        if (ModelOf(quote) is { } model)
            _fields.Require(model, quote.Written, quote.Id, quote.Source, quote.Cue.Count > 0 ? "cue" : null);
    }

    private void BindQuoteField(QuotePart quote, TypeModel? model, Field field)
    {
        if (field.Values.Count == 0)
            return;
        Located value = field.Values[0];
        if (field.Values.Count > 1 && field.Name.Text is "via" or "date" or "kind" or "in" or "cue")
            _diagnostics.Report(NewsDiagnostics.WrongValue, field.Values[1].Span, field.Name.Text, "one value");
        // A schema may say of which type the speaker or an addressee is.
        FieldModel? declared = model?.Fields.Find(field.Name.Text, static field => field.Name);
        switch (field.Name.Text)
        {
            case "type" or "formerly":
                break;
            case "by":
                Values<Located> speakers = Words.Of(field);
                if (speakers.Count > 1 && !speakers.Any(word => _names.TryGet(word.Text, out _, out _)))
                {
                    string name = string.Join(" ", speakers.Select(static word => word.Text));
                    _diagnostics.Report(NewsDiagnostics.UnknownActor, value.Span, name, Suggestion.Text(_names.ActorNamed(name)));
                }
                else if (speakers.Count > 1)
                    _diagnostics.Report(NewsDiagnostics.WrongValue, value.Span, "by", OneSpeaker);
                else if (_fields.ResolveActor(speakers.Count == 0 ? value : speakers[0], "by", declared?.TypeName, OneSpeaker) is { } speaker)
                    quote.Speaker = speaker;
                break;
            case "to":
                BindAddressees(quote, declared, field);
                break;
            case "via":
                quote.Via = value.Text;
                break;
            case "date":
                if (EdtfSyntax.TryParse(value.Text, out _))
                    quote.Date = value.Text;
                else
                    _diagnostics.Report(NewsDiagnostics.BadDate, value.Span, value.Text, DateCure.Of(value.Text));
                break;
            case "kind":
                if (Array.IndexOf(QuoteKinds, value.Text) >= 0)
                    quote.Kind = value.Text;
                else
                    _diagnostics.Report(NewsDiagnostics.UnknownQuoteKind, value.Span, value.Text, _diagnostics.Suggest(value.Text, QuoteKinds));
                break;
            case "in":
                if (ResolveQuote(value) is { } outer)
                    quote.Outer = outer;
                break;
            case "cue":
                break; // bound when all fragments are known
            default:
                // What the schema gives it is bound with its type's other fields.
                if (model is null && !quote.IsOfUnknownKind)
                    _diagnostics.Report(NewsDiagnostics.UnknownQuoteKey, field.Name.Span, field.Name.Text, quote.Type, KeyElsewhere(field.Name.Text) is { } key ? Suggestion.Text(key) : _diagnostics.Suggest(field.Name.Text, Signer.BuiltInFields(TypeKind.Quote)));
                break;
        }
    }

    // What a key is called in other formats, or by others.
    private static string? KeyElsewhere(string key) => key switch
    {
        "speaker" or "who" or "author" or "person" or "actor" or "from" or "said-by" => "by",
        "addressee" or "addressees" or "audience" => "to",
        "medium" or "channel" or "through" => "via",
        "verb" => "cue",
        _ => null,
    };

    private void BindAddressees(QuotePart quote, FieldModel? declared, Field field)
    {
        Values<Located> words = Words.Of(field);
        if (words.Count > 1 && !field.IsList && _fields.ReportsDivided(field.Values[0], "to"))
            return;
        if (declared is { IsMany: false } && words.Count > 1)
        {
            _fields.ReportSeveral(declared, words[1]);
            return;
        }

        foreach (Located word in words)
        {
            if (_fields.ResolveActor(word, "to", declared?.TypeName) is { } addressee)
                quote.Addressees.Add(addressee);
        }
    }

    private QuotePart? ResolveQuote(Located id)
    {
        if (PartOf(id) is QuotePart quote)
            return quote;
        // One that was declared but is broken has been reported where it stands.
        if (!_names.TryGet(id.Text, out NameKind kind, out _) || kind is not (NameKind.Quote or NameKind.Unknown))
            _diagnostics.Report(NewsDiagnostics.UnknownQuote, id.Span, id.Text, _diagnostics.Suggest(id.Text, _names.QuoteIds));
        return null;
    }

    // Each quote is walked over once, so that a long chain of quotes costs no more than many short ones.
    private void BreakCycles()
    {
        var walks = new int[_quotes.Count];
        for (int walk = 1; walk <= walks.Length; walk++)
        {
            QuotePart quote = _quotes[walk - 1];
            while (quote.Outer is { } outer && walks[quote.Index] == 0)
            {
                walks[quote.Index] = walk;
                quote = outer;
            }

            if (quote.Outer is null || walks[quote.Index] != walk)
                continue;
            _diagnostics.Report(NewsDiagnostics.QuoteInItself, quote.Written.Find("in")?.Span ?? quote.Source, quote.Id ?? "…");
            quote.Outer = null;
        }
    }

    // A quote that only the front matter declares has no words at all; one whose span has none was reported there.
    private void CheckWords()
    {
        if (!_quotes.Exists(static quote => quote.Fragments.Count == 0))
            return;

        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (ParsedSpan span in _article.Spans)
        {
            named.Add(_names.NameNow(span.Class.Text) ?? span.Class.Text);
            if (span.Id is { } id)
                named.Add(id.Text);
        }

        foreach (QuotePart quote in _quotes)
        {
            if (quote.Fragments.Count == 0 && quote.Id is { } id && !named.Contains(id))
                ReportEmptyQuote(quote, quote.Source);
        }
    }

    private void BindCues()
    {
        for (int i = 0; i < _article.Spans.Count; i++)
        {
            ParsedSpan span = _article.Spans[i];
            if (span.Class.Text is not (SpanClass.Cue or SpanClass.Source))
                continue;
            _partOfSpan[i] = span.IsContinuation ? _partOfSpan[i - 1] : QuoteOfCue(span);
            if (_partOfSpan[i] is QuotePart quote)
                (span.Class.Text == SpanClass.Cue ? quote.Cue : quote.Origin).Add(span.Text);
        }

        foreach (QuotePart quote in _quotes)
        {
            if (quote.Written.Find("cue") is not { } cue || quote.Fragments.Count == 0)
                continue;
            if (CueFinder.Find(_article, quote, cue.Text) is { } place)
                quote.Cue.Add(place);
            else
                _diagnostics.Report(NewsDiagnostics.CueNotFound, cue.Span, cue.Text);
        }

        foreach (QuotePart quote in _quotes)
        {
            quote.Cue.Sort(static (left, right) => left.Start.CompareTo(right.Start));
            quote.Origin.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        }
    }

    private QuotePart? QuoteOfCue(ParsedSpan span)
    {
        string name = span.Class.Text;
        if (span.Id is { } id)
            _diagnostics.Report(NewsDiagnostics.UnknownQuoteKey, id.Span, "#" + id.Text, name, "");
        Located? of = span.Fields.Find("of");
        foreach (Field field in span.Fields)
        {
            if (field.Name.Text == "of")
                continue;
            // What names a quote is the quote that is meant.
            bool isMeant = of is null && field.Values.Count > 0 && _names.IsQuoteId(field.Values[0].Text);
            _diagnostics.Report(NewsDiagnostics.UnknownQuoteKey, field.Name.Span, field.Name.Text, name, isMeant ? Suggestion.Text("of") : _diagnostics.Suggest(field.Name.Text, ["of"]));
            if (isMeant)
                of = field.Values[0];
        }

        if (of is not { } quote)
            _diagnostics.Report(NewsDiagnostics.CueWithoutQuote, span.Class.Span, name);
        else if (IsBlank(span.Text))
            _diagnostics.Report(NewsDiagnostics.EmptySpan, span.Source);
        else
            return ResolveQuote(quote);
        return null;
    }

    // What is said without marks of its own in a direct quote is direct. A chain of such quotes is walked once and not by recursion: an article may hold
    // a chain of any length, and the stack ends the compiler.
    private void BindKind(QuotePart quote)
    {
        var unmarked = new List<QuotePart>();
        QuotePart? outer = quote;
        while (outer is { Kind.Length: 0 })
        {
            string form = QuotationMarks.KindOf(_article.Text, outer.Fragments);
            if (form != "indirect")
            {
                outer.Kind = form;
                break;
            }

            unmarked.Add(outer);
            outer = outer.Outer;
        }

        foreach (QuotePart inner in unmarked)
            inner.Kind = outer?.Kind == "direct" ? "direct" : "indirect";
    }
}
