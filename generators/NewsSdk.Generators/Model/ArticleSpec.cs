using NewsSdk.Authoring;

namespace NewsSdk.Generators.Model;

/// <summary>A bound article with the types that it uses: all that its source depends on.</summary>
/// <remarks>Equal to another when all that it holds is equal.</remarks>
/// <param name="Article">The article.</param>
/// <param name="Types">The types of its actors and events, ordinal by name.</param>
internal sealed record ArticleSpec(BoundArticle Article, EquatableArray<TypeName> Types)
{
    /// <summary>Whether each annotation with an id is a member.</summary>
    public bool HasMembers { get; init; } = true;
}
