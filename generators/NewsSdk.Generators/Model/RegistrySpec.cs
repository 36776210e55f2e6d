using NewsSdk.Authoring;

namespace NewsSdk.Generators.Model;

/// <summary>The actors of all registries with the types that they have: all that the source of <c>Actors</c> depends on.</summary>
/// <remarks>Equal to another when all that it holds is equal.</remarks>
internal sealed record RegistrySpec(EquatableArray<SharedActor> Actors, EquatableArray<TypeName> Types);
