using System.Text.Json;

namespace NewsSdk;

/// <summary>Reads one JSON object: properties in any order, each at its path; what nobody asks for is left over.</summary>
internal sealed class JsonObjectReader
{
    private readonly List<JsonProperty> _properties = [];
    private readonly Dictionary<string, int> _byName;
    private readonly HashSet<int> _read = [];
    private readonly JsonNames _names;

    public JsonObjectReader(JsonElement element, string path, JsonNames names)
    {
        if (element.ValueKind != JsonValueKind.Object)
            throw JsonError.At(path, $"expected an object, found {JsonError.Describe(element)}");
        Path = path;
        _names = names;
        _byName = new Dictionary<string, int>(names.Comparer);
        foreach (JsonProperty property in element.EnumerateObject())
        {
            string name = JsonText.NameOf(property, path);
            if (!_byName.TryAdd(name, _properties.Count))
                throw JsonError.At(PathOf(name), "the property is given twice");
            _properties.Add(property);
        }
    }

    public string Path { get; }

    public JsonNames Names => _names;

    /// <summary>Where a property is.</summary>
    public string PathOf(string name) => Path + JsonPlace.Step(name);

    /// <summary>Where the property of a canonical name is.</summary>
    public string PathOfCanonical(string name) => PathOf(_names.Of(name));

    /// <summary>Gets a property by its canonical name; null is as good as none.</summary>
    public bool TryGet(string name, out JsonElement value)
    {
        if (_byName.TryGetValue(_names.Of(name), out int index))
        {
            _read.Add(index);
            value = _properties[index].Value;
            return value.ValueKind != JsonValueKind.Null;
        }

        value = default;
        return false;
    }

    public JsonElement Required(string name, string expected) => TryGet(name, out JsonElement value)
        ? value
        : throw Missing(name, expected);

    public JsonException Missing(string name, string expected) => JsonError.At(Path, $"the required property `{_names.Of(name)}` is missing; expected {expected}");

    public string RequiredText(string name) => Text(Required(name, "a string"), PathOfCanonical(name));

    public string? OptionalText(string name) => TryGet(name, out JsonElement value) ? Text(value, PathOfCanonical(name)) : null;

    public bool Flag(string name) => TryGet(name, out JsonElement value) && Flag(value, PathOfCanonical(name));

    public int Integer(string name)
    {
        if (!TryGet(name, out JsonElement value))
            return 0;
        return JsonNumbers.TryGetInt32(value, _names.TakesNumbersFromText, out int number) && number >= 0
            ? number
            : throw JsonError.At(PathOfCanonical(name), $"expected a whole number from 0, found {JsonError.Describe(value)}");
    }

    /// <summary>The items of a list with their paths; a property that is missing is an empty list.</summary>
    public List<(JsonElement Item, string Path)> Items(string name)
    {
        var items = new List<(JsonElement, string)>();
        if (!TryGet(name, out JsonElement list))
            return items;
        string path = PathOfCanonical(name);
        if (list.ValueKind != JsonValueKind.Array)
            throw JsonError.At(path, $"expected an array, found {JsonError.Describe(list)}");
        foreach (JsonElement item in list.EnumerateArray())
            items.Add((item, $"{path}[{items.Count}]"));
        return items;
    }

    public ValueList<string> Texts(string name) => Items(name).ConvertAll(static item => Text(item.Item, item.Path)).ToValueList();

    /// <summary>What nobody asked for, in its order.</summary>
    public ValueList<RawProperty> Rest()
    {
        if (_read.Count == _properties.Count)
            return default;
        var rest = new List<RawProperty>();
        if (_names.RefusesUnknown)
        {
            string unknown = _properties[Enumerable.Range(0, _properties.Count).First(i => !_read.Contains(i))].Name;
            throw JsonError.At(PathOf(unknown), "no member holds this property, and the options refuse it");
        }

        for (int i = 0; i < _properties.Count; i++)
        {
            if (!_read.Contains(i))
                rest.Add(RawProperty.OfCompact(_properties[i].Name, CompactAt(i)));
        }

        return rest.ToValueList();
    }

    private string CompactAt(int index)
    {
        try
        {
            return RawJson.Compact(_properties[index].Value);
        }
        catch (InvalidOperationException)
        {
            throw JsonError.At(PathOf(_properties[index].Name), $"a string in it {JsonText.Problem}");
        }
    }

    public static string Text(JsonElement value, string path) => value.ValueKind == JsonValueKind.String
        ? JsonText.TryGet(value, out string? text) ? text : throw JsonError.At(path, $"the string {JsonText.Problem}")
        : throw JsonError.At(path, $"expected a string, found {JsonError.Describe(value)}");

    public static bool Flag(JsonElement value, string path) => value.ValueKind is JsonValueKind.True or JsonValueKind.False
        ? value.GetBoolean()
        : throw JsonError.At(path, $"expected true or false, found {JsonError.Describe(value)}");

    public decimal Number(JsonElement value, string path) => JsonNumbers.TryGetDecimal(value, _names.TakesNumbersFromText, out decimal number)
        ? number
        : throw JsonError.At(path, $"expected a number, found {JsonError.Describe(value)}");

    public long WholeNumber(JsonElement value, string path) => JsonNumbers.TryGetInt64(value, _names.TakesNumbersFromText, out long number)
        ? number
        : throw JsonError.At(path, $"expected a whole number of 64 bits, found {JsonError.Describe(value)}");

    public static Uri Url(JsonElement value, string path) => value.ValueKind == JsonValueKind.String && JsonText.TryGet(value, out string? text) && AbsoluteUrl.TryParse(text, out Uri? url)
        ? url
        : throw JsonError.At(path, $"expected an absolute URL, such as \"https://example.org/\", found {JsonError.Describe(value)}");

    public static NewsDate Date(JsonElement value, string path) => value.ValueKind == JsonValueKind.String && JsonText.TryGet(value, out string? text) && NewsDate.TryParse(text, out NewsDate date)
        ? date
        : throw JsonError.At(path, $"expected a date in EDTF, such as \"2020-09-14\", found {JsonError.Describe(value)}");

    public static Quantity Quantity(JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.String && JsonText.TryGet(value, out string? text) && NewsSdk.Quantity.TryParse(text, out Quantity quantity))
            return quantity;
        return value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out decimal number)
            ? number
            : throw JsonError.At(path, $"expected a quantity, such as \"80%\" or \"<100000\", found {JsonError.Describe(value)}");
    }
}
