using NewsSdk.Authoring;

namespace NewsSdk.Generators.Emit;

/// <summary>An article's JSON as the lines of its literal: an item a line, and a paragraph of the text a line.</summary>
internal static class JsonLines
{
    // Each `+` nests the syntax tree by one: csc walks it in a loop, and analyzers that do not would run out of stack.
    private const int MaxCount = 256;

    private const string ParagraphEnd = @"\n\n";

    /// <summary>Lines whose concatenation is <paramref name="json"/>; one at least.</summary>
    public static IReadOnlyList<JsonLine> Of(ArticleJson json)
    {
        var lines = new List<JsonLine>(json.Lines.Count + 32);
        foreach (string piece in json.Lines)
        {
            // The end of a list stands behind its last item.
            if (lines.Count > 0 && piece.Length > 0 && piece[0] == ']')
                lines[lines.Count - 1] = lines[lines.Count - 1].Ending(piece);
            else
                AddParagraphs(lines, piece);
        }

        return lines.Count is > 0 and <= MaxCount ? lines : Joined(lines);
    }

    private static void AddParagraphs(List<JsonLine> lines, string piece)
    {
        int start = 0;
        int i = 0;
        while ((i = piece.IndexOf('\\', i)) >= 0)
        {
            bool isEnd = string.CompareOrdinal(piece, i, ParagraphEnd, 0, ParagraphEnd.Length) == 0;
            i += isEnd ? ParagraphEnd.Length : 2;
            if (i >= piece.Length)
                break;

            // A raw literal cannot begin with a quotation mark.
            if (isEnd && piece[i] != '"')
            {
                lines.Add(new JsonLine(piece, start, i - start));
                start = i;
            }
        }

        lines.Add(new JsonLine(piece, start, piece.Length - start));
    }

    private static JsonLine[] Joined(List<JsonLine> lines)
    {
        int perLine = ((lines.Count - 1) / MaxCount) + 1;
        return
        [
            .. lines.Select((line, index) => (line, index)).GroupBy(item => item.index / perLine, item => item.line)
                .Select(static group => string.Concat(group)).DefaultIfEmpty("").Select(static line => new JsonLine(line, 0, line.Length)),
        ];
    }
}
