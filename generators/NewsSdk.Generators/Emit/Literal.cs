using System.Globalization;
using System.Text;

namespace NewsSdk.Generators.Emit;

/// <summary>Foreign text as C# string literals.</summary>
internal static class Literal
{
    /// <summary><paramref name="text"/> as a literal in quotation marks.</summary>
    public static string Of(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '"' or '\\')
                literal.Append('\\').Append(c);
            else if (Characters.IsPlain(text, i))
                literal.Append(c);
            else
                literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        return literal.Append('"').ToString();
    }

    /// <summary><paramref name="line"/> as a raw literal, which shows it as it is; where that cannot be, as <see cref="Of"/> does.</summary>
    public static string Raw(string line) => Fence(line.AsSpan()) is { } fence ? fence + line + fence : Of(line);

    /// <summary>Writes the concatenation of <paramref name="lines"/>, a literal a line, as an expression with its semicolon.</summary>
    public static void WriteRaw(SourceWriter writer, IReadOnlyList<JsonLine> lines)
    {
        writer.Indent();
        for (int i = 0; i < lines.Count; i++)
        {
            writer.WriteIndentation();
            WriteRaw(writer, lines[i]);
            writer.Write((i < lines.Count - 1 ? " +" : ";").AsSpan());
            writer.WriteLine();
        }

        writer.Outdent();
    }

    // As Raw gives it. An article's text is long: it is not copied on the way.
    private static void WriteRaw(SourceWriter writer, JsonLine line)
    {
        if (line.End.Length > 0 || Fence(line.Span) is not { } fence)
        {
            writer.Write(Raw(line.ToString()).AsSpan());
            return;
        }

        writer.Write(fence.AsSpan());
        writer.Write(line.Span);
        writer.Write(fence.AsSpan());
    }

    // The quotation marks around the raw literal, or null where there can be none.
    private static string? Fence(ReadOnlySpan<char> line)
    {
        if (line.Length == 0 || line[0] == '"' || line[line.Length - 1] == '"')
            return null;

        int run = 0;
        int longest = 2;
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (c is (< ' ' or >= '\u007F') && !Characters.IsPlain(line, i))
                return null;
            run = c == '"' ? run + 1 : 0;
            if (run > longest)
                longest = run;
        }

        return longest == 2 ? "\"\"\"" : new string('"', longest + 1);
    }
}
