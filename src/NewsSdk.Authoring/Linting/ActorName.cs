namespace NewsSdk.Authoring;

/// <summary>A name of an actor that the text may hold, cut into words and signs.</summary>
/// <param name="Actor">The actor's id; empty where several actors have the name.</param>
/// <param name="Article">The small words before it, such as <c>the</c>, in small letters.</param>
/// <param name="Words">The words and signs of the name itself; one space is <c>" "</c>.</param>
/// <param name="IsProper">Whether it can hardly mean another: only such names are told; the others keep their words from being taken for a shorter name.</param>
/// <param name="IsSingle">Whether it is one word.</param>
/// <param name="Company">The words of all that is known of the actor, in small letters: those that may stand before its name.</param>
internal sealed record ActorName(string Actor, List<string> Article, List<string> Words, bool IsProper, bool IsSingle, Lazy<HashSet<string>> Company)
{
    // A name longer than any; what is compared with the text at each word is bounded.
    private const int MostWords = 32;

    /// <summary>The name that <paramref name="written"/> is, or null where the text lacks a word of it.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="written">Its name or an alias of it.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="textWords">The words and signs of the text.</param>
    public static ActorName? Of(KnownActor actor, string written, string language, HashSet<string> textWords)
    {
        if (written.Length > 200)
            return null;
        List<TextToken> tokens = TextTokens.Of(written, new TextSpan(0, written.Length));
        int first = FirstOfName(written, tokens);
        if (first == tokens.Count || tokens.Count - first > MostWords)
            return null;
        List<string> keys = KeysOf(written, tokens, first, tokens.Count);
        if (!keys.TrueForAll(textWords.Contains))
            return null;

        List<TextToken> name = tokens.GetRange(first, tokens.Count - first);
        return new ActorName(
            actor.Id,
            KeysOf(written, tokens, 0, first).ConvertAll(static key => key.ToLowerInvariant()),
            keys,
            IsProperName(actor, written, name, hasArticle: first > 0, language),
            IsSingleWord(name),
            actor.Company);
    }

    // A proper name is told by its capitals: “the Ministry of Defense”, not “the Russian president”.
    private static bool IsProperName(KnownActor actor, string written, List<TextToken> name, bool hasArticle, string language)
    {
        bool hasCapital = false;
        foreach (TextToken token in name)
        {
            if (token.Kind != TextTokenKind.Word)
                continue;
            bool isUpper = TextTokens.IsUpper(written, token.Span.Start);
            hasCapital |= isUpper;
            // of, von, de la, al-; and the s behind an apostrophe.
            if (!isUpper && !TextTokens.IsCapital(written, token.Span.Start) && !char.IsDigit(written[token.Span.Start]) && token.Span.Length > 3)
                return false;
        }

        // “the President”, “Belarusians”; one letter, or one sign.
        bool isSingle = IsSingleWord(name);
        if ((isSingle && ((hasArticle && written != actor.Name) || actor.Type == "group")) || name[name.Count - 1].Span.End - name[0].Span.Start < 2)
            return false;
        // Where every noun has a capital, or no word has, an alias may be any word: “Kanzlerin”, “首相”.
        bool capitalsTell = hasCapital && language is not ("de" or "lb" or "nds" or "gsw");
        bool isPartOfName = actor.Type != "group" && actor.Name.IndexOf(written, StringComparison.Ordinal) >= 0;
        return capitalsTell || isPartOfName || (hasCapital && !isSingle && !hasArticle);
    }

    private static bool IsSingleWord(List<TextToken> name) =>
        name.FindAll(static token => token.Kind == TextTokenKind.Word).Count == 1 && !name.Exists(static token => token.Kind == TextTokenKind.Dense);

    /// <summary>A word or sign as it is compared: one form of letters with accents, of apostrophes and of white space.</summary>
    public static string KeyOf(string text, TextToken token)
    {
        if (token.Kind == TextTokenKind.Space)
            return " ";
        string word = text.Substring(token.Span.Start, token.Span.Length);
        if (token.Kind == TextTokenKind.Sign)
            return word == "'" ? "’" : word;
        foreach (char c in word)
        {
            if (c >= 0x80)
                return Composed(word);
        }

        return word;
    }

    // The two forms of é look alike, and .NET refuses to make one of half a surrogate pair.
    private static string Composed(string word)
    {
        for (int i = 0; i < word.Length; i++)
        {
            if (char.IsSurrogate(word[i]))
            {
                if (!char.IsSurrogatePair(word, i))
                    return word;
                i++;
            }
        }

        return word.Normalize();
    }

    // Behind “the”, “la”, “l’”: small words with what follows them.
    private static int FirstOfName(string written, List<TextToken> tokens)
    {
        int first = 0;
        while (first < tokens.Count && tokens[first] is var token
            && (token.Kind is TextTokenKind.Space or TextTokenKind.Sign
                || (token.Kind == TextTokenKind.Word && token.Span.Length <= 3 && char.IsLower(written[token.Span.Start]))))
            first++;
        return first;
    }

    private static List<string> KeysOf(string written, List<TextToken> tokens, int start, int end)
    {
        var keys = new List<string>(end - start);
        for (int i = start; i < end; i++)
            keys.Add(KeyOf(written, tokens[i]));
        return keys;
    }
}
