namespace NewsSdk;

public readonly partial struct ValueList<T>
{
    /// <summary>Walks a list without an allocation.</summary>
    public struct Enumerator
    {
        private readonly T[]? _items;
        private readonly int _end;
        private int _index;

        internal Enumerator(T[]? items, int start, int count)
        {
            _items = items;
            _index = start - 1;
            _end = start + count;
        }

        /// <summary>The item that the walk has reached.</summary>
        public readonly T Current => _items![_index];

        /// <summary>Goes to the next item, if there is one.</summary>
        public bool MoveNext() => ++_index < _end;
    }
}
