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
}
