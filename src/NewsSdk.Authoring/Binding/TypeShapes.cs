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

    /// <summary>How many annotations have them, at least.</summary>
    public int Uses { get; private set; }

    public void Add(Shape shape)
    {
        Count++;
        Uses += shape.Uses;
        IsKnown |= !shape.IsBare;
        if (!shape.IsPartial)
            _shapes++;
        foreach (FieldShape field in shape.Fields)
        {
            if (!_fields.TryGetValue(field.Name, out FieldShapes? shapes))
                _fields.Add(field.Name, shapes = new FieldShapes());
            shapes.Add(field, shape);
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

        if (kind == TypeKind.Event)
            MarkSlips(fields);
        fields.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        return fields.ToEquatableArray();
    }

    /// <summary>Whether each of its fields is one of <paramref name="other"/> too.</summary>
    public bool HasOnlyFieldsOf(TypeShapes other) => _fields.Keys.All(other._fields.ContainsKey);

    private void MarkSlips(List<FieldModel> fields)
    {
        Dictionary<string, string> slips = Slips.Among(_fields.Select(static field => (field.Key, field.Value.Uses)));
        if (slips.Count == 0)
            return;
        Dictionary<string, FieldKind> kinds = fields.ToDictionary(static field => field.Name, static field => field.Kind, StringComparer.Ordinal);
        for (int i = 0; i < fields.Count; i++)
        {
            if (slips.TryGetValue(fields[i].Name, out string? usual) && kinds.TryGetValue(usual, out FieldKind kind) && kind == fields[i].Kind)
                fields[i] = fields[i] with { SlipOf = usual };
        }
    }
}
