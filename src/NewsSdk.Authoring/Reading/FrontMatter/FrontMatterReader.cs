namespace NewsSdk.Authoring;

/// <summary>Reads the front matter's keys. One that is wrong is reported and left out; the others are read.</summary>
internal sealed class FrontMatterReader(DiagnosticBag diagnostics) : YamlValues(diagnostics)
{
    private const string Subject = "the front matter";

    internal static readonly string[] KnownKeys =
    [
        "id", "headline", "published", "modified", "language", "translated-from", "machine-translated", "genre", "authors", "credits", "publisher",
        "url", "rights", "dateline", "subjects", "keywords", "actors", "events", "quotes", "spans", "formerly", "suppress", "draft", "meta",
    ];

    private static readonly string[] s_betweenNames = [", and ", ", ", "; ", " and ", " & ", ListComma];

    // What other programs call them.
    private static readonly (string Key, string Ours)[] s_otherNames =
    [
        ("title", "headline"), ("date", "published"), ("updated", "modified"), ("lastmod", "modified"), ("byline", "authors"), ("tags", "keywords"), ("categories", "subjects"),
        ("lang", "language"), ("slug", "id"), ("copyright", "rights"), ("people", "actors"),
    ];

    // Few articles have any.
    private List<(Located Key, string? Nearest, string? Cure)>? _unknown;

    public ArticleMetadata Metadata { get; private set; } = new();

    public Located? Id { get; private set; }

    public Located? Draft { get; private set; }

    public EquatableArray<Located> Suppress { get; private set; }

    public EquatableArray<Located> Formerly { get; private set; }

    public List<SpanEntry> Spans { get; private set; } = [];

    public EquatableArray<Declaration> Actors { get; private set; }

    public EquatableArray<Declaration> Events { get; private set; }

    public EquatableArray<Declaration> Quotes { get; private set; }

    /// <summary>Reads a document; whether it is front matter at all. <paramref name="opening"/> is where a missing key is told.</summary>
    public bool Read(YamlNode? document, SourceSpan opening)
    {
        if (document is YamlMap map)
        {
            foreach ((Located key, YamlNode value) in map.Entries)
                ReadKey(key, value, map);
            RequireKey(map, "headline", "What happened", opening);
            RequireKey(map, "published", "2020-09-14", opening);
            ReportUnknown();
            if (Metadata.Modified is { } modified && DateOrder.IsBefore(modified, Metadata.Published))
                Diagnostics.Report(NewsDiagnostics.DatesInWrongOrder, map.Entries.Find(static entry => entry.Key.Text == "modified").Value.Span, "modified", "published", Metadata.Published);
        }
        else if (document is null or YamlScalar { IsNull: true })
        {
            RequireKey(null, "headline", "What happened", opening);
            RequireKey(null, "published", "2020-09-14", opening);
        }
        else
        {
            Diagnostics.Report(NewsDiagnostics.WrongValue, document.Span, "---", "keys with values, such as `headline: …`");
            return false;
        }

        return true;
    }

    private void RequireKey(YamlMap? map, string key, string example, SourceSpan opening)
    {
        if (map is not null && map.Entries.Exists(entry => entry.Key.Text == key))
            return;
        // Where it is misspelled that is the place, and all that is told.
        int misspelled = _unknown?.FindIndex(unknown => unknown.Nearest == key) ?? -1;
        Diagnostics.Report(NewsDiagnostics.MissingKey, misspelled < 0 ? opening : _unknown![misspelled].Key.Span, "The front matter", key, example);
        if (misspelled >= 0)
            _unknown!.RemoveAt(misspelled);
    }

    private void ReportUnknown()
    {
        foreach ((Located key, string? nearest, string? cure) in _unknown ?? [])
            Diagnostics.Report(NewsDiagnostics.UnknownKey, key.Span, key.Text, Subject, cure ?? Suggestion.Text(nearest));
    }

    private void ReadKey(Located key, YamlNode value, YamlMap map)
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
            case "actors": Actors = Joined(Actors, DeclarationsOf(key, value)); break;
            case "events": Events = Joined(Events, DeclarationsOf(key, value)); break;
            case "quotes": Quotes = Joined(Quotes, DeclarationsOf(key, value)); break;
            case "suppress": Suppress = WordsOf(key, value).ToEquatableArray(); break;
            case "draft": Draft = DraftOf(key, value); break;
            case "formerly": Formerly = WordsOf(key, value).ToEquatableArray(); break;
            case "spans": Spans = new SpanEntryReader(Diagnostics).Read(key, value); break;
            default:
                if (!IsOthers(key))
                    ReadUnknown(key, value, map);
                break;
        }
    }

    // What a misspelled key declares counts, so that each use of it is not told too; and an actor that is not indented.
    private void ReadUnknown(Located key, YamlNode value, YamlMap map)
    {
        string? nearest = Diagnostics.Nearest(key.Text, KnownKeys);
        bool isActor = nearest is null && value is YamlMap actor && IsDeclaration(actor);
        string? ours = nearest is null ? Array.Find(s_otherNames, other => other.Key == key.Text).Ours : null;
        if (ours is not null && !map.Entries.Exists(entry => entry.Key.Text == ours))
            nearest = ours;
        (_unknown ??= []).Add((key, nearest, isActor ? "; indent it below `actors`" : null));
        if (isActor)
            ReadKey(new Located("actors", key.Span), new YamlMap([(key, value)], value.Span), map);
        else if (nearest is "actors" or "events" or "quotes" && value is YamlMap declared && declared.Entries.TrueForAll(static entry => entry.Value is YamlMap))
            ReadKey(key with { Text = nearest }, value, map);
    }

    private static EquatableArray<Declaration> Joined(EquatableArray<Declaration> first, EquatableArray<Declaration> second) =>
        first.Count == 0 ? second : [.. first, .. second];

    private string RequiredTextOf(Located key, YamlNode value)
    {
        string? text = TextOf(key, value)?.Text;
        if (value is YamlScalar && string.IsNullOrWhiteSpace(text))
            ReportRequired(key, value, value.Span.Length > 0 && text is null ? "a text; put it in quotation marks" : "a text");
        return text ?? "";
    }

    // Of `headline: #1 in the charts` more is to be said than that YAML takes it for a comment.
    private void ReportRequired(Located key, YamlNode value, string expected)
    {
        Diagnostics.TakeBack(NewsDiagnostics.CommentInText, value.Span);
        ReportValue(key, value, expected);
    }

    private string? DateOf(Located key, YamlNode value, bool isRequired)
    {
        const string expected = "a date, such as `2020-09-14`";
        if (TextOf(key, value, expected) is not { } date)
        {
            if (isRequired && value is YamlScalar)
                ReportRequired(key, value, expected);
            return null;
        }

        if (EdtfSyntax.TryParse(date.Text, out _))
            return date.Text;
        Diagnostics.Report(NewsDiagnostics.BadDate, date.Span, date.Text, DateCure.Of(date.Text));
        return null;
    }

    private string? LanguageOf(Located key, YamlNode value)
    {
        string expected = "a language tag, such as `en` or `fr-CA`";
        string? tag = TextOf(key, value, expected)?.Text;
        if (tag is null || IsLanguage(tag))
            return tag;
        // As locales are written.
        if (tag.Replace('_', '-') is var meant && meant != tag && IsLanguage(meant))
            expected = $"`{meant}`";
        ReportValue(key, value, expected);
        return null;
    }

    // The shape of a tag of BCP 47 (RFC 5646, 2.1): subtags of one to eight letters and digits, the first of letters.
    private static bool IsLanguage(string tag)
    {
        // No language has a longer code, so that `english` is none.
        int first = tag.IndexOf('-') is > 0 and int hyphen ? hyphen : tag.Length;
        if (first is not (2 or 3) && !(first == 1 && tag[0] is 'i' or 'x' or 'I' or 'X'))
            return false;
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
        const string expected = "`yes` or `no`";
        if (TextOf(key, value, expected) is not { } flag)
            return false;
        if (IsYes(flag.Text) || IsNo(flag.Text))
            return IsYes(flag.Text);
        ReportValue(key, value, expected);
        return false;
    }

    private static bool IsYes(string text) => text.ToLowerInvariant() is "yes" or "true";

    private static bool IsNo(string text) => text.ToLowerInvariant() is "no" or "false";

    private string? UrlOf(Located key, YamlNode value)
    {
        string expected = "an address, such as `https://example.org/news/1`";
        string? url = TextOf(key, value, expected)?.Text;
        if (url is null || Address.IsAbsolute(url))
            return url;
        if (url.StartsWith("www.", StringComparison.Ordinal) && Address.IsAbsolute("https://" + url))
            expected = $"an address, such as `https://{url}`";
        ReportValue(key, value, expected);
        return null;
    }

    private EquatableArray<string> TextsOf(Located key, YamlNode value)
    {
        switch (key.Text)
        {
            case "authors": CheckList(key, value, s_betweenNames, static (text, items) => text.Contains(ListComma) || Array.TrueForAll(items, IsName)); break;
            case "credits": CheckList(key, value, BetweenWords, static (text, items) => text.Contains("; ") || Array.TrueForAll(items, IsAcronym)); break;
            default: CheckList(key, value, BetweenWords, static (_, _) => true); break;
        }

        return LocatedOf(key, value).Select(static item => item.Text).ToEquatableArray();
    }

    // `authors: John Doe, Jane Roe`. Of people only what looks like names: “Reuters, London” may be one.
    private static bool IsName(string text)
    {
        string[] words = text.Split(' ');
        return words.Length is >= 2 and <= 4 && words[0] is [var first, ..] && char.IsUpper(first) && words[words.Length - 1] is [var last, ..] && char.IsUpper(last);
    }

    // Of credits `AFP, DPA`: one may be “Jane Roe, Associated Press”.
    private static bool IsAcronym(string text) => text.Length > 1 && text.All(char.IsUpper);

    // What is a draft for no reason that anybody wrote is a draft as well; `draft: no` is none.
    private Located? DraftOf(Located key, YamlNode value)
    {
        if (value is YamlScalar { IsNull: true })
        {
            ReportValue(key, value, "a reason, such as `waiting for the second source`");
            return new Located("", key.Span);
        }

        Located reason = TextOf(key, value) ?? new Located("", key.Span);
        return reason.IsQuoted || !IsNo(reason.Text) ? reason : null;
    }

    private string? MetaOf(Located key, YamlNode value)
    {
        if (value is YamlMap)
            return YamlJson.Write(value);
        if (value is not YamlScalar { IsNull: true })
            ReportValue(key, value, "keys with values");
        return null;
    }
}
