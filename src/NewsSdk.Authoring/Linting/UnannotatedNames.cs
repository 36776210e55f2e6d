namespace NewsSdk.Authoring;

/// <summary>
/// NEWS0110: a name of a known actor that no span annotates. It is careful: a name is told as a whole word where nothing beside it says that it is part of
/// another name (<c>Paris Saint-Germain</c>, <c>Hunter Biden</c>, <c>Bank of Russia</c>, <c>anti-Putin</c>).
/// </summary>
internal sealed class UnannotatedNames
{
    private static readonly HashSet<string> Connectors = new(StringComparer.Ordinal) { "of", "de", "du", "des", "d", "da", "do", "dos", "di", "del", "della", "von", "van", "der", "für", "for", "la" };

    private readonly LintedArticle _article;
    private readonly string _text;
    private readonly string _language;
    private readonly SpanSet _mentions;
    private readonly List<(Block Block, List<TextToken> Tokens, List<string> Keys)> _blocks = [];
    private readonly HashSet<string> _textWords = new(StringComparer.Ordinal);
    private readonly NameIndex _names = new();

    private UnannotatedNames(LintedArticle article)
    {
        _article = article;
        _text = article.Article.Text;
        _language = article.Language;
        _mentions = new SpanSet(article.Parts.Actors.SelectMany(static actor => actor.Mentions).SelectMany(static mention => mention.Pieces));
    }

    public static void Lint(LintedArticle article)
    {
        var lint = new UnannotatedNames(article);
        lint.ReadText();
        lint.ReadNames();
        foreach ((Block _, List<TextToken> tokens, List<string> keys) in lint._blocks)
            lint.Find(tokens, keys);
    }

    private void ReadText()
    {
        foreach (Block block in _article.Article.Blocks)
        {
            if (block.Kind is BlockKind.Code or BlockKind.Image or BlockKind.Break)
                continue;
            List<TextToken> tokens = TextTokens.Of(_text, block.Span);
            List<string> keys = tokens.ConvertAll(token => ActorName.KeyOf(_text, token));
            _textWords.UnionWith(keys);
            _blocks.Add((block, tokens, keys));
        }
    }

    // The article's own actors, then those of the registry that it may know.
    private void ReadNames()
    {
        var own = new Dictionary<string, ActorPart>(StringComparer.Ordinal);
        foreach (ActorPart actor in _article.Parts.Actors)
        {
            own[actor.Id!] = actor;
            IEnumerable<string> titles = actor.Fields.Where(static field => field.Model.Name == "title").SelectMany(static field => field.Values);
            Add(actor.Id!, actor.Type, actor.Name, actor.Aliases, titles);
        }

        foreach (SharedActor actor in _article.SharedActors)
        {
            _article.Cancellation.ThrowIfCancellationRequested();
            if (!IsKnown(actor) || (own.TryGetValue(actor.Id, out ActorPart? part) && !part.IsShared))
                continue;
            IEnumerable<string> titles = actor.Fields.Where(static field => field.Field.Model.Name == "title").SelectMany(static field => field.Field.Values);
            Add(actor.Id, actor.Type, actor.Name, actor.Aliases, titles);
        }
    }

    private bool IsKnown(SharedActor actor)
    {
        int folder = actor.Path.LastIndexOf('/') + 1;
        return string.CompareOrdinal(_article.Article.Path, 0, actor.Path, 0, folder) == 0;
    }

    private void Add(string id, string type, string name, IReadOnlyList<string> aliases, IEnumerable<string> titles)
    {
        // Most actors of a large registry have nothing to do with the article.
        KnownActor? actor = null;
        for (int i = -1; i < aliases.Count; i++)
        {
            string written = i < 0 ? name : aliases[i];
            if (!MayStandInText(written))
                continue;
            actor ??= new KnownActor(id, type, name, new Lazy<HashSet<string>>(() => CompanyOf(titles.Concat(aliases).Append(name))));
            if (ActorName.Of(actor, written, _language, _textWords) is { } found)
                _names.Add(found);
        }
    }

    // Whether the last word of a name stands in the text: the first one may be an article. What ends otherwise is looked at closely.
    private bool MayStandInText(string name)
    {
        int start = name.Length;
        while (start > 0 && name[start - 1] is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9')
            start--;
        bool isWord = start < name.Length && (start == 0 || name[start - 1] is ' ' or '-' or '’' or '\'' or '.');
        return name.Length > 0 && (!isWord || _textWords.Contains(name.Substring(start)));
    }

    private static HashSet<string> CompanyOf(IEnumerable<string> names)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (string name in names)
        {
            foreach (TextToken token in TextTokens.Of(name, new TextSpan(0, name.Length)))
            {
                if (token.Kind == TextTokenKind.Word)
                    words.Add(ActorName.KeyOf(name, token).ToLowerInvariant());
            }
        }

        return words;
    }

    private void Find(List<TextToken> tokens, List<string> keys)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind is not (TextTokenKind.Word or TextTokenKind.Dense) || _names.Longest(keys, i) is not { } found)
                continue;
            int end = i + found.Count;
            if (found.Name is { IsProper: true, Actor.Length: > 0 } && IsWhole(tokens, keys, i, end) && (tokens[i].Kind == TextTokenKind.Dense || IsAlone(found.Name, tokens, keys, i, end)))
                Tell(found.Name, tokens, keys, i, end);
            i = end - 1;
        }
    }

    private void Tell(ActorName name, List<TextToken> tokens, List<string> keys, int start, int end)
    {
        var words = TextSpan.Between(tokens[start].Span.Start, tokens[end - 1].Span.End);
        // Words of any actor's mention are annotated, as this one or as part of the other's name.
        if (_mentions.Overlaps(words))
            return;
        int first = start - name.Article.Count;
        if (first >= 0 && Enumerable.Range(0, name.Article.Count).All(i => keys[first + i].ToLowerInvariant() == name.Article[i]))
            words = TextSpan.Between(tokens[first].Span.Start, words.End);
        _article.Report(NewsDiagnostics.UnannotatedName, words, _article.Shown(words), name.Actor);
    }

    // Whether no letter goes on on either side, nor a sign that makes one word of two.
    private bool IsWhole(List<TextToken> tokens, List<string> keys, int start, int end)
    {
        if (tokens[start].Kind == TextTokenKind.Dense)
            return IsWholeDense(tokens, start, end);
        string before = start > 0 ? keys[start - 1] : " ";
        string after = end < keys.Count ? keys[end] : " ";
        if (tokens[end - 1].Kind == TextTokenKind.Word && end < tokens.Count && tokens[end].Kind == TextTokenKind.Word)
            return false;
        // www.putin.com, O’Brien, Biden–Putin, @putin
        bool isJoinedBefore = before is "-" or "‐" or "‑" or "–" or "@" or "#" or "/" or "\\" or "_" or "&"
            || (before == "." && start > 1 && tokens[start - 2].Kind == TextTokenKind.Word)
            || (before == "’" && start > 1 && tokens[start - 2] is { Kind: TextTokenKind.Word, Span.Length: 1 } single && TextTokens.IsUpper(_text, single.Span.Start));
        bool isJoinedAfter = after is "-" or "‐" or "‑" or "–" or "@" or "/" or "\\" or "_" or "&"
            || (after is "." or ":" && end + 1 < tokens.Count && tokens[end + 1].Kind == TextTokenKind.Word);
        return !isJoinedBefore && !isJoinedAfter;
    }

    // No spaces say where a word ends: a short name is whole where the script changes (岸田は, not 東京都 for 京都), a longer one wherever it stands.
    private bool IsWholeDense(List<TextToken> tokens, int start, int end)
    {
        if (end - start >= 4)
            return true;
        return (start == 0 || IsOtherScript(tokens[start - 1], tokens[start])) && (end == tokens.Count || IsOtherScript(tokens[end], tokens[end - 1]));
    }

    private bool IsOtherScript(TextToken neighbor, TextToken token) =>
        neighbor.Kind != TextTokenKind.Dense || ScriptOf(_text[neighbor.Span.Start]) != ScriptOf(_text[token.Span.Start]);

    private static int ScriptOf(char c) => c switch
    {
        >= '\u3041' and <= '\u309F' => 1,
        >= '\u30A0' and <= '\u30FF' or >= '\u31F0' and <= '\u31FF' or >= '\uFF66' and <= '\uFF9F' => 2,
        _ => 0,
    };

    // Whether no capital beside it makes a longer name of it.
    private bool IsAlone(ActorName name, List<TextToken> tokens, List<string> keys, int start, int end)
    {
        if (end + 1 < tokens.Count && tokens[end].Kind == TextTokenKind.Space && IsUpperWord(tokens[end + 1]))
            return false;
        // May, Orange, Time: the text has the common word too, and a sentence may begin with it.
        if (name.IsSingle && _textWords.Contains(keys[start].ToLowerInvariant()) && IsUpperWord(tokens[start]))
            return false;
        if (!name.IsSingle || start < 2 || tokens[start - 1].Kind != TextTokenKind.Space || tokens[start - 2].Kind != TextTokenKind.Word)
            return true;
        if (!IsUpperWord(tokens[start - 2]))
            return !(Connectors.Contains(keys[start - 2]) && start >= 4 && tokens[start - 3].Kind == TextTokenKind.Space && IsUpperWord(tokens[start - 4]));
        // President Putin: the word belongs to what is known of him. In Minsk: the word begins the sentence and stands elsewhere in small letters.
        string before = keys[start - 2].ToLowerInvariant();
        return name.Company.Value.Contains(before) || (_textWords.Contains(before) && BeginsSentence(tokens, keys, start - 2));
    }

    private bool IsUpperWord(TextToken token) => token.Kind == TextTokenKind.Word && TextTokens.IsUpper(_text, token.Span.Start);

    private static bool BeginsSentence(List<TextToken> tokens, List<string> keys, int index)
    {
        int before = index - 1;
        while (before >= 0 && (tokens[before].Kind == TextTokenKind.Space || keys[before] is "“" or "”" or "„" or "«" or "»" or "\"" or "‘" or "’" or "(" or ")"))
            before--;
        return before < 0 || keys[before] is "." or "!" or "?" or "…" or ":";
    }
}
