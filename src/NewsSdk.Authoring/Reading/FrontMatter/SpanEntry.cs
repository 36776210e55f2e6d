namespace NewsSdk.Authoring;

/// <summary>An entry of the front matter's <c>spans</c>: words of the text given by themselves, as the text quote selector of the W3C's Web Annotation does.</summary>
/// <param name="Class">What a span in the text has as its class: an id, or a type.</param>
/// <param name="Exact">The words, in one piece or several.</param>
/// <param name="Source">The entry in the file.</param>
internal sealed record SpanEntry(Located Class, Located? Id, EquatableArray<Located> Exact, EquatableArray<Field> Fields, SourceSpan Source)
{
    /// <summary>What stands just before the words.</summary>
    public Located? Prefix { get; init; }

    /// <summary>What stands just behind them.</summary>
    public Located? Suffix { get; init; }

    /// <summary>How long prefix and suffix are.</summary>
    public int ContextLength => (Prefix?.Text.Length ?? 0) + (Suffix?.Text.Length ?? 0);

    /// <summary>Which of the places where the words stand is meant, counted from 1.</summary>
    public int? Occurrence { get; init; }

    /// <summary>Where <see cref="Occurrence"/> is written.</summary>
    public SourceSpan OccurrenceSource { get; init; }
}
