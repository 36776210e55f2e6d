namespace NewsSdk.Authoring;

/// <summary>Joins what one field holds in all annotations of a type.</summary>
internal sealed class FieldShapes
{
    private readonly List<FieldShape> _shapes = [];

    private int _whole;

    /// <summary>How many annotations have it, at least.</summary>
    public int Uses { get; private set; }

    public void Add(FieldShape field, Shape shape)
    {
        _shapes.Add(field);
        Uses += shape.Uses;
        if (!shape.IsPartial)
            _whole++;
    }

    /// <param name="name">The field's name in the articles.</param>
    /// <param name="identifier">Its C# name.</param>
    /// <param name="shapesOfType">How many shapes the type has; a field that each of them has is required.</param>
    /// <param name="isRole">Whether a field of that name holds actors in some type of event.</param>
    /// <param name="records">The C# names of the types of actors.</param>
    public FieldModel Join(string name, string identifier, int shapesOfType, bool isRole, HashSet<string> records)
    {
        FieldKind kind = JoinKinds();
        if (kind == FieldKind.Text && isRole && HoldsPlainWordsAlone())
            kind = FieldKind.Actor;
        bool isMany = _shapes.Exists(static shape => shape.IsMany);
        Cardinality cardinality = isMany ? Cardinality.Many : _whole == shapesOfType ? Cardinality.One : Cardinality.Optional;
        return new FieldModel(name, Identifiers.ToCamelCase(name), identifier, kind, kind == FieldKind.Actor ? ActorIdentifier(records) : null, cardinality)
        {
            IsMixed = kind == FieldKind.Text && _shapes.Exists(static shape => shape.Kind == FieldKind.Actor),
        };
    }

    /// <summary>Whether it holds actors, whatever the other types of event hold in a field of that name.</summary>
    public bool HoldsActors() => JoinKinds() == FieldKind.Actor;

    // A word in a role that holds actors in another type of event is a missing actor too; quotation marks say that it is a text.
    private bool HoldsPlainWordsAlone() => _shapes.TrueForAll(static shape => shape.Word is WordForm.Plain or WordForm.Empty && !shape.IsMany)
        && _shapes.Exists(static shape => shape.Word == WordForm.Plain);

    private FieldKind JoinKinds()
    {
        bool hasDate = _shapes.Exists(static shape => shape.Kind == FieldKind.Date);
        FieldKind? joined = null;
        foreach (FieldShape shape in _shapes)
        {
            // A word among actors is a missing actor, which is told where it stands; it does not make the role a text.
            if (shape.Word != WordForm.None)
                continue;
            FieldKind kind = shape.IsYear && hasDate ? FieldKind.Date : shape.Kind;
            if (joined is { } other && other != kind)
                return FieldKind.Text;
            joined = kind;
        }

        if (joined is not FieldKind.Actor && _shapes.Exists(static shape => shape.Word is WordForm.Quoted or WordForm.Plain))
            return FieldKind.Text;
        return joined ?? FieldKind.Text;
    }

    private string? ActorIdentifier(HashSet<string> records)
    {
        string? type = null;
        foreach (FieldShape shape in _shapes)
        {
            if (shape.Kind != FieldKind.Actor || shape.ActorType is "")
                continue;
            if (shape.ActorType is null || (type is not null && type != shape.ActorType))
                return null;
            type = shape.ActorType;
        }

        // A type whose name is taken, or no word, has no record of its own.
        return type is not null && Identifiers.OfType(type) is { } identifier && records.Contains(identifier) ? identifier : null;
    }
}
