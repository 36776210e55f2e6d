namespace NewsSdk.Authoring;

// The words of the text: mentions of actors and events, fragments of quotes.
internal sealed partial class ArticleBinder
{
    private void BindMentions()
    {
        for (int i = 0; i < _article.Spans.Count; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            ParsedSpan span = _article.Spans[i];
            _partOfSpan[i] ??= PartOf(span.Class.Text);
            bool isEmpty = IsBlank(span.Text);
            switch (_partOfSpan[i])
            {
                case QuotePart quote when isEmpty:
                    ReportEmptyQuote(quote, span.Class.Text == SpanClass.Quote ? quote.Source : span.Class.Span);
                    break;
                case QuotePart quote:
                    AddFragment(quote, i);
                    break;
                case ActorPart or EventPart when isEmpty:
                    _diagnostics.Report(NewsDiagnostics.EmptySpan, span.Source);
                    break;
                case ActorPart actor:
                    actor.Mentions.Add(span.Text);
                    break;
                case EventPart part:
                    part.Mentions.Add(span.Text);
                    break;
            }
        }
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

        if (quote.Fragments.Count > 0 && quote.Fragments[quote.Fragments.Count - 1].End > span.Text.Start)
            return;
        quote.Fragments.Add(span.Text);
        quote.Blocks.Add(span.Block);
        for (int outer = span.Parent; outer >= 0 && quote.Outer is null; outer = _article.Spans[outer].Parent)
            quote.Outer = _partOfSpan[outer] as QuotePart;
    }

    private object? PartOf(string id) =>
        _actorsById.TryGetValue(id, out ActorPart? actor) ? actor
        : _eventsById.TryGetValue(id, out EventPart? part) ? part
        : _quotesById.TryGetValue(id, out QuotePart? quote) ? quote
        : null;

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
