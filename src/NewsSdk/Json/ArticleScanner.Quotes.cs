namespace NewsSdk;

// Quotes, each of which may be said inside another, and the making of all members.
internal sealed partial class ArticleScanner
{
    private static readonly byte[][] s_quoteNames =
    [
        "\"id\":"u8.ToArray(), "\"type\":"u8.ToArray(), "\"speaker\":"u8.ToArray(), "\"addressees\":"u8.ToArray(), "\"kind\":"u8.ToArray(), "\"cue\":"u8.ToArray(),
        "\"source\":"u8.ToArray(), "\"via\":"u8.ToArray(), "\"date\":"u8.ToArray(), "\"in\":"u8.ToArray(), "\"fragments\":"u8.ToArray(),
    ];

    private QuoteSlot[] _quoteSlots = new QuoteSlot[16];
    private int _quoteCount;
    private Quote[] _quotes = [];
    private TextSpan[] _packed = [];
    private bool _isMaking;
    private bool _isMakingEvents;

    private void ScanQuotes()
    {
        for (bool more = Open((byte)'[', (byte)']'); more; more = More((byte)']'))
        {
            if (_quoteCount == _quoteSlots.Length)
                Array.Resize(ref _quoteSlots, 2 * _quoteCount);
            ScanQuote(ref _quoteSlots[_quoteCount]);
            _quoteCount++;
        }
    }

    private void ScanQuote(ref QuoteSlot slot)
    {
        slot = new QuoteSlot { FirstField = _fieldCount, Type = "quote" };
        int next = 0;
        uint seen = 0;
        for (bool more = Open((byte)'{', (byte)'}'); more; more = More((byte)'}'))
        {
            int property = NextName(s_quoteNames, ref next);
            if (property == s_quoteNames.Length)
            {
                NoteField(slot.FirstField);
                continue;
            }

            Once(ref seen, property);
            if (IsNull())
                continue;
            int at = _at;
            switch (property)
            {
                case 0: slot.Id = ReadId(MemberKind.Quote, _quoteCount); break;
                case 1: slot.Type = ReadWord(); break;
                case 2: slot.Speaker = at; SkipPlainText(); break;
                case 3: slot.Addressees = at; slot.AddresseeCount = CountItems(at); SkipValue(depth: 3); break;
                case 4: slot.Kind = (QuoteKind)ReadWord(JsonWords.QuoteKindsUtf8); break;
                case 5: (slot.FirstCue, slot.CueCount) = (_spanCount, ReadSpans()); break;
                case 6: (slot.FirstSource, slot.SourceCount) = (_spanCount, ReadSpans()); break;
                case 7: slot.Via = ReadWord(); break;
                case 8: slot.Date = ReadDate(); break;
                case 9: slot.In = at; SkipValue(depth: 3); break;
                default: (slot.FirstFragment, slot.FragmentCount) = (_spanCount, ReadSpans()); break;
            }
        }

        slot.FieldCount = _fieldCount - slot.FirstField;
    }

    private void MakeMembers()
    {
        _packed = _spanCount == 0 ? [] : _spans.AsSpan(0, _spanCount).ToArray();
        _actors = _actorList.Count == 0 ? [] : [.. _actorList];
        _isMaking = true;
        _quotes = _quoteCount == 0 ? [] : new Quote[_quoteCount];
        for (int i = 0; i < _quotes.Length; i++)
            _quotes[i] = MakeQuote(_quoteSlots[i]);
        NestQuotes();
        _isMakingEvents = true;
        MakeEvents();
    }

    private Quote MakeQuote(in QuoteSlot slot)
    {
        _cursor = new FieldCursor(slot.FirstField, slot.FieldCount);
        string text = slot.FragmentCount == 0 && TryGetField("text", out FieldValue value) ? value.Text() : "";
        _fieldReader.QuoteText = text;
        Quote quote = _types.QuoteOf(slot.Type)?.Create(_fieldReader)
            ?? (slot.Type == "quote" ? new Quote { Text = text } : new UnknownQuote(slot.Type) { Text = text });
        Actor? speaker = slot.Speaker == 0 ? null : _actors[IndexAt(slot.Speaker, MemberKind.Actor)];
        quote.Complete(slot.Id, slot.Kind, speaker, AddresseesOf(slot), slot.Via, slot.Date, RestOfFields());
        quote.Place(_text, Spans(slot.FirstFragment, slot.FragmentCount), Spans(slot.FirstCue, slot.CueCount), Spans(slot.FirstSource, slot.SourceCount));
        return quote;
    }

    private ValueList<Actor> AddresseesOf(in QuoteSlot slot)
    {
        if (slot.AddresseeCount == 0)
            return default;
        var addressees = new Actor[slot.AddresseeCount];
        int next = slot.Addressees + 1;
        for (int i = 0; i < addressees.Length; i++)
            addressees[i] = _actors[IndexAt(ItemAt(ref next).Start, MemberKind.Actor)];
        return new ValueList<Actor>(addressees);
    }

    private void NestQuotes()
    {
        bool isAny = false;
        for (int i = 0; i < _quotes.Length; i++)
        {
            ref QuoteSlot slot = ref _quoteSlots[i];
            slot.Outer = slot.In == 0 ? -1 : OuterAt(slot.In);
            if (slot.Outer < 0)
                continue;
            isAny = true;
            _quotes[i].Nest(_quotes[slot.Outer]);
        }

        // Each quote is walked over once: a walk ends where an earlier one was.
        for (int i = 0; isAny && i < _quotes.Length; i++)
        {
            for (int outer = i; outer >= 0 && _quoteSlots[outer].Walk == 0; outer = _quoteSlots[outer].Outer)
            {
                _quoteSlots[outer].Walk = i + 1;
                int next = _quoteSlots[outer].Outer;
                if (next >= 0 && _quoteSlots[next].Walk == i + 1)
                    throw new UnexpectedJsonException();
            }
        }
    }

    // An anonymous quote is named by its index.
    private int OuterAt(int start)
    {
        if (_json[start] == '"')
            return IndexAt(start, MemberKind.Quote);
        _at = start;
        int index = ReadNumber();
        return index < _quotes.Length && _json[_at] is not ((byte)'.' or (byte)'e' or (byte)'E') ? index : throw new UnexpectedJsonException();
    }

    private void ClearMembers()
    {
        ClearPlaces();
        _actorList.Clear();
        Array.Clear(_eventSlots, 0, Math.Min(_eventCount + 1, _eventSlots.Length));
        Array.Clear(_quoteSlots, 0, Math.Min(_quoteCount + 1, _quoteSlots.Length));
        (_actorMentionCount, _eventMentionCount, _eventCount, _quoteCount) = (0, 0, 0, 0);
        (_actors, _events, _quotes, _packed, _mentionsOfEvents) = ([], [], [], [], []);
        (_isMaking, _isMakingEvents, _made, _levels) = (false, false, -1, 0);
        (_fieldReader.Id, _fieldReader.Name, _fieldReader.QuoteText) = ("", "", "");
    }

    /// <summary>A quote of the article, before it is made; places are where its values begin, and 0 where it has none.</summary>
    private struct QuoteSlot
    {
        public string? Id;
        public string Type;
        public int Speaker;
        public int Addressees;
        public int AddresseeCount;
        public QuoteKind Kind;
        public int FirstCue;
        public int CueCount;
        public int FirstSource;
        public int SourceCount;
        public string? Via;
        public NewsDate? Date;
        public int In;
        public int FirstFragment;
        public int FragmentCount;
        public int FirstField;
        public int FieldCount;
        public int Outer;
        public int Walk;
    }
}
