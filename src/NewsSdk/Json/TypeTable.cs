namespace NewsSdk;

/// <summary>Types by their names. One is asked for at each member that is read or written, mostly by the very text that was asked for before.</summary>
internal sealed class TypeTable<T>
    where T : NewsType
{
    private readonly List<T> _types = [];

    // At each type's place it or, where that was taken, at the next that was not; at least half of the places are empty.
    private T?[] _places = new T?[16];

    /// <summary>The types, in the order in which they were added.</summary>
    public IReadOnlyList<T> Types => _types;

    /// <summary>Adds a type.</summary>
    /// <exception cref="ArgumentException">Another has its name.</exception>
    public void Add(T type)
    {
        if (Of(type.Name) is not null)
            throw new ArgumentException($"Two types are called `{type.Name}`.", nameof(type));
        _types.Add(type);
        if (2 * _types.Count <= _places.Length)
        {
            _places[PlaceOf(type.Name)] = type;
            return;
        }

        _places = new T?[2 * _places.Length];
        foreach (T each in _types)
            _places[PlaceOf(each.Name)] = each;
    }

    /// <summary>The type of that name, if there is one.</summary>
    public T? Of(string name) => _places[PlaceOf(name)];

    // Where a type of that name is, or would be.
    private int PlaceOf(string name)
    {
        T?[] places = _places;
        for (int place = KnownWords.PlaceOf(name); ; place++)
        {
            place &= places.Length - 1;
            if (places[place] is not { } type || type.Name == name)
                return place;
        }
    }
}
