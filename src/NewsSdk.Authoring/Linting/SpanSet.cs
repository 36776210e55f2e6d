namespace NewsSdk.Authoring;

/// <summary>Stretches of text, joined where they overlap, that are asked for words.</summary>
internal sealed class SpanSet
{
    private readonly List<TextSpan> _spans = [];

    public SpanSet(IEnumerable<TextSpan> spans)
    {
        foreach (TextSpan span in spans.OrderBy(static span => span.Start))
        {
            if (_spans.Count > 0 && _spans[_spans.Count - 1] is var last && span.Start < last.End)
                _spans[_spans.Count - 1] = TextSpan.Between(last.Start, Math.Max(last.End, span.End));
            else if (span.Length > 0)
                _spans.Add(span);
        }
    }

    /// <summary>Whether one of the stretches shares a code unit with <paramref name="words"/>.</summary>
    public bool Overlaps(TextSpan words) => FirstBehind(words.Start) is var index && index < _spans.Count && _spans[index].Start < words.End;

    /// <summary>Whether one of the stretches holds all of <paramref name="words"/>.</summary>
    public bool Holds(TextSpan words) =>
        FirstBehind(words.Start) is var index && index < _spans.Count && _spans[index].Start <= words.Start && words.End <= _spans[index].End;

    // The first stretch that ends behind the position.
    private int FirstBehind(int position)
    {
        int low = 0;
        int high = _spans.Count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (_spans[middle].End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
