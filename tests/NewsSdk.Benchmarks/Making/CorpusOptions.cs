namespace NewsSdk.Benchmarks;

/// <summary>What a made corpus is like. The same options give the same bytes.</summary>
internal sealed record CorpusOptions
{
    /// <summary>How many articles.</summary>
    public int Articles { get; init; } = 1000;

    /// <summary>Another seed, another corpus.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Articles as the real world has them, in place of articles that are all alike.</summary>
    public bool IsNasty { get; init; }

    /// <summary>How many annotations of an article have an id: its actors, then events and quotes in turn.</summary>
    public int Members { get; init; } = 26;

    /// <summary>Actors of an article.</summary>
    public int Actors { get; init; } = 10;

    /// <summary>Paragraphs of an article: each has five spans, one of them an event or a quote in turn.</summary>
    public int Paragraphs { get; init; } = 16;

    /// <summary>UTF-8 bytes of a paragraph's text, of which 16 are the 5.8 KB of the issue.</summary>
    public int ParagraphBytes { get; init; } = 362;

    /// <summary>Actors stand in one <c>*.actors.yaml</c> instead of in each article.</summary>
    public bool HasRegistry { get; init; }

    /// <summary>A <c>news.schema.yaml</c> declares the types.</summary>
    public bool HasSchema { get; init; }

    /// <summary>Nasty articles also have annotations that cross others, by the front matter's <c>spans</c>.</summary>
    public bool HasCrossing { get; init; }

    /// <summary>The language of articles that are all alike.</summary>
    public Language Language { get; init; } = Languages.English;
}
