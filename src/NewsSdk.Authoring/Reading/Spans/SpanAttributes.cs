namespace NewsSdk.Authoring;

/// <summary>The attributes of a span as written, at their places in the body.</summary>
internal struct SpanAttributes
{
    // A span has a few keys: they are looked through, and put into a set only where somebody writes thousands.
    private const int Few = 16;

    private HashSet<string>? _keys;
    private List<Field>? _fields;

    public Located? Id { get; set; }

    /// <summary>The class that means something here: one that begins with <c>x-</c> does not.</summary>
    public Located? Class { get; private set; }

    /// <summary>The second such class, which is a mistake.</summary>
    public Located? SecondClass { get; private set; }

    /// <summary>The keys with their values, when all are read; most spans have none.</summary>
    public EquatableArray<Field> Fields { get; private set; }

    /// <summary>Whether there is an attribute for another renderer.</summary>
    public bool HasForeign { get; set; }

    /// <summary>Whether something was wrong, and has been reported.</summary>
    public bool IsBroken { get; set; }

    public void Add(Located name)
    {
        if (Class is null)
            Class = name;
        else
            SecondClass ??= name;
    }

    public void Add(Field field)
    {
        (_fields ??= SpareList<Field>.Take()).Add(field);
        if (_fields.Count > Few)
            (_keys ??= new HashSet<string>(_fields.Select(static field => field.Name.Text), StringComparer.Ordinal)).Add(field.Name.Text);
    }

    /// <summary>Ends the reading.</summary>
    public void Close()
    {
        if (_fields is null)
            return;
        Fields = SpareList.Finish(_fields);
        _fields = null;
    }

    /// <summary>Whether there is a field of that name.</summary>
    public readonly bool Has(string name)
    {
        if (_keys is not null)
            return _keys.Contains(name);
        for (int i = 0; i < _fields?.Count; i++)
        {
            if (_fields[i].Name.Text == name)
                return true;
        }

        return false;
    }
}
