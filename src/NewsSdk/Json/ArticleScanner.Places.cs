using System.Text;

namespace NewsSdk;

// What the walk notes: spans, ids, and the fields that only a type knows.
internal sealed partial class ArticleScanner
{
    private TextSpan[] _spans = new TextSpan[64];
    private int _spanCount;
    private FieldPlace[] _fields = new FieldPlace[64];
    private int _fieldCount;
    private IdPlace[] _ids = new IdPlace[32];
    private int _idCount;
    private int[] _idTable = new int[64];

    // The fields of the member that is being made.
    private FieldCursor _cursor;

    // [start, length]
    private TextSpan ReadSpan()
    {
        int first = _spanCount;
        if (ReadSpans() != 1)
            throw new UnexpectedJsonException();
        _spanCount = first;
        return _spans[first];
    }

    // [start, length, start, length, …], in order; whether they are inside the text is known when the text is.
    private int ReadSpans()
    {
        int first = _spanCount;
        int end = 0;
        if (TryReadSpan(ref end))
            return 1;
        for (bool more = Open((byte)'[', (byte)']'); more; more = More((byte)']'))
        {
            int start = ReadNumber();
            if (start < end || !More((byte)']'))
                throw new UnexpectedJsonException();
            var span = new TextSpan(start, ReadNumber());
            if (_spanCount == _spans.Length)
                Array.Resize(ref _spans, 2 * _spanCount);
            _spans[_spanCount++] = span;
            end = span.End;
        }

        _furthest = Math.Max(_furthest, end);
        return _spanCount - first;
    }

    // Nearly all are one span, written without white space: read without a look at anything else.
    private bool TryReadSpan(ref int end)
    {
        byte[] json = _json;
        int at = _at + 1;
        if (json[at - 1] != '[' || !TryReadDigits(json, ref at, out int start) || json[at++] != ',' || !TryReadDigits(json, ref at, out int length) || json[at++] != ']')
            return false;
        if (_spanCount == _spans.Length)
            Array.Resize(ref _spans, 2 * _spanCount);
        _spans[_spanCount++] = new TextSpan(start, length);
        end = start + length;
        _furthest = Math.Max(_furthest, end);
        _at = at;
        return true;
    }

    // Up to eight digits, no 0 in front.
    private static bool TryReadDigits(byte[] json, ref int at, out int number)
    {
        int first = json[at] - '0';
        number = first;
        if ((uint)first > 9)
            return false;
        int i = at + 1;
        for (int end = at + 8; i < end; i++)
        {
            int digit = json[i] - '0';
            if ((uint)digit > 9)
                break;
            number = (number * 10) + digit;
        }

        bool isNumber = first != 0 || i == at + 1;
        at = i;
        return isNumber;
    }

    // The id at which the scanner stands. No id of the article is like it.
    private string ReadId(MemberKind kind, int index)
    {
        int start = _at + 1;
        SkipPlainText();
        ReadOnlySpan<byte> id = _json.AsSpan(start, _at - 1 - start);
        uint hash = KnownWords.Hash(id);
        if (FindId(id, hash) >= 0)
            throw new UnexpectedJsonException();
        if (_idCount == _ids.Length)
            Array.Resize(ref _ids, 2 * _idCount);
        _ids[_idCount++] = new IdPlace(start, id.Length, hash, kind, index);
        if (2 * _idCount > _idTable.Length)
            GrowIdTable();
        else
            AddToIdTable(_idCount);
        return KnownWords.Of(id);
    }

    // The index of the actor, event or quote with the id in quotation marks at a place.
    private int IndexAt(int start, MemberKind kind)
    {
        if (_json[start] != '"')
            throw new UnexpectedJsonException();
        int length = _json.AsSpan(start + 1).IndexOf((byte)'"');
        ReadOnlySpan<byte> id = _json.AsSpan(start + 1, length);
        int place = FindId(id, KnownWords.Hash(id));
        return place >= 0 && _ids[place].Kind == kind ? _ids[place].Index : throw new UnexpectedJsonException();
    }

    private int FindId(ReadOnlySpan<byte> id, uint hash)
    {
        int mask = _idTable.Length - 1;
        for (int i = (int)hash & mask; _idTable[i] != 0; i = (i + 1) & mask)
        {
            ref IdPlace place = ref _ids[_idTable[i] - 1];
            if (place.Hash == hash && place.Length == id.Length && id.SequenceEqual(_json.AsSpan(place.Start, place.Length)))
                return _idTable[i] - 1;
        }

        return -1;
    }

    private void AddToIdTable(int number)
    {
        int mask = _idTable.Length - 1;
        int i = (int)_ids[number - 1].Hash & mask;
        while (_idTable[i] != 0)
            i = (i + 1) & mask;
        _idTable[i] = number;
    }

    private void GrowIdTable()
    {
        _idTable = new int[4 * _idTable.Length];
        for (int number = 1; number <= _idCount; number++)
            AddToIdTable(number);
    }

    // The property whose name was read; those of the same member begin at first.
    private void NoteField(int first)
    {
        ReadOnlySpan<byte> name = _json.AsSpan(_nameStart, _nameLength);
        for (int i = first; i < _fieldCount; i++)
        {
            if (name.SequenceEqual(NameOf(_fields[i])))
                throw new UnexpectedJsonException();
        }

        if (_fieldCount - first == MaxProperties)
            throw new UnexpectedJsonException();
        int start = _at;
        SkipValue(depth: 3);
        if (_fieldCount == _fields.Length)
            Array.Resize(ref _fields, 2 * _fieldCount);
        _fields[_fieldCount++] = new FieldPlace(_nameStart, _nameLength, start, _at);
    }

    /// <summary>Gets a field of the member that is being made; null is as good as none.</summary>
    public bool TryGetField(string name, out FieldValue value)
    {
        int index = FindField(name);
        if (index < 0)
        {
            value = default;
            return false;
        }

        _cursor.Read |= 1UL << index;
        _cursor.Next = index + 1;
        ref FieldPlace place = ref _fields[_cursor.First + index];
        value = new FieldValue(this, place.Start, place.End);
        return _json[place.Start] != 'n';
    }

    // A record asks for its fields in the order in which they are written.
    private int FindField(string name)
    {
        int index = _cursor.Next;
        for (int i = 0; i < _cursor.Count; i++, index++)
        {
            if (index >= _cursor.Count)
                index = 0;
            ref FieldPlace place = ref _fields[_cursor.First + index];
            if (place.NameLength == name.Length && Ascii.Equals(NameOf(place), name))
                return index;
        }

        return Ascii.IsValid(name) ? -1 : FindField(Encoding.UTF8.GetBytes(name));
    }

    private int FindField(byte[] name)
    {
        for (int i = 0; i < _cursor.Count; i++)
        {
            if (NameOf(_fields[_cursor.First + i]).SequenceEqual(name))
                return i;
        }

        return -1;
    }

    private ReadOnlySpan<byte> NameOf(FieldPlace place) => _json.AsSpan(place.NameStart, place.NameLength);

    // What the record did not ask for, in its order.
    private ValueList<RawProperty> RestOfFields()
    {
        int count = _cursor.Count - System.Numerics.BitOperations.PopCount(_cursor.Read);
        if (count == 0)
            return default;
        var rest = new RawProperty[count];
        int next = 0;
        for (int i = 0; i < _cursor.Count; i++)
        {
            if ((_cursor.Read & (1UL << i)) != 0)
                continue;
            FieldPlace place = _fields[_cursor.First + i];
            rest[next++] = RawProperty.OfCompact(KnownWords.Of(NameOf(place)), RawJson.Compact(_json.AsSpan(place.Start, place.End - place.Start)));
        }

        return new ValueList<RawProperty>(rest);
    }

    private void ClearPlaces()
    {
        if (_idCount > 0)
            Array.Clear(_idTable);
        _idCount = 0;
        _spanCount = 0;
        _fieldCount = 0;
        _cursor = default;
    }

    private enum MemberKind
    {
        Actor,
        Event,
        Quote,
    }

    private readonly record struct FieldPlace(int NameStart, int NameLength, int Start, int End);

    private readonly record struct IdPlace(int Start, int Length, uint Hash, MemberKind Kind, int Index);

    /// <summary>Which fields are a member's, and which of them were read.</summary>
    private struct FieldCursor(int first, int count)
    {
        public readonly int First = first;
        public readonly int Count = count;
        public int Next;
        public ulong Read;
    }
}
