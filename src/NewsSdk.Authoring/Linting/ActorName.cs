namespace NewsSdk.Authoring;

/// <summary>A name of an actor that the text may hold, cut into words and signs.</summary>
/// <param name="Actor">The actor's id; empty where several actors have the name.</param>
/// <param name="Article">The small words before it, such as <c>the</c>, in small letters.</param>
/// <param name="Words">The words and signs of the name itself; one space is <c>" "</c>.</param>
/// <param name="IsSingle">Whether it is one word.</param>
/// <param name="Company">The words of all that is known of the actor, in small letters: those that may stand before its name.</param>
internal sealed record ActorName(string Actor, List<string> Article, List<string> Words, bool IsSingle, Lazy<HashSet<string>> Company)
{
    // A name longer than any; what is compared with the text at each word is bounded.
    private const int MostWords = 32;

    /// <summary>
    /// The name in <paramref name="written"/>, or null where it is not one that can only mean the actor: a proper name is told by its capitals
    /// (<c>the Ministry of Defense</c>, not <c>the Russian president</c>), a single word only where it is a person's or thing's.
    /// </summary>
    /// <param name="actor">The actor.</param>
    /// <param name="written">Its name or an alias of it.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="textWords">The words and signs of the text; a name with another word is no concern of it.</param>
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

        int words = 0;
        bool isDense = false;
        bool hasCase = false;
        for (int i = first; i < tokens.Count; i++)
        {
            TextToken token = tokens[i];
            isDense |= token.Kind == TextTokenKind.Dense;
            if (token.Kind != TextTokenKind.Word)
                continue;
            words++;
            bool isUpper = TextTokens.IsUpper(written, token.Span.Start);
            hasCase |= isUpper;
            // of, von, de la, al-; and the s behind an apostrophe.
            if (!isUpper && !TextTokens.IsCapital(written, token.Span.Start) && !char.IsDigit(written[token.Span.Start]) && token.Span.Length > 3)
                return null;
        }

        bool isName = written == actor.Name;
        bool isPartOfName = isName || actor.Name.IndexOf(written, StringComparison.Ordinal) >= 0;
        bool isSingle = words == 1 && !isDense;
        // “the President”, “Belarusians”.
        if (isSingle && ((first > 0 && !isName) || actor.Type == "group"))
            return null;
        // Where every noun has a capital, or no word has, an alias may be any word: “Kanzlerin”, “首相”.
        bool saysCase = hasCase && language is not ("de" or "lb" or "nds" or "gsw");
        if (!saysCase && (!isPartOfName || actor.Type == "group") && !(hasCase && words > 1 && first == 0))
            return null;
        // One letter, or one sign, is no name.
        if (tokens[tokens.Count - 1].Span.End - tokens[first].Span.Start < 2)
            return null;
        return new ActorName(actor.Id, KeysOf(written, tokens, 0, first).ConvertAll(static key => key.ToLowerInvariant()), keys, isSingle, actor.Company);
    }

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
