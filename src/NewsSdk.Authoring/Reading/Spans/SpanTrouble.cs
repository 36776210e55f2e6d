namespace NewsSdk.Authoring;

/// <summary>What is wrong with the brackets of one body: collected while its blocks are parsed, told when all openings are known.</summary>
internal sealed class SpanTrouble(DiagnosticBag diagnostics)
{
    private readonly List<Stray> _strays = [];
    private int _unclosed = -1;
    private bool _isTold;
    private bool _hasLoneClosing;
    private readonly List<(int Place, int Block)> _openings = [];
    private List<(int Place, int Block)>? _openingsInCode;

    /// <summary>The spans that are told and left out; few articles have any.</summary>
    public List<LeftOutSpan>? LeftOut { get; private set; }

    /// <summary>Where the stretch that is parsed begins in the file; what is told here is told in places of that.</summary>
    public int Offset { get; set; }

    /// <summary>Where the last <c>]</c> stands that is behind <c>![</c> and before <c>{</c>; in places of the stretch, as all that is told.</summary>
    public int ImageEnd { get; set; } = -1;

    /// <summary>Where each <c>[</c> is that nothing closes, with its block, in the order of the text; none where something else is wrong with the brackets, or a <c>]</c> is alone too.</summary>
    public IReadOnlyList<(int Place, int Block)> LoneOpenings => _strays.Count > 0 || _isTold || _hasLoneClosing ? [] : _openings;

    /// <summary>Notes a span that is left out: its id is no unknown one.</summary>
    public void LeaveOut(in SpanAttributes attributes)
    {
        if (attributes.Id is not null || attributes.Class is not null)
            (LeftOut ??= []).Add(new LeftOutSpan(attributes.Id?.Text ?? "", attributes.SecondClass is null && attributes.Class is { } @class ? @class.Text : ""));
    }

    /// <summary>Reports what is wrong with the attributes of a span.</summary>
    public void Report(IReadOnlyList<(SourceSpan Place, string Message)> errors)
    {
        foreach ((SourceSpan place, string message) in errors)
            Report(NewsDiagnostics.BadAttribute, place, message);
    }

    /// <summary>The attributes that begin at <paramref name="brace"/> have no end, maybe since a quotation mark has none.</summary>
    public void ReportUnclosed(int brace, SourceSpan? quotation)
    {
        // Looked at behind `]`, and then on its own.
        if (Offset + brace == _unclosed)
            return;
        _unclosed = Offset + brace;
        if (quotation is { } place)
            Report(NewsDiagnostics.BadAttribute, place, "The quotation mark that begins here is not closed; close it before `}`");
        else
            Report(NewsDiagnostics.BadAttribute, new SourceSpan(brace, 1), "The attributes that begin here are not closed; end them with `}` in the same paragraph");
    }

    /// <summary><c>]{…}</c> without <c>[</c>.</summary>
    public void AddStrayClosing(SourceSpan place, string text) => _strays.Add(new Stray(InFile(place), text, IsClosing: true, null));

    /// <summary><c>{…}</c> without <c>]</c>.</summary>
    /// <param name="cure">What is wrong with it, where that is known.</param>
    public void AddStrayAttributes(SourceSpan place, string text, string? cure) => _strays.Add(new Stray(InFile(place), text, IsClosing: false, cure));

    /// <summary>Attributes behind <c>]</c> whose braces are none.</summary>
    public void ReportBraces(SourceSpan place, string attributes) =>
        Report(NewsDiagnostics.UnclosedSpan, place, $"The attributes of a span stand between `{{` and `}}`; write `]{Short($"{{{attributes}}}")}`");

    /// <summary>A <c>[</c> that is text; openings come in the order of the text.</summary>
    public void AddOpening(int place, int block) => _openings.Add((Offset + place, block));

    /// <summary>A <c>[</c> between backquotes, which begins nothing; it comes in the order of the text.</summary>
    public void AddOpeningInCode(int place, int block) => (_openingsInCode ??= []).Add((Offset + place, block));

    /// <summary>A <c>]</c> that is text: it closes the last <c>[</c> of its block, such as that of “[sic]”.</summary>
    public void CloseOpening(int block)
    {
        if (_openings.Count > 0 && _openings[_openings.Count - 1].Block == block)
            _openings.RemoveAt(_openings.Count - 1);
        else
            _hasLoneClosing = true;
    }

    /// <summary>Tells each stray by the opening that it may have been meant for; a bracket alone is text.</summary>
    public void Tell(Func<int, int> blockOf)
    {
        _strays.Sort(static (left, right) => left.Place.Start.CompareTo(right.Place.Start));
        var open = new Stack<(int Place, int Block)>();
        int next = 0;
        foreach (Stray stray in _strays)
        {
            while (next < _openings.Count && _openings[next].Place < stray.Place.Start)
                open.Push(_openings[next++]);

            int block = blockOf(stray.Place.Start);
            // An opening of an earlier paragraph is meant by `]{…}` alone.
            while (!stray.IsClosing && open.Count > 0 && open.Peek().Block != block)
                open.Pop();
            if (open.Count == 0)
                TellAlone(stray, _openingsInCode?.Exists(code => code.Block == block && code.Place < stray.Place.Start) == true);
            else if (stray.IsClosing)
                diagnostics.Report(NewsDiagnostics.CrossesBlock, new SourceSpan(open.Pop().Place, 1));
            else
                diagnostics.Report(NewsDiagnostics.UnclosedSpan, new SourceSpan(open.Pop().Place, 1), $"The span that begins here is not closed; write `]` before `{Short(stray.Text)}`");
        }
    }

    private void TellAlone(Stray stray, bool isInCode) => diagnostics.Report(
        NewsDiagnostics.UnclosedSpan,
        stray.Place,
        stray.IsClosing && isInCode
            ? "Nothing is closed by `]` here, since a `[` between backquotes is code; write `\\` before each backquote that is none of code"
            : stray.IsClosing
            ? "Nothing is closed by `]` here; write `[` where the words of the span begin"
            : stray.Cure is { } cure
            ? $"`{Short(stray.Text)}` {cure}"
            : $"`{Short(stray.Text)}` belongs to no span; put its words in brackets before it: `[words]{Short(stray.Text)}`");

    private void Report(NewsRule rule, SourceSpan place, params string[] arguments)
    {
        _isTold = true;
        diagnostics.Report(rule, InFile(place), arguments);
    }

    private SourceSpan InFile(SourceSpan place) => new(Offset + place.Start, place.Length);

    private static string Short(string text)
    {
        string line = text.Replace('\n', ' ').Replace('\r', ' ');
        return line.Length <= 40 ? line : line.Substring(0, 38) + "…}";
    }

    private readonly record struct Stray(SourceSpan Place, string Text, bool IsClosing, string? Cure);
}
