namespace NewsSdk.Authoring;

/// <summary>What an article annotates, with all names resolved.</summary>
internal sealed record BoundParts(List<ActorPart> Actors, List<EventPart> Events, List<QuotePart> Quotes);

/// <summary>An actor, event or quote while its article is bound.</summary>
/// <param name="id">Its id; null for an anonymous one.</param>
/// <param name="type">Its type's name.</param>
/// <param name="source">Where it is declared.</param>
internal abstract class Part(string? id, string type, SourceSpan source)
{
    private List<MentionWords>? _mentions;

    public string? Id => id;

    public string Type => type;

    public SourceSpan Source => source;

    public EquatableArray<BoundField> Fields { get; set; }

    /// <summary>The ids that it had before, as written.</summary>
    public EquatableArray<Located> Formerly { get; set; }

    /// <summary>How many spans are its words.</summary>
    public int SpanCount { get; set; }

    /// <summary>Where it stands in the text, but for a quote, which has fragments.</summary>
    public List<MentionWords> Mentions => _mentions ??= new List<MentionWords>(SpanCount);

    /// <summary>Puts the mentions in the order of the text; of two that begin together the longer comes first.</summary>
    public void SortMentions() => _mentions?.Sort(static (left, right) =>
        left.First.Start != right.First.Start ? left.First.Start.CompareTo(right.First.Start) : right.First.Length.CompareTo(left.First.Length));
}

/// <summary>The words of a mention: nearly all are one piece.</summary>
/// <param name="First">The first piece.</param>
/// <param name="Others">The further ones; null where there are none.</param>
internal readonly record struct MentionWords(TextSpan First, List<TextSpan>? Others = null)
{
    public IReadOnlyList<TextSpan> Pieces => Others is null ? [First] : [First, .. Others];

    /// <summary>The same with a piece more.</summary>
    public MentionWords With(TextSpan piece)
    {
        List<TextSpan> others = Others ?? [];
        others.Add(piece);
        return this with { Others = others };
    }
}

/// <summary>An actor while its article is bound.</summary>
/// <param name="isShared">Whether it is the registry's: then what it is stands there, and here only where it is mentioned.</param>
internal sealed class ActorPart(string id, string type, string name, SourceSpan source, bool isShared) : Part(id, type, source)
{
    public string Name => name;

    public bool IsShared => isShared;

    public IReadOnlyList<string> Aliases { get; set; } = [];

    public string? Wikidata { get; set; }
}

/// <summary>An event while its article is bound.</summary>
internal sealed class EventPart(string? id, string type, SourceSpan source, EquatableArray<Field> written) : Part(id, type, source)
{
    /// <summary>Its keys, as written.</summary>
    public EquatableArray<Field> Written => written;

    public string Status { get; set; } = EventStatus.Asserted;
}

/// <summary>A quote while its article is bound.</summary>
internal sealed class QuotePart(string? id, string type, SourceSpan source, EquatableArray<Field> written, int index) : Part(id, type, source)
{
    private List<TextSpan>? _fragments;
    private List<int>? _spans;

    /// <summary>Its keys, as written.</summary>
    public EquatableArray<Field> Written => written;

    /// <summary>Its place among the article's quotes.</summary>
    public int Index => index;

    /// <summary>Whether its kind was reported: then none of its keys is wrong for that kind.</summary>
    public bool IsOfUnknownKind { get; set; }

    public string? Speaker { get; set; }

    public List<string> Addressees { get; } = [];

    public string Kind { get; set; } = "";

    public List<TextSpan> Cue { get; } = [];

    public List<TextSpan> Origin { get; } = [];

    public string? Via { get; set; }

    public string? Date { get; set; }

    /// <summary>The quote that this one is said in.</summary>
    public QuotePart? Outer { get; set; }

    /// <summary>Its words, in order.</summary>
    public List<TextSpan> Fragments => _fragments ??= new List<TextSpan>(SpanCount);

    /// <summary>The indexes in <see cref="ParsedArticle.Spans"/> of the fragments, in the same order.</summary>
    public List<int> Spans => _spans ??= new List<int>(SpanCount);
}
