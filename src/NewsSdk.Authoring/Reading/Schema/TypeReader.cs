namespace NewsSdk.Authoring;

/// <summary>Reads the keys of a schema.</summary>
internal sealed class TypeReader(DiagnosticBag diagnostics) : YamlValues(diagnostics)
{
    private const string TypeExample = "a type, such as `text?`, `person+` or `[low, high]`";

    internal static readonly string[] KnownKeys = ["closed", "actors", "events", "quotes"];
    private static readonly string[] FieldKeys = ["type", "description", "values"];

    public bool IsClosed { get; private set; }

    public EquatableArray<TypeDeclaration> Actors { get; private set; }

    public EquatableArray<TypeDeclaration> Events { get; private set; }

    public EquatableArray<TypeDeclaration> Quotes { get; private set; }

    /// <summary>Reads a document; whether it is a schema at all.</summary>
    public bool Read(YamlNode? document)
    {
        if (document is null or YamlScalar { IsNull: true })
            return true;
        if (document is not YamlMap map)
        {
            Diagnostics.Report(NewsDiagnostics.WrongValue, document.Span, SchemaReader.FileName, "keys with values, such as `events:`");
            return false;
        }

        foreach ((Located key, YamlNode value) in map.Entries)
        {
            if (!ReadKey(key.Text, key, value) && !IsOthers(key))
                ReadUnknown(key, value);
        }

        return true;
    }

    private bool ReadKey(string name, Located key, YamlNode value)
    {
        switch (name)
        {
            case "closed": IsClosed = FlagOf(key, value); return true;
            case "actors": Actors = [.. Actors, .. TypesOf(key, value, "person: { title: text? }")]; return true;
            case "events": Events = [.. Events, .. TypesOf(key, value, "meeting: { host: person, guest: person+ }")]; return true;
            case "quotes": Quotes = [.. Quotes, .. TypesOf(key, value, "post: { is: quote, platform: text }")]; return true;
            default: return false;
        }
    }

    // A misspelled key counts as the one that was meant, so that no article is told of its types.
    private void ReadUnknown(Located key, YamlNode value)
    {
        string? nearest = Diagnostics.Nearest(key.Text, KnownKeys);
        string cure = nearest is null && value is YamlMap ? "; types stand below `actors`, `events` or `quotes`" : Suggestion.Text(nearest);
        Diagnostics.Report(NewsDiagnostics.UnknownKey, key.Span, key.Text, "the schema", cure);
        if (nearest is not null && value is YamlMap)
            ReadKey(nearest, key, value);
    }

    private EquatableArray<TypeDeclaration> TypesOf(Located key, YamlNode value, string example)
    {
        if (value is not YamlMap map)
        {
            if (value is YamlScalar { IsNull: true })
                return default;
            ReportValue(key, value, $"types with their fields, such as `{example}`");
            return IdsIn(value).Select(static name => Broken(name)).ToEquatableArray();
        }

        HashSet<string>? names = null;
        var types = new List<TypeDeclaration>(map.Entries.Count);
        foreach ((Located name, YamlNode fields) in map.Entries)
        {
            if (fields is YamlMap fieldMap)
                types.Add(TypeOf(name, fieldMap, other => (names ??= new HashSet<string>(map.Entries.Select(static entry => entry.Key.Text), StringComparer.Ordinal)).Contains(other)));
            else if (fields is YamlScalar { IsNull: true })
                types.Add(new TypeDeclaration(name, default));
            else if (!IsOthers(name))
            {
                ReportValue(name, fields, $"its fields, such as `{example}`");
                types.Add(Broken(name));
            }
        }

        return types.ToEquatableArray();
    }

    private static TypeDeclaration Broken(Located name) => new(name, default) { IsBroken = true };

    // A key such as `description` is also a word for a field: what follows it tells, since no text is a field's type.
    private TypeDeclaration TypeOf(Located name, YamlMap map, Func<string, bool> isType)
    {
        var type = new TypeDeclaration(name, default);
        var fields = new List<FieldDeclaration>();
        foreach ((Located key, YamlNode value) in map.Entries)
        {
            switch (key.Text)
            {
                case "is":
                    type = type with { Base = TextOf(key, value), IsBroken = type.IsBroken || value is not YamlScalar };
                    break;
                case "extends" or "inherits" or "isa" or "is-a" or "derives" or "base" when value is YamlScalar { IsNull: false } other && isType(other.Value.Text):
                    Diagnostics.Report(NewsDiagnostics.UnknownKey, key.Span, key.Text, "a type", Suggestion.Text("is"));
                    type = type with { Base = other.Value };
                    break;
                case "description" when value is YamlScalar { IsNull: false } text && !IsFieldType(text.Value):
                    type = type with { Description = text.Value.Text };
                    break;
                case "code" or "codes" when IsCodes(value):
                    type = type with { Codes = LocatedOf(key, value).ToEquatableArray() };
                    break;
                case "formerly" when !IsFieldType(value):
                    type = type with { Formerly = WordsOf(key, value).ToEquatableArray() };
                    break;
                default:
                    if (IsOthers(key))
                        break;
                    fields.Add(FieldOf(key, value));
                    // What stands below it, instead of a type, are maybe fields.
                    type = type with { IsBroken = type.IsBroken || (value is YamlMap && fields[fields.Count - 1].IsBroken) };
                    break;
            }
        }

        return type with { Fields = fields.ToEquatableArray() };
    }

    private FieldDeclaration FieldOf(Located name, YamlNode value)
    {
        switch (value)
        {
            case YamlList list:
                List<Located> words = LocatedOf(name, list);
                return new FieldDeclaration(name, new Located("", list.Span), words.ToEquatableArray(), Cardinality.One, null) { IsBroken = words.Count < list.Items.Count };
            case YamlScalar { IsNull: false, IsTold: false } text:
                return WithMark(OneType(FieldType.Parse(name, text.Value), text.Value), text.Value);
            case YamlMap map:
                return LongFieldOf(name, map);
            default:
                ReportValue(name, value, TypeExample);
                return BrokenField(name);
        }
    }

    // `person | organization` would be a person with a description.
    private FieldDeclaration OneType(FieldDeclaration field, Located text)
    {
        if (field.Description is not ['|', ..])
            return field;
        Diagnostics.Report(NewsDiagnostics.WrongValue, text.Span, field.Name.Text, "one type, or `actor` for any actor");
        return field with { IsBroken = true };
    }

    // `person ?` would be a person that must be given, with a question mark for its description.
    private FieldDeclaration WithMark(FieldDeclaration field, Located text)
    {
        if (field is not { Cardinality: Cardinality.One, Description: [var mark, ..] description } || FieldType.CardinalityOf(mark) is not { } cardinality
            || (description.Length > 1 && description[1] != ' '))
            return field;
        int at = text.Text.IndexOf(mark, text.Text.IndexOf(']') + 1);
        SourceSpan place = text.Span.Length == text.Text.Length ? new SourceSpan(text.Span.Start + at, 1) : text.Span;
        Diagnostics.Report(NewsDiagnostics.WrongValue, place, field.Name.Text, $"its mark `{mark}` right behind the type");
        return field with { Cardinality = cardinality, Description = description.Length > 1 ? description.Substring(2) : null };
    }

    private static FieldDeclaration BrokenField(Located name) => new(name, name, default, Cardinality.Many, null) { IsBroken = true };

    private FieldDeclaration LongFieldOf(Located name, YamlMap map)
    {
        FieldDeclaration? type = null;
        FieldDeclaration? words = null;
        string? description = null;
        var unknown = new List<Located>();
        foreach ((Located key, YamlNode value) in map.Entries)
        {
            switch (key.Text)
            {
                case "type" when value is not YamlMap: type = FieldOf(key, value); break;
                case "values" when value is YamlList: words = FieldOf(key, value); break;
                case "type" or "values": ReportValue(key, value, key.Text == "type" ? TypeExample : "words, such as `[low, high]`"); break;
                case "description": description = TextOf(key, value)?.Text; break;
                default:
                    if (!IsOthers(key))
                        unknown.Add(key);
                    break;
            }
        }

        if (type is null && words is null)
        {
            if (map.Entries.Exists(static entry => entry.Key.Text is "type" or "values"))
                return BrokenField(name);
            if (name.Text is "fields" or "roles" or "properties" && map.Entries.Count > 0)
                Diagnostics.Report(NewsDiagnostics.WrongValue, name.Span, name.Text, "a type, and fields stand below it; take the key out");
            else
                Diagnostics.Report(NewsDiagnostics.MissingKey, name.Span, $"The field `{name.Text}`", "type", "text?");
            return BrokenField(name);
        }

        foreach (Located key in unknown)
            Diagnostics.Report(NewsDiagnostics.UnknownKey, key.Span, key.Text, "a field", SaysHowOften(key.Text) ? "; write a mark behind the type: `?` none or one, `*` any, `+` one or more" : Diagnostics.Suggest(key.Text, FieldKeys));

        // Beside the words the type says only how often: `{ type: text?, values: [low, high] }`.
        if (type is not null && words is not null && type.Type.Text != "text")
            Diagnostics.Report(NewsDiagnostics.WrongValue, type.Type.Span, "type", "`text`, `text?`, `text*` or `text+` beside `values`");
        FieldDeclaration field = words is null ? type! : words with { Cardinality = type?.Cardinality ?? Cardinality.One };
        return field with { Name = name, Description = description ?? type?.Description, Cardinality = unknown.Count == 0 ? field.Cardinality : Loosened(field.Cardinality) };
    }

    // A key that is not known may have said that the field can be left out.
    private static Cardinality Loosened(Cardinality cardinality) => cardinality switch
    {
        Cardinality.One => Cardinality.Optional,
        Cardinality.Some => Cardinality.Many,
        _ => cardinality,
    };

    // As other languages say it.
    private static bool SaysHowOften(string key) => key is "required" or "optional" or "nullable" or "many" or "multiple" or "list" or "repeated" or "cardinality" or "min" or "max";

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

    private static bool IsCode(string text) => text.IndexOf(':') >= 0 && text.IndexOf(' ') < 0;

    private static bool IsCodes(YamlNode value) => value switch
    {
        YamlScalar { IsNull: false } scalar => IsCode(scalar.Value.Text),
        YamlList list => list.Items.Exists(static item => item is YamlScalar scalar && IsCode(scalar.Value.Text)),
        _ => false,
    };
}
