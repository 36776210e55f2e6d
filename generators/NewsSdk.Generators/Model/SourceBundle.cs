using NewsSdk.Authoring;

namespace NewsSdk.Generators.Model;

/// <summary>Sources that are one file of the compilation.</summary>
/// <remarks>Equal to another when all that it holds is equal.</remarks>
internal sealed record SourceBundle(string HintName, EquatableArray<GeneratedSource> Sources);
