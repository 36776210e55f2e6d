using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace NewsSdk.Generators.Emit;

/// <summary>Foreign names as C# identifiers.</summary>
internal static class Identifier
{
    /// <summary><paramref name="name"/> where it is an identifier, with <c>@</c> where it is a keyword; else the nearest that is one.</summary>
    public static string Of(string name)
    {
        string identifier = SyntaxFacts.IsValidIdentifier(name) && !HasInvisible(name) ? name : Mend(name);
        return SyntaxFacts.GetKeywordKind(identifier) != SyntaxKind.None ? "@" + identifier : identifier;
    }

    private static bool HasInvisible(string name)
    {
        foreach (char c in name)
        {
            if (c >= 0x80 && IsInvisible(c))
                return true;
        }

        return false;
    }

    // C# passes over format characters in a name, those that turn the direction of the text among them.
    private static bool IsInvisible(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static string Mend(string name)
    {
        var mended = new StringBuilder(name.Length + 1);
        foreach (char c in name)
        {
            if (mended.Length == 0 && !SyntaxFacts.IsIdentifierStartCharacter(c))
                mended.Append('_');
            if (SyntaxFacts.IsIdentifierPartCharacter(c) && !IsInvisible(c))
                mended.Append(c);
            else if (mended.Length != 1 || mended[0] != '_')
                mended.Append('_');
        }

        return mended.Length == 0 ? "_" : mended.ToString();
    }
}
