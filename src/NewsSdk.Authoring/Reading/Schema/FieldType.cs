namespace NewsSdk.Authoring;

/// <summary>The type of a field as a schema writes it: <c>person+</c>, or <c>text? Where it happened</c> with its description, or <c>[low, high]</c>.</summary>
internal static class FieldType
{
    /// <summary>The types that every schema has.</summary>
    public static readonly string[] BuiltIn = ["text", "date", "quantity", "number", "integer", "flag", "url", "actor", "event", "quote"];

    /// <summary>What a type that every schema has holds; null for another word.</summary>
    public static FieldKind? KindOf(string word) => word switch
    {
        "text" => FieldKind.Text,
        "date" => FieldKind.Date,
        "quantity" => FieldKind.Quantity,
        "number" => FieldKind.Number,
        "integer" => FieldKind.Integer,
        "flag" => FieldKind.Flag,
        "url" => FieldKind.Url,
        "actor" => FieldKind.Actor,
        "event" => FieldKind.Event,
        "quote" => FieldKind.Quote,
        _ => null,
    };

    /// <summary>The field that <paramref name="text"/> declares.</summary>
    public static FieldDeclaration Parse(Located name, Located text)
    {
        if (text.Text.Length > 0 && text.Text[0] == '[' && text.Text.IndexOf(']') is > 0 and int close)
            return ParseWords(name, text, close);

        int end = 0;
        while (end < text.Text.Length && !char.IsWhiteSpace(text.Text[end]))
            end++;
        string word = text.Text.Substring(0, end);
        string description = text.Text.Substring(end).Trim();
        Cardinality? cardinality = word.Length > 1 ? CardinalityOf(word[word.Length - 1]) : null;
        if (cardinality is not null)
            word = word.Substring(0, word.Length - 1);
        var place = new SourceSpan(text.Span.Start, text.Span.Length == text.Text.Length ? word.Length : text.Span.Length);
        return new FieldDeclaration(name, new Located(word, place), default, cardinality ?? Cardinality.One, description.Length > 0 ? description : null);
    }

    /// <summary>Whether a text is the word of a type, with or without a mark of its cardinality; whether there is such a type is another matter.</summary>
    public static bool IsWord(string text)
    {
        string word = text.TrimEnd('?', '*', '+');
        return text.Length - word.Length <= 1 && Array.IndexOf(BuiltIn, word) >= 0;
    }

    /// <summary>The type that other languages call <paramref name="word"/>, or null.</summary>
    public static string? NamedElsewhere(string word) => word.ToLowerInvariant() switch
    {
        "string" or "str" or "words" or "markdown" => "text",
        "int" or "long" => "integer",
        "float" or "double" or "decimal" => "number",
        "bool" or "boolean" => "flag",
        "datetime" or "time" or "timestamp" => "date",
        "uri" or "link" or "address" => "url",
        _ => null,
    };

    /// <summary>The cardinality that a mark means, or null for another character.</summary>
    public static Cardinality? CardinalityOf(char mark) => mark switch
    {
        '?' => Cardinality.Optional,
        '*' => Cardinality.Many,
        '+' => Cardinality.Some,
        _ => null,
    };

    // "[low, high]?" in quotation marks: YAML itself takes no mark behind a list.
    private static FieldDeclaration ParseWords(Located name, Located text, int close)
    {
        bool isExact = text.Span.Length == text.Text.Length;
        var words = new List<Located>();
        int start = 1;
        for (int i = 1; i <= close; i++)
        {
            if (text.Text[i] is not (',' or ']'))
                continue;
            string item = text.Text.Substring(start, i - start);
            int indent = item.Length - item.TrimStart().Length;
            string word = item.Trim();
            words.Add(new Located(word, isExact ? new SourceSpan(text.Span.Start + start + indent, word.Length) : text.Span));
            start = i + 1;
        }

        string rest = text.Text.Substring(close + 1);
        Cardinality? cardinality = rest.Length > 0 ? CardinalityOf(rest[0]) : null;
        string description = (cardinality is null ? rest : rest.Substring(1)).Trim();
        return new FieldDeclaration(name, new Located("", text.Span), words.ToEquatableArray(), cardinality ?? Cardinality.One, description.Length > 0 ? description : null);
    }
}
