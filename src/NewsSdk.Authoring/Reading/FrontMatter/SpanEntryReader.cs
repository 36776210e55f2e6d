using System.Globalization;

namespace NewsSdk.Authoring;

/// <summary>Reads the front matter's <c>spans</c>.</summary>
internal sealed class SpanEntryReader(DiagnosticBag diagnostics) : YamlValues(diagnostics)
{
    private const string Example = "a list such as `[{ of: putin, exact: \"the two presidents\" }]`";

    internal static readonly string[] Keys = ["of", "class", "id", "exact", "occurrence", "prefix", "suffix"];

    public List<SpanEntry> Read(Located key, YamlNode value)
    {
        var entries = new List<SpanEntry>();
        if (value is YamlScalar { IsNull: true })
            return entries;
        if (value is not YamlList list)
        {
            ReportValue(key, value, Example);
            return entries;
        }

        foreach (YamlNode item in list.Items)
        {
            if (item is YamlMap map)
                Read(map, entries);
            else
                ReportValue(key, item, Example);
        }

        return entries;
    }

    private void Read(YamlMap map, List<SpanEntry> entries)
    {
        Located? of = null, type = null, id = null, prefix = null, suffix = null;
        EquatableArray<Located> exact = default;
        int? occurrence = null;
        SourceSpan occurrenceSource = default;
        var others = new List<(Located, YamlNode)>();
        foreach ((Located name, YamlNode value) in map.Entries)
        {
            switch (name.Text)
            {
                case "of": of = TextOf(name, value); break;
                case "class": type = TextOf(name, value); break;
                case "id": id = TextOf(name, value); break;
                case "prefix": prefix = TextOf(name, value); break;
                case "suffix": suffix = TextOf(name, value); break;
                case "exact": exact = LocatedOf(name, value).ToEquatableArray(); break;
                case "occurrence":
                    occurrence = OccurrenceOf(name, value);
                    occurrenceSource = value.Span;
                    break;
                default: others.Add((name, value)); break;
            }
        }

        EquatableArray<Field> fields = FieldsOf(new YamlMap(others, map.Span));
        if (Check(map, of, type, id, exact, ref fields) is not { } @class || IsOthers(@class))
            return;
        entries.Add(new SpanEntry(@class, id, exact, fields, map.Span)
        {
            Prefix = prefix,
            Suffix = suffix,
            Occurrence = occurrence,
            OccurrenceSource = occurrenceSource,
        });
    }

    // `of: putin` is a mention, and takes no keys; but `class: cue, of: …` is a span with the key `of`, as in the text.
    private Located? Check(YamlMap map, Located? of, Located? type, Located? id, EquatableArray<Located> exact, ref EquatableArray<Field> fields)
    {
        var place = new SourceSpan(map.Span.Start, Math.Min(1, map.Span.Length));
        if (exact.Count == 0 || exact[0].Text.Length == 0)
        {
            if (Lacks(map, "exact"))
                Diagnostics.Report(NewsDiagnostics.MissingKey, place, "The span", "exact", "\"the words as they stand in the text\"");
            return null;
        }

        if (type is { Text.Length: > 0 })
        {
            if (of is not { } whole)
                return type;
            if (type is { Text: SpanClass.Cue or SpanClass.Source })
                fields = [.. fields, new Field(new Located("of", whole.Span), [whole])];
            else
                Diagnostics.Report(NewsDiagnostics.UnknownKey, map.Entries.Find(static entry => entry.Key.Text == "of").Key.Span, "of", "a span that has a `class`, unless that is `cue` or `source`", "; leave one of the two out");
            return type;
        }

        if (of is not { Text.Length: > 0 })
        {
            if (Lacks(map, "of") && Lacks(map, "class"))
                Diagnostics.Report(NewsDiagnostics.MissingKey, place, "The span", "of", "putin");
            return null;
        }

        foreach (Field field in fields)
            Diagnostics.Report(NewsDiagnostics.UnknownKey, field.Name.Span, field.Name.Text, "a span that has `of`", Diagnostics.Suggest(field.Name.Text, Keys));
        if (fields.Count > 0)
            fields = default;
        return of;
    }

    // A value of the wrong form was reported, and is no missing one.
    private static bool Lacks(YamlMap map, string key)
    {
        YamlNode? value = map.Entries.Find(entry => entry.Key.Text == key).Value;
        return value is null or YamlScalar { IsNull: true } or YamlScalar { Value.Text.Length: 0 } or YamlList { Items.Count: 0 } or YamlList { Items: [YamlScalar { Value.Text.Length: 0 }, ..] };
    }

    private int? OccurrenceOf(Located key, YamlNode value)
    {
        if (TextOf(key, value) is not { } text)
            return null;
        if (int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int occurrence) && occurrence > 0)
            return occurrence;
        ReportValue(key, value, "a whole number from 1");
        return null;
    }
}
