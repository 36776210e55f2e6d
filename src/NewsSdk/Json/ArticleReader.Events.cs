using System.Text.Json;

namespace NewsSdk;

// Events, each of which may hold others that come before or behind it in the JSON.
internal sealed partial class ArticleReader
{
    // Records compare and hash what they hold by recursion, and what is held twice twice: both stay small enough for any stack and any patience.
    public const int MaxLevels = 64;
    public const int MaxHeld = 10_000;

    private readonly List<EventSlot> _events = [];
    private readonly Dictionary<string, EventSlot> _eventsById = new(StringComparer.Ordinal);
    private readonly Stack<EventSlot> _reading = new();
    private References _ofEvents = References.None;

    private void DeclareEvents()
    {
        foreach ((JsonElement item, string path) in _article.Items("events"))
        {
            var reader = new JsonObjectReader(item, path, Names);
            string? id = reader.OptionalText("id");
            Declare(id, reader);
            var slot = new EventSlot(reader, id);
            _events.Add(slot);
            if (id is not null)
                _eventsById.Add(id, slot);
        }
    }

    private List<Event> ReadEvents(QuoteList quotes)
    {
        _ofEvents = new References(
            (value, path, _) => ActorOf(value, path),
            (value, path, _) => EventOf(value, path),
            (value, path, _) => JsonObjectReader.Text(value, path) is var id && quotes.TryGet(id, out Quote? quote)
                ? quote
                : throw JsonError.At(path, $"no quote has the id `{id}`{Nearest.Suggest(id, quotes.Ids)}"));
        return _events.ConvertAll(Read);
    }

    private Event EventOf(JsonElement value, string path) => JsonObjectReader.Text(value, path) is var id && _eventsById.TryGetValue(id, out EventSlot? slot)
        ? Hold(slot, path)
        : throw JsonError.At(path, $"no event has the id `{id}`{Nearest.Suggest(id, _eventsById.Keys)}");

    // An event that the one being read holds: it is read now, if it was not yet.
    private Event Hold(EventSlot slot, string path)
    {
        EventSlot outer = _reading.Peek();
        if (_reading.Contains(slot))
            throw JsonError.At(path, "the event is held by itself");
        if (slot.Event is null && _reading.Count == MaxLevels)
            throw TooDeep(path);

        Event @event = Read(slot);
        outer.Levels = Math.Max(outer.Levels, slot.Levels + 1);
        outer.Held += slot.Held + 1;
        if (outer.Levels > MaxLevels)
            throw TooDeep(path);
        return outer.Held <= MaxHeld ? @event : throw JsonError.At(path, $"an event holds more than {MaxHeld} others, at all levels together");
    }

    private static JsonException TooDeep(string path) => JsonError.At(path, $"events hold each other at more than {MaxLevels} levels");

    private Event Read(EventSlot slot)
    {
        if (slot.Event is { } read)
            return read;

        _reading.Push(slot);
        JsonObjectReader reader = slot.Reader;
        string type = reader.RequiredText("type");
        var status = (EventStatus)JsonWords.Read(reader, "status", JsonWords.Statuses);
        List<ValueList<TextSpan>> mentions = ReadMentions(reader);
        Event? known = _types.EventOf(type)?.Create(new FieldReader(reader, _ofEvents));
        ValueList<RawProperty> rest = reader.Rest();
        // An unknown event keeps its date among its fields, and has it as every event has.
        Event @event = known ?? new UnknownEvent(type) { Date = DateIn(reader) };
        @event.Complete(slot.Id, status, mentions.ConvertAll(spans => Mention.Of(@event, spans, _text)).ToValueList(), rest);
        _reading.Pop();
        return slot.Event = @event;
    }

    internal static NewsDate? DateIn(JsonObjectReader reader) =>
        reader.TryGet("date", out JsonElement value) && value.ValueKind == JsonValueKind.String && JsonText.TryGet(value, out string? text) && NewsDate.TryParse(text, out NewsDate date)
            ? date
            : null;

    /// <summary>An event of the article, before and after it is read.</summary>
    private sealed class EventSlot(JsonObjectReader reader, string? id)
    {
        public JsonObjectReader Reader { get; } = reader;

        public string? Id { get; } = id;

        public Event? Event { get; set; }

        /// <summary>1, and one more for each level of events in it.</summary>
        public int Levels { get; set; } = 1;

        /// <summary>How many events it holds at all levels, each as often as it is held.</summary>
        public int Held { get; set; }
    }
}
