using System.Text;

namespace NewsSdk.Generators.Emit;

/// <summary>
/// Names of generated files. A wrong one, or two that differ by case alone, would take the whole generator down with no more than CS8785,
/// so they have an alphabet of their own and, where they come from a path, a hash of it.
/// </summary>
internal static class HintName
{
    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";
    private const string Extension = ".g.cs";

    // A file system allows 255 bytes; the folders of EmitCompilerGeneratedFiles stand in front.
    private const int MaxLength = 100;

    /// <summary>The name for the article at <paramref name="path"/>: <c>seeds.sochi.4k2v…g.cs</c>.</summary>
    public static string OfArticle(string path)
    {
        string name = path.EndsWith(".news.md", StringComparison.OrdinalIgnoreCase) ? path.Substring(0, path.Length - ".news.md".Length) : path;
        string encoded = Encode(name);
        return $"{(IsDevice(encoded) ? "_" : "")}{encoded}.{Hash(path)}{Extension}";
    }

    /// <summary>The name for a type: <c>Event.Meeting.g.cs</c>, and a hash where <paramref name="isAmbiguous"/> or where the name has other letters than ASCII's.</summary>
    public static string OfType(string kind, string identifier, bool isAmbiguous)
    {
        string name = $"{kind}.{Encode(identifier)}";
        return isAmbiguous || !name.EndsWith("." + identifier, StringComparison.Ordinal) ? $"{name}.{Hash(identifier)}{Extension}" : name + Extension;
    }

    // A dot at the start hides a file, two in a row climb a folder, and a hyphen at the start is an option to many a tool.
    private static string Encode(string text)
    {
        var name = new StringBuilder(Math.Min(text.Length, MaxLength));
        bool isDotAllowed = false;
        foreach (char c in text)
        {
            if (name.Length == MaxLength)
                break;
            bool isLetter = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' || (c == '-' && name.Length > 0);
            name.Append(isLetter ? c : c is '/' or '.' && isDotAllowed ? '.' : '_');
            isDotAllowed = isLetter;
        }

        if (!isDotAllowed)
            name.Append('_');
        return name.ToString();
    }

    // On Windows `con.g.cs` is the console, wherever it lies: EmitCompilerGeneratedFiles would write the source there.
    private static bool IsDevice(string name)
    {
        int dot = name.IndexOf('.');
        string first = (dot < 0 ? name : name.Substring(0, dot)).ToLowerInvariant();
        return first is "con" or "prn" or "aux" or "nul"
            || (first.Length == 4 && first[3] is >= '0' and <= '9' && (first.StartsWith("com", StringComparison.Ordinal) || first.StartsWith("lpt", StringComparison.Ordinal)));
    }

    // FNV-1a with 64 bits, folded to the 50 that ten digits hold: stable from build to build, where string.GetHashCode is not.
    private static string Hash(string text)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in text)
            hash = unchecked((hash ^ c) * 1099511628211);
        hash ^= hash >> 50;

        var digits = new char[10];
        for (int i = 0; i < digits.Length; i++)
            digits[i] = Digits[(int)(hash >> (5 * i)) & 31];
        return new string(digits);
    }
}
