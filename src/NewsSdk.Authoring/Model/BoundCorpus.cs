namespace NewsSdk.Authoring;

/// <summary>A whole corpus, read and bound.</summary>
public sealed record BoundCorpus
{
    /// <summary>Names and types.</summary>
    public required CorpusModel Model { get; init; }

    /// <summary>The actors of all registries, ordinal by id.</summary>
    public required EquatableArray<SharedActor> Actors { get; init; }

    /// <summary>The articles, ordinal by path; drafts are among them.</summary>
    public required EquatableArray<CorpusArticle> Articles { get; init; }

    /// <summary>What is wrong, file by file: schema, registries, articles.</summary>
    public required EquatableArray<NewsDiagnostic> Diagnostics { get; init; }
}

/// <summary>An article as it was read and as it is bound.</summary>
public sealed record CorpusArticle(ParsedArticle Parsed, Bound Bound);
