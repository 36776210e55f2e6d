namespace NewsSdk.Generators.Pipeline;

/// <summary>
/// Compares by value what is not the same object. The compiler compares all items of a step with those before at each edit of one; without it, each comparison
/// is a call into the item, which lies anywhere in a large heap.
/// </summary>
internal sealed class SameFirst<T> : IEqualityComparer<T>
    where T : class, IEquatable<T>
{
    public static SameFirst<T> Comparer { get; } = new();

    public bool Equals(T? left, T? right) => ReferenceEquals(left, right) || (left is not null && right is not null && left.Equals(right));

    public int GetHashCode(T value) => value.GetHashCode();
}
