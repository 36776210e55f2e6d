namespace NewsSdk.Authoring;

// The words of the text: mentions of actors and events, fragments of quotes.
internal sealed partial class ArticleBinder
{
    private void BindMentions()
    {
        for (int i = 0; i < _article.Spans.Count; i++)
        {
            ParsedSpan span = _article.Spans[i];
            _partOfSpan[i] ??= span.IsContinuation ? _partOfSpan[i - 1] : PartOf(span.Class);
            if (_partOfSpan[i] is { } part)
                part.SpanCount++;
        }

        for (int i = 0; i < _article.Spans.Count; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (_partOfSpan[i] is not { } part)
                continue;
            ParsedSpan span = _article.Spans[i];
            if (IsBlank(span.Text))
                ReportEmpty(part, span);
            else if (part is QuotePart quote)
                AddFragment(quote, i);
            else if (span.IsContinuation && part.Mentions.Count > 0)
                part.Mentions[part.Mentions.Count - 1] = part.Mentions[part.Mentions.Count - 1].With(span.Text);
            else
                part.Mentions.Add(new MentionWords(span.Text));
        }

        // What the front matter gives by its text comes behind all that stands in brackets.
        foreach (Part part in _partsById.Values)
            part.SortMentions();
        foreach (EventPart part in _events)
            part.SortMentions();
        foreach (QuotePart quote in _quotes)
            SortFragments(quote);
        QuoteNesting.Find(_article, _quotes);
    }

    // A quote within its own words would hold them twice.
    private void AddFragment(QuotePart quote, int index)
    {
        ParsedSpan span = _article.Spans[index];
        for (int outer = span.Parent; outer >= 0; outer = _article.Spans[outer].Parent)
        {
            if (ReferenceEquals(_partOfSpan[outer], quote))
            {
                _diagnostics.Report(NewsDiagnostics.QuoteInItself, span.Class.Span, quote.Id ?? "");
                return;
            }
        }

        quote.Fragments.Add(span.Text);
        quote.Spans.Add(index);
    }

    // In the order of the text; words that a quote has already are reported and left out.
    private void SortFragments(QuotePart quote)
    {
        List<TextSpan> spans = quote.Fragments;
        bool isSorted = true;
        for (int i = 1; i < spans.Count; i++)
            isSorted &= spans[i - 1].End <= spans[i].Start;
        if (isSorted)
            return;

        List<int> sorted = [.. quote.Spans.OrderBy(index => _article.Spans[index].Text.Start)];
        spans.Clear();
        quote.Spans.Clear();
        foreach (int index in sorted)
        {
            ParsedSpan span = _article.Spans[index];
            if (spans.Count > 0 && spans[spans.Count - 1].End > span.Text.Start)
            {
                _diagnostics.Report(NewsDiagnostics.OverlappingFragments, span.Content, quote.Id ?? "…");
                continue;
            }

            spans.Add(span.Text);
            quote.Spans.Add(index);
        }
    }

    private Part? PartOf(Located id)
    {
        if (_partsById.TryGetValue(id.Text, out Part? part))
            return part;
        if (!_names.TryGet(id.Text, out _, out _))
            return null;
        string now = _fields.IdNow(id);
        return _partsById.TryGetValue(now, out part) ? part : UseShared(now);
    }

    /// <summary>The article's own record of an actor of the registry, made when it is first named.</summary>
    private ActorPart? UseShared(string id)
    {
        if (_partsById.TryGetValue(id, out Part? part))
            return part as ActorPart;
        if (_declared.ContainsKey(id) || _names.Shared(id) is not { } shared)
            return null;
        var actor = new ActorPart(id, _names.TryGetActor(id, out string type) && type.Length > 0 ? type : "person", shared.Name, default, isShared: true);
        _partsById.Add(id, actor);
        _shared.Add(actor);
        return actor;
    }

    private void ReportEmpty(Part part, ParsedSpan span)
    {
        if (part is QuotePart quote)
            ReportEmptyQuote(quote, _names.IsQuote(span.Class.Text) && !_names.IsMention(span, out _) ? quote.Source : span.Class.Span);
        else
            _diagnostics.Report(NewsDiagnostics.EmptySpan, span.Source);
    }

    private void ReportEmptyQuote(QuotePart quote, SourceSpan place) =>
        _diagnostics.Report(NewsDiagnostics.EmptyQuote, place, quote.Id ?? "…");

    private bool IsBlank(TextSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            if (!char.IsWhiteSpace(_article.Text[i]))
                return false;
        }

        return true;
    }
}
