namespace NewsSdk.Authoring;

// What the article's annotations hold of each other, and of other articles.
internal sealed partial class ArticleBinder
{
    // Two records that hold others so deeply are compared by recursion, and the stack is short; news needs two or three levels.
    private const int MaxReferenceDepth = 64;

    // What events hold is compared once for each time that it is held: forty that each hold the next twice would be 2⁴⁰. The runtime reads no more.
    private const long MaxHeldEvents = 10_000;

    // Each event is walked over once, with a stack of our own.
    private void BreakReferenceCycles()
    {
        if (!_events.Exists(HoldsEvents))
            return;
        var depths = new Dictionary<EventPart, int>();
        var held = new Dictionary<EventPart, long>();
        var open = new HashSet<EventPart>();
        foreach (EventPart root in _events)
        {
            var walk = new Stack<(EventPart Event, IEnumerator<EventPart> Inner)>();
            Enter(root);
            while (walk.Count > 0)
            {
                (EventPart current, IEnumerator<EventPart> inner) = walk.Peek();
                if (!inner.MoveNext())
                {
                    walk.Pop();
                    open.Remove(current);
                    depths[current] = 1 + InnerEventsOf(current).Select(part => depths.TryGetValue(part, out int of) ? of : 0).DefaultIfEmpty(0).Max();
                    held[current] = Math.Min(MaxHeldEvents + 1, InnerEventsOf(current).Sum(part => held.TryGetValue(part, out long of) ? of + 1 : 0));
                    if (depths[current] == MaxReferenceDepth + 1 || (held[current] > MaxHeldEvents && !InnerEventsOf(current).Any(part => held.TryGetValue(part, out long of) && of > MaxHeldEvents)))
                        _diagnostics.Report(NewsDiagnostics.TooDeep, current.Source);
                }
                else if (open.Contains(inner.Current))
                {
                    _diagnostics.Report(NewsDiagnostics.ReferenceCycle, inner.Current.Source, inner.Current.Id!, current.Id ?? current.Type);
                }
                else
                {
                    Enter(inner.Current);
                }
            }

            void Enter(EventPart part)
            {
                if (!depths.ContainsKey(part) && open.Add(part))
                    walk.Push((part, InnerEventsOf(part).GetEnumerator()));
            }
        }
    }

    private IEnumerable<EventPart> InnerEventsOf(EventPart part)
    {
        for (int i = 0; i < part.Fields.Count; i++)
        {
            BoundField field = part.Fields[i];
            if (field.Model.Kind != FieldKind.Event)
                continue;
            for (int j = 0; j < field.Values.Count; j++)
            {
                if (_partsById.TryGetValue(field.Values[j], out Part? inner) && inner is EventPart @event)
                    yield return @event;
            }
        }
    }

    private static bool HoldsEvents(EventPart part)
    {
        foreach (BoundField field in part.Fields)
        {
            if (field.Model.Kind == FieldKind.Event)
                return true;
        }

        return false;
    }

    // The actors of the registry that the article names and does not declare stand behind its own, by id.
    private void AddSharedActors()
    {
        foreach (EventPart part in _events)
            UseSharedIn(part.Fields);
        foreach (QuotePart quote in _quotes)
        {
            UseSharedIn(quote.Fields);
            foreach (string addressee in quote.Addressees)
                UseShared(addressee);
            if (quote.Speaker is { } speaker)
                UseShared(speaker);
        }

        _shared.Sort(static (left, right) => string.CompareOrdinal(left.Id, right.Id));
        _actors.AddRange(_shared);
    }

    private void UseSharedIn(EquatableArray<BoundField> fields)
    {
        foreach (BoundField field in fields)
        {
            if (field.Model.Kind == FieldKind.Actor)
                UseShared(field.Values);
        }
    }

    private void UseShared(Values<string> ids)
    {
        foreach (string id in ids)
            UseShared(id);
    }

    // Of several articles that have an actor of their own for one thing, the second proposes the registry.
    private void ReportRepeatedActors()
    {
        foreach ((Declaration actor, Located item, RepeatedActor repeated) in RepeatedIn(_article, _corpus))
        {
            if (_names.Shared(actor.Id.Text) is null)
                _diagnostics.Report(NewsDiagnostics.RepeatedActor, item.Span, item.Text, repeated.FirstPath);
        }
    }

    /// <summary>The actors that <paramref name="article"/> is the second to declare.</summary>
    public static IEnumerable<(Declaration Actor, Located Item, RepeatedActor Repeated)> RepeatedIn(ParsedArticle article, CorpusModel corpus)
    {
        for (int i = 0; i < article.Actors.Count; i++)
        {
            Declaration actor = article.Actors[i];
            if (actor.Find("wikidata") is { Text.Length: > 0 } item
                && corpus.Repeated.Find(item.Text, static repeated => repeated.Item) is { } repeated && repeated.SecondPath == article.Path)
                yield return (actor, item, repeated);
        }
    }
}
