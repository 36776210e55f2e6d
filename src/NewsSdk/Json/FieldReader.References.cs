namespace NewsSdk;

// Fields that name an actor, an event or a quote; in an article by its id, and it may come later in the JSON.
public sealed partial class FieldReader
{
    /// <summary>The actor in a role.</summary>
    public T Actor<T>(string name)
        where T : Actor => ActorOf<T>(Required(name, FieldShape.Actor));

    /// <summary>The actor in a role, or null.</summary>
    public T? OptionalActor<T>(string name)
        where T : Actor => TryGet(name, FieldShape.Actor, out FieldValue value) ? ActorOf<T>(value) : null;

    /// <summary>The actors in a role.</summary>
    public ValueList<T> Actors<T>(string name)
        where T : Actor => List<T, ActorParser<T>>(name, FieldShape.Actor);

    /// <summary>An event of the article.</summary>
    public T Event<T>(string name)
        where T : Event => EventOf<T>(Required(name, FieldShape.Event));

    /// <summary>An event of the article, or null.</summary>
    public T? OptionalEvent<T>(string name)
        where T : Event => TryGet(name, FieldShape.Event, out FieldValue value) ? EventOf<T>(value) : null;

    /// <summary>Events of the article.</summary>
    public ValueList<T> Events<T>(string name)
        where T : Event => List<T, EventParser<T>>(name, FieldShape.Event);

    /// <summary>A quote of the article.</summary>
    public T Quote<T>(string name)
        where T : Quote => QuoteOf<T>(Required(name, FieldShape.Quote));

    /// <summary>A quote of the article, or null.</summary>
    public T? OptionalQuote<T>(string name)
        where T : Quote => TryGet(name, FieldShape.Quote, out FieldValue value) ? QuoteOf<T>(value) : null;

    /// <summary>Quotes of the article.</summary>
    public ValueList<T> Quotes<T>(string name)
        where T : Quote => List<T, QuoteParser<T>>(name, FieldShape.Quote);

    private T ActorOf<T>(FieldValue value)
        where T : Actor
    {
        if (value.Scanner is not null)
            return value.Scanner.ActorAt(value) as T ?? throw new UnexpectedJsonException();
        if (value.IsNone)
            return null!;
        if (_references.Actors is null)
            throw JsonError.At(value.Path, "what holds this field cannot hold an actor");
        Actor actor = _references.Actors(value.Element, value.Path, typeof(T));
        return actor as T ?? throw JsonError.At(value.Path, $"expected an actor of type {typeof(T).Name}, found `{actor.Id ?? actor.ToString()}`, which is of type {actor.Type}");
    }

    private T EventOf<T>(FieldValue value)
        where T : Event
    {
        if (value.Scanner is not null)
            return value.Scanner.EventAt(value) as T ?? throw new UnexpectedJsonException();
        if (value.IsNone)
            return null!;
        if (_references.Events is null)
            throw JsonError.At(value.Path, "what holds this field cannot hold an event");
        Event @event = _references.Events(value.Element, value.Path, typeof(T));
        return @event as T ?? throw JsonError.At(value.Path, $"expected an event of type {typeof(T).Name}, found `{@event.Id ?? @event.ToString()}`, which is of type {@event.Type}");
    }

    private T QuoteOf<T>(FieldValue value)
        where T : Quote
    {
        if (value.Scanner is not null)
            return value.Scanner.QuoteAt(value) as T ?? throw new UnexpectedJsonException();
        if (value.IsNone)
            return null!;
        if (_references.Quotes is null)
            throw JsonError.At(value.Path, "what holds this field cannot hold a quote");
        Quote quote = _references.Quotes(value.Element, value.Path, typeof(T));
        return quote as T ?? throw JsonError.At(value.Path, $"expected a quote of type {typeof(T).Name}, found `{quote.Id ?? quote.ToString()}`, which is of type {quote.Type}");
    }
}
