using System.ComponentModel;
using System.Text.Json;

namespace NewsSdk;

/// <summary>Writes the fields of a generated record as JSON; null and an empty list are left out.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FieldWriter
{
    private readonly Utf8JsonWriter _writer;
    private readonly JsonNames _names;
    private readonly Article _article;

    internal FieldWriter(Utf8JsonWriter writer, JsonNames names, Article article)
    {
        _writer = writer;
        _names = names;
        _article = article;
    }

    /// <summary>Writes the actor in a role.</summary>
    /// <exception cref="InvalidOperationException">The article has no actor of that id, so that nobody could read what is written.</exception>
    public void Actor(string name, Actor? value) => Text(name, value is null ? null : IdOf(value));

    /// <summary>Writes the actors in a role.</summary>
    /// <exception cref="InvalidOperationException">The article has no actor of one of the ids.</exception>
    public void Actors<T>(string name, ValueList<T> values)
        where T : Actor => List(name, values, (writer, value) => writer.WriteStringValue(IdOf(value)));

    /// <summary>Writes a date.</summary>
    public void Date(string name, NewsDate? value) => Text(name, value?.ToString());

    /// <summary>Writes dates.</summary>
    public void Dates(string name, ValueList<NewsDate> values) => List(name, values, static (writer, value) => writer.WriteStringValue(value.ToString()));

    /// <summary>Writes a quantity.</summary>
    public void Quantity(string name, Quantity? value) => Text(name, value?.ToString());

    /// <summary>Writes quantities.</summary>
    public void Quantities(string name, ValueList<Quantity> values) => List(name, values, static (writer, value) => writer.WriteStringValue(value.ToString()));

    /// <summary>Writes a text.</summary>
    public void Text(string name, string? value)
    {
        if (value is not null)
            _writer.WriteString(_names.Of(name), value);
    }

    /// <summary>Writes texts.</summary>
    public void Texts(string name, ValueList<string> values) => List(name, values, static (writer, value) => writer.WriteStringValue(value));

    /// <summary>Writes a flag.</summary>
    public void Flag(string name, bool? value)
    {
        if (value is { } flag)
            _writer.WriteBoolean(_names.Of(name), flag);
    }

    /// <summary>Writes flags.</summary>
    public void Flags(string name, ValueList<bool> values) => List(name, values, static (writer, value) => writer.WriteBooleanValue(value));

    internal string IdOf(Actor actor) => _article.Actors.TryGet(actor.Id, out _)
        ? actor.Id
        : throw new InvalidOperationException($"The article `{_article.Id}` names the actor `{actor.Id}`, which is not among its actors.");

    private void List<T>(string name, ValueList<T> values, Action<Utf8JsonWriter, T> write)
    {
        if (values.Count == 0)
            return;
        _writer.WriteStartArray(_names.Of(name));
        foreach (T value in values)
            write(_writer, value);
        _writer.WriteEndArray();
    }
}
