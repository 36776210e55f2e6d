namespace NewsSdk.Authoring;

/// <summary>
/// Pairs the quotation marks of an article, block by block, by the conventions of its language and by what stands around each mark. A quotation over several
/// paragraphs is opened by each and closed by the last; or opened by the first alone.
/// </summary>
internal sealed partial class QuotationScanner
{
    private readonly string _text;
    private readonly TextMap _map;
    private readonly string _language;
    private readonly bool _isInward;
    private readonly QuotationScan _scan = new();
    private readonly List<Opening> _open = [];

    private TextSpan _block;
    private bool _isParagraph;
    private bool _isWithinWord;

    // What the paragraphs before left open, and whether one of them was without a mark of it.
    private Opening? _pending;
    private bool _hasGap;

    private QuotationScanner(ParsedArticle article, TextMap map)
    {
        _text = article.Text;
        _map = map;
        _language = LintedArticle.LanguageOf(article);
        _isInward = MarkStyle.MayPointInwards(_language) && _text.IndexOfAny(['«', '»', '‹', '›']) is var first && first >= 0 && _text[first] is '»' or '›';
    }

    public static QuotationScan Scan(ParsedArticle article, TextMap map)
    {
        var scanner = new QuotationScanner(article, map);
        foreach (Block block in article.Blocks)
            scanner.Scan(block);
        scanner.DropPending();
        return scanner._scan;
    }

    private void Scan(Block block)
    {
        if (block.Kind is BlockKind.Code or BlockKind.Image or BlockKind.Break || block.Span.Length == 0)
            return;

        _block = block.Span;
        _isWithinWord = false;
        // A heading, or a line about another article, may stand within a long quotation.
        _isParagraph = block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quotation;
        int start = _isParagraph ? Resume() : _block.Start;
        for (int i = start; i < _block.End; i++)
        {
            int next = _text.AsSpan(i, _block.End - i).IndexOfAny(MarkStyle.All.AsSpan());
            if (next < 0)
                break;
            i += next;
            if (_map.IsWord(i))
                Read(i);
        }

        Leave();
        _open.Clear();
    }

    // Takes up what the paragraph before left open, and gives the place behind the mark that says so.
    private int Resume()
    {
        if (_pending is not { } pending)
            return _block.Start;
        int first = _block.Start;
        while (first < _block.End && char.IsWhiteSpace(_text[first]))
            first++;
        if (first == _block.End || !MarkStyle.GoesOn(pending.Mark, _text[first]) || !_map.IsWord(first))
        {
            _open.Add(pending with { IsCarried = true });
            return _block.Start;
        }

        if (_hasGap)
        {
            DropPending();
            return _block.Start;
        }

        _pending = null;
        _open.Add(new Opening(pending.Mark, first, IsCarried: false, IsContinuation: true));
        return first + 1;
    }

    private void Read(int at)
    {
        char mark = _text[at];
        switch (mark)
        {
            case '“' or '‟':
                ReadOpeningCurl(at, mark);
                break;
            case '”':
                ReadClosingCurl(at);
                break;
            case '"':
                ReadStraight(at);
                break;
            case '„' or '‚':
                Open(at);
                break;
            case '«' or '»' or '‹' or '›':
                ReadGuillemet(at, mark);
                break;
            case '‘':
                if (Top is '‚' && !Opens(at))
                    Close(at);
                else if (Opens(at))
                    Open(at);
                break;
            case '’':
                // An apostrophe too: it closes where a single mark is open and no letter follows.
                if (Top is '‘' or '‚' && !IsLetter(at + 1) && !IsSpace(at - 1))
                    Close(at);
                break;
            default:
                if (MarkStyle.IsBracketOpening(mark))
                    Open(at);
                else if (MarkStyle.IsBracketClosing(mark))
                    CloseOrTell(at);
                break;
        }
    }

    // “ opens in English and closes in German; where it stands as a closing mark and cannot be one it was meant to be ”.
    private void ReadOpeningCurl(int at, char mark)
    {
        bool closes = Closes(at) && !Opens(at);
        char open = TopDouble;
        if (MarkStyle.Closes(open, mark) && (closes || !Opens(at)))
            Close(at);
        else if (closes && open == mark)
            CloseAgain(at);
        else if (closes && open == '\0')
            Tell(at, MarkTrouble.NotOpened);
        else
            Open(at);
    }

    private void ReadClosingCurl(int at)
    {
        if (FindOpen('”') >= 0 && !(TopDouble == '”' && Opens(at)))
            Close(at);
        else if (IsWithinWord(at))
            _isWithinWord = true;
        else if (Opens(at))
            OpenWithClosing(at);
        else
            TellStray(at);
    }

    // As in Swedish; elsewhere it is told here, and not again.
    private void OpenWithClosing(int at)
    {
        Open(at);
        if (MarkStyle.OpensWithClosing(_language))
            return;
        Tell(at, MarkTrouble.TurnedAway);
        _open[_open.Count - 1] = _open[_open.Count - 1] with { IsTold = true };
    }

    private void ReadStraight(int at)
    {
        bool isWithin = IsWithinWord(at);
        if (isWithin && IsHebrew(_text[at - 1]) && IsHebrew(_text[at + 1]))
        {
            _isWithinWord = true;
            return;
        }

        bool isOpen = FindOpen('"') >= 0;
        if (isOpen && !Opens(at))
            Close(at);
        else if (Opens(at) || (IsSpace(at - 1) && IsSpace(at + 1)))
            Open(at);
        else if (isWithin)
            _isWithinWord = true;
        else
            TellStray(at);
    }

    // Inches; and what a mark opened that seemed to be within a word, as behind the Hebrew “and”.
    private void TellStray(int at)
    {
        if (!IsDigit(at - 1) && !_isWithinWord)
            Tell(at, MarkTrouble.NotOpened);
    }

    private void ReadGuillemet(int at, char mark)
    {
        bool opens = (mark is '«' or '‹') != _isInward;
        if (FindOpen(mark) >= 0 && (!opens || !Opens(at)))
            Close(at);
        else if (opens)
            Open(at);
        else if (!MarkStyle.IsSingle(mark) && !IsArrow(at))
            Tell(at, MarkTrouble.NotOpened);
    }

    // “Read more »”, as on pages; in French a closing mark stands so too.
    private bool IsArrow(int at) =>
        IsSpace(at - 1) && (at == _block.Start || (at + 1 == _block.End && (!_isParagraph || _language != "fr")) || IsMark(at - 1) || IsMark(at + 1));

    private void Open(int at)
    {
        // What opens anew tells that what the paragraphs before left open was not meant to go on.
        if (_open.Count > 0 && _open[0] is { IsCarried: true } carried && carried.Mark == _text[at])
        {
            _open.RemoveAt(0);
            DropPending();
        }

        _open.Add(new Opening(_text[at], at));
    }

    private void CloseOrTell(int at)
    {
        if (FindOpen(_text[at]) >= 0)
            Close(at);
        else
            Tell(at, MarkTrouble.NotOpened);
    }

    private void Close(int at)
    {
        int index = FindOpen(_text[at]);
        if (index < 0)
            return;
        Opening opening = _open[index];
        for (int i = index + 1; i < _open.Count; i++)
            TellOpen(_open[i], MarkTrouble.NotClosed);
        _open.RemoveRange(index, _open.Count - index);
        EndPair(opening, at);
    }

    private void CloseAgain(int at)
    {
        int index = _open.Count - 1;
        while (MarkStyle.IsSingle(_open[index].Mark))
            index--;
        Opening opening = _open[index];
        _open.RemoveRange(index, _open.Count - index);
        if (!MarkStyle.ClosesWithOpening(_language))
            Tell(at, MarkTrouble.OpensAgain);
        EndPair(opening, at);
    }

    private void EndPair(Opening opening, int at)
    {
        if (opening.IsCarried)
            _pending = null;
        else if (!opening.IsContinuation)
            _scan.Pairs.Add(TextSpan.Between(opening.Position, at + 1));
    }

    // What is still open at the end of a block.
    private void Leave()
    {
        bool isCarried = _open.Count > 0 && _open[0].IsCarried;
        if (_isParagraph)
            _hasGap = isCarried;
        List<Opening> left = _open.FindAll(static opening => !opening.IsCarried && !MarkStyle.IsSingle(opening.Mark));
        for (int i = 0; i < left.Count; i++)
        {
            if (i + 1 < left.Count && left[i + 1].Mark == left[i].Mark)
            {
                // “words, “said he: two that open, of which the second was to close.
                Tell(left[++i].Position, MarkTrouble.OpensAgain);
                _scan.Pairs.Add(TextSpan.Between(left[i - 1].Position, left[i].Position + 1));
            }
            else if (_isParagraph && i == 0 && !isCarried)
            {
                _pending = left[i];
            }
            else
            {
                TellOpen(left[i], MarkTrouble.NotClosed);
            }
        }
    }

    private void DropPending()
    {
        if (_pending is { } pending)
            TellOpen(pending, MarkTrouble.NotClosed);
        _pending = null;
        _hasGap = false;
    }

    private void TellOpen(Opening opening, MarkTrouble trouble)
    {
        if (!MarkStyle.IsSingle(opening.Mark) && !opening.IsTold)
            Tell(opening.Position, trouble);
    }

    private void Tell(int at, MarkTrouble trouble) => _scan.Lonely.Add((at, trouble));

    /// <summary>A mark that waits for its partner.</summary>
    /// <param name="IsCarried">Whether a paragraph before opened it.</param>
    /// <param name="IsContinuation">Whether it says at the start of a paragraph that the quotation goes on.</param>
    /// <param name="IsTold">Whether something was told of it already.</param>
    private readonly record struct Opening(char Mark, int Position, bool IsCarried = false, bool IsContinuation = false, bool IsTold = false);
}
