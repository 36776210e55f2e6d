namespace NewsSdk.Authoring;

/// <summary>Reads the keys of a schema.</summary>
internal sealed class TypeReader(DiagnosticBag diagnostics) : YamlValues(diagnostics)
{
    internal static readonly string[] KnownKeys = ["closed", "actors", "events", "quotes"];
    private static readonly string[] FieldKeys = ["type", "description", "values"];

    public bool IsClosed { get; private set; }

    public EquatableArray<TypeDeclaration> Actors { get; private set; }

    public EquatableArray<TypeDeclaration> Events { get; private set; }

    public EquatableArray<TypeDeclaration> Quotes { get; private set; }

    /// <summary>Reads a document; whether there was one.</summary>
    public bool Read(YamlNode? document)
    {
        if (document is null or YamlScalar { IsNull: true })
            return false;
        if (document is not YamlMap map)
        {
            Diagnostics.Report(NewsDiagnostics.WrongValue, document.Span, SchemaReader.FileName, "keys with values, such as `events:`");
            return false;
        }

        foreach ((Located key, YamlNode value) in map.Entries)
        {
            switch (key.Text)
            {
                case "closed": IsClosed = FlagOf(key, value); break;
                case "actors": Actors = TypesOf(key, value, "person: { title: text? }"); break;
                case "events": Events = TypesOf(key, value, "meeting: { host: person, guest: person+ }"); break;
                case "quotes": Quotes = TypesOf(key, value, "post: { is: quote, platform: text }"); break;
                default:
                    if (!key.Text.StartsWith("x-", StringComparison.Ordinal))
                        Diagnostics.Report(NewsDiagnostics.UnknownKey, key.Span, key.Text, "the schema", Suggestion.For(key.Text, KnownKeys));
                    break;
            }
        }

        return true;
    }

    private EquatableArray<TypeDeclaration> TypesOf(Located key, YamlNode value, string example)
    {
        if (value is not YamlMap map)
        {
            if (value is not YamlScalar { IsNull: true })
                ReportValue(key, value, $"types with their fields, such as `{example}`");
            return default;
        }

        var types = new List<TypeDeclaration>(map.Entries.Count);
        foreach ((Located name, YamlNode fields) in map.Entries)
        {
            if (fields is YamlMap fieldMap)
                types.Add(TypeOf(name, fieldMap));
            else if (fields is YamlScalar { IsNull: true })
                types.Add(new TypeDeclaration(name, default));
            else if (!name.Text.StartsWith("x-", StringComparison.Ordinal))
                ReportValue(name, fields, $"its fields, such as `{example}`");
        }

        return types.ToEquatableArray();
    }

    // A key such as `description` is also a word for a field: what follows it tells, since no text is a field's type.
    private TypeDeclaration TypeOf(Located name, YamlMap map)
    {
        var type = new TypeDeclaration(name, default);
        var fields = new List<FieldDeclaration>();
        foreach ((Located key, YamlNode value) in map.Entries)
        {
            switch (key.Text)
            {
                case "is":
                    type = type with { Base = TextOf(key, value) };
                    break;
                case "description" when value is YamlScalar { IsNull: false } text && !IsFieldType(text.Value):
                    type = type with { Description = text.Value.Text };
                    break;
                case "code" or "codes" when IsCodes(value):
                    type = type with { Codes = LocatedOf(key, value).ToEquatableArray() };
                    break;
                case "formerly" when !IsFieldType(value):
                    type = type with { Formerly = LocatedOf(key, value).ToEquatableArray() };
                    break;
                default:
                    if (!key.Text.StartsWith("x-", StringComparison.Ordinal) && FieldOf(key, value) is { } field)
                        fields.Add(field);
                    break;
            }
        }

        return type with { Fields = fields.ToEquatableArray() };
    }

    private FieldDeclaration? FieldOf(Located name, YamlNode value)
    {
        switch (value)
        {
            case YamlList list:
                return new FieldDeclaration(name, new Located("", list.Span), LocatedOf(name, list).ToEquatableArray(), Cardinality.One, null);
            case YamlScalar { IsNull: false } text:
                return FieldType.Parse(name, text.Value);
            case YamlMap map:
                return LongFieldOf(name, map);
            default:
                ReportValue(name, value, "a type, such as `text?`, `person+` or `[low, high]`");
                return null;
        }
    }

    private FieldDeclaration? LongFieldOf(Located name, YamlMap map)
    {
        FieldDeclaration? field = null;
        string? description = null;
        foreach ((Located key, YamlNode value) in map.Entries)
        {
            switch (key.Text)
            {
                case "type" or "values" when value is not YamlMap: field = FieldOf(name, value); break;
                case "description": description = TextOf(key, value)?.Text; break;
                default:
                    if (!key.Text.StartsWith("x-", StringComparison.Ordinal))
                        Diagnostics.Report(NewsDiagnostics.UnknownKey, key.Span, key.Text, "a field", Suggestion.For(key.Text, FieldKeys));
                    break;
            }
        }

        if (field is null)
        {
            Diagnostics.Report(NewsDiagnostics.MissingKey, name.Span, $"The field `{name.Text}`", "type", "text?");
            return null;
        }

        return field with { Description = description ?? field.Description };
    }

    private bool FlagOf(Located key, YamlNode value)
    {
        if (TextOf(key, value) is not { } flag)
            return false;
        if (flag.Text is "yes" or "true" or "no" or "false")
            return flag.Text is "yes" or "true";
        ReportValue(key, value, "`yes` or `no`");
        return false;
    }

    private static bool IsFieldType(YamlNode value) => value is YamlScalar { IsNull: false } scalar && IsFieldType(scalar.Value);

    private static bool IsFieldType(Located text) => FieldType.IsWord(text.Text);

    private static bool IsCodes(YamlNode value) => value switch
    {
        YamlScalar { IsNull: false } scalar => scalar.Value.Text.IndexOf(':') >= 0,
        YamlList list => list.Items.TrueForAll(static item => item is YamlScalar scalar && scalar.Value.Text.IndexOf(':') >= 0),
        _ => false,
    };
}
