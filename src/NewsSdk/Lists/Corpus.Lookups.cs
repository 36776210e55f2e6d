namespace NewsSdk;

// What each article answers, asked of all.
public sealed partial class Corpus
{
    /// <summary>The quotes of all articles, article by article.</summary>
    public IEnumerable<Quote> Quotes => this.SelectMany(static article => article.Quotes);

    /// <summary>The events of all articles, article by article.</summary>
    public IEnumerable<Event> Events => this.SelectMany(static article => article.Events);

    /// <summary>The events of all articles that have a date, in order of time; those of one time stay in the corpus's order.</summary>
    public IEnumerable<Event> Timeline => Events.Where(static @event => @event.Date is not null).OrderBy(static @event => @event.Date);

    /// <summary>What a speaker says in all articles; the speaker is known by its id.</summary>
    public IEnumerable<Quote> QuotesBy(Actor speaker)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        return this.SelectMany(article => article.QuotesBy(speaker));
    }

    /// <summary>What is said to an actor in all articles; it is known by its id.</summary>
    public IEnumerable<Quote> QuotesTo(Actor addressee)
    {
        ArgumentNullException.ThrowIfNull(addressee);
        return this.SelectMany(article => article.QuotesTo(addressee));
    }

    /// <summary>The quotes of a type and of those derived from it in all articles.</summary>
    /// <typeparam name="T">A generated record such as <c>Post</c>, or <see cref="UnknownQuote"/>.</typeparam>
    public IEnumerable<T> QuotesOf<T>()
        where T : Quote => Quotes.OfType<T>();

    /// <summary>The events of all articles in which an actor takes a role; it is known by its id.</summary>
    public IEnumerable<Event> EventsWith(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return this.SelectMany(article => article.EventsWith(actor));
    }

    /// <summary>The events of a type and of those derived from it in all articles.</summary>
    /// <typeparam name="T">A generated record such as <c>Meeting</c>, or <see cref="UnknownEvent"/>.</typeparam>
    public IEnumerable<T> EventsOf<T>()
        where T : Event => Events.OfType<T>();

    /// <summary>The articles whose text mentions an actor; it is known by its id.</summary>
    public IEnumerable<Article> ArticlesMentioning(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return this.Where(article => article.MentionsOf(actor).Any());
    }
}
