using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace NewsSdk;

/// <summary>An immutable list that is equal to another when both hold equal items in the same order, so that records may hold lists and stay values.</summary>
/// <remarks>Write one as a collection expression: <c>[putin, lukashenko]</c>. The default is the empty list.</remarks>
/// <typeparam name="T">What it holds.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly partial struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>, IValueList
{
    private readonly T[]? _items;
    private readonly int _start;
    private readonly int _count;

    // The array is this list's from now on.
    internal ValueList(T[]? items)
        : this(items, 0, items?.Length ?? 0)
    {
    }

    // A part of an array that others have parts of; nobody changes it from now on.
    internal ValueList(T[]? items, int start, int count)
    {
        _items = count == 0 ? null : items;
        _start = start;
        _count = count;
    }

    internal void Deconstruct(out T[]? items, out int start, out int count) => (items, start, count) = (_items, _start, _count);

    /// <summary>The number of items.</summary>
    public int Count => _count;

    /// <summary>Whether it holds nothing.</summary>
    public bool IsEmpty => _count == 0;

    /// <summary>The item at <paramref name="index"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none at that index.</exception>
    public T this[int index] => (uint)index < (uint)_count
        ? _items![_start + index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The list has {Count} items.");

    /// <summary>The items, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => new(_items, _items is null ? 0 : _start, _count);

    /// <summary>The items from <paramref name="start"/> on, for list patterns and ranges.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They reach outside the list.</exception>
    public ValueList<T> Slice(int start, int length)
    {
        _ = AsSpan().Slice(start, length);
        return new ValueList<T>(_items, _start + start, length);
    }

    /// <summary>Tells whether an item equal to <paramref name="item"/> is in the list.</summary>
    public bool Contains(T item) => _items is not null && Array.IndexOf(_items, item, _start, _count) >= 0;

    /// <summary>Gives the items one by one.</summary>
    public Enumerator GetEnumerator() => new(_items, _start, _count);

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other)
    {
        if (_count != other._count)
            return false;
        if (_items == other._items && _start == other._start)
            return true;

        for (int i = 0; i < _count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(_items![_start + i], other._items![other._start + i]))
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
    public override string ToString() => $"[{string.Join(", ", AsSegment())}]";

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)AsSegment()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)AsSegment()).GetEnumerator();

    JsonTypeInfo IValueList.CreateTypeInfo(JsonSerializerOptions options) =>
        JsonMetadataServices.CreateValueInfo<ValueList<T>>(options, new ListConverter<ValueList<T>, T>(static items => items.ToValueList(), takesNull: true));

    private ArraySegment<T> AsSegment() => _items is null ? ArraySegment<T>.Empty : new(_items, _start, _count);

    /// <summary>Tells whether both hold equal items in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Tells whether the two differ.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);
}
