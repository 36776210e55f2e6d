using System.Globalization;
using System.Text;

namespace NewsSdk.Authoring;

/// <summary>Tells words that look the same and are made of other characters: <c>é</c> of one or of two, a Cyrillic <c>а</c> among Latin letters, a sign that nobody sees.</summary>
internal static class Alike
{
    // Letters of Greek and Cyrillic, each with the Latin one that it looks like (Unicode Technical Standard 39, confusables).
    private const string Others = "аеорсухіјѕһԁԛԝАВЕКМНОРСТХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧονɡ";
    private const string Latin = "aeopcyxijshdqwABEKMHOPCTXIJSABEZHIKMNOPTYXovg";

    /// <summary>What a message says of two words that look the same; null where they differ to the eye.</summary>
    public static string? Text(string word, string other) => word != other && Seen(word) == Seen(other)
        ? $"; it looks like `{other}` and is made of other characters, {DifferenceOf(word, other)}; copy it from where it is declared"
        : null;

    /// <summary>The candidate that looks like <paramref name="word"/>, or null.</summary>
    public static string? Find(string word, IEnumerable<string> candidates)
    {
        if (word.Length > 64 || IsAscii(word))
            return null;
        string seen = Seen(word);
        foreach (string candidate in candidates)
        {
            if (candidate != word && Seen(candidate) == seen)
                return candidate;
        }

        return null;
    }

    private static string Seen(string word)
    {
        if (IsAscii(word))
            return word;
        var seen = new StringBuilder(word.Length);
        foreach (char c in InForm(word, NormalizationForm.FormC))
        {
            int known = Others.IndexOf(c);
            if (known >= 0)
                seen.Append(Latin[known]);
            else if (!Identifiers.IsUnseen(c))
                seen.Append(c);
        }

        return seen.ToString();
    }

    /// <summary>A word with its accents apart from their letters, or together. Normalize throws for lone surrogates and for what is no character.</summary>
    public static string InForm(string word, NormalizationForm form)
    {
        try
        {
            return word.Normalize(form);
        }
        catch (ArgumentException)
        {
            return word;
        }
    }

    private static string DifferenceOf(string word, string other)
    {
        int at = 0;
        while (at < word.Length && at < other.Length && word[at] == other[at])
            at++;
        return at == word.Length || IsUnseen(other, at) ? $"without {Number(other, at)}"
            : at == other.Length || IsUnseen(word, at) ? $"with {Number(word, at)}"
            : $"{Number(word, at)} in place of {Number(other, at)}";
    }

    private static bool IsUnseen(string word, int at) => at < word.Length && Identifiers.IsUnseen(word[at]);

    private static string Number(string word, int at) => "U+" + ((int)word[at]).ToString("X4", CultureInfo.InvariantCulture);

    private static bool IsAscii(string word)
    {
        foreach (char c in word)
        {
            if (c >= 0x80)
                return false;
        }

        return true;
    }
}
