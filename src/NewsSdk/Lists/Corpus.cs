using System.Collections;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace NewsSdk;

/// <summary>Articles together: in order, by id, and what is asked across them. An article is read when it is first touched.</summary>
[JsonConverter(typeof(NewsJsonConverter))]
public sealed partial class Corpus : IReadOnlyList<Article>
{
    private readonly Func<Article>[] _articles;
    private readonly Dictionary<string, int> _byId;
    private readonly ActorRegistry? _registry;

    /// <summary>A corpus of compiled articles; generated code calls this.</summary>
    /// <exception cref="ArgumentException">Two articles have one id.</exception>
    public Corpus(params CorpusEntry[] entries)
        : this(Array.ConvertAll(entries, static entry => entry.Id), Array.ConvertAll<CorpusEntry, Func<Article>>(entries, static entry => entry.Load))
    {
    }

    /// <summary>A corpus of compiled articles that have actors in common; generated code calls this.</summary>
    /// <exception cref="ArgumentException">Two articles have one id.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Corpus(ActorRegistry registry, params CorpusEntry[] entries)
        : this(entries)
    {
        ArgumentNullException.ThrowIfNull(registry);
        _registry = registry;
    }

    /// <summary>A corpus of articles, such as those that were read from JSON.</summary>
    /// <exception cref="ArgumentException">Two articles have one id.</exception>
    public Corpus(IEnumerable<Article> articles)
        : this([.. articles])
    {
    }

    private Corpus(Article[] articles)
        : this(Array.ConvertAll(articles, static article => article.Id), Array.ConvertAll<Article, Func<Article>>(articles, static article => () => article))
    {
    }

    private Corpus(string[] ids, Func<Article>[] articles)
    {
        _articles = articles;
        _byId = new Dictionary<string, int>(ids.Length, StringComparer.Ordinal);
        for (int i = 0; i < ids.Length; i++)
        {
            if (!_byId.TryAdd(ids[i], i))
                throw new ArgumentException($"Two articles have the id `{ids[i]}`.", nameof(ids));
        }
    }

    /// <summary>How many articles there are.</summary>
    public int Count => _articles.Length;

    /// <summary>The ids of the articles, in order; none is read for them.</summary>
    public IEnumerable<string> Ids => _byId.Keys;

    /// <summary>The article at <paramref name="index"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none at that index.</exception>
    public Article this[int index] => (uint)index < (uint)_articles.Length
        ? _articles[index]()
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {_articles.Length} articles.");

    /// <summary>The article with an id.</summary>
    /// <exception cref="KeyNotFoundException">None has that id; the message names the nearest.</exception>
    public Article this[string id] => TryGet(id, out Article? article)
        ? article
        : throw new KeyNotFoundException(Nearest.Sentence($"No article has the id `{id}`{Nearest.Suggest(id, _byId.Keys)}"));

    /// <summary>Gets the article with an id.</summary>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(string id, [MaybeNullWhen(false)] out Article article)
    {
        ArgumentNullException.ThrowIfNull(id);
        article = _byId.TryGetValue(id, out int index) ? _articles[index]() : null;
        return article is not null;
    }

    /// <summary>Gives the articles one by one.</summary>
    public IEnumerator<Article> GetEnumerator()
    {
        foreach (Func<Article> load in _articles)
            yield return load();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
