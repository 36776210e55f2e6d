namespace NewsSdk;

public partial class Article
{
    /// <summary>Where the text mentions an actor, by place; the actor is known by its id.</summary>
    public IEnumerable<Mention> MentionsOf(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        foreach (Mention mention in Mentions)
        {
            if (mention.Actor?.Id == actor.Id)
                yield return mention;
        }
    }

    /// <summary>The mentions of actors and events at a position of the text, in UTF-16 code units; the longest come first.</summary>
    public IEnumerable<Mention> MentionsAt(int position)
    {
        var found = new List<Mention>();
        foreach (Mention mention in Mentions)
        {
            if (mention.Contains(position))
                found.Add(mention);
        }

        foreach (Event @event in Events)
        {
            foreach (Mention mention in @event.Mentions)
            {
                if (mention.Contains(position))
                    found.Add(mention);
            }
        }

        return found.OrderByDescending(static mention => mention.Span.Length);
    }

    /// <summary>The quotes of a speaker, in the article's order; the speaker is known by its id.</summary>
    public IEnumerable<Quote> QuotesBy(Actor speaker)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        return Quotes.Where(quote => quote.Speaker?.Id == speaker.Id);
    }

    /// <summary>The quotes that are said to an actor, in the article's order; it is known by its id.</summary>
    public IEnumerable<Quote> QuotesTo(Actor addressee)
    {
        ArgumentNullException.ThrowIfNull(addressee);
        return Quotes.Where(quote => quote.Addressees.Any(actor => actor.Id == addressee.Id));
    }

    /// <summary>The quotes of a type and of those derived from it, in the article's order.</summary>
    /// <typeparam name="T">A generated record such as <c>Post</c>, or <see cref="UnknownQuote"/>.</typeparam>
    public IEnumerable<T> QuotesOf<T>()
        where T : Quote => Quotes.OfType<T>();

    /// <summary>The events in which an actor takes a role, in the article's order; it is known by its id.</summary>
    public IEnumerable<Event> EventsWith(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return Events.Where(@event => @event.Roles.Any(role => role.Actor.Id == actor.Id));
    }

    /// <summary>The events of a type and of those derived from it, in the article's order.</summary>
    /// <typeparam name="T">A generated record such as <c>Meeting</c>, or <see cref="UnknownEvent"/>.</typeparam>
    public IEnumerable<T> EventsOf<T>()
        where T : Event => Events.OfType<T>();

    /// <summary>The events that have a date, in order of time; those of one time stay in the article's order.</summary>
    public IEnumerable<Event> Timeline => Events.Where(static @event => @event.Date is not null).OrderBy(static @event => @event.Date);

    /// <summary>The words of a span of the text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside the text.</exception>
    public string TextOf(TextSpan span) => span.Slice(Text);
}
