using System.Text;

namespace NewsSdk.Authoring;

/// <summary>Finds the words that the front matter's <c>spans</c> give by their text.</summary>
internal sealed class TextSpanFinder(string text, EquatableArray<Block> blocks, DiagnosticBag diagnostics)
{
    // Each span may search the whole text: that is bounded, however many spans there are.
    private long _left = 100_000_000 + (200L * text.Length);

    // Made when words are first not found.
    private (string Text, List<int> Places)? _seen;

    /// <summary>The spans of the entries whose words are found; the others are reported.</summary>
    public List<ParsedSpan> Find(List<SpanEntry> entries, CancellationToken cancellation)
    {
        var spans = new List<ParsedSpan>(entries.Count);
        foreach (SpanEntry entry in entries)
        {
            cancellation.ThrowIfCancellationRequested();
            bool isFirst = true;
            int from = 0;
            foreach (Located exact in entry.Exact)
            {
                if (Find(entry, exact, from, isFirst) is not { } found)
                    break;
                spans.Add(new ParsedSpan
                {
                    Class = entry.Class,
                    Id = isFirst ? entry.Id : null,
                    Fields = isFirst ? entry.Fields : default,
                    Text = found,
                    Source = entry.Source,
                    Content = exact.Span,
                    Parent = -1,
                    Block = BlockAt(found.Start),
                    IsByText = true,
                    IsContinuation = !isFirst,
                });
                from = found.End;
                isFirst = false;
            }
        }

        return spans;
    }

    // A prefix, a suffix and an occurrence are the first piece's; each further one is the next behind it.
    private TextSpan? Find(SpanEntry entry, Located exact, int from, bool isFirst)
    {
        if (string.IsNullOrWhiteSpace(exact.Text))
            return Missing(exact, "; give the words");
        int wanted = isFirst ? entry.Occurrence ?? 1 : 1;
        int count = 0;
        TextSpan? found = null;
        for (int at = IndexOf(exact.Text, from); at >= 0; at = IndexOf(exact.Text, at + 1))
        {
            var span = new TextSpan(at, exact.Text.Length);
            _left -= entry.ContextLength / 16;
            if (isFirst && !(Ends(at, entry.Prefix?.Text) && Begins(span.End, entry.Suffix?.Text)))
                continue;
            if (++count == wanted)
                found = span;
            // One more than is wanted tells that the words are ambiguous; where an occurrence is given they are not.
            if (found is not null && (count > wanted || !isFirst || entry.Occurrence is not null))
                break;
        }

        if (_left < 0)
            return Missing(exact, "; the article has too many such spans to find it");
        if (found is not { } words)
            return count > 0 ? TooFew(entry, exact, count) : Missing(exact, Hint(entry, exact, isFirst));
        if (blocks[BlockAt(words.Start)].Span.End < words.End)
            return Crosses(exact);
        if (count > wanted)
            diagnostics.Report(NewsDiagnostics.AmbiguousText, exact.Span, Shown(exact.Text));
        return words;
    }

    private int IndexOf(string words, int from)
    {
        if (from + words.Length > text.Length || _left < 0)
            return -1;
        int at = text.IndexOf(words, from, StringComparison.Ordinal);
        // Where the words nearly stand in many places each of those is compared.
        _left -= CostOf(((at < 0 ? text.Length : at) - from) + 1, words);
        return at;
    }

    private static long CostOf(int searched, string words) => searched * (1L + (words.Length / 64));

    private bool Ends(int end, string? prefix) =>
        string.IsNullOrEmpty(prefix) || (end >= prefix!.Length && string.CompareOrdinal(text, end - prefix.Length, prefix, 0, prefix.Length) == 0);

    private bool Begins(int start, string? suffix) =>
        string.IsNullOrEmpty(suffix) || (start + suffix!.Length <= text.Length && string.CompareOrdinal(text, start, suffix, 0, suffix.Length) == 0);

    private TextSpan? Missing(Located exact, string hint)
    {
        diagnostics.Report(NewsDiagnostics.TextNotFound, exact.Span, Shown(exact.Text), hint);
        return null;
    }

    private TextSpan? TooFew(SpanEntry entry, Located exact, int count)
    {
        diagnostics.Report(
            NewsDiagnostics.TextNotFound, entry.OccurrenceSource, Shown(exact.Text), $" so often; it stands there {Words.Times(count)}");
        return null;
    }

    private TextSpan? Crosses(Located exact)
    {
        diagnostics.Report(NewsDiagnostics.TextNotFound, exact.Span, Shown(exact.Text), " within one block; give the words of each block as a piece of its own: `exact: [\"…\", \"…\"]`");
        return null;
    }

    private string Hint(SpanEntry entry, Located exact, bool isFirst)
    {
        if (!isFirst && IndexOf(exact.Text, 0) >= 0)
            return " behind the piece before it";
        if (isFirst && (entry.Prefix ?? entry.Suffix) is not null && IndexOf(exact.Text, 0) >= 0)
            return " with this prefix and suffix";
        _left -= CostOf(text.Length, exact.Text);
        int other = _left < 0 ? -1 : text.IndexOf(exact.Text, StringComparison.OrdinalIgnoreCase);
        return other >= 0 ? $"; did you mean “{Shown(text.Substring(other, exact.Text.Length))}”?" : Difference(exact.Text) ?? "; write it as a reader sees it, without markup";
    }

    // What keeps words from being found that look as they do in the text, or nearly: of a page from the web, a no-break space or a soft hyphen; the other kind of quotation
    // marks; letters with their accents apart.
    private string? Difference(string words)
    {
        // The text is gone through, more than once.
        _left -= 10 * CostOf(text.Length, words);
        if (_left < 0)
            return null;
        (string seen, List<int> places) = _seen ??= Seen(text);
        string wanted = Seen(words).Text;
        int at = wanted.Length == 0 ? -1 : seen.IndexOf(wanted, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return HasInForm(words, NormalizationForm.FormC) || HasInForm(words, NormalizationForm.FormD) ? "; letters and their accents are other characters there: copy the words from the text" : null;

        int place = places[at];
        int i = 0;
        while (i < words.Length && place < text.Length && char.ToUpperInvariant(words[i]) == char.ToUpperInvariant(text[place]))
            (i, place) = (i + 1, place + 1);
        if (i < words.Length && IsUnseen(words[i]))
            return $"; take `{Identifiers.Shown(words, i)}` out, which nobody sees";
        if (i == words.Length || place == text.Length)
            return null;
        return IsUnseen(text[place]) ? $"; there `{Identifiers.Shown(text, place)}` is in it, which nobody sees" : $"; there it has `{Identifiers.Shown(text, place)}` in place of `{Identifiers.Shown(words, i)}`";
    }

    private bool HasInForm(string words, NormalizationForm form) => text.IndexOf(Alike.InForm(words, form), StringComparison.Ordinal) >= 0;

    // The text without what nobody sees, its spaces, hyphens and quotation marks those of the keyboard; and where each unit of it stands.
    private static (string Text, List<int> Places) Seen(string text)
    {
        var seen = new StringBuilder(text.Length);
        var places = new List<int>(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (IsUnseen(text[i]))
                continue;
            places.Add(i);
            seen.Append(text[i] switch
            {
                '‘' or '’' or '‚' or '‛' or 'ʼ' => '\'',
                '“' or '”' or '„' or '‟' or '«' or '»' => '"',
                '‐' or '‑' or '–' or '—' or '−' => '-',
                _ when char.IsWhiteSpace(text[i]) => ' ',
                _ => text[i],
            });
        }

        return (seen.ToString(), places);
    }

    private static bool IsUnseen(char c) => Identifiers.IsUnseen(c) && !Identifiers.IsMark(c);

    // A message is one line, and not long.
    private static string Shown(string words)
    {
        string line = words.Replace('\r', ' ').Replace('\n', ' ');
        return line.Length <= 60 ? line : line.Substring(0, char.IsHighSurrogate(line[58]) ? 58 : 59) + "…";
    }

    private int BlockAt(int position)
    {
        int low = 0;
        int high = blocks.Count - 1;
        while (low < high)
        {
            int middle = low + ((high - low + 1) / 2);
            if (blocks[middle].Span.Start <= position)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}
