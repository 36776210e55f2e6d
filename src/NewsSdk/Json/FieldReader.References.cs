using System.Text.Json;

namespace NewsSdk;

// Fields that name an actor, an event or a quote by its id; it may come later in the JSON.
public sealed partial class FieldReader
{
    /// <summary>The actor in a role.</summary>
    public T Actor<T>(string name)
        where T : Actor => ActorOf<T>(_object.Required(name, "an actor's id"), _object.PathOfCanonical(name));

    /// <summary>The actor in a role, or null.</summary>
    public T? OptionalActor<T>(string name)
        where T : Actor => _object.TryGet(name, out JsonElement value) ? ActorOf<T>(value, _object.PathOfCanonical(name)) : null;

    /// <summary>The actors in a role.</summary>
    public ValueList<T> Actors<T>(string name)
        where T : Actor => List(name, ActorOf<T>);

    /// <summary>An event of the article.</summary>
    public T Event<T>(string name)
        where T : Event => EventOf<T>(_object.Required(name, "an event's id"), _object.PathOfCanonical(name));

    /// <summary>An event of the article, or null.</summary>
    public T? OptionalEvent<T>(string name)
        where T : Event => _object.TryGet(name, out JsonElement value) ? EventOf<T>(value, _object.PathOfCanonical(name)) : null;

    /// <summary>Events of the article.</summary>
    public ValueList<T> Events<T>(string name)
        where T : Event => List(name, EventOf<T>);

    /// <summary>A quote of the article.</summary>
    public T Quote<T>(string name)
        where T : Quote => QuoteOf<T>(_object.Required(name, "a quote's id"), _object.PathOfCanonical(name));

    /// <summary>A quote of the article, or null.</summary>
    public T? OptionalQuote<T>(string name)
        where T : Quote => _object.TryGet(name, out JsonElement value) ? QuoteOf<T>(value, _object.PathOfCanonical(name)) : null;

    /// <summary>Quotes of the article.</summary>
    public ValueList<T> Quotes<T>(string name)
        where T : Quote => List(name, QuoteOf<T>);

    private T ActorOf<T>(JsonElement value, string path)
        where T : Actor
    {
        if (_references.Actors is null)
            throw JsonError.At(path, "what holds this field cannot hold an actor");
        string id = JsonObjectReader.Text(value, path);
        Actor actor = _references.Actors(id, path);
        return actor as T ?? throw JsonError.At(path, $"expected an actor of type {typeof(T).Name}, found `{id}`, which is of type {actor.Type}");
    }

    private T EventOf<T>(JsonElement value, string path)
        where T : Event
    {
        if (_references.Events is null)
            throw JsonError.At(path, "what holds this field cannot hold an event");
        string id = JsonObjectReader.Text(value, path);
        Event @event = _references.Events(id, path);
        return @event as T ?? throw JsonError.At(path, $"expected an event of type {typeof(T).Name}, found `{id}`, which is of type {@event.Type}");
    }

    private T QuoteOf<T>(JsonElement value, string path)
        where T : Quote
    {
        if (_references.Quotes is null)
            throw JsonError.At(path, "what holds this field cannot hold a quote");
        string id = JsonObjectReader.Text(value, path);
        Quote quote = _references.Quotes(id, path);
        return quote as T ?? throw JsonError.At(path, $"expected a quote of type {typeof(T).Name}, found `{id}`, which is of type {quote.Type}");
    }
}
