namespace NewsSdk;

// Events, each of which may hold others that come before or behind it in the JSON.
internal sealed partial class ArticleScanner
{
    private static readonly byte[][] s_eventNames = ["\"id\":"u8.ToArray(), "\"type\":"u8.ToArray(), "\"status\":"u8.ToArray(), "\"mentions\":"u8.ToArray()];

    private EventSlot[] _eventSlots = new EventSlot[16];
    private int _eventCount;
    private MentionPlace[] _eventMentions = new MentionPlace[16];
    private int _eventMentionCount;
    private Event[] _events = [];
    private Mention[] _mentionsOfEvents = [];
    private int _made = -1;
    private int _levels;

    private void ScanEvents()
    {
        for (bool more = Open((byte)'[', (byte)']'); more; more = More((byte)']'))
        {
            if (_eventCount == _eventSlots.Length)
                Array.Resize(ref _eventSlots, 2 * _eventCount);
            ScanEvent(ref _eventSlots[_eventCount]);
            _eventCount++;
        }
    }

    private void ScanEvent(ref EventSlot slot)
    {
        slot = new EventSlot { FirstField = _fieldCount, FirstMention = _eventMentionCount, Levels = 1 };
        int next = 0;
        uint seen = 0;
        for (bool more = Open((byte)'{', (byte)'}'); more; more = More((byte)'}'))
        {
            int property = NextName(s_eventNames, ref next);
            if (property == s_eventNames.Length)
            {
                NoteField(slot.FirstField);
                continue;
            }

            Once(ref seen, property);
            if (IsNull())
                continue;
            switch (property)
            {
                case 0: slot.Id = ReadId(MemberKind.Event, _eventCount); break;
                case 1: slot.Type = ReadWord(); break;
                case 2: slot.Status = (EventStatus)ReadWord(JsonWords.StatusesUtf8); break;
                default: ScanMentions(ref _eventMentions, ref _eventMentionCount, _eventCount); break;
            }
        }

        slot.FieldCount = _fieldCount - slot.FirstField;
        slot.MentionCount = _eventMentionCount - slot.FirstMention;
    }

    private void MakeEvents()
    {
        _mentionsOfEvents = _eventMentionCount == 0 ? [] : new Mention[_eventMentionCount];
        _events = _eventCount == 0 ? [] : new Event[_eventCount];
        for (int i = 0; i < _events.Length; i++)
            _events[i] = MakeEvent(i);
    }

    // An event that the one being made holds: it is made now, if it was not yet.
    private Event HoldEvent(int index)
    {
        if (!_isMakingEvents)
            throw new UnexpectedJsonException();
        Event @event = MakeEvent(index);
        ref EventSlot outer = ref _eventSlots[_made];
        outer.Levels = Math.Max(outer.Levels, _eventSlots[index].Levels + 1);
        outer.Held += _eventSlots[index].Held + 1;
        return outer.Levels <= ArticleReader.MaxLevels && outer.Held <= ArticleReader.MaxHeld ? @event : throw new UnexpectedJsonException();
    }

    private Event MakeEvent(int index)
    {
        ref EventSlot slot = ref _eventSlots[index];
        if (slot.Made is { } made)
            return made;
        if (slot.IsBeingMade || _levels == ArticleReader.MaxLevels || slot.Type is not { } type)
            throw new UnexpectedJsonException();

        (int outer, FieldCursor fields) = (_made, _cursor);
        (_made, _cursor) = (index, new FieldCursor(slot.FirstField, slot.FieldCount));
        slot.IsBeingMade = true;
        _levels++;
        Event? known = _types.EventOf(type)?.Create(_fieldReader);
        ValueList<RawProperty> rest = RestOfFields();
        // An unknown event keeps its date among its fields, and has it as every event has.
        Event @event = known ?? new UnknownEvent(type) { Date = DateOfUnknown() };
        @event.Complete(slot.Id, slot.Status, MentionsOf(@event, slot), rest);
        _levels--;
        (_made, _cursor) = (outer, fields);
        return slot.Made = @event;
    }

    private NewsDate? DateOfUnknown()
    {
        int index = FindField("date");
        if (index < 0)
            return null;
        FieldPlace place = _fields[_cursor.First + index];
        return _json[place.Start] == '"' && NewsDate.TryParse(TextAt(place.Start), out NewsDate date) ? date : null;
    }

    private ValueList<Mention> MentionsOf(Event @event, in EventSlot slot)
    {
        for (int i = slot.FirstMention; i < slot.FirstMention + slot.MentionCount; i++)
            _mentionsOfEvents[i] = Mention.Of(@event, Spans(_eventMentions[i].First, _eventMentions[i].Count), _text);
        return new ValueList<Mention>(_mentionsOfEvents, slot.FirstMention, slot.MentionCount);
    }

    /// <summary>An event of the article, before and after it is made.</summary>
    private struct EventSlot
    {
        public string? Id;
        public string? Type;
        public EventStatus Status;
        public int FirstField;
        public int FieldCount;
        public int FirstMention;
        public int MentionCount;
        public Event? Made;
        public bool IsBeingMade;

        /// <summary>1, and one more for each level of events in it.</summary>
        public int Levels;

        /// <summary>How many events it holds at all levels, each as often as it is held.</summary>
        public int Held;
    }
}
