using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace NewsSdk;

/// <summary>Articles together: in order, by id, and what is asked across them. An article is read when it is first touched.</summary>
public sealed class Corpus : IReadOnlyList<Article>
{
    private readonly Func<Article>[] _articles;
    private readonly Dictionary<string, int> _byId;

    /// <summary>A corpus of compiled articles; generated code calls this.</summary>
    /// <exception cref="ArgumentException">Two articles have one id.</exception>
    public Corpus(params CorpusEntry[] entries)
        : this(Array.ConvertAll(entries, static entry => entry.Id), Array.ConvertAll<CorpusEntry, Func<Article>>(entries, static entry => entry.Load))
    {
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

    /// <summary>The quotes of all articles, article by article.</summary>
    public IEnumerable<Quote> Quotes => this.SelectMany(static article => article.Quotes);

    /// <summary>The events of all articles, article by article.</summary>
    public IEnumerable<Event> Events => this.SelectMany(static article => article.Events);

    /// <summary>The events of all articles that have a date, in order of time.</summary>
    public IEnumerable<Event> Timeline => Events.Where(static @event => @event.Date is not null).OrderBy(static @event => @event.Date);

    /// <summary>What a speaker says in all articles; the speaker is known by its id.</summary>
    public IEnumerable<Quote> QuotesBy(Actor speaker) => this.SelectMany(article => article.QuotesBy(speaker));

    /// <summary>The events of a type in all articles.</summary>
    /// <typeparam name="T">A generated record such as <c>Meeting</c>, or <see cref="UnknownEvent"/>.</typeparam>
    public IEnumerable<T> EventsOf<T>()
        where T : Event => Events.OfType<T>();

    /// <summary>The articles that mention an actor; it is known by its id.</summary>
    public IEnumerable<Article> ArticlesMentioning(Actor actor) => this.Where(article => article.MentionsOf(actor).Any());

    /// <summary>Gives the articles one by one.</summary>
    public IEnumerator<Article> GetEnumerator()
    {
        foreach (Func<Article> load in _articles)
            yield return load();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
