namespace NewsSdk.Authoring;

// News is paragraphs of words with spans: those are read here, at a tenth of the cost. All else is Markdig's, and so is whatever is odd in them.
internal sealed partial class BodyReader
{
    private const int MaxLevels = 100;

    private static readonly bool[] Signs = SignsOf("[]{*_<`\\&!");

    // The spans of the paragraph that is read, in the order in which they open, and which of them are open.
    private readonly List<Bracketed> _bracketed = SpareList<Bracketed>.Take();
    private readonly Stack<int> _open = new();
    private int _next;

    // A stretch that Markdig reads goes from a paragraph that is not plain up to the next that is.
    private void ReadStretches()
    {
        int stretch = -1;
        int next = _start;
        while (TryNextParagraph(ref next, out int start, out int end, out bool isPlain))
        {
            _cancellation.ThrowIfCancellationRequested();
            if (!isPlain || !TryFindSpans(start, end))
            {
                stretch = stretch < 0 ? start : stretch;
                continue;
            }

            if (stretch >= 0)
                ReadMarkdown(stretch, start);
            stretch = -1;
            ReadPlain(start, end);
        }

        if (stretch >= 0)
            ReadMarkdown(stretch, _file.Length);
    }

    // The next lines up to an empty one.
    private bool TryNextParagraph(ref int next, out int start, out int end, out bool isPlain)
    {
        isPlain = true;
        start = end = -1;
        while (next < _file.Length)
        {
            int line = next;
            int lineEnd = PlainLines.LineEnd(_file, line);
            next = PlainLines.NextLine(_file, lineEnd);
            if (PlainLines.IsBlank(_file, line, lineEnd))
            {
                if (start >= 0)
                    return true;
                continue;
            }

            start = start < 0 ? line : start;
            end = lineEnd;
            isPlain = isPlain && PlainLines.IsPlain(_file, line, lineEnd);
        }

        return start >= 0;
    }

    // False where there is anything but words and spans without a mistake.
    private bool TryFindSpans(int start, int end)
    {
        _bracketed.Clear();
        _open.Clear();
        for (int at = IndexOfSign(start, end); at < end; at = IndexOfSign(at, end))
        {
            switch (_file[at])
            {
                case '!' when at + 1 == end || _file[at + 1] != '[':
                    at++;
                    break;
                case '[' when _open.Count < MaxLevels:
                    _open.Push(_bracketed.Count);
                    _bracketed.Add(new Bracketed(default, at++, 0, 0));
                    break;
                case ']' when _open.Count > 0 && at + 1 < end && _file[at + 1] == '{':
                    var parser = new AttributeParser(_file, at + 1, end, static place => place);
                    if (parser.TryParse() is not { IsBroken: false } attributes)
                        return false;
                    int opening = _open.Pop();
                    _bracketed[opening] = new Bracketed(attributes, _bracketed[opening].Start, at, parser.End);
                    at = parser.End;
                    break;
                default:
                    return false;
            }
        }

        return _open.Count == 0;
    }

    private int IndexOfSign(int start, int end)
    {
        ReadOnlySpan<char> rest = _file.AsSpan(start, end - start);
        bool[] signs = Signs;
        for (int i = 0; i < rest.Length; i++)
        {
            if (rest[i] < signs.Length && signs[rest[i]])
                return start + i;
        }

        return end;
    }

    private static bool[] SignsOf(string signs)
    {
        var isSign = new bool[128];
        foreach (char sign in signs)
            isSign[sign] = true;
        return isSign;
    }

    private void ReadPlain(int start, int end)
    {
        Begin(_file, 0);
        int textStart = BeginBlock();
        _next = 0;
        ReadWords(start, end);
        AddBlock(new Block(BlockKind.Paragraph, TextSpan.Between(textStart, _text.Length), SourceSpan.Between(start, end)), start);
    }

    private void ReadWords(int start, int end)
    {
        while (_next < _bracketed.Count && _bracketed[_next].Start < end)
        {
            Bracketed bracketed = _bracketed[_next++];
            AppendLines(start, bracketed.Start);
            int outer = _openSpan;
            int index = OpenSpan(bracketed);
            int textStart = _text.Length;
            ReadWords(bracketed.Start + 1, bracketed.ContentEnd);
            CloseSpan(bracketed, index, textStart, outer);
            start = bracketed.End;
        }

        AppendLines(start, end);
    }

    private void AppendLines(int start, int end)
    {
        while (true)
        {
            int length = _file.AsSpan(start, end - start).IndexOfAny('\r', '\n');
            int lineEnd = length < 0 ? end : start + length;
            if (lineEnd > start)
                AddRun(lineEnd - start, start, lineEnd - start);
            _text.Append(_file, start, lineEnd - start);
            if (length < 0)
                return;
            _text.Append(' ');
            start = PlainLines.NextLine(_file, lineEnd);
        }
    }
}
