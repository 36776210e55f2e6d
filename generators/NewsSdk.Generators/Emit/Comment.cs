using System.Globalization;
using System.Text;

namespace NewsSdk.Generators.Emit;

/// <summary>Foreign text inside documentation comments.</summary>
internal static class Comment
{
    // A tooltip holds a few lines; a quotation may be a page.
    private const int MaxLength = 300;

    /// <summary><paramref name="text"/> on one line, well-formed as XML, and cut where it is long.</summary>
    public static string Of(string text)
    {
        if (text.Length <= MaxLength && IsPlain(text))
            return text;

        var comment = new StringBuilder(Math.Min(text.Length, MaxLength) + 16);
        int end = End(text);
        for (int i = 0; i < end; i++)
            Append(comment, text, i);
        if (end < text.Length)
            comment.Append('…');
        return comment.ToString().Trim(' ');
    }

    // Whether it is a comment as it is.
    private static bool IsPlain(string text)
    {
        bool wasSpace = true;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '&' or '<' or '>' || (c == ' ' && wasSpace) || Characters.IsDirection(c) || !Characters.IsPlain(text, i))
                return false;
            wasSpace = c == ' ';
        }

        return text.Length > 0 && !wasSpace;
    }

    private static int End(string text)
    {
        if (text.Length <= MaxLength)
            return text.Length;
        int space = text.LastIndexOf(' ', MaxLength - 1, MaxLength / 4);
        int end = space > 0 ? space : MaxLength - 1;
        return char.IsLowSurrogate(text[end]) && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
    }

    private static void Append(StringBuilder comment, string text, int index)
    {
        char c = text[index];
        switch (c)
        {
            case '&':
                comment.Append("&amp;");
                break;
            case '<':
                comment.Append("&lt;");
                break;
            case '>':
                comment.Append("&gt;");
                break;
            case '\t' or ' ':
            case var _ when Characters.IsLineEnd(c):
                if (comment.Length > 0 && comment[comment.Length - 1] != ' ')
                    comment.Append(' ');
                break;
            case var _ when Characters.IsDirection(c):
                comment.Append("&#x").Append(((int)c).ToString("X", CultureInfo.InvariantCulture)).Append(';');
                break;
            default:
                // What XML cannot hold, not even as a reference, is shown as unreadable.
                comment.Append(Characters.IsPlain(text, index) ? c : '\uFFFD');
                break;
        }
    }
}
