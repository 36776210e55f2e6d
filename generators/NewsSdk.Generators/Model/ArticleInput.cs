using NewsSdk.Authoring;

namespace NewsSdk.Generators.Model;

/// <summary>An article as it was read, with all else that its source and its diagnostics depend on.</summary>
/// <remarks>Equal to another when all that it holds is equal: what other articles say is in it only as far as this one depends on it.</remarks>
/// <param name="Parsed">The article, or why it could not be read.</param>
/// <param name="Corpus">The corpus as far as the article depends on it; null where there is none.</param>
/// <param name="Actors">The actors of the registry that the article says something of.</param>
/// <param name="Options">How its source is written.</param>
internal sealed record ArticleInput(Outcome<ParsedArticle> Parsed, CorpusModel? Corpus, EquatableArray<SharedActor> Actors, NewsOptions Options)
{
    /// <summary>Whether another file has its path: then it is checked, and has no source.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>Whether it is a draft that is not built: then it is checked, and has no source.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>Whether each annotation with an id is a member.</summary>
    public bool HasMembers { get; init; }
}
