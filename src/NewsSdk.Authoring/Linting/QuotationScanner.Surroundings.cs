namespace NewsSdk.Authoring;

// What is open, and what stands around a mark.
internal sealed partial class QuotationScanner
{
    // How far down what is open is searched, so that a million opening marks cost no more than they are.
    private const int MaxSearch = 16;

    private char Top => _open.Count == 0 ? '\0' : _open[_open.Count - 1].Mark;

    // The innermost open mark that is no single one.
    private char TopDouble
    {
        get
        {
            for (int i = _open.Count - 1; i >= Math.Max(0, _open.Count - MaxSearch); i--)
            {
                if (!MarkStyle.IsSingle(_open[i].Mark))
                    return _open[i].Mark;
            }

            return '\0';
        }
    }

    private int FindOpen(char close)
    {
        for (int i = _open.Count - 1; i >= Math.Max(0, _open.Count - MaxSearch); i--)
        {
            if (MarkStyle.Closes(_open[i].Mark, close))
                return i;
        }

        return -1;
    }

    // Whether a mark stands as an opening one does: before a word, and behind a space, a bracket or a dash, with perhaps other marks between.
    private bool Opens(int at)
    {
        if (IsSpace(at + 1))
            return false;
        int before = at - 1;
        while (before >= at - 3 && IsMark(before))
            before--;
        return IsSpace(before) || IsIn(before, "([{¿¡—–-/=:");
    }

    // Whether it stands as a closing one does: behind a word, and before a space or a sign.
    private bool Closes(int at) => !IsSpace(at - 1) && !IsLetter(at + 1) && !IsIn(at + 1, "([{¿¡“„‘‚«「『《〈〝");

    private bool IsSpace(int at) => at < _block.Start || at >= _block.End || char.IsWhiteSpace(_text[at]);

    private bool IsLetter(int at) => !IsSpace(at) && (char.IsLetterOrDigit(_text[at]) || char.IsSurrogate(_text[at]));

    private bool IsDigit(int at) => !IsSpace(at) && char.IsDigit(_text[at]);

    private bool IsMark(int at) => IsIn(at, MarkStyle.All);

    private bool IsIn(int at, string signs) => at >= _block.Start && at < _block.End && signs.IndexOf(_text[at]) >= 0;

    private bool IsWithinWord(int at) => IsLetter(at - 1) && IsLetter(at + 1);

    private static bool IsHebrew(char c) => c is >= '\u0590' and <= '\u05FF';
}
