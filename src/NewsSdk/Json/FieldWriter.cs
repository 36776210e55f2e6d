using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace NewsSdk;

/// <summary>Writes the fields of a generated record as JSON; null and an empty list are left out.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class FieldWriter
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

    /// <summary>Writes a date.</summary>
    public void Date(string name, NewsDate? value) => Text(name, value?.ToString());

    /// <summary>Writes dates.</summary>
    public void Dates(string name, ValueList<NewsDate> values) => List(name, values, static (writer, value) => writer.WriteStringValue(value.ToString()));

    /// <summary>Writes a quantity.</summary>
    public void Quantity(string name, Quantity? value) => Text(name, value?.ToString());

    /// <summary>Writes quantities.</summary>
    public void Quantities(string name, ValueList<Quantity> values) => List(name, values, static (writer, value) => writer.WriteStringValue(value.ToString()));

    /// <summary>Writes a number, with the zeros at its end.</summary>
    public void Number(string name, decimal? value)
    {
        if (value is { } number)
            _writer.WriteNumber(_names.Of(name), number);
    }

    /// <summary>Writes numbers.</summary>
    public void Numbers(string name, ValueList<decimal> values) => List(name, values, static (writer, value) => writer.WriteNumberValue(value));

    /// <summary>Writes a whole number.</summary>
    public void Integer(string name, long? value)
    {
        if (value is { } number)
            _writer.WriteNumber(_names.Of(name), number);
    }

    /// <summary>Writes whole numbers.</summary>
    public void Integers(string name, ValueList<long> values) => List(name, values, static (writer, value) => writer.WriteNumberValue(value));

    /// <summary>Writes a text.</summary>
    public void Text(string name, string? value)
    {
        if (value is not null)
            _writer.WriteString(_names.Of(name), value);
    }

    /// <summary>Writes texts.</summary>
    public void Texts(string name, ValueList<string> values) => List(name, values, static (writer, value) => writer.WriteStringValue(value));

    /// <summary>Writes an address as it was given, character for character.</summary>
    /// <exception cref="InvalidOperationException">It is not absolute.</exception>
    public void Url(string name, Uri? value) => Text(name, value is null ? null : AbsoluteUrl.TextOf(value));

    /// <summary>Writes addresses.</summary>
    /// <exception cref="InvalidOperationException">One of them is not absolute.</exception>
    public void Urls(string name, ValueList<Uri> values) => List(name, values, static (writer, value) => writer.WriteStringValue(AbsoluteUrl.TextOf(value)));

    /// <summary>Writes a word of a list.</summary>
    /// <typeparam name="T">An enum over <see cref="int"/>, whose members are 0, 1, 2 and so on in the order of the words.</typeparam>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The member.</param>
    /// <param name="words">The words.</param>
    /// <exception cref="InvalidOperationException">The enum has no such member.</exception>
    public void Word<T>(string name, T? value, string[] words)
        where T : struct, Enum => Text(name, value is { } member ? WordOf(member, words) : null);

    /// <summary>Writes words of a list.</summary>
    /// <inheritdoc cref="Word{T}(string, T?, string[])"/>
    public void WordList<T>(string name, ValueList<T> values, string[] words)
        where T : struct, Enum => List(name, values, (writer, value) => writer.WriteStringValue(WordOf(value, words)));

    /// <summary>Writes a flag.</summary>
    public void Flag(string name, bool? value)
    {
        if (value is { } flag)
            _writer.WriteBoolean(_names.Of(name), flag);
    }

    /// <summary>Writes flags.</summary>
    public void Flags(string name, ValueList<bool> values) => List(name, values, static (writer, value) => writer.WriteBooleanValue(value));

    private static string WordOf<T>(T value, string[] words)
        where T : struct, Enum => Unsafe.BitCast<T, int>(value) is var index && (uint)index < (uint)words.Length
            ? words[index]
            : throw new InvalidOperationException($"`{typeof(T).Name}` has no member {index}.");

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
