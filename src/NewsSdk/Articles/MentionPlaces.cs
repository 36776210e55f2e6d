namespace NewsSdk;

/// <summary>Where a text mentions its actors, as read: the mentions are made when they are first asked for, and are the same ones ever after.</summary>
/// <param name="text">The article's text.</param>
/// <param name="spans">The spans of all mentions.</param>
/// <param name="actors">The actors, in the article's order.</param>
/// <param name="places">Of each mention, in the order of the actors.</param>
internal sealed class MentionPlaces(string text, TextSpan[] spans, Actor[] actors, MentionPlace[] places)
{
    private const int PlaceBits = 22;
    private const int IndexBits = 20;

    private Mention[]? _mentions;
    private Order _order;

    /// <summary>The mentions by place, and those of one place in the order of the actors.</summary>
    public ValueList<Mention> Mentions => new(_mentions ?? Interlocked.CompareExchange(ref _mentions, Make(), null) ?? _mentions);

    /// <summary>The places, if they are in the order in which they are written: by actor, and of each actor by place.</summary>
    public bool TryGetWritten(out ReadOnlySpan<MentionPlace> written, out ReadOnlySpan<TextSpan> all)
    {
        written = places;
        all = spans;
        if (_order == Order.Unknown)
            _order = IsInOrder() ? Order.Written : Order.Other;
        return _order == Order.Written;
    }

    private bool IsInOrder()
    {
        for (int i = 1; i < places.Length; i++)
        {
            MentionPlace before = places[i - 1];
            MentionPlace place = places[i];
            if (place.Owner < before.Owner || (place.Owner == before.Owner && SpanOf(place) < SpanOf(before)))
                return false;
        }

        return true;
    }

    private TextSpan SpanOf(MentionPlace place) => TextSpan.Between(spans[place.First].Start, spans[place.First + place.Count - 1].End);

    private Mention[] Make()
    {
        if (text.Length >= 1 << PlaceBits || places.Length >= 1 << IndexBits)
            return [.. Enumerable.Range(0, places.Length).Select(MentionAt).OrderBy(static mention => mention.Span)];

        // One number each: where it starts, then how much it lacks to the longest, then its index.
        var keys = new ulong[places.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            MentionPlace place = places[i];
            int start = spans[place.First].Start;
            int length = spans[place.First + place.Count - 1].End - start;
            keys[i] = ((ulong)start << (PlaceBits + IndexBits)) | ((ulong)((1 << PlaceBits) - 1 - length) << IndexBits) | (uint)i;
        }

        Array.Sort(keys);
        return Array.ConvertAll(keys, key => MentionAt((int)(key & ((1 << IndexBits) - 1))));
    }

    private Mention MentionAt(int index) =>
        Mention.Of(actors[places[index].Owner], new ValueList<TextSpan>(spans, places[index].First, places[index].Count), text);

    private enum Order
    {
        Unknown,
        Written,
        Other,
    }
}

/// <summary>The spans of a mention among those of its article, and the index of the actor or event that it names.</summary>
internal readonly record struct MentionPlace(int First, int Count, int Owner);
