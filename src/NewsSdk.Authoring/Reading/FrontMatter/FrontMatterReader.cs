namespace NewsSdk.Authoring;

/// <summary>Reads the front matter's keys. One that is wrong is reported and left out; the others are read.</summary>
internal sealed class FrontMatterReader(DiagnosticBag diagnostics)
{
    private const string Subject = "the front matter";

    private static readonly string[] KnownKeys =
    [
        "id", "headline", "published", "modified", "language", "translated-from", "machine-translated", "genre", "authors", "credits", "publisher",
        "url", "rights", "dateline", "subjects", "keywords", "actors", "events", "quotes", "spans", "suppress", "draft", "meta",
    ];

    public ArticleMetadata Metadata { get; private set; } = new();

    public Located? Id { get; private set; }

    public Located? Draft { get; private set; }

    public EquatableArray<Located> Suppress { get; private set; }

    public EquatableArray<Declaration> Actors { get; private set; }

    public EquatableArray<Declaration> Events { get; private set; }

    public EquatableArray<Declaration> Quotes { get; private set; }

    /// <summary>Reads a document; <paramref name="opening"/> is where a missing key is told.</summary>
    public void Read(YamlNode? document, SourceSpan opening)
    {
        if (document is YamlMap map)
        {
            foreach ((Located key, YamlNode value) in map.Entries)
                ReadKey(key, value);
            RequireKey(map, "headline", "What happened", opening);
            RequireKey(map, "published", "2020-09-14", opening);
        }
        else if (document is null or YamlScalar { IsNull: true })
        {
            RequireKey(null, "headline", "What happened", opening);
            RequireKey(null, "published", "2020-09-14", opening);
        }
        else
        {
            diagnostics.Report(NewsDiagnostics.WrongValue, document.Span, "---", "keys with values, such as `headline: …`");
        }
    }

    private void RequireKey(YamlMap? map, string key, string example, SourceSpan opening)
    {
        if (map is null || !map.Entries.Exists(entry => entry.Key.Text == key))
            diagnostics.Report(NewsDiagnostics.MissingKey, opening, "The front matter", key, example);
    }

    private void ReadKey(Located key, YamlNode value)
    {
        switch (key.Text)
        {
            case "id": Id = TextOf(key, value); break;
            case "headline": Metadata = Metadata with { Headline = RequiredTextOf(key, value) }; break;
            case "published": Metadata = Metadata with { Published = DateOf(key, value, isRequired: true) ?? "" }; break;
            case "modified": Metadata = Metadata with { Modified = DateOf(key, value, isRequired: false) }; break;
            case "language": Metadata = Metadata with { Language = LanguageOf(key, value) }; break;
            case "translated-from": Metadata = Metadata with { TranslatedFrom = LanguageOf(key, value) }; break;
            case "machine-translated": Metadata = Metadata with { MachineTranslated = FlagOf(key, value) }; break;
            case "genre": Metadata = Metadata with { Genre = TextOf(key, value)?.Text }; break;
            case "authors": Metadata = Metadata with { Authors = TextsOf(key, value) }; break;
            case "credits": Metadata = Metadata with { Credits = TextsOf(key, value) }; break;
            case "publisher": Metadata = Metadata with { Publisher = TextOf(key, value)?.Text }; break;
            case "url": Metadata = Metadata with { Url = UrlOf(key, value) }; break;
            case "rights": Metadata = Metadata with { Rights = TextOf(key, value)?.Text }; break;
            case "dateline": Metadata = Metadata with { Dateline = TextOf(key, value)?.Text }; break;
            case "subjects": Metadata = Metadata with { Subjects = TextsOf(key, value) }; break;
            case "keywords": Metadata = Metadata with { Keywords = TextsOf(key, value) }; break;
            case "meta": Metadata = Metadata with { MetaJson = MetaOf(key, value) }; break;
            case "actors": Actors = DeclarationsOf(key, value); break;
            case "events": Events = DeclarationsOf(key, value); break;
            case "quotes": Quotes = DeclarationsOf(key, value); break;
            case "suppress": Suppress = LocatedOf(key, value).ToEquatableArray(); break;
            case "draft": Draft = TextOf(key, value); break;
            case "spans": diagnostics.Report(NewsDiagnostics.ReservedKey, key.Span, key.Text); break;
            default:
                if (!key.Text.StartsWith("x-", StringComparison.Ordinal))
                    diagnostics.Report(NewsDiagnostics.UnknownKey, key.Span, key.Text, Subject, Suggestion.For(key.Text, KnownKeys));
                break;
        }
    }

    private Located? TextOf(Located key, YamlNode value)
    {
        if (value is YamlScalar { IsNull: true })
            return null;
        if (value is YamlScalar scalar)
            return scalar.Value;
        ReportValue(key, value, "a text; put it in quotation marks");
        return null;
    }

    private string RequiredTextOf(Located key, YamlNode value)
    {
        string? text = TextOf(key, value)?.Text;
        if (value is YamlScalar && string.IsNullOrWhiteSpace(text))
            ReportValue(key, value, "a text");
        return text ?? "";
    }

    private string? DateOf(Located key, YamlNode value, bool isRequired)
    {
        if (TextOf(key, value) is not { } date)
        {
            if (isRequired && value is YamlScalar)
                ReportValue(key, value, "a date, such as `2020-09-14`");
            return null;
        }

        if (EdtfSyntax.TryParse(date.Text, out _))
            return date.Text;
        diagnostics.Report(NewsDiagnostics.BadDate, date.Span, date.Text);
        return null;
    }

    private string? LanguageOf(Located key, YamlNode value)
    {
        Located? tag = TextOf(key, value);
        if (tag is null || IsLanguage(tag.Text))
            return tag?.Text;
        ReportValue(key, value, "a language tag, such as `en` or `fr-CA`");
        return null;
    }

    // The shape of a tag of BCP 47 (RFC 5646, 2.1): subtags of one to eight letters and digits, the first of letters.
    private static bool IsLanguage(string tag)
    {
        int length = 0;
        bool isFirst = true;
        foreach (char c in tag)
        {
            if (c == '-' && length > 0)
            {
                (length, isFirst) = (0, false);
                continue;
            }

            bool isLetter = c is >= 'a' and <= 'z' or >= 'A' and <= 'Z';
            if (!(isLetter || (!isFirst && c is >= '0' and <= '9')) || ++length > 8)
                return false;
        }

        return length > 0;
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

    private string? UrlOf(Located key, YamlNode value)
    {
        Located? url = TextOf(key, value);
        if (url is null || Uri.TryCreate(url.Text, UriKind.Absolute, out _))
            return url?.Text;
        ReportValue(key, value, "an address, such as `https://example.org/news/1`");
        return null;
    }

    private EquatableArray<string> TextsOf(Located key, YamlNode value) =>
        LocatedOf(key, value).Select(static item => item.Text).ToEquatableArray();

    // A list of one may be written without its brackets.
    private List<Located> LocatedOf(Located key, YamlNode value)
    {
        var items = new List<Located>();
        if (value is YamlScalar { IsNull: true })
            return items;
        foreach (YamlNode item in value is YamlList list ? list.Items : [value])
        {
            if (item is YamlScalar { IsNull: false } scalar)
                items.Add(scalar.Value);
            else
                ReportValue(key, item, "a list of texts, such as `[AFP, Reuters]`");
        }

        return items;
    }

    private string? MetaOf(Located key, YamlNode value)
    {
        if (value is YamlMap)
            return YamlJson.Write(value);
        if (value is not YamlScalar { IsNull: true })
            ReportValue(key, value, "keys with values");
        return null;
    }

    private EquatableArray<Declaration> DeclarationsOf(Located key, YamlNode value)
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
            else
                ReportValue(id, fields, key.Text == "actors" ? "`{ type: …, name: … }`" : "keys with values, in braces or indented below it");
        }

        return declarations.ToEquatableArray();
    }

    private EquatableArray<Field> FieldsOf(YamlMap map)
    {
        var fields = new List<Field>(map.Entries.Count);
        foreach ((Located name, YamlNode value) in map.Entries)
        {
            if (name.Text.StartsWith("x-", StringComparison.Ordinal) || value is YamlScalar { IsNull: true })
                continue;
            if (value is YamlScalar scalar)
                fields.Add(new Field(name, [scalar.Value]));
            else
                fields.Add(new Field(name, LocatedOf(name, value).ToEquatableArray(), IsList: true));
        }

        return fields.ToEquatableArray();
    }

    private void ReportValue(Located key, YamlNode value, string expected) =>
        diagnostics.Report(NewsDiagnostics.WrongValue, value.Span.Length > 0 ? value.Span : key.Span, key.Text, expected);
}
