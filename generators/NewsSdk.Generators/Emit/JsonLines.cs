using NewsSdk.Authoring;

namespace NewsSdk.Generators.Emit;

/// <summary>An article's JSON as the lines of its literal: an item a line, and a paragraph of the text a line.</summary>
internal static class JsonLines
{
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

        return lines.Count > 0 ? lines : [new JsonLine("", 0, 0)];
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

            // The end of the text begins no paragraph.
            if (isEnd && piece[i] != '"')
            {
                lines.Add(new JsonLine(piece, start, i - start));
                start = i;
            }
        }

        lines.Add(new JsonLine(piece, start, piece.Length - start));
    }
}
