namespace NewsSdk.Authoring;

/// <summary>Joins what one field holds in all annotations of a type.</summary>
internal sealed class FieldShapes
{
    private readonly List<FieldShape> _shapes = [];

    public void Add(FieldShape shape) => _shapes.Add(shape);

    /// <param name="name">The field's name in the articles.</param>
    /// <param name="identifier">Its C# name.</param>
    /// <param name="shapesOfType">How many shapes the type has; a field that each of them has is required.</param>
    public FieldModel Join(string name, string identifier, int shapesOfType)
    {
        FieldKind kind = JoinKinds();
        bool isMany = _shapes.Exists(static shape => shape.IsMany);
        Cardinality cardinality = isMany ? Cardinality.Many : _shapes.Count == shapesOfType ? Cardinality.One : Cardinality.Optional;
        return new FieldModel(name, Identifiers.ToCamelCase(name), identifier, kind, kind == FieldKind.Actor ? ActorIdentifier() : null, cardinality);
    }

    private FieldKind JoinKinds()
    {
        bool hasDate = _shapes.Exists(static shape => shape.Kind == FieldKind.Date);
        FieldKind? joined = null;
        foreach (FieldShape shape in _shapes)
        {
            // A word among actors is a missing actor, which is told where it stands; it does not make the role a text.
            if (shape.IsWord)
                continue;
            FieldKind kind = shape.IsYear && hasDate ? FieldKind.Date : shape.Kind;
            if (joined is { } other && other != kind)
                return FieldKind.Text;
            joined = kind;
        }

        if (joined is not FieldKind.Actor && _shapes.Exists(static shape => shape.IsWord))
            return FieldKind.Text;
        return joined ?? FieldKind.Text;
    }

    private string? ActorIdentifier()
    {
        string? type = null;
        foreach (FieldShape shape in _shapes)
        {
            if (shape.Kind != FieldKind.Actor)
                continue;
            if (shape.ActorType is null || (type is not null && type != shape.ActorType))
                return null;
            type = shape.ActorType;
        }

        // A type whose name is taken has no record of its own.
        return type is not null && Identifiers.OfType(type) is { } identifier && !Identifiers.IsTypeTaken(identifier) ? identifier : null;
    }
}
