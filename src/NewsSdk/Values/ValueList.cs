using System.Collections;
using System.Runtime.CompilerServices;

namespace NewsSdk;

/// <summary>An immutable list that is equal to another when both hold equal items in the same order, so that records may hold lists and stay values.</summary>
/// <remarks>Write one as a collection expression: <c>[putin, lukashenko]</c>. The default is the empty list.</remarks>
/// <typeparam name="T">What it holds.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly partial struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? _items;

    // The array is this list's from now on.
    internal ValueList(T[]? items) => _items = items is { Length: 0 } ? null : items;

    /// <summary>The number of items.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether it holds nothing.</summary>
    public bool IsEmpty => _items is null;

    /// <summary>The item at <paramref name="index"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none at that index.</exception>
    public T this[int index] => (uint)index < (uint)Count
        ? _items![index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The list has {Count} items.");

    /// <summary>The items, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>The items from <paramref name="start"/> on, for list patterns and ranges.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They reach outside the list.</exception>
    public ValueList<T> Slice(int start, int length) => ValueList.Create(AsSpan().Slice(start, length));

    /// <summary>Tells whether an item equal to <paramref name="item"/> is in the list.</summary>
    public bool Contains(T item) => _items is not null && Array.IndexOf(_items, item) >= 0;

    /// <summary>Gives the items one by one.</summary>
    public Enumerator GetEnumerator() => new(_items);

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other)
    {
        if (_items == other._items)
            return true;
        if (_items is null || other._items is null || _items.Length != other._items.Length)
            return false;

        for (int i = 0; i < _items.Length; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(_items[i], other._items[i]))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (T item in AsSpan())
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>The items in brackets.</summary>
    public override string ToString() => $"[{string.Join(", ", _items ?? [])}]";

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>Tells whether both hold equal items in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Tells whether the two differ.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);
}
