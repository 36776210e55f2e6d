using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace NewsSdk;

/// <summary>The actors, events or quotes of an article: in order, and by id.</summary>
/// <typeparam name="T">What it holds.</typeparam>
public abstract class MemberList<T> : IReadOnlyList<T>, IEquatable<MemberList<T>>
    where T : class
{
    private readonly T[] _items;
    private readonly Dictionary<string, T> _byId;

    private protected MemberList(T[] items, Func<T, string?> idOf)
    {
        _items = items;
        _byId = new Dictionary<string, T>(items.Length, StringComparer.Ordinal);
        foreach (T item in items)
        {
            if (idOf(item) is { } id && !_byId.TryAdd(id, item))
                throw new ArgumentException($"Two of the {Noun}s have the id `{id}`.", nameof(items));
        }
    }

    private protected MemberList(MemberList<T> all)
    {
        ArgumentNullException.ThrowIfNull(all);
        _items = all._items;
        _byId = all._byId;
    }

    private protected abstract string Noun { get; }

    /// <summary>How many there are.</summary>
    public int Count => _items.Length;

    /// <summary>The one at <paramref name="index"/>, in the article's order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none at that index.</exception>
    public T this[int index] => (uint)index < (uint)_items.Length
        ? _items[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {_items.Length} {Noun}s.");

    /// <summary>The one with an id.</summary>
    /// <exception cref="KeyNotFoundException">None has that id; the message names the nearest.</exception>
    public T this[string id] => TryGet(id, out T? item)
        ? item
        : throw new KeyNotFoundException(Nearest.Sentence($"No {Noun} of the article has the id `{id}`{Nearest.Suggest(id, _byId.Keys)}"));

    /// <summary>Gets the one with an id.</summary>
    /// <param name="id">The id; ids differ by case.</param>
    /// <param name="item">The one with that id.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(string id, [MaybeNullWhen(false)] out T item)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _byId.TryGetValue(id, out item);
    }

    /// <summary>Gives them one by one, in the article's order.</summary>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>Tells whether both hold equal members in the same order.</summary>
    public bool Equals(MemberList<T>? other) => other is not null && (_items == other._items || _items.AsSpan().SequenceEqual(other._items));

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as MemberList<T>);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => _items.Length == 0 ? 0 : HashCode.Combine(_items.Length, _items[0], _items[^1]);

    internal IEnumerable<string> Ids => _byId.Keys;

    internal ReadOnlySpan<T> AsSpan() => _items;
}
