using System.ComponentModel;
using System.Text.Json;

namespace NewsSdk;

/// <summary>Gives a generated record its fields from JSON; a field that is missing or wrong is a <see cref="JsonException"/> with its path.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FieldReader
{
    private readonly JsonObjectReader _object;
    private readonly Func<string, string, Actor>? _actorOf;

    internal FieldReader(JsonObjectReader @object, string id, string name, Func<string, string, Actor>? actorOf)
    {
        _object = @object;
        _actorOf = actorOf;
        Id = id;
        Name = name;
    }

    /// <summary>An actor's id.</summary>
    public string Id { get; }

    /// <summary>An actor's name.</summary>
    public string Name { get; }

    /// <summary>The actor in a role.</summary>
    public T Actor<T>(string name)
        where T : Actor => ActorOf<T>(_object.Required(name, "an actor's id"), _object.PathOfCanonical(name));

    /// <summary>The actor in a role, or null.</summary>
    public T? OptionalActor<T>(string name)
        where T : Actor => _object.TryGet(name, out JsonElement value) ? ActorOf<T>(value, _object.PathOfCanonical(name)) : null;

    /// <summary>The actors in a role.</summary>
    public ValueList<T> Actors<T>(string name)
        where T : Actor => List(name, ActorOf<T>);

    /// <summary>A date.</summary>
    public NewsDate Date(string name) => JsonObjectReader.Date(_object.Required(name, "a date"), _object.PathOfCanonical(name));

    /// <summary>A date, or null.</summary>
    public NewsDate? OptionalDate(string name) =>
        _object.TryGet(name, out JsonElement value) ? JsonObjectReader.Date(value, _object.PathOfCanonical(name)) : null;

    /// <summary>Dates.</summary>
    public ValueList<NewsDate> Dates(string name) => List(name, JsonObjectReader.Date);

    /// <summary>A quantity.</summary>
    public Quantity Quantity(string name) => JsonObjectReader.Quantity(_object.Required(name, "a quantity"), _object.PathOfCanonical(name));

    /// <summary>A quantity, or null.</summary>
    public Quantity? OptionalQuantity(string name) =>
        _object.TryGet(name, out JsonElement value) ? JsonObjectReader.Quantity(value, _object.PathOfCanonical(name)) : null;

    /// <summary>Quantities.</summary>
    public ValueList<Quantity> Quantities(string name) => List(name, JsonObjectReader.Quantity);

    /// <summary>A text.</summary>
    public string Text(string name) => _object.RequiredText(name);

    /// <summary>A text, or null.</summary>
    public string? OptionalText(string name) => _object.OptionalText(name);

    /// <summary>Texts.</summary>
    public ValueList<string> Texts(string name) => List(name, JsonObjectReader.Text);

    /// <summary>A flag.</summary>
    public bool Flag(string name) => JsonObjectReader.Flag(_object.Required(name, "true or false"), _object.PathOfCanonical(name));

    /// <summary>A flag, or null.</summary>
    public bool? OptionalFlag(string name) =>
        _object.TryGet(name, out JsonElement value) ? JsonObjectReader.Flag(value, _object.PathOfCanonical(name)) : null;

    /// <summary>Flags.</summary>
    public ValueList<bool> Flags(string name) => List(name, JsonObjectReader.Flag);

    private ValueList<T> List<T>(string name, Func<JsonElement, string, T> read) =>
        _object.Items(name).ConvertAll(item => read(item.Item, item.Path)).ToValueList();

    private T ActorOf<T>(JsonElement value, string path)
        where T : Actor
    {
        if (_actorOf is null)
            throw JsonError.At(path, "an actor cannot hold another");
        Actor actor = _actorOf(JsonObjectReader.Text(value, path), path);
        return actor as T ?? throw JsonError.At(path, $"expected an actor of type {typeof(T).Name}, found `{actor.Id}`, which is of type {actor.Type}");
    }
}
