using NewsSdk.Authoring;

namespace NewsSdk.Generators.Emit;

/// <summary>Writes JSON as one string literal, which a person can read: an item a line, and a paragraph of the text a line.</summary>
/// <remarks>
/// The ends of the lines are in the literal too. JSON has none of its own, so that who reads it passes over them. A literal a line would take the compiler twice the time, and a raw one
/// a sixth more time and a quarter more memory than a verbatim one.
/// </remarks>
internal sealed class JsonLiteral
{
    private const string Mark = "\"";
    private const string ParagraphEnd = @"\n\n";

    private readonly SourceWriter _writer;
    private bool _hasLine;

    // Of JSON that is not ours nothing is known.
    private bool _isPlain = true;

    private JsonLiteral(SourceWriter writer) => _writer = writer;

    /// <summary>Writes the literal with <paramref name="end"/> behind it: verbatim; where that cannot be, as <see cref="Literal.Of"/> does. Gives the length of the JSON.</summary>
    public static int Write(SourceWriter writer, ArticleJson json, string end)
    {
        int start = writer.Length;
        var literal = new JsonLiteral(writer);
        writer.Indent();
        writer.WriteIndentation();
        writer.Write("@\"".AsSpan());
        int length = literal.WriteLines(json);
        writer.Write(Mark.AsSpan());
        writer.WriteLine(end);
        if (!literal._isPlain)
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
        return length;
    }

    private void WriteLine(ReadOnlySpan<char> line)
    {
        // The end of a list stands behind its last item.
        if (_hasLine && !(line.Length > 0 && line[0] == ']'))
            _writer.WriteLine();
        _hasLine = true;
        for (int i = 0; line.Slice(i).IndexOf('\\') is >= 0 and int next;)
        {
            i += next;
            bool isEnd = line.Slice(i).StartsWith(ParagraphEnd.AsSpan());
            i = Math.Min(line.Length, i + (isEnd ? ParagraphEnd.Length : 2));

            // The end of the text begins no paragraph.
            if (!isEnd || i == line.Length || line[i] == '"')
                continue;
            WritePart(line.Slice(0, i));
            _writer.WriteLine();
            line = line.Slice(i);
            i = 0;
        }

        WritePart(line);
    }

    // A quotation mark is written twice.
    private void WritePart(ReadOnlySpan<char> part)
    {
        _isPlain = _isPlain && Characters.ArePlain(part);
        for (int mark = part.IndexOf('"'); mark >= 0; mark = part.IndexOf('"'))
        {
            _writer.Write(part.Slice(0, mark + 1));
            _writer.Write(Mark.AsSpan());
            part = part.Slice(mark + 1);
        }

        _writer.Write(part);
    }
}
