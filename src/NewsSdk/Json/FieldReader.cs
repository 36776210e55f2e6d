using System.ComponentModel;
using System.Text.Json;

namespace NewsSdk;

/// <summary>Gives a generated record its fields from JSON; a field that is missing or wrong is a <see cref="JsonException"/> with its path.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class FieldReader
{
    // One of the three is there: the fast reader, an object of a document, or a pencil.
    private readonly ArticleScanner? _scanner;
    private readonly JsonObjectReader? _object;
    private readonly FieldRecorder? _recorder;
    private readonly References _references;

    internal FieldReader(JsonObjectReader @object, References references)
    {
        _object = @object;
        _references = references;
    }

    internal FieldReader(ArticleScanner scanner)
    {
        _scanner = scanner;
        _references = References.None;
    }

    internal FieldReader(FieldRecorder recorder)
    {
        _recorder = recorder;
        _references = References.None;
    }

    /// <summary>An actor's id.</summary>
    public string Id { get; internal set; } = "";

    /// <summary>An actor's name.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>A quote's words.</summary>
    public string QuoteText { get; internal set; } = "";

    /// <summary>A date.</summary>
    public NewsDate Date(string name) => Required(name, FieldShape.Date).Date();

    /// <summary>A date, or null.</summary>
    public NewsDate? OptionalDate(string name) => TryGet(name, FieldShape.Date, out FieldValue value) ? value.Date() : null;

    /// <summary>Dates.</summary>
    public ValueList<NewsDate> Dates(string name) => List<NewsDate, DateParser>(name, FieldShape.Date);

    /// <summary>A quantity.</summary>
    public Quantity Quantity(string name) => Required(name, FieldShape.Quantity).Quantity();

    /// <summary>A quantity, or null.</summary>
    public Quantity? OptionalQuantity(string name) => TryGet(name, FieldShape.Quantity, out FieldValue value) ? value.Quantity() : null;

    /// <summary>Quantities.</summary>
    public ValueList<Quantity> Quantities(string name) => List<Quantity, QuantityParser>(name, FieldShape.Quantity);

    /// <summary>A number, with the zeros at its end; more than 28 digits are rounded, as those of a <see cref="decimal"/> are.</summary>
    public decimal Number(string name) => Required(name, FieldShape.Number).Number();

    /// <summary>A number, or null.</summary>
    public decimal? OptionalNumber(string name) => TryGet(name, FieldShape.Number, out FieldValue value) ? value.Number() : null;

    /// <summary>Numbers.</summary>
    public ValueList<decimal> Numbers(string name) => List<decimal, NumberParser>(name, FieldShape.Number);

    /// <summary>A whole number.</summary>
    public long Integer(string name) => Required(name, FieldShape.WholeNumber).WholeNumber();

    /// <summary>A whole number, or null.</summary>
    public long? OptionalInteger(string name) => TryGet(name, FieldShape.WholeNumber, out FieldValue value) ? value.WholeNumber() : null;

    /// <summary>Whole numbers.</summary>
    public ValueList<long> Integers(string name) => List<long, WholeNumberParser>(name, FieldShape.WholeNumber);

    /// <summary>A text.</summary>
    public string Text(string name) => Required(name, FieldShape.Text).Text();

    /// <summary>A text, or null.</summary>
    public string? OptionalText(string name) => TryGet(name, FieldShape.Text, out FieldValue value) ? value.Text() : null;

    /// <summary>Texts.</summary>
    public ValueList<string> Texts(string name) => List<string, TextParser>(name, FieldShape.Text);

    /// <summary>An absolute address.</summary>
    public Uri Url(string name) => Required(name, FieldShape.Url).Url();

    /// <summary>An absolute address, or null.</summary>
    public Uri? OptionalUrl(string name) => TryGet(name, FieldShape.Url, out FieldValue value) ? value.Url() : null;

    /// <summary>Absolute addresses.</summary>
    public ValueList<Uri> Urls(string name) => List<Uri, UrlParser>(name, FieldShape.Url);

    /// <summary>A flag.</summary>
    public bool Flag(string name) => Required(name, FieldShape.Flag).Flag();

    /// <summary>A flag, or null.</summary>
    public bool? OptionalFlag(string name) => TryGet(name, FieldShape.Flag, out FieldValue value) ? value.Flag() : null;

    /// <summary>Flags.</summary>
    public ValueList<bool> Flags(string name) => List<bool, FlagParser>(name, FieldShape.Flag);

    private bool TryGet(string name, FieldShape shape, out FieldValue value)
    {
        _recorder?.Add(name, shape, isRequired: false, isList: false);
        return TryGet(name, out value);
    }

    private FieldValue Required(string name, FieldShape shape)
    {
        _recorder?.Add(name, shape, isRequired: true, isList: false);
        if (TryGet(name, out FieldValue value) || _recorder is not null)
            return value;
        throw _object is null ? new UnexpectedJsonException() : _object.Missing(name, shape.Expected);
    }

    private bool TryGet(string name, out FieldValue value)
    {
        if (_scanner is not null)
            return _scanner.TryGetField(name, out value);
        if (_object is not null && _object.TryGet(name, out JsonElement element))
        {
            value = new FieldValue(_object, element, _object.PathOfCanonical(name));
            return true;
        }

        value = default;
        return false;
    }

    private FieldItems Items(string name) => _object is not null ? new FieldItems(_object, name)
        : _scanner is not null && _scanner.TryGetField(name, out FieldValue list) ? new FieldItems(_scanner, list.Start)
        : default;

    private ValueList<T> List<T, TParser>(string name, FieldShape shape)
        where TParser : struct, IFieldParser<T>
    {
        _recorder?.Add(name, shape, isRequired: false, isList: true);
        FieldItems items = Items(name);
        if (items.Count == 0)
            return default;
        var values = new T[items.Count];
        for (int i = 0; i < values.Length; i++)
            values[i] = TParser.Parse(this, items.Next());
        return new ValueList<T>(values);
    }
}
