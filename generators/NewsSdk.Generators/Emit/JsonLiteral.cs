using NewsSdk.Authoring;

namespace NewsSdk.Generators.Emit;

/// <summary>Writes JSON as one string literal, which a person can read: an item a line, and a paragraph of the text a line.</summary>
/// <remarks>The ends of the lines are in the literal too. JSON has none of its own, so that who reads it passes over them. A literal a line would take the compiler twice the time.</remarks>
internal sealed class JsonLiteral
{
    private const string Fence = "\"\"\"";
    private const string ParagraphEnd = @"\n\n";

    private readonly SourceWriter _writer;
    private bool _hasLine;

    // Of JSON that is not ours nothing is known.
    private bool _isRaw = true;

    private JsonLiteral(SourceWriter writer) => _writer = writer;

    /// <summary>Writes the literal with <paramref name="end"/> behind it: as raw text; where that cannot be, as <see cref="Literal.Of"/> does. Gives the length of the JSON.</summary>
    public static int Write(SourceWriter writer, ArticleJson json, string end)
    {
        int start = writer.Length;
        var literal = new JsonLiteral(writer);
        writer.Indent();
        writer.WriteIndentation();
        writer.Write(Fence.AsSpan());
        int length = literal.WriteLines(json);
        writer.WriteLine();
        writer.WriteLine(Fence + end);
        if (!literal._isRaw)
        {
            writer.Length = start;
            writer.WriteLine(Literal.Of(json.ToString()) + end);
        }

        writer.Outdent();
        return length;
    }

    private int WriteLines(ArticleJson json)
    {
        int length = 0;
        json.Write(line =>
        {
            length += line.Length;
            WriteLine(line);
        });
        if (!_hasLine)
            BeginLine();
        return length;
    }

    private void WriteLine(ReadOnlySpan<char> line)
    {
        // The end of a list stands behind its last item.
        if (_hasLine && line.Length > 0 && line[0] == ']')
        {
            WritePart(line);
            return;
        }

        BeginLine();
        for (int i = 0; line.Slice(i).IndexOf('\\') is >= 0 and int next;)
        {
            i += next;
            bool isEnd = line.Slice(i).StartsWith(ParagraphEnd.AsSpan());
            i = Math.Min(line.Length, i + (isEnd ? ParagraphEnd.Length : 2));

            // The end of the text begins no paragraph.
            if (!isEnd || i == line.Length || line[i] == '"')
                continue;
            WritePart(line.Slice(0, i));
            BeginLine();
            line = line.Slice(i);
            i = 0;
        }

        WritePart(line);
    }

    private void BeginLine()
    {
        _writer.WriteLine();
        _writer.WriteIndentation();
        _hasLine = true;
    }

    private void WritePart(ReadOnlySpan<char> part)
    {
        _isRaw = _isRaw && part.IndexOf(Fence.AsSpan()) < 0 && Characters.ArePlain(part);
        _writer.Write(part);
    }
}
