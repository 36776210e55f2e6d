using NewsSdk.Authoring;

namespace NewsSdk.Generators.Model;

/// <summary>A bound article with the corpus whose types it uses: all that its source depends on.</summary>
/// <param name="Article">The article.</param>
/// <param name="Corpus">The corpus that it was bound against.</param>
internal sealed record ArticleSpec(BoundArticle Article, CorpusModel Corpus)
{
    /// <summary>Whether each annotation with an id is a member.</summary>
    public bool HasMembers { get; init; } = true;
}
