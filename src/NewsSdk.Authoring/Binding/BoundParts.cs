namespace NewsSdk.Authoring;

/// <summary>An actor while its article is bound.</summary>
internal sealed class ActorPart(string id, string type, string name)
{
    public string Id => id;

    public string Type => type;

    public string Name => name;

    public List<string> Aliases { get; } = [];

    public string? Wikidata { get; set; }

    public List<BoundField> Fields { get; set; } = [];

    public List<TextSpan> Mentions { get; } = [];
}

/// <summary>An event while its article is bound.</summary>
internal sealed class EventPart(string? id, string type)
{
    public string? Id => id;

    public string Type => type;

    public string Status { get; set; } = EventStatus.Asserted;

    public List<BoundField> Fields { get; set; } = [];

    public List<TextSpan> Mentions { get; } = [];
}

/// <summary>A quote while its article is bound.</summary>
internal sealed class QuotePart(string? id, SourceSpan source)
{
    public string? Id => id;

    /// <summary>Where it is declared.</summary>
    public SourceSpan Source => source;

    public EquatableArray<Field> Written { get; set; }

    public string? Speaker { get; set; }

    public List<string> Addressees { get; } = [];

    public string Kind { get; set; } = "";

    public List<TextSpan> Cue { get; } = [];

    public List<TextSpan> Origin { get; } = [];

    public string? Via { get; set; }

    public string? Date { get; set; }

    /// <summary>The quote that this one is said in.</summary>
    public QuotePart? Outer { get; set; }

    public List<TextSpan> Fragments { get; } = [];

    /// <summary>The blocks of the fragments, in the same order.</summary>
    public List<int> Blocks { get; } = [];

    public int Index { get; set; }
}

/// <summary>A field's values in the form that the JSON holds: an id, an EDTF date, a quantity, a text, or <c>true</c>/<c>false</c> for a flag.</summary>
internal sealed record BoundField(FieldModel Model, List<string> Values);
