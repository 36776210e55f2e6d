namespace NewsSdk.Authoring;

/// <summary>Fields in the words of messages.</summary>
internal static class FieldWords
{
    /// <summary>What a field holds, as a message says it.</summary>
    public static string Expected(FieldModel field)
    {
        string type = field.TypeName is { } name ? $"`{name}`" : "";
        return field.Kind switch
        {
            FieldKind.Actor => type.Length > 0 ? $"the id of an actor of the type {type}" : "the id of an actor",
            FieldKind.Event => type.Length > 0 ? $"the id of an event of the type {type}" : "the id of an event",
            FieldKind.Quote => type.Length > 0 ? $"the id of a quote of the type {type}" : "the id of a quote",
            FieldKind.Date => "a date, such as `2020-09-14`",
            FieldKind.Quantity => "a quantity, such as `80%` or `<100000`",
            FieldKind.Number => "a number, such as `1.5`",
            FieldKind.Integer => "a whole number",
            FieldKind.Flag => "`yes` or `no`",
            FieldKind.Url => "an address, such as `https://example.org/news/1`",
            FieldKind.Word => OneOf(field),
            _ => "a text",
        };
    }

    /// <summary>The words that a field may hold.</summary>
    public static string OneOf(FieldModel field)
    {
        var words = field.Words.Select(static word => $"`{word.Word}`").ToList();
        return words.Count == 1 ? words[0] : $"{string.Join(", ", words.Take(words.Count - 1))} or {words[words.Count - 1]}";
    }
}
