using NewsSdk.Authoring;

namespace NewsSdk.Generators.Model;

/// <summary>The corpus that is built, and the one that drafts are checked against, which has them as well.</summary>
/// <remarks>Equal to another when all that it holds is equal.</remarks>
internal sealed record Corpora(CorpusModel Built, CorpusModel WithDrafts);
