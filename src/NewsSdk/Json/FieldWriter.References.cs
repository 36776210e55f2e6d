namespace NewsSdk;

// Fields that name an actor, an event or a quote of the article by its id.
public sealed partial class FieldWriter
{
    /// <summary>Writes the actor in a role.</summary>
    /// <exception cref="InvalidOperationException">The article has no actor of that id, so that nobody could read what is written.</exception>
    public void Actor(string name, Actor? value)
    {
        if (value is null)
            return;
        if (Article is not null)
        {
            _output.Text(name, IdOf(value));
            return;
        }

        _output.Name(name);
        WriteActor(value);
    }

    /// <summary>Writes the actors in a role.</summary>
    /// <exception cref="InvalidOperationException">The article has no actor of one of the ids.</exception>
    public void Actors<T>(string name, ValueList<T> values)
        where T : Actor
    {
        if (values.IsEmpty)
            return;
        _output.Open(name, (byte)'[');
        foreach (T value in values)
            WriteActor(value);
        _output.Close((byte)']');
    }

    /// <summary>Writes an event that another holds.</summary>
    /// <exception cref="InvalidOperationException">It has no id, or is not among the article's events.</exception>
    public void Event(string name, Event? value)
    {
        if (value is null)
            return;
        _output.Name(name);
        WriteEvent(value);
    }

    /// <summary>Writes events that another holds.</summary>
    /// <exception cref="InvalidOperationException">One of them has no id, or is not among the article's events.</exception>
    public void Events<T>(string name, ValueList<T> values)
        where T : Event
    {
        if (values.IsEmpty)
            return;
        _output.Open(name, (byte)'[');
        foreach (T value in values)
            WriteEvent(value);
        _output.Close((byte)']');
    }

    /// <summary>Writes a quote that an event holds.</summary>
    /// <exception cref="InvalidOperationException">It has no id, or is not among the article's quotes.</exception>
    public void Quote(string name, Quote? value)
    {
        if (value is null)
            return;
        _output.Name(name);
        WriteQuote(value);
    }

    /// <summary>Writes quotes that an event holds.</summary>
    /// <exception cref="InvalidOperationException">One of them has no id, or is not among the article's quotes.</exception>
    public void Quotes<T>(string name, ValueList<T> values)
        where T : Quote
    {
        if (values.IsEmpty)
            return;
        _output.Open(name, (byte)'[');
        foreach (T value in values)
            WriteQuote(value);
        _output.Close((byte)']');
    }

    internal string IdOf(Actor actor)
    {
        string id = actor.Id;
        int place = KnownWords.PlaceOf(id) & (_known.Length - 1);
        if (ReferenceEquals(_known[place].Actor, actor))
            return id;
        int index = Article!.Actors.IndexOf(actor);
        if (index < 0)
            throw NotAmong("actor", id, actor.Name);
        if (Article.Actors[index] is var own && !ReferenceEquals(own, actor) && own != actor)
            throw new InvalidOperationException($"The article `{Article.Id}` names the actor `{id}`, which is not equal to the one of that id among its actors.");
        _known[place].Actor = actor;
        return id;
    }

    // What stands outside of an article holds what it names.
    private void WriteActor(Actor actor)
    {
        if (Article is null)
            _writer.WriteAlone(actor);
        else
            _output.Text(IdOf(actor));
    }

    private void WriteEvent(Event @event)
    {
        if (Article is null)
            _writer.WriteAlone(@event);
        else
            _output.Text(IdOf(@event));
    }

    private void WriteQuote(Quote quote)
    {
        if (Article is null)
            _writer.WriteAlone(quote);
        else
            _output.Text(IdOf(quote));
    }

    // Equal, not only of that id: what is read back is the same, and no circle of ids can come of it.
    private string IdOf(Event @event)
    {
        int index = @event.Id is null ? -1 : Article!.Events.IndexOf(@event);
        if (index < 0 || (Article!.Events[index] is var own && !ReferenceEquals(own, @event) && own != @event))
            throw NotAmong("event", @event.Id, @event.Text);
        _writer.Hold(index);
        return @event.Id!;
    }

    private string IdOf(Quote quote) => quote.Id is { } id && Article!.Quotes.TryGet(id, out Quote? own) && (ReferenceEquals(own, quote) || own == quote)
        ? id
        : throw NotAmong("quote", quote.Id, quote.Text);

    private InvalidOperationException NotAmong(string noun, string? id, string text) =>
        new($"The article `{Article!.Id}` names the {noun} {(id is null ? $"“{text}”, which has no id" : $"`{id}`, which is not among its {noun}s")}.");
}
