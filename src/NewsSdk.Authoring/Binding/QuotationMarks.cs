namespace NewsSdk.Authoring;

/// <summary>Tells by its quotation marks whether words are quoted word for word.</summary>
internal static class QuotationMarks
{
    // Marks that also are apostrophes or open in one language and close in another count at the ends of the words alone.
    private const string Opening = "“„«‹「『‘‚\"‟《〈❝〝";
    private const string Closing = "”»›」』’\"“《》〉❞〞‘«";

    // What opens only where it is closed in the same way: »…« and »…», ”…”, ’…’, ›…‹, '…' and the gershayim of Hebrew.
    private const string OpeningInPairs = "»»”’››'״";
    private const string ClosingInPairs = "«»”’‹›'״";

    // “No”? he asked: what may stand behind the closing mark.
    private const string Behind = ",.;:?!…。，、；：？！؟،؛।";
    private const string Closes = Closing + ClosingInPairs;
    private const string Unmistakable = "“”„«»「」『』\"‟《》❝❞〝〞";

    /// <summary><c>direct</c> where the words stand in quotation marks, <c>mixed</c> where some of them do, else <c>indirect</c>.</summary>
    public static string KindOf(string text, List<TextSpan> fragments)
    {
        if (fragments.Count == 0)
            return "indirect";

        TextSpan first = Trim(text, fragments[0]);
        TextSpan last = Trim(text, fragments[fragments.Count - 1]);
        if (IsPair(text, first.Start, last.End - 1))
            return "direct";
        bool opens = first.Length > 0 && Opening.IndexOf(text[first.Start]) >= 0;
        bool closes = last.Length > 0 && Closing.IndexOf(text[last.End - 1]) >= 0 && !IsApostrophe(text, fragments, last.End - 1);
        if (opens || closes)
        {
            // “convinced” that he would: opened, and closed before the end; that he was “convinced”: opened behind the beginning.
            bool isMixed = (opens && !closes && HasMark(text, first.Start + 1, first.End))
                || (closes && !opens && HasMark(text, last.Start, last.End - 1));
            return isMixed ? "mixed" : "direct";
        }

        foreach (TextSpan fragment in fragments)
        {
            if (HasMark(text, fragment.Start, fragment.End))
                return "mixed";
        }

        bool isBetween = IsPair(text, first.Start - 1, last.End) || (IsMark(text, first.Start - 1, Opening) && IsMark(text, last.End, Closing));
        return isBetween ? "direct" : "indirect";
    }

    private static bool IsPair(string text, int start, int end)
    {
        if (start < 0 || start >= end || end >= text.Length)
            return false;
        for (int i = 0; i < OpeningInPairs.Length; i++)
        {
            if (OpeningInPairs[i] == text[start] && ClosingInPairs[i] == text[end])
                return true;
        }

        return false;
    }

    // the workers’: no mark that it could close stands before it.
    private static bool IsApostrophe(string text, List<TextSpan> fragments, int index)
    {
        if (text[index] != '’')
            return false;
        foreach (TextSpan fragment in fragments)
        {
            if (text.IndexOfAny(['‘', '‚'], fragment.Start, fragment.Length) >= 0)
                return false;
        }

        return true;
    }

    private static bool HasMark(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (Unmistakable.IndexOf(text[i]) >= 0)
                return true;
        }

        return false;
    }

    private static bool IsMark(string text, int index, string marks) => index >= 0 && index < text.Length && marks.IndexOf(text[index]) >= 0;

    private static TextSpan Trim(string text, TextSpan span)
    {
        int start = span.Start;
        int end = span.End;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || (Behind.IndexOf(text[end - 1]) >= 0 && end - 2 >= start && Closes.IndexOf(text[end - 2]) >= 0)))
            end--;
        return TextSpan.Between(start, end);
    }
}
