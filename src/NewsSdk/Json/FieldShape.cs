namespace NewsSdk;

/// <summary>What a field holds: as a message names it, and as a JSON Schema does.</summary>
internal sealed class FieldShape(string expected, string schema)
{
    public static readonly FieldShape Date = new("a date", """{"$ref":"#/$defs/date"}""");
    public static readonly FieldShape Quantity = new("a quantity", """{"$ref":"#/$defs/quantity"}""");
    public static readonly FieldShape Number = new("a number", """{"type":"number"}""");
    public static readonly FieldShape WholeNumber = new("a whole number", """{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}""");
    public static readonly FieldShape Text = new("a string", """{"type":"string"}""");
    public static readonly FieldShape Url = new("an absolute URL", """{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:"}""");
    public static readonly FieldShape Flag = new("true or false", """{"type":"boolean"}""");
    public static readonly FieldShape Actor = new("an actor's id", """{"$ref":"#/$defs/actorId"}""");
    public static readonly FieldShape Event = new("an event's id", """{"$ref":"#/$defs/eventId"}""");
    public static readonly FieldShape Quote = new("a quote's id", """{"$ref":"#/$defs/quoteId"}""");

    public string Expected => expected;

    public string Schema => schema;

    /// <summary>One of a few words.</summary>
    public static FieldShape Word(string[] words) =>
        new(JsonWords.Expected(words), $$"""{"enum":[{{string.Join(',', words.Select(static word => RawJson.Quote(word)))}}]}""");
}
