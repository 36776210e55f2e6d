using NewsSdk.Authoring;

namespace NewsSdk.Generators.Model;

/// <summary>A type of actor, event or quote with the name of its file, which depends on the other types' names.</summary>
/// <remarks>Equal to another when all that it holds is equal.</remarks>
internal sealed record TypeSpec(TypeModel Model, string HintName);
