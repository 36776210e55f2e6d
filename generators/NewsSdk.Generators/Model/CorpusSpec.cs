using NewsSdk.Authoring;

namespace NewsSdk.Generators.Model;

/// <summary>The articles that have an output, ordinal by id, which of them have views, and whether there is a registry: all that the source of <c>Articles.All</c> depends on.</summary>
/// <remarks>Equal to another when all that it holds is equal.</remarks>
internal sealed record CorpusSpec(EquatableArray<ArticleName> Articles, MemberRules Members, bool HasRegistry);
