namespace NewsSdk;

// Blocks and marks, and what no member holds.
internal sealed partial class ArticleScanner
{
    private const int MaxProperties = 64;

    private static readonly byte[][] s_blockNames = ["\"kind\":"u8.ToArray(), "\"span\":"u8.ToArray(), "\"level\":"u8.ToArray(), "\"ordered\":"u8.ToArray(), "\"url\":"u8.ToArray(), "\"title\":"u8.ToArray()];
    private static readonly byte[][] s_markNames = ["\"kind\":"u8.ToArray(), "\"span\":"u8.ToArray(), "\"url\":"u8.ToArray(), "\"title\":"u8.ToArray()];

    private readonly List<RawProperty> _extra = [];
    private readonly List<Block> _blocks = [];
    private readonly List<Mark> _marks = [];

    private ValueList<Block> ReadBlocks()
    {
        for (bool more = Open((byte)'[', (byte)']'); more; more = More((byte)']'))
            _blocks.Add(ReadBlock());
        return new ValueList<Block>([.. _blocks]);
    }

    private Block ReadBlock()
    {
        BlockKind kind = default;
        TextSpan? span = null;
        int level = 0;
        bool isOrdered = false;
        string? url = null;
        string? title = null;
        int next = 0;
        uint seen = 0;
        int extra = _extra.Count;
        for (bool more = Open((byte)'{', (byte)'}'); more; more = More((byte)'}'))
        {
            int name = NextName(s_blockNames, ref next);
            if (name == s_blockNames.Length)
            {
                AddExtra(extra);
                continue;
            }

            Once(ref seen, name);
            if (IsNull())
                continue;
            switch (name)
            {
                case 0: kind = (BlockKind)ReadWord(JsonWords.BlockKindsUtf8); break;
                case 1: span = ReadSpan(); break;
                case 2: level = ReadNumber(); break;
                case 3: isOrdered = ReadFlag(); break;
                case 4: url = ReadText(); break;
                default: title = ReadText(); break;
            }
        }

        return new Block { Kind = kind, Span = span ?? throw new UnexpectedJsonException(), Level = level, IsOrdered = isOrdered, Url = url, Title = title, Extra = TakeExtra(extra) };
    }

    private ValueList<Mark> ReadMarks()
    {
        for (bool more = Open((byte)'[', (byte)']'); more; more = More((byte)']'))
            _marks.Add(ReadMark());
        return new ValueList<Mark>([.. _marks]);
    }

    private Mark ReadMark()
    {
        MarkKind kind = default;
        TextSpan? span = null;
        string? url = null;
        string? title = null;
        int next = 0;
        uint seen = 0;
        int extra = _extra.Count;
        for (bool more = Open((byte)'{', (byte)'}'); more; more = More((byte)'}'))
        {
            int name = NextName(s_markNames, ref next);
            if (name == s_markNames.Length)
            {
                AddExtra(extra);
                continue;
            }

            Once(ref seen, name);
            if (IsNull())
                continue;
            switch (name)
            {
                case 0: kind = (MarkKind)ReadWord(JsonWords.MarkKindsUtf8); break;
                case 1: span = ReadSpan(); break;
                case 2: url = ReadText(); break;
                default: title = ReadText(); break;
            }
        }

        return new Mark { Kind = kind, Span = span ?? throw new UnexpectedJsonException(), Url = url, Title = title, Extra = TakeExtra(extra) };
    }

    private ValueList<RawProperty> ReadMeta()
    {
        int start = _extra.Count;
        for (bool more = Open((byte)'{', (byte)'}'); more; more = More((byte)'}'))
        {
            ReadName();
            AddExtra(start);
        }

        return TakeExtra(start);
    }

    // The property whose name was read, with its value; those of the same object begin at start.
    private void AddExtra(int start)
    {
        string name = KnownWords.Of(_json.AsSpan(_nameStart, _nameLength));
        for (int i = start; i < _extra.Count; i++)
        {
            if (_extra[i].Name == name)
                throw new UnexpectedJsonException();
        }

        if (_extra.Count - start == MaxProperties)
            throw new UnexpectedJsonException();
        int value = _at;
        // Three are around it at most: the article, a list, and what holds the property.
        SkipValue(depth: 3);
        _extra.Add(RawProperty.OfCompact(name, RawJson.Compact(_json.AsSpan(value, _at - value))));
    }

    private ValueList<RawProperty> TakeExtra(int start)
    {
        int count = _extra.Count - start;
        if (count == 0)
            return default;
        var taken = new ValueList<RawProperty>([.. _extra[start..]]);
        _extra.RemoveRange(start, count);
        return taken;
    }

    private void ClearExtra()
    {
        _extra.Clear();
        _blocks.Clear();
        _marks.Clear();
    }
}
