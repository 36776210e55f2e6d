namespace NewsSdk.Authoring;

/// <summary>Words that come again and again, such as keys and ids, each as one string. A thread keeps the last ones; a word that is not there any more is a new string.</summary>
internal static class WordTable
{
    private const int Size = 512;
    private const int MaxLength = 48;

    [ThreadStatic]
    private static string?[]? s_words;

    /// <summary>The string of a stretch of a text.</summary>
    public static string Of(string text, int start, int length)
    {
        if (length is 0 or > MaxLength)
            return text.Substring(start, length);

        uint hash = 2166136261;
        for (int i = start; i < start + length; i++)
            hash = unchecked((hash ^ text[i]) * 16777619);
        ref string? word = ref (s_words ??= new string?[Size])[(hash ^ (hash >> 16)) % Size];
        if (word is null || word.Length != length || string.CompareOrdinal(word, 0, text, start, length) != 0)
            word = text.Substring(start, length);
        return word;
    }
}
