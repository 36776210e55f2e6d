namespace NewsSdk;

public readonly partial struct ValueList<T>
{
    /// <summary>Walks a list without an allocation.</summary>
    public struct Enumerator
    {
        private readonly T[]? _items;
        private int _index;

        internal Enumerator(T[]? items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The item that the walk has reached.</summary>
        public readonly T Current => _items![_index];

        /// <summary>Goes to the next item, if there is one.</summary>
        public bool MoveNext() => _items is not null && ++_index < _items.Length;
    }
}
