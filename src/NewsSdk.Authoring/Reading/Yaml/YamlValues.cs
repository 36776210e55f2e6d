namespace NewsSdk.Authoring;

/// <summary>Takes values out of YAML: what front matter, registries and schemas have in common. A value of the wrong form is reported and left out.</summary>
internal abstract class YamlValues(DiagnosticBag diagnostics)
{
    protected DiagnosticBag Diagnostics => diagnostics;

    /// <summary>A text, or null where there is none.</summary>
    protected Located? TextOf(Located key, YamlNode value)
    {
        if (value is YamlScalar { IsNull: true })
            return null;
        if (value is YamlScalar scalar)
            return scalar.Value;
        ReportValue(key, value, "a text; put it in quotation marks");
        return null;
    }

    /// <summary>The texts of a list; a list of one may be written without its brackets.</summary>
    protected List<Located> LocatedOf(Located key, YamlNode value)
    {
        var items = new List<Located>();
        if (value is YamlScalar { IsNull: true })
            return items;
        foreach (YamlNode item in value is YamlList list ? list.Items : [value])
        {
            if (item is YamlScalar { IsNull: false } scalar)
                items.Add(scalar.Value);
            else
                ReportValue(key, item, "a text, or a list of texts in brackets");
        }

        return items;
    }

    protected EquatableArray<Declaration> DeclarationsOf(Located key, YamlNode value)
    {
        if (value is not YamlMap map)
        {
            if (value is not YamlScalar { IsNull: true })
                ReportValue(key, value, "ids with what they stand for, such as `putin: { type: person, name: Vladimir Putin }`");
            return default;
        }

        var declarations = new List<Declaration>(map.Entries.Count);
        foreach ((Located id, YamlNode fields) in map.Entries)
        {
            if (fields is YamlMap fieldMap)
                declarations.Add(new Declaration(id, FieldsOf(fieldMap), fields.Span));
            else if (!IsOthers(id))
                ReportValue(id, fields, key.Text == "actors" ? "`{ type: …, name: … }`" : "keys with values, in braces or indented below it");
        }

        return declarations.ToEquatableArray();
    }

    protected EquatableArray<Field> FieldsOf(YamlMap map)
    {
        var fields = new List<Field>(map.Entries.Count);
        foreach ((Located name, YamlNode value) in map.Entries)
        {
            if (IsOthers(name) || value is YamlScalar { IsNull: true })
                continue;
            if (value is YamlScalar scalar)
                fields.Add(new Field(name, [scalar.Value]));
            else
                fields.Add(ListOf(name, value));
        }

        return fields.ToEquatableArray();
    }

    private Field ListOf(Located name, YamlNode value)
    {
        List<Located> items = LocatedOf(name, value);
        return new Field(name, items.ToEquatableArray(), IsList: true) { IsBroken = items.Count == 0 && value is not YamlList { Items.Count: 0 } };
    }

    /// <summary>Whether a key means something to somebody else, and is left alone.</summary>
    protected static bool IsOthers(Located key) => key.Text.StartsWith("x-", StringComparison.Ordinal);

    protected void ReportValue(Located key, YamlNode value, string expected) =>
        Diagnostics.Report(NewsDiagnostics.WrongValue, value.Span.Length > 0 ? value.Span : key.Span, key.Text, expected);
}
