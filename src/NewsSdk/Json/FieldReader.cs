using System.ComponentModel;
using System.Text.Json;

namespace NewsSdk;

/// <summary>Gives a generated record its fields from JSON; a field that is missing or wrong is a <see cref="JsonException"/> with its path.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class FieldReader
{
    private readonly JsonObjectReader _object;
    private readonly References _references;

    internal FieldReader(JsonObjectReader @object, References references)
    {
        _object = @object;
        _references = references;
    }

    /// <summary>An actor's id.</summary>
    public string Id { get; internal init; } = "";

    /// <summary>An actor's name.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>A quote's words.</summary>
    public string QuoteText { get; internal init; } = "";

    /// <summary>A date.</summary>
    public NewsDate Date(string name) => Required(name, "a date", JsonObjectReader.Date);

    /// <summary>A date, or null.</summary>
    public NewsDate? OptionalDate(string name) => Optional(name, JsonObjectReader.Date);

    /// <summary>Dates.</summary>
    public ValueList<NewsDate> Dates(string name) => List(name, JsonObjectReader.Date);

    /// <summary>A quantity.</summary>
    public Quantity Quantity(string name) => Required(name, "a quantity", JsonObjectReader.Quantity);

    /// <summary>A quantity, or null.</summary>
    public Quantity? OptionalQuantity(string name) => Optional(name, JsonObjectReader.Quantity);

    /// <summary>Quantities.</summary>
    public ValueList<Quantity> Quantities(string name) => List(name, JsonObjectReader.Quantity);

    /// <summary>A number, with the zeros at its end; more than 28 digits are rounded, as those of a <see cref="decimal"/> are.</summary>
    public decimal Number(string name) => Required(name, "a number", JsonObjectReader.Number);

    /// <summary>A number, or null.</summary>
    public decimal? OptionalNumber(string name) => Optional(name, JsonObjectReader.Number);

    /// <summary>Numbers.</summary>
    public ValueList<decimal> Numbers(string name) => List(name, JsonObjectReader.Number);

    /// <summary>A whole number.</summary>
    public long Integer(string name) => Required(name, "a whole number", JsonObjectReader.WholeNumber);

    /// <summary>A whole number, or null.</summary>
    public long? OptionalInteger(string name) => Optional(name, JsonObjectReader.WholeNumber);

    /// <summary>Whole numbers.</summary>
    public ValueList<long> Integers(string name) => List(name, JsonObjectReader.WholeNumber);

    /// <summary>A text.</summary>
    public string Text(string name) => _object.RequiredText(name);

    /// <summary>A text, or null.</summary>
    public string? OptionalText(string name) => _object.OptionalText(name);

    /// <summary>Texts.</summary>
    public ValueList<string> Texts(string name) => List(name, JsonObjectReader.Text);

    /// <summary>An absolute address.</summary>
    public Uri Url(string name) => Required(name, "an absolute URL", JsonObjectReader.Url);

    /// <summary>An absolute address, or null.</summary>
    public Uri? OptionalUrl(string name) =>
        _object.TryGet(name, out JsonElement value) ? JsonObjectReader.Url(value, _object.PathOfCanonical(name)) : null;

    /// <summary>Absolute addresses.</summary>
    public ValueList<Uri> Urls(string name) => List(name, JsonObjectReader.Url);

    /// <summary>A flag.</summary>
    public bool Flag(string name) => Required(name, "true or false", JsonObjectReader.Flag);

    /// <summary>A flag, or null.</summary>
    public bool? OptionalFlag(string name) => Optional(name, JsonObjectReader.Flag);

    /// <summary>Flags.</summary>
    public ValueList<bool> Flags(string name) => List(name, JsonObjectReader.Flag);

    private T Required<T>(string name, string expected, Func<JsonElement, string, T> read) =>
        read(_object.Required(name, expected), _object.PathOfCanonical(name));

    private T? Optional<T>(string name, Func<JsonElement, string, T> read)
        where T : struct => _object.TryGet(name, out JsonElement value) ? read(value, _object.PathOfCanonical(name)) : null;

    private ValueList<T> List<T>(string name, Func<JsonElement, string, T> read) =>
        _object.Items(name).ConvertAll(item => read(item.Item, item.Path)).ToValueList();
}
