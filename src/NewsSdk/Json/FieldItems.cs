using System.Text.Json;

namespace NewsSdk;

/// <summary>The items of a list, one after the other.</summary>
internal struct FieldItems
{
    private readonly ArticleScanner? _scanner;
    private readonly JsonObjectReader? _object;
    private readonly List<(JsonElement Item, string Path)>? _items;
    private int _next;

    public FieldItems(ArticleScanner scanner, int start)
    {
        _scanner = scanner;
        Count = scanner.CountItems(start);
        _next = start + 1;
    }

    public FieldItems(JsonObjectReader @object, string name)
    {
        _object = @object;
        _items = @object.Items(name);
        Count = _items.Count;
    }

    public int Count { get; }

    /// <summary>The next of the <see cref="Count"/> items.</summary>
    public FieldValue Next()
    {
        if (_scanner is not null)
            return _scanner.ItemAt(ref _next);
        (JsonElement item, string path) = _items![_next++];
        return new FieldValue(_object!, item, path);
    }
}
