using System.Text.Json;

namespace NewsSdk;

/// <summary>The value of a field: where <see cref="ArticleScanner"/> found it, or an element of a document. The default stands for a value that is not there.</summary>
internal readonly struct FieldValue
{
    private readonly JsonObjectReader? _object;

    public FieldValue(ArticleScanner scanner, int start, int end)
    {
        Scanner = scanner;
        Start = start;
        End = end;
    }

    public FieldValue(JsonObjectReader @object, JsonElement element, string path)
    {
        _object = @object;
        Element = element;
        Path = path;
    }

    public ArticleScanner? Scanner { get; }

    public int Start { get; }

    public int End { get; }

    public JsonElement Element { get; }

    public string Path { get; } = "";

    public bool IsNone => Scanner is null && _object is null;

    public string Text() => Scanner is not null ? Scanner.TextAt(Start) : IsNone ? "" : JsonObjectReader.Text(Element, Path);

    public NewsDate Date() => Scanner is not null ? Scanner.DateAt(Start) : IsNone ? default : JsonObjectReader.Date(Element, Path);

    public Quantity Quantity() => Scanner is not null ? Scanner.QuantityAt(Start, End) : IsNone ? default : JsonObjectReader.Quantity(Element, Path);

    public decimal Number() => Scanner is not null ? Scanner.NumberAt(Start, End) : IsNone ? default : _object!.Number(Element, Path);

    public long WholeNumber() => Scanner is not null ? Scanner.WholeNumberAt(Start, End) : IsNone ? default : _object!.WholeNumber(Element, Path);

    public bool Flag() => Scanner is not null ? Scanner.FlagAt(Start) : !IsNone && JsonObjectReader.Flag(Element, Path);

    public Uri Url() => Scanner is not null ? Scanner.UrlAt(Start) : IsNone ? null! : JsonObjectReader.Url(Element, Path);

    public int Word(string[] words) => Scanner is not null ? Scanner.WordAt(Start, words) : IsNone ? 0 : JsonWords.Read(Element, Path, words);
}
