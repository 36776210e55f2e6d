namespace NewsSdk.Authoring;

/// <summary>Takes values out of YAML: what front matter, registries and schemas have in common. A value of the wrong form is reported and left out.</summary>
internal abstract class YamlValues(DiagnosticBag diagnostics)
{
    /// <summary>What divides the items of a list in Chinese and Japanese, and nothing else.</summary>
    protected const string ListComma = "、";

    protected static readonly string[] BetweenWords = [", ", "; ", ListComma, "，", "، "];

    protected DiagnosticBag Diagnostics => diagnostics;

    /// <summary>A text, or null where there is none.</summary>
    protected Located? TextOf(Located key, YamlNode value, string expected = "a text; put it in quotation marks")
    {
        if (value is YamlScalar { IsNull: true })
            return null;
        if (value is YamlScalar scalar)
            return scalar.Text;
        ReportValue(key, value, expected);
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
            if (item is YamlScalar { IsNull: false } scalar && !scalar.Text.IsQuoted && scalar.Text.Text is ['–' or '—', ' ', ..])
                ReportValue(key, item, "a list whose items begin with `- `, the sign on the keyboard");
            else if (item is YamlScalar { IsNull: false } text)
                items.Add(text.Text);
            else
                ReportValue(key, item, value is YamlList && item is YamlMap ? "texts; one with `: ` in it stands in quotation marks" : "a text, or a list of texts in brackets");
        }

        return items;
    }

    /// <summary>The declarations below <paramref name="key"/>. One that is wrong is among them as far as its id: who names it is not told of it too.</summary>
    protected EquatableArray<Declaration> DeclarationsOf(Located key, YamlNode value)
    {
        if (value is not YamlMap map)
        {
            if (value is YamlScalar { IsNull: true })
                return default;
            ReportValue(key, value, "ids with what they stand for, such as `putin: { type: person, name: Vladimir Putin }`");
            return IdsIn(value).Select(static id => Broken(id)).ToEquatableArray();
        }

        string expected = (key.Text == "actors" ? "`{ type: …, name: … }`, or keys that are" : "keys with values, in braces or") + " indented below it";
        List<(Located Id, YamlNode Fields)> entries = map.Entries.Exists(IsGroup) ? WithoutGroups(map) : map.Entries;
        var declarations = new List<Declaration>(entries.Count);
        bool hasKeys = entries.Exists(static entry => entry.Id.Text is "type" or "name" && entry.Fields is YamlScalar { IsNull: false });
        bool isOpen = false;
        foreach ((Located id, YamlNode fields) in entries)
        {
            // `putin:` and its keys below it, which are not indented: told of the id alone.
            bool isKeyBelow = hasKeys && isOpen && fields is YamlScalar { IsNull: false };
            isOpen = isKeyBelow || fields is YamlScalar { IsNull: true };
            if (fields is YamlMap fieldMap)
            {
                declarations.Add(new Declaration(id, FieldsOf(fieldMap), fields.Span));
            }
            else if (isKeyBelow)
            {
                continue;
            }
            else if (!IsOthers(id))
            {
                ReportValue(id, fields, expected);
                declarations.Add(Broken(id));
            }
        }

        return declarations.ToEquatableArray();
    }

    /// <summary>The ids that a list or a text was meant to declare.</summary>
    protected static IEnumerable<Located> IdsIn(YamlNode value)
    {
        foreach (YamlNode item in value is YamlList list ? list.Items : [value])
        {
            if (item is YamlScalar scalar && Words.IsIdLike(scalar.Value.Text))
                yield return scalar.Value;
            if (item is not YamlMap map)
                continue;
            foreach ((Located name, YamlNode inner) in map.Entries)
            {
                if (inner is YamlMap && Words.IsIdLike(name.Text))
                    yield return name;
                else if (name.Text == "id" && inner is YamlScalar id && Words.IsIdLike(id.Value.Text))
                    yield return id.Value;
            }
        }
    }

    /// <summary>Whether a key holds further ids with what they stand for, and is none itself: no field is a mapping.</summary>
    protected static bool IsGroup((Located Key, YamlNode Value) entry) =>
        entry.Value is YamlMap map && map.Entries.Exists(static inner => inner.Value is YamlMap) && !IsDeclaration(map) && !IsOthers(entry.Key);

    /// <summary>Whether a mapping says what a declaration does.</summary>
    protected static bool IsDeclaration(YamlMap map) => map.Entries.Exists(static entry => entry.Key.Text is "type" or "name" && entry.Value is not YamlMap);

    // `people: { putin: { … } }` is told once, and what stands in it counts.
    private List<(Located Id, YamlNode Fields)> WithoutGroups(YamlMap map)
    {
        foreach ((Located key, YamlNode _) in map.Entries.FindAll(IsGroup))
            Diagnostics.Report(NewsDiagnostics.WrongValue, key.Span, key.Text, "keys with values, and others with such keys stand below it; take the key out");
        return Join(map.Entries.SelectMany(static entry => IsGroup(entry) ? ((YamlMap)entry.Value).Entries : [entry]));
    }

    /// <summary>Entries of several mappings; an id of two of them is reported.</summary>
    protected List<(Located Id, YamlNode Fields)> Join(IEnumerable<(Located Id, YamlNode Fields)> entries)
    {
        var joined = new List<(Located, YamlNode)>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach ((Located id, YamlNode fields) in entries)
        {
            if (ids.Add(id.Text))
                joined.Add((id, fields));
            else
                Diagnostics.Report(NewsDiagnostics.DuplicateKey, id.Span, id.Text);
        }

        return joined;
    }

    private static Declaration Broken(Located id) => new(id, default, id.Span) { IsBroken = true };

    protected EquatableArray<Field> FieldsOf(YamlMap map)
    {
        var fields = new List<Field>(map.Entries.Count);
        foreach ((Located name, YamlNode value) in map.Entries)
        {
            if (IsOthers(name) || value is YamlScalar { IsNull: true })
                continue;
            if (value is YamlScalar scalar)
                fields.Add(TextField(name, scalar));
            else
                fields.Add(ListOf(name, value));
        }

        return fields.ToEquatableArray();
    }

    // A name may have a comma before what is shortened: “Apple, Inc.”
    private Field TextField(Located name, YamlScalar scalar)
    {
        if (name.Text == "formerly")
            return new Field(name, WordsOf(name, scalar).ToValues(), IsList: true);
        if (name.Text == "aliases")
            CheckList(name, scalar, BetweenWords, static (_, items) => !Array.Exists(items, static item => item[item.Length - 1] == '.'));
        return new Field(name, new Values<Located>(scalar.Text));
    }

    /// <summary>The words of a list; <c>suppress: NEWS0311, NEWS0312</c> is reported, and read as it was meant.</summary>
    protected List<Located> WordsOf(Located key, YamlNode value)
    {
        if (value is not YamlScalar { Text: { IsQuoted: false } text } || text.Text.IndexOf(',') < 0)
            return LocatedOf(key, value);
        string[] words = [.. text.Text.Split(',').Select(static word => word.Trim()).Where(static word => word.Length > 0)];
        Diagnostics.Report(NewsDiagnostics.TextForList, text.Span, key.Text, string.Join(", ", words));
        return [.. words.Select(word => text with { Text = word })];
    }

    /// <summary>Reports a text, not in quotation marks, that was meant to be a list.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value.</param>
    /// <param name="between">What may divide the items.</param>
    /// <param name="isMeant">Whether the text was meant as these items.</param>
    protected void CheckList(Located key, YamlNode value, string[] between, Func<string, string[], bool> isMeant)
    {
        if (value is not YamlScalar { IsNull: false, IsTold: false, Text: { IsQuoted: false } text })
            return;
        string[] items = [.. text.Text.Split(between, StringSplitOptions.None).Select(static item => item.Trim())];
        if (items.Length > 1 && Array.TrueForAll(items, static item => item.Length > 0) && isMeant(text.Text, items))
            Diagnostics.Report(NewsDiagnostics.TextForList, text.Span, key.Text, string.Join(", ", items));
    }

    private Field ListOf(Located name, YamlNode value)
    {
        List<Located> items = LocatedOf(name, value);
        return new Field(name, items.ToValues(), IsList: true) { IsBroken = items.Count == 0 && value is not YamlList { Items.Count: 0 } };
    }

    /// <summary>Whether a key means something to somebody else, and is left alone.</summary>
    protected static bool IsOthers(Located key) => key.Text.StartsWith("x-", StringComparison.Ordinal);

    protected void ReportValue(Located key, YamlNode value, string expected)
    {
        if (!value.IsTold)
            Diagnostics.Report(NewsDiagnostics.WrongValue, value.Span.Length > 0 ? value.Span : key.Span, key.Text, expected);
    }
}
