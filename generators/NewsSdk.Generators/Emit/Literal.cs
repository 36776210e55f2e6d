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

    /// <summary>Writes JSON as one literal, with <paramref name="end"/> behind it: as raw text that shows <paramref name="lines"/>; where that cannot be, as <see cref="Of"/> does.</summary>
    /// <remarks>The ends of the lines are in the literal too. JSON has none of its own, so that who reads it passes over them. A literal a line would take the compiler twice the time.</remarks>
    public static void WriteJson(SourceWriter writer, IReadOnlyList<JsonLine> lines, string end)
    {
        writer.Indent();
        if (Fence(lines) is { } fence)
        {
            writer.WriteLine(fence);
            foreach (JsonLine line in lines)
            {
                writer.WriteIndentation();
                writer.Write(line.Span);
                writer.Write(line.End.AsSpan());
                writer.WriteLine();
            }

            writer.WriteLine(fence + end);
        }
        else
        {
            writer.WriteLine(Of(string.Concat(lines)) + end);
        }

        writer.Outdent();
    }

    // The quotation marks around the raw literal, or null where there can be none.
    private static string? Fence(IReadOnlyList<JsonLine> lines)
    {
        int longest = 2;
        foreach (JsonLine line in lines)
        {
            if (!IsPlain(line.Span, ref longest) || !IsPlain(line.End.AsSpan(), ref longest))
                return null;
        }

        return longest == 2 ? "\"\"\"" : new string('"', longest + 1);
    }

    private static bool IsPlain(ReadOnlySpan<char> text, ref int longest)
    {
        int run = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is (< ' ' or >= '\u007F') && !Characters.IsPlain(text, i))
                return false;
            run = c == '"' ? run + 1 : 0;
            if (run > longest)
                longest = run;
        }

        return true;
    }
}
