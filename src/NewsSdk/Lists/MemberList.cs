using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace NewsSdk;

/// <summary>The actors, events or quotes of an article: in order, and by id.</summary>
/// <typeparam name="T">What it holds.</typeparam>
public abstract class MemberList<T> : IReadOnlyList<T>, IEquatable<MemberList<T>>
    where T : class
{
    private readonly T[] _items;
    private Dictionary<string, int>? _byId;

    private protected MemberList(T[] items)
    {
        _items = items;
        _byId = Index();
    }

    // The ids are known to differ: the index is made when something is first looked up.
    private protected MemberList(T[] items, bool isUnique)
    {
        _ = isUnique;
        _items = items;
    }

    private protected MemberList(MemberList<T> all)
    {
        ArgumentNullException.ThrowIfNull(all);
        _items = all._items;
        _byId = all._byId;
    }

    private protected abstract string Noun { get; }

    // Whoever comes first wins; all make the same.
    private Dictionary<string, int> ById => _byId ??= Index();

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
        : throw new KeyNotFoundException(Nearest.Sentence($"No {Noun} of the article has the id `{id}`{Nearest.Suggest(id, Ids)}"));

    /// <summary>Gets the one with an id.</summary>
    /// <param name="id">The id; ids differ by case.</param>
    /// <param name="item">The one with that id.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(string id, [MaybeNullWhen(false)] out T item)
    {
        ArgumentNullException.ThrowIfNull(id);
        item = ById.TryGetValue(id, out int index) ? _items[index] : null;
        return item is not null;
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

    internal IEnumerable<string> Ids => ById.Keys;

    internal ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>The index of the very one given, or of the one with its id; -1 where there is none.</summary>
    internal int IndexOf(T item)
    {
        // A list of this size is walked in less time than an id is hashed, and none is made for the index.
        if (_items.Length <= 32)
        {
            for (int i = 0; i < _items.Length; i++)
            {
                if (ReferenceEquals(_items[i], item))
                    return i;
            }
        }

        return IdOf(item) is { } id && ById.TryGetValue(id, out int index) ? index : -1;
    }

    private protected abstract string? IdOf(T item);

    private Dictionary<string, int> Index()
    {
        var byId = new Dictionary<string, int>(_items.Length, StringComparer.Ordinal);
        for (int i = 0; i < _items.Length; i++)
        {
            if (IdOf(_items[i]) is { } id && !byId.TryAdd(id, i))
                throw new ArgumentException($"Two of the {Noun}s have the id `{id}`.", "items");
        }

        return byId;
    }
}
