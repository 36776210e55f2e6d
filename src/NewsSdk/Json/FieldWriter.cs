using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace NewsSdk;

/// <summary>Writes the fields of a generated record as JSON; null and an empty list are left out.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class FieldWriter
{
    private readonly ArticleWriter _writer;
    private readonly JsonOutput _output;

    // Some of the actors that are known to be the article's, so that few are looked up twice.
    private readonly Known[] _known = new Known[32];

    internal FieldWriter(ArticleWriter writer, JsonOutput output)
    {
        _writer = writer;
        _output = output;
    }

    /// <summary>The article that names what a field holds by its id; null where the record stands alone and holds it itself.</summary>
    internal Article? Article { get; private set; }

    internal void Begin(Article? article) => Article = article;

    internal void End()
    {
        Article = null;
        Array.Clear(_known);
    }

    /// <summary>Writes a date.</summary>
    public void Date(string name, NewsDate? value)
    {
        if (value is not { } given)
            return;
        _output.Name(name);
        _output.Date(given);
    }

    /// <summary>Writes dates.</summary>
    public void Dates(string name, ValueList<NewsDate> values)
    {
        if (values.IsEmpty)
            return;
        _output.Open(name, (byte)'[');
        foreach (NewsDate value in values)
            _output.Date(value);
        _output.Close((byte)']');
    }

    /// <summary>Writes a quantity.</summary>
    public void Quantity(string name, Quantity? value)
    {
        if (value is not { } given)
            return;
        _output.Name(name);
        _output.Quantity(given);
    }

    /// <summary>Writes quantities.</summary>
    public void Quantities(string name, ValueList<Quantity> values)
    {
        if (values.IsEmpty)
            return;
        _output.Open(name, (byte)'[');
        foreach (Quantity value in values)
            _output.Quantity(value);
        _output.Close((byte)']');
    }

    /// <summary>Writes a number, with the zeros at its end.</summary>
    public void Number(string name, decimal? value)
    {
        if (value is not { } given)
            return;
        _output.Name(name);
        _output.Number(given);
    }

    /// <summary>Writes numbers.</summary>
    public void Numbers(string name, ValueList<decimal> values)
    {
        if (values.IsEmpty)
            return;
        _output.Open(name, (byte)'[');
        foreach (decimal value in values)
            _output.Number(value);
        _output.Close((byte)']');
    }

    /// <summary>Writes a whole number.</summary>
    public void Integer(string name, long? value)
    {
        if (value is not { } given)
            return;
        _output.Name(name);
        _output.Number(given);
    }

    /// <summary>Writes whole numbers.</summary>
    public void Integers(string name, ValueList<long> values)
    {
        if (values.IsEmpty)
            return;
        _output.Open(name, (byte)'[');
        foreach (long value in values)
            _output.Number(value);
        _output.Close((byte)']');
    }

    /// <summary>Writes a text.</summary>
    public void Text(string name, string? value)
    {
        if (value is not null)
            _output.Text(name, value);
    }

    /// <summary>Writes texts.</summary>
    public void Texts(string name, ValueList<string> values)
    {
        if (values.IsEmpty)
            return;
        _output.Open(name, (byte)'[');
        foreach (string value in values)
            _output.Text(value ?? throw NoText());
        _output.Close((byte)']');
    }

    /// <summary>Writes an address as it was given, character for character.</summary>
    /// <exception cref="InvalidOperationException">It is not absolute.</exception>
    public void Url(string name, Uri? value)
    {
        if (value is null)
            return;
        _output.Name(name);
        _output.Text(AbsoluteUrl.TextOf(value));
    }

    /// <summary>Writes addresses.</summary>
    /// <exception cref="InvalidOperationException">One of them is not absolute.</exception>
    public void Urls(string name, ValueList<Uri> values)
    {
        if (values.IsEmpty)
            return;
        _output.Open(name, (byte)'[');
        foreach (Uri value in values)
            _output.Text(AbsoluteUrl.TextOf(value));
        _output.Close((byte)']');
    }

    /// <summary>Writes a flag.</summary>
    public void Flag(string name, bool? value)
    {
        if (value is not { } given)
            return;
        _output.Name(name);
        _output.Flag(given);
    }

    /// <summary>Writes flags.</summary>
    public void Flags(string name, ValueList<bool> values)
    {
        if (values.IsEmpty)
            return;
        _output.Open(name, (byte)'[');
        foreach (bool value in values)
            _output.Flag(value);
        _output.Close((byte)']');
    }

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
        where T : struct, Enum
    {
        if (values.IsEmpty)
            return;
        _output.Open(name, (byte)'[');
        foreach (T value in values)
            _output.Text(WordOf(value, words));
        _output.Close((byte)']');
    }

    private static string WordOf<T>(T value, string[] words)
        where T : struct, Enum => Unsafe.BitCast<T, int>(value) is var index && (uint)index < (uint)words.Length
            ? words[index]
            : throw new InvalidOperationException($"`{typeof(T).Name}` has no member {index}.");

    /// <summary>It would be read as an empty text.</summary>
    internal static InvalidOperationException NoText() => new("A list of texts has null among them.");

    // In a structure, an actor is stored without a look at the array's type.
    private struct Known
    {
        public Actor? Actor;
    }
}
