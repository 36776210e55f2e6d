namespace NewsSdk.Authoring;

/// <summary>An actor of the registry while what articles add to it is joined: of two values for one thing the first stays, and <see cref="AdditionComparer"/> tells.</summary>
internal sealed class MergedActor(CorpusModel corpus, TypeModel? type)
{
    private readonly SortedDictionary<string, SharedField> _fields = new(StringComparer.Ordinal);

    public TypeModel? Type => type;

    public string? Wikidata { get; private set; }

    public string? WikidataPath { get; private set; }

    public List<string> Aliases { get; } = [];

    public EquatableArray<SharedField> Fields => _fields.Values.ToEquatableArray();

    /// <summary>The fields that articles add, as if they were written in the registry.</summary>
    public List<Field> AddedFields { get; } = [];

    public void Add(Addition addition, LocalNames names)
    {
        EquatableArray<Field> written = WrittenIn(addition);
        AddNames(written, addition.Path);
        if (Type is null)
            return;
        AddedFields.AddRange(written);
        // What is wrong is told where the article says it.
        var fields = new FieldBinder(names, corpus, new DiagnosticBag(addition.Path, default));
        Add(fields.Bind(Type, TypeKind.Actor, written), addition.Path);
    }

    /// <summary>Adds what every actor may have.</summary>
    public void AddNames(EquatableArray<Field> written, string path)
    {
        Aliases.AddRange(ActorDeclaration.AliasesOf(written));
        if (Wikidata is null && written.Find("wikidata") is { Text.Length: > 0 } item)
            (Wikidata, WikidataPath) = (item.Text, path);
    }

    public void Add(EquatableArray<BoundField> fields, string path)
    {
        foreach (BoundField field in fields)
        {
            if (!_fields.TryGetValue(field.Model.Name, out SharedField? present))
                _fields.Add(field.Model.Name, new SharedField(field, path));
            else if (field.Model.IsMany)
                _fields[field.Model.Name] = present with { Field = field with { Values = present.Field.Values.Union(field.Values, StringComparer.Ordinal).ToValues() } };
        }
    }

    private static EquatableArray<Field> WrittenIn(Addition addition) =>
        addition.Fields.Select(static field => new Field(
            new Located(field.Name, default),
            field.Values.Select(static value => new Located(value.Text, default, value.IsQuoted)).ToValues(),
            field.IsList)).ToEquatableArray();
}
