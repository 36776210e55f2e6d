using System.Runtime.CompilerServices;

namespace NewsSdk.Authoring;

/// <summary>
/// The ids of the registry's actors as a misspelled one is looked for, and their names: each text of each article may be one, and a registry has thousands.
/// Made once for all articles.
/// </summary>
internal sealed class SharedIdIndex
{
    // Beside the names and not in them: those are compared.
    private static readonly ConditionalWeakTable<CorpusNames, SharedIdIndex> s_indexes = new();

    private readonly EquatableArray<SharedName> _actors;
    private readonly ulong[] _letters;
    private readonly Lazy<ILookup<string, SharedName>> _byName;

    private SharedIdIndex(CorpusNames names)
    {
        _actors = names.Actors;
        _letters = new ulong[_actors.Count];
        for (int i = 0; i < _letters.Length; i++)
            _letters[i] = Suggestion.LettersOf(_actors[i].Id);
        _byName = new(() => _actors.ToLookup(static actor => actor.Name, StringComparer.OrdinalIgnoreCase));
    }

    public static SharedIdIndex Of(CorpusNames names) => s_indexes.GetValue(names, static names => new SharedIdIndex(names));

    /// <summary>The actors of that name, ordinal by id.</summary>
    public IEnumerable<SharedName> Named(string name) => _byName.Value[name];

    /// <summary>The actors whose id could be near to a word: all that are, and few others; null where there is none, as for most words.</summary>
    public List<SharedName>? Near(string word)
    {
        ulong letters = Suggestion.LettersOf(word);
        List<SharedName>? near = null;
        for (int i = 0; i < _letters.Length; i++)
        {
            if (Suggestion.MayBeNear(letters ^ _letters[i], word, _actors[i].Id))
                (near ??= []).Add(_actors[i]);
        }

        return near;
    }
}
