using System.Globalization;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownBlock = Markdig.Syntax.Block;

namespace NewsSdk.Authoring;

// Words that Markdown takes for signs, and signs that it takes for words: told where no writer can have meant it.
internal sealed partial class BodyReader
{
    // No paragraph that a person wrote has so many, and each is compared with the others.
    private const int MaxStars = 100;

    // So far before a sign an address is looked for.
    private const int MaxAddress = 200;

    // Asterisks and underscores that are text, in the block that is read; few have any.
    private List<(int Start, int End)>? _stars;

    // Where items with bullets begin in the file, and whether with an amount; few articles have any.
    private List<(int Start, bool IsAmount)>? _bullets;

    // Footnotes, which CommonMark has not; few articles have any.
    private List<(SourceSpan Place, string Label, bool IsDefinition)>? _footnotes;

    // `f**k and s**t`: in the midst of two words nothing is emphasised. Where a script has no spaces between its words it may be.
    private void CheckEmphasis(EmphasisInline emphasis)
    {
        (int start, int end) = (emphasis.Span.Start, emphasis.Span.End + 1);
        char sign = emphasis.DelimiterChar;
        if (start <= 0 || end > _body.Length || end - start < 3 || _body[start] != sign || _body[end - 1] != sign)
            return;
        int first = start;
        while (first < end && _body[first] == sign)
            first++;
        int last = end - 1;
        while (last > first && _body[last] == sign)
            last--;
        bool isInWords = IsSpaced(_body[start - 1]) && IsSpaced(_body[first]) && IsSpaced(_body[last]) && end < _body.Length && IsSpaced(_body[end]) && _body.AsSpan(first, last - first).IndexOfAny(' ', '\n') >= 0;
        if (!isInWords && !IsInNumber(start, first) && !IsInAddress(start))
            return;
        string signs = _body.Substring(start, first - start);
        string where = isInWords ? "in the midst of two words for emphasis of what is between them" : "in a number, a name or an address for emphasis";
        ReportSign(new SourceSpan(start, first - start), $"`{signs}` {where}, and not for words; write `\\{sign}` for each `{sign}`");
    }

    // `2*3*4`
    private bool IsInNumber(int start, int first) => char.IsDigit(_body[start - 1]) && char.IsDigit(_body[first]);

    // `https://example.org/_a_/b` and `@_user_`.
    private bool IsInAddress(int start)
    {
        int word = start;
        while (word > 0 && start - word < MaxAddress && !char.IsWhiteSpace(_body[word - 1]))
            word--;
        ReadOnlySpan<char> before = _body.AsSpan(word, start - word);
        int address = before.LastIndexOf("://".AsSpan());
        return before is [.., '@'] || (address >= 0 && !EndsAddress(before.Slice(address)));
    }

    // `[words](https://example.org)`, and words of a script without spaces: an address is over before them.
    private static bool EndsAddress(ReadOnlySpan<char> text)
    {
        int open = 0;
        foreach (char c in text)
        {
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0 || c is '>' or ']' || char.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter)
                return true;
        }

        return false;
    }

    // A letter or digit of a script that has spaces between its words.
    private static bool IsSpaced(char c) => char.IsLetterOrDigit(c) && char.GetUnicodeCategory(c) != UnicodeCategory.OtherLetter;

    private void NoticeStars(LiteralInline literal)
    {
        if (literal.IsFirstCharacterEscaped || literal.Content.Length > 3 || _stars is { Count: MaxStars })
            return;
        ReadOnlySpan<char> content = literal.Content.AsSpan();
        if (content[0] is '*' or '_' && content.TrimStart(content[0]).IsEmpty)
            (_stars ??= []).Add((literal.Span.Start, literal.Span.Start + content.Length));
    }

    // `中文**“强调”**中文`: signs of emphasis that stand between a letter and a punctuation mark open and close nothing (CommonMark 0.31, 6.2), and a reader sees them.
    private void CheckStars()
    {
        for (int i = 0; i + 1 < _stars?.Count; i++)
        {
            if (!char.IsWhiteSpace(SignAt(_stars[i].End)) && ClosingOf(i) is { } closing && TellStars(_stars[i], closing))
                break;
        }

        _stars?.Clear();
    }

    // The next signs that are as many, and behind words.
    private (int Start, int End)? ClosingOf(int opening)
    {
        (int start, int end) = _stars![opening];
        for (int i = opening + 1; i < _stars.Count; i++)
        {
            (int otherStart, int otherEnd) = _stars[i];
            if (otherEnd - otherStart == end - start && SignAt(otherStart) == SignAt(start) && !char.IsWhiteSpace(SignAt(otherStart - 1)))
                return _stars[i];
        }

        return null;
    }

    private bool TellStars((int Start, int End) opening, (int Start, int End) closing)
    {
        string signs = _body.Substring(opening.Start, opening.End - opening.Start);
        char after = SignAt(opening.End);
        char before = SignAt(closing.Start - 1);
        if (IsLetterBeside(signs, opening.Start - 1) && char.IsPunctuation(after))
            TellStars(opening, after, signs, after + signs);
        else if (IsLetterBeside(signs, closing.End) && char.IsPunctuation(before))
            TellStars(closing, before, signs, signs + before);
        else if (IsBetween(SignAt(opening.Start - 1)) && !char.IsWhiteSpace(after) && IsBetween(SignAt(closing.End)))
            ReportSign(SourceSpan.Between(opening.Start, opening.End), $"`{signs}` for words, since emphasis and brackets cross behind it; begin and end both in one place: `[{signs}…{signs}]{{…}}`");
        else
            return false;
        return true;
    }

    // Whether no word goes on there.
    private static bool IsBetween(char c) => char.IsWhiteSpace(c) || char.IsPunctuation(c);

    private void TellStars((int Start, int End) place, char mark, string signs, string cure) => ReportSign(
        SourceSpan.Between(place.Start, place.End), $"`{signs}` between `{mark}` and a letter for words, and not for emphasis; write `{mark}` outside: `{cure}`");

    // Where words have spaces between them two asterisks are meant for emphasis, and one may be a footnote's, or multiply.
    private bool IsLetterBeside(string signs, int at) =>
        char.IsLetter(SignAt(at)) && (char.GetUnicodeCategory(SignAt(at)) == UnicodeCategory.OtherLetter || (signs.Length >= 2 && signs[0] == '*'));

    private char SignAt(int at) => at >= 0 && at < _body.Length ? _body[at] : '\n';

    // A line `###` at the end of a release, and a line `---` right below a paragraph, which was to be a break.
    private void CheckHeading(HeadingBlock heading, int textStart)
    {
        string words = _text.ToString(textStart, _text.Length - textStart);
        if (heading.IsSetext)
            CheckUnderlined(heading, words);
        else if (words.All(static c => c is '#' or ' '))
            ReportSign(LineOf(heading), $"`{Short(SourceAt(LineOf(heading)))}` for a heading without words; write `\\#`, or take it out");
        else if (heading.Level == 1 && IsNumberInSentence(words))
            ReportSign(new SourceSpan(heading.Span.Start, 1), "`#` for the sign of a heading, which is no part of the text; write `\\#` where words are meant");
    }

    private void CheckUnderlined(HeadingBlock heading, string words)
    {
        SourceSpan all = Trimmed(heading.Span.Start, heading.Span.End + 1);
        int line = _body.LastIndexOf('\n', Math.Max(all.End - 1, 0)) + 1;
        while (line < all.End && _body[line] is ' ' or '\t' or '>')
            line++;
        SourceSpan underline = SourceSpan.Between(line, all.End);
        if (underline.Length <= 0 || _body[line] is not ('-' or '='))
            return;

        string first = words.Split(':')[0];
        if (first is "headline" or "published" && first.Length < words.Length)
        {
            // Where there is no other, that is told.
            if (_start > 1)
                ReportSign(new SourceSpan(all.Start, first.Length), "these lines for a heading; front matter stands once, at the beginning of the file");
        }
        else if (EndsSentence(words) || _body.AsSpan(all.Start, line - all.Start).TrimEnd().IndexOf('\n') >= 0)
            ReportSign(underline, $"a line `{Short(SourceAt(underline))}` right below words for the sign of a heading; write an empty line between them for a break, or take it out");
    }

    // A heading may end in a question mark, and a short one in an abbreviation.
    private static bool EndsSentence(string words)
    {
        string end = words.TrimEnd('”', '"', '»', '’', '\'', ')', '」', '』');
        return end.Length > 0 && (end[end.Length - 1] is '。' or '।' || (end[end.Length - 1] == '.' && words.Count(static c => c == ' ') >= 4));
    }

    // `# 1 in the charts this week is a song.`
    private static bool IsNumberInSentence(string words)
    {
        int digits = 0;
        while (digits < words.Length && words[digits] is >= '0' and <= '9')
            digits++;
        return digits > 0 && digits + 1 < words.Length && words[digits] == ' ' && char.IsLower(words[digits + 1]) && EndsSentence(words);
    }

    // `>100 people came.` is a quoted block of one line. With a space behind the sign it may be meant as one.
    private void CheckQuoted(QuoteBlock quote)
    {
        if (quote.Count == 1 && IsAmountAlone(quote[0]) && SignAt(quote.Span.Start) == '>' && quote[0].Span.Start == quote.Span.Start + 1)
            ReportSign(new SourceSpan(quote.Span.Start, 1), "`>` for the sign of a quoted block, which is no part of the text; write `\\>` where it means “more than”");
    }

    private void NoteBullets(ListBlock list)
    {
        foreach (MarkdownBlock block in list)
        {
            if (block is ListItemBlock item)
                (_bullets ??= []).Add((_offset + item.Span.Start, item.Count == 1 && IsAmountAlone(item[0])));
        }
    }

    // `- 5 degrees` and `+ 44 20 7946`, where no other line of the article is such an item; `*` may be a footnote's.
    private void CheckBullets(List<(int Start, bool IsAmount)> bullets)
    {
        foreach (char sign in "-+")
        {
            List<(int Start, bool IsAmount)> items = bullets.FindAll(item => _file[item.Start] == sign);
            if (items.Count == 1 && items[0].IsAmount)
                _diagnostics.Report(NewsDiagnostics.LostWords, new SourceSpan(items[0].Start, 1), $"`{sign}` for the sign of an item in a list, which is no part of the text; write `\\{sign}` where words are meant");
        }
    }

    // A paragraph of one line that begins with one.
    private bool IsAmountAlone(MarkdownBlock block) =>
        block is ParagraphBlock paragraph && IsAmount(paragraph.Span.Start) && _body.AsSpan(paragraph.Span.Start, Math.Min(paragraph.Span.Length, _body.Length - paragraph.Span.Start)).IndexOf('\n') < 0;

    // A number, with or without the sign of a currency, that is no year and no day, as in `5 January`.
    private bool IsAmount(int at)
    {
        if (char.GetUnicodeCategory(SignAt(at)) == UnicodeCategory.CurrencySymbol)
            at++;
        int end = at;
        while (SignAt(end) is >= '0' and <= '9')
            end++;
        bool isYear = end - at == 4 && _body[at] is '1' or '2' && SignAt(end) != ',';
        bool isDay = end - at <= 2 && SignAt(end) == ' ' && char.IsUpper(SignAt(end + 1));
        return end > at && !isYear && !isDay;
    }

    // The line between the head and the rows of a table, `|---|:--|`, is no prose.
    private void CheckTable(LeafBlock leaf)
    {
        ReadOnlySpan<char> source = _body.AsSpan(leaf.Span.Start, Math.Max(0, Math.Min(leaf.Span.Length, _body.Length - leaf.Span.Start)));
        if (source.IndexOf("--".AsSpan()) < 0 || source.IndexOf('|') < 0)
            return;
        for (int at = 0; at < source.Length;)
        {
            int length = source.Slice(at).IndexOf('\n');
            ReadOnlySpan<char> line = length < 0 ? source.Slice(at) : source.Slice(at, length);
            if (line.IndexOf("--".AsSpan()) >= 0 && line.IndexOf('|') >= 0 && line.TrimStart("|-: \t\r>".AsSpan()).IsEmpty)
            {
                ReportSign(Trimmed(leaf.Span.Start + at, leaf.Span.Start + at + line.Length), "the lines of a table for one paragraph, its signs for words; an article has no tables: write a list or sentences");
                return;
            }

            at += line.Length + 1;
        }
    }

    // Lines that begin with `•`, as pages and word processors have them, and `##Heading`. One `#` may begin a hashtag.
    private void CheckLines(LeafBlock leaf)
    {
        int start = leaf.Span.Start;
        char sign = SignAt(start);
        if (sign == '#' && SignAt(start + 1) == '#')
        {
            int end = start + 1;
            while (SignAt(end) == '#')
                end++;
            if (end - start <= 6 && char.IsLetter(SignAt(end)))
                ReportSign(SourceSpan.Between(start, end), $"`{_body.Substring(start, end - start)}` for words, since no space stands behind it; write one for a heading");
            return;
        }

        for (int line = start, first = -1; line >= 0 && line <= leaf.Span.End && line < _body.Length; line = _body.IndexOf('\n', line) is >= 0 and int next ? next + 1 : -1)
        {
            int at = line;
            while (SignAt(at) is ' ' or '>')
                at++;
            if (SignAt(at) is not ('•' or '▪' or '●'))
                continue;
            if (first < 0)
            {
                first = at;
                continue;
            }

            ReportSign(new SourceSpan(first, 1), $"`{SignAt(first)}` for words, and the lines that begin with it for one paragraph; begin each with `- ` for a list");
            return;
        }
    }

    // `(words)[https://example.org]` and `[words] (https://example.org)`; `[1] (https://example.org)` is how some give a source.
    private void NoticeLink(int bracket)
    {
        bool isTurned = SignAt(bracket) == '[';
        if (isTurned ? SignAt(bracket - 1) == ')' && IsAddress(bracket + 1) : SignAt(bracket + 1) == ' ' && SignAt(bracket + 2) == '(' && IsAddress(bracket + 3) && !char.IsDigit(SignAt(bracket - 1)))
            ReportSign(new SourceSpan(isTurned ? bracket - 1 : bracket, isTurned ? 2 : 3), $"{(isTurned ? "`(…)[…]`" : "`[…] (…)`")} for words, and not for a link; write `[words](address)`");
    }

    private bool IsAddress(int at) => string.CompareOrdinal(_body, at, "http", 0, 4) == 0;

    // `[^1]`, `^[words]` and `[^1]: words`, which are text to CommonMark.
    private void NoticeFootnote(int bracket)
    {
        if (SignAt(bracket) != '[')
            return;
        if (SignAt(bracket - 1) == '^' && !char.IsDigit(SignAt(bracket - 2)) && SignAt(bracket - 2) != '\\')
        {
            (_footnotes ??= []).Add((new SourceSpan(_offset + bracket - 1, 2), "", IsDefinition: true));
            return;
        }

        int end = bracket + 2;
        while (end < _body.Length && end - bracket < 40 && (char.IsLetterOrDigit(_body[end]) || _body[end] is '-' or '_' or '*'))
            end++;
        if (SignAt(bracket + 1) != '^' || end == bracket + 2 || SignAt(end) != ']')
            return;
        bool isFirst = bracket == 0 || SignAt(bracket - 1) == '\n';
        (_footnotes ??= []).Add((SourceSpan.Between(_offset + bracket, _offset + end + 1), _body.Substring(bracket, end - bracket), isFirst && SignAt(end + 1) == ':'));
    }

    // `[Putin and [Lukashenko]{.lukashenko} met`: words with an annotation in them, which were to be one. A bracket alone is text, as in `[0, 1)` and `:[`.
    private void CheckOpenings(IReadOnlyList<(int Place, int Block)> openings)
    {
        int next = 0;
        foreach ((int place, int block) in openings)
        {
            while (next < _spans.Count && _spans[next].Source.Start < place)
                next++;
            if (next < _spans.Count && _spans[next].Block == block && IsOpening(place))
                _diagnostics.Report(NewsDiagnostics.LostWords, new SourceSpan(place, 1), "`[` for text, since nothing closes it; write `]{…}` behind the words of the span, or `\\[` where the sign itself is meant");
        }
    }

    private bool IsOpening(int place) =>
        !(place > 0 && _file[place - 1] is ':' or ';' or '=') && place + 1 < _file.Length && (char.IsLetter(_file[place + 1]) || _file[place + 1] is '[' or '“' or '"' or '„' or '«' or '‘' or '\'' or '「');

    // Each is told once: where its words stand, if they do.
    private void CheckFootnotes(List<(SourceSpan Place, string Label, bool IsDefinition)> footnotes)
    {
        var defined = new HashSet<string>(footnotes.Where(static note => note.IsDefinition).Select(static note => note.Label), StringComparer.Ordinal);
        foreach ((SourceSpan place, string label, bool isDefinition) in footnotes)
        {
            if (isDefinition || defined.Add(label))
                _diagnostics.Report(NewsDiagnostics.UnsupportedMarkdown, place, "A footnote is not part of an article; write its words into the text");
        }
    }

    // A span of the stretch without white space at its ends.
    private SourceSpan Trimmed(int start, int end)
    {
        end = Math.Min(end, _body.Length);
        while (end > start && char.IsWhiteSpace(_body[end - 1]))
            end--;
        while (start < end && char.IsWhiteSpace(_body[start]))
            start++;
        return SourceSpan.Between(start, end);
    }

    private string SourceAt(SourceSpan span) => _body.Substring(span.Start, span.Length);

    private SourceSpan LineOf(HeadingBlock heading)
    {
        int length = _body.AsSpan(heading.Span.Start).IndexOfAny('\r', '\n');
        return Trimmed(heading.Span.Start, length < 0 ? _body.Length : heading.Span.Start + length);
    }

    private static string Short(string signs) => signs.Length <= 10 ? signs : signs.Substring(0, 3) + "…";

    // Where the place is one of the stretch that is read.
    private void ReportSign(SourceSpan place, string what) => _diagnostics.Report(NewsDiagnostics.LostWords, new SourceSpan(_offset + place.Start, place.Length), what);
}
