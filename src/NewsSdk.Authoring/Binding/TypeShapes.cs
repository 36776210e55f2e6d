namespace NewsSdk.Authoring;

/// <summary>Joins the shapes of all actors or events of one type.</summary>
internal sealed class TypeShapes(string name, TypeKind kind)
{
    private readonly SortedDictionary<string, FieldShapes> _fields = new(StringComparer.Ordinal);
    private int _shapes;

    /// <summary>The type's name in the articles.</summary>
    public string Name => name;

    /// <summary>What it is a type of.</summary>
    public TypeKind Kind => kind;

    /// <summary>Whether some annotation makes it a type: one with an id or a key.</summary>
    public bool IsKnown { get; set; }

    /// <summary>How many shapes were added.</summary>
    public int Count { get; private set; }

    public void Add(Shape shape)
    {
        Count++;
        IsKnown |= !shape.IsBare;
        if (!shape.IsPartial)
            _shapes++;
        foreach (FieldShape field in shape.Fields)
        {
            if (!_fields.TryGetValue(field.Name, out FieldShapes? shapes))
                _fields.Add(field.Name, shapes = new FieldShapes());
            shapes.Add(field, shape.IsPartial);
        }
    }

    /// <summary>Adds the names of the fields that hold actors.</summary>
    public void AddRoles(HashSet<string> roles)
    {
        foreach (KeyValuePair<string, FieldShapes> field in _fields)
        {
            if (field.Value.HoldsActors())
                roles.Add(field.Key);
        }
    }

    /// <param name="roles">The names of the fields that hold actors in some type of event.</param>
    /// <param name="records">The C# names of the types of actors.</param>
    public EquatableArray<FieldModel> Fields(HashSet<string> roles, HashSet<string> records)
    {
        var identifiers = new HashSet<string>(StringComparer.Ordinal);
        var fields = new List<FieldModel>(_fields.Count);
        foreach (KeyValuePair<string, FieldShapes> field in _fields.OrderBy(static field => Inference.OddnessOf(field.Key)))
        {
            string? identifier = Identifiers.OfField(field.Key, Name, kind);
            if (identifier is null || !identifiers.Add(identifier))
                continue;
            fields.Add(field.Value.Join(field.Key, identifier, _shapes, kind == TypeKind.Event && roles.Contains(field.Key), records));
        }

        fields.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        return fields.ToEquatableArray();
    }
}
