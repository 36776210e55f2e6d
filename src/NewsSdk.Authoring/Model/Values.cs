using System.Collections;
using System.Runtime.CompilerServices;

namespace NewsSdk.Authoring;

/// <summary>The values of a field, in order: nearly always one, and that takes no array. Equal to others when they are equal, in order.</summary>
[CollectionBuilder(typeof(Values), nameof(Values.Create))]
public readonly struct Values<T> : IEquatable<Values<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    // In place of an array it says that there is one.
    private static readonly T[] One = new T[1];

    private readonly T _first;
    private readonly T[]? _items;

    /// <param name="only">The one value.</param>
    public Values(T only) => (_first, _items) = (only, One);

    internal Values(ReadOnlySpan<T> items)
    {
        _first = items.IsEmpty ? default! : items[0];
        _items = items.Length switch { 0 => null, 1 => One, _ => items.ToArray() };
    }

    /// <summary>The number of values.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>The value at <paramref name="index"/>.</summary>
    public T this[int index] => index == 0 && _items is not null ? _first : (_items ?? [])[index];

    /// <inheritdoc/>
    public bool Equals(Values<T> other)
    {
        if (Count != other.Count)
            return false;
        for (int i = 0; i < Count; i++)
        {
            if (!this[i].Equals(other[i]))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Values<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = Count;
        foreach (T value in this)
            hash = unchecked((hash * 31) + value.GetHashCode());
        return hash;
    }

    /// <summary>Gives the values one by one, without an allocation.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    /// <summary>Tells whether both hold equal values in the same order.</summary>
    public static bool operator ==(Values<T> left, Values<T> right) => left.Equals(right);

    /// <summary>Tells whether the two differ.</summary>
    public static bool operator !=(Values<T> left, Values<T> right) => !left.Equals(right);

    /// <summary>Goes over values.</summary>
    public struct Enumerator(Values<T> values)
    {
        private int _index = -1;

        /// <summary>The value that it stands at.</summary>
        public readonly T Current => values[_index];

        /// <summary>Goes to the next value; false behind the last.</summary>
        public bool MoveNext() => ++_index < values.Count;
    }
}

/// <summary>Makes <see cref="Values{T}"/>.</summary>
public static class Values
{
    /// <summary>A copy of <paramref name="items"/>.</summary>
    public static Values<T> Create<T>(ReadOnlySpan<T> items)
        where T : IEquatable<T> => new(items);

    /// <summary>A copy of <paramref name="items"/>.</summary>
    public static Values<T> ToValues<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new(items.ToArray());
}
