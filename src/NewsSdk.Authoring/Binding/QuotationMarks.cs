namespace NewsSdk.Authoring;

/// <summary>Tells by its quotation marks whether words are quoted word for word.</summary>
internal static class QuotationMarks
{
    // Marks that also are apostrophes or open in one language and close in another count at the ends of the words alone.
    private const string Opening = "“„«‹「『‘‚\"‟《〈❝〝";
    private const string Closing = "”»›」』’\"“《》〉❞〞‘«";
    private const string Unmistakable = "“”„«»「」『』\"‟《》❝❞〝〞";

    /// <summary><c>direct</c> where the words stand in quotation marks, <c>mixed</c> where some of them do, else <c>indirect</c>.</summary>
    public static string KindOf(string text, List<TextSpan> fragments)
    {
        if (fragments.Count == 0)
            return "indirect";

        TextSpan first = Trim(text, fragments[0]);
        TextSpan last = Trim(text, fragments[fragments.Count - 1]);
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

        return IsMark(text, first.Start - 1, Opening) && IsMark(text, last.End, Closing) ? "direct" : "indirect";
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
        // “…, ” said he: a comma or full stop may stand behind the closing mark.
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || (text[end - 1] is ',' or '.' or ';' or ':' && end - 2 >= start && Closing.IndexOf(text[end - 2]) >= 0)))
            end--;
        return TextSpan.Between(start, end);
    }
}
