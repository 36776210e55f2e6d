namespace NewsSdk.Authoring;

/// <summary>Words that come again and again, such as keys and ids, each as one string. A thread keeps the last ones; a word that is not there any more is a new string.</summary>
internal static class WordTable
{
    private const int Size = 1024;
    private const int MaxLength = 48;

    [ThreadStatic]
    private static string?[]? s_words;

    /// <summary>The string of a stretch of a text.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MaxLength)
            return text.ToString();

        uint hash = 2166136261;
        foreach (char c in text)
            hash = unchecked((hash ^ c) * 16777619);
        ref string? word = ref (s_words ??= new string?[Size])[(hash ^ (hash >> 16)) % Size];
        if (word is null || !text.SequenceEqual(word.AsSpan()))
            word = text.ToString();
        return word;
    }
}
