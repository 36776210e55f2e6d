using NewsSdk.Authoring;

namespace NewsSdk.Generators.Model;

/// <summary>All values of a step as one object; why it is one, <see cref="Joined{TLeft, TRight}"/> says.</summary>
/// <remarks>Equal to another when its items are, in order.</remarks>
internal sealed record Gathered<T>(EquatableArray<T> Items)
    where T : IEquatable<T>;
