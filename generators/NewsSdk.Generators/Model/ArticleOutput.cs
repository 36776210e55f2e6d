using NewsSdk.Authoring;

namespace NewsSdk.Generators.Model;

/// <summary>An article's source, and its names, under which the corpus lists it.</summary>
/// <remarks>Equal to another when all that it holds is equal.</remarks>
internal sealed record ArticleOutput(ArticleName Name, GeneratedSource Source);
