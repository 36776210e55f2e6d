namespace NewsSdk.Authoring;

/// <summary>The quotation marks of all languages, and what each may do.</summary>
internal static class MarkStyle
{
    /// <summary>Every sign that the scan looks at. The straight <c>'</c> is nearly always an apostrophe.</summary>
    public const string All = "“”„‟\"«»‹›‘’‚「」『』《》〈〉〝〞〟❝❞";

    private const string Singles = "‘’‚‹›";

    // Marks that only open or only close, whatever the language, and their partners.
    private const string Brackets = "「」『』《》〈〉〝〞〝〟❝❞";

    /// <summary>Whether a mark is a single one, which may be an apostrophe or part of a foreign name: it is never told to be alone.</summary>
    public static bool IsSingle(char mark) => Singles.IndexOf(mark) >= 0;

    /// <summary>Whether <paramref name="close"/> may close what <paramref name="open"/> opened. A straight mark may take the place of each curly one.</summary>
    public static bool Closes(char open, char close) => open switch
    {
        '“' or '‟' => close is '”' or '"',
        '”' => close is '”' or '“' or '"',
        '„' => close is '“' or '”' or '"' or '‟',
        '"' => close is '"' or '”' or '“',
        '«' => close == '»',
        '»' => close is '«' or '»',
        '‹' => close == '›',
        '›' => close is '‹' or '›',
        '‘' => close == '’',
        '‚' => close is '‘' or '’',
        _ => IsBracketOpening(open) && IsPartner(open, close),
    };

    public static bool IsBracketOpening(char mark) => Brackets.IndexOf(mark) is var index && index >= 0 && index % 2 == 0;

    public static bool IsBracketClosing(char mark) => Brackets.IndexOf(mark) % 2 == 1;

    /// <summary>Whether <paramref name="mark"/> at the start of a paragraph goes on with what <paramref name="open"/> opened; in Spanish and French the closing mark does.</summary>
    public static bool GoesOn(char open, char mark) => mark == open || (open == '«' && mark == '»') || (open is '“' or '„' && mark == '”');

    /// <summary>Whether <c>”</c> opens too, as in Swedish, and in Arabic, where <c>“</c> then closes. Where the language is not known it may.</summary>
    public static bool OpensWithClosing(string language) =>
        language is "" or "sv" or "fi" or "no" or "nb" or "nn" or "da" or "is" or "et" or "he" or "ar" or "fa" or "ur" or "ps" or "ckb";

    /// <summary>Whether <c>“</c> closes, as in German: there it is often written on both sides.</summary>
    public static bool ClosesWithOpening(string language) =>
        language is "de" or "lb" or "cs" or "sk" or "sl" or "hr" or "sr" or "bs" or "bg" or "mk" or "lt" or "lv" or "et" or "is" or "ru" or "uk" or "be" or "ka";

    /// <summary>Whether guillemets point inwards, as in German books; both ways are in use there, so that the article's first one tells.</summary>
    public static bool MayPointInwards(string language) =>
        language is "" or "de" or "da" or "sv" or "fi" or "no" or "nb" or "nn" or "sl" or "hr" or "sr" or "bs" or "hu" or "cs" or "sk" or "pl" or "bg" or "mk";

    private static bool IsPartner(char open, char close)
    {
        for (int i = 0; i < Brackets.Length; i += 2)
        {
            if (Brackets[i] == open && Brackets[i + 1] == close)
                return true;
        }

        return false;
    }
}
