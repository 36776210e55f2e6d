using System.Text.Json;

namespace NewsSdk;

// Actors, events and quotes, with the references between them.
internal sealed partial class ArticleReader
{
    private List<Actor> ReadActors()
    {
        var actors = new List<Actor>();
        foreach ((JsonElement item, string path) in _article.Items("actors"))
        {
            var reader = new JsonObjectReader(item, path, Names);
            string id = reader.RequiredText("id");
            Declare(id, reader);
            string type = reader.RequiredText("type");
            string name = reader.RequiredText("name");
            ValueList<string> aliases = reader.Texts("aliases");
            string? wikidata = reader.OptionalText("wikidata");
            List<Mention> mentions = ReadMentions(reader);
            Actor actor = _types.ActorOf(type)?.Create(new FieldReader(reader, id, name, null)) ?? new UnknownActor(type, id, name);
            actor = actor with { Aliases = aliases, Wikidata = wikidata, Extra = reader.Rest() };
            _actors.Add(id, actor);
            actors.Add(actor);
            foreach (Mention mention in mentions)
                _mentions.Add(new Mention(mention.Text, mention.Spans) { Actor = actor });
        }

        return actors;
    }

    private List<Event> ReadEvents()
    {
        var events = new List<Event>();
        foreach ((JsonElement item, string path) in _article.Items("events"))
        {
            var reader = new JsonObjectReader(item, path, Names);
            string? id = reader.OptionalText("id");
            Declare(id, reader);
            string type = reader.RequiredText("type");
            var status = (EventStatus)JsonWords.Read(reader, "status", JsonWords.Statuses);
            List<Mention> mentions = ReadMentions(reader);
            Event? known = _types.EventOf(type)?.Create(new FieldReader(reader, "", "", ActorOf));
            ValueList<RawProperty> rest = reader.Rest();
            // An unknown event keeps its date among its fields, and has it as every event has.
            Event @event = known ?? new UnknownEvent(type) { Date = DateIn(reader) };
            @event = @event with { Id = id, Status = status, Mentions = mentions.ToValueList(), Extra = rest };
            foreach (Mention mention in mentions)
                mention.Event = @event;
            events.Add(@event);
        }

        return events;
    }

    private List<Quote> ReadQuotes()
    {
        var quotes = new List<Quote>();
        var outer = new List<(Quote Quote, JsonElement In, string Path)>();
        foreach ((JsonElement item, string path) in _article.Items("quotes"))
        {
            var reader = new JsonObjectReader(item, path, Names);
            string? id = reader.OptionalText("id");
            Declare(id, reader);
            ValueList<TextSpan> fragments = OptionalSpans(reader, "fragments");
            ValueList<TextSpan> cue = OptionalSpans(reader, "cue");
            ValueList<TextSpan> source = OptionalSpans(reader, "source");
            bool isNested = reader.TryGet("in", out JsonElement @in);
            var quote = new Quote
            {
                Id = id,
                Type = reader.OptionalText("type") ?? "quote",
                Kind = (QuoteKind)JsonWords.Read(reader, "kind", JsonWords.QuoteKinds),
                Text = WordsOf(fragments) ?? reader.OptionalText("text") ?? "",
                Speaker = reader.TryGet("speaker", out JsonElement speaker)
                    ? ActorOf(JsonObjectReader.Text(speaker, reader.PathOfCanonical("speaker")), reader.PathOfCanonical("speaker"))
                    : null,
                Addressees = reader.Items("addressees").ConvertAll(addressee => ActorOf(JsonObjectReader.Text(addressee.Item, addressee.Path), addressee.Path)).ToValueList(),
                Cue = cue,
                CueText = WordsOf(cue),
                Source = source,
                SourceText = WordsOf(source),
                Via = reader.OptionalText("via"),
                Date = OptionalDate(reader, "date"),
                Fragments = fragments,
                Extra = reader.Rest(),
            };
            quotes.Add(quote);
            if (isNested)
                outer.Add((quote, @in, reader.PathOfCanonical("in")));
        }

        Nest(quotes, outer);
        return quotes;
    }

    private static void Nest(List<Quote> quotes, List<(Quote Quote, JsonElement In, string Path)> nested)
    {
        Dictionary<string, Quote> byId = new(StringComparer.Ordinal);
        foreach (Quote quote in quotes)
        {
            if (quote.Id is { } id)
                byId.Add(id, quote);
        }

        foreach ((Quote quote, JsonElement @in, string path) in nested)
            quote.Nest(OuterOf(@in, path, quotes, byId));

        // Each quote is walked over once, so that a long chain of quotes costs no more than many short ones.
        var done = new HashSet<Quote>(ReferenceEqualityComparer.Instance);
        var walk = new HashSet<Quote>(ReferenceEqualityComparer.Instance);
        foreach ((Quote quote, _, string path) in nested)
        {
            walk.Clear();
            for (Quote? outer = quote; outer is not null && !done.Contains(outer); outer = outer.In)
            {
                if (!walk.Add(outer))
                    throw JsonError.At(path, "the quote is said inside itself");
            }

            done.UnionWith(walk);
        }
    }

    // An anonymous quote is named by its index.
    private static Quote OuterOf(JsonElement value, string path, List<Quote> quotes, Dictionary<string, Quote> byId)
    {
        if (value.ValueKind == JsonValueKind.Number)
        {
            return value.TryGetInt32(out int index) && index >= 0 && index < quotes.Count
                ? quotes[index]
                : throw JsonError.At(path, $"there is no quote with the index {value.GetRawText()}");
        }

        string id = JsonObjectReader.Text(value, path);
        return byId.TryGetValue(id, out Quote? quote) ? quote : throw JsonError.At(path, $"no quote has the id `{id}`{Nearest.Suggest(id, byId.Keys)}");
    }

    private List<Mention> ReadMentions(JsonObjectReader reader) =>
        reader.Items("mentions").ConvertAll(item =>
        {
            ValueList<TextSpan> spans = SpansOf(item.Item, item.Path);
            return spans.Count > 0
                ? new Mention(WordsOf(spans)!, spans)
                : throw JsonError.At(item.Path, "a mention has no span; expected [start, length]");
        });

    private Actor ActorOf(string id, string path) => _actors.TryGetValue(id, out Actor? actor)
        ? actor
        : throw JsonError.At(path, $"no actor has the id `{id}`{Nearest.Suggest(id, _actors.Keys)}");

    private void Declare(string? id, JsonObjectReader reader)
    {
        if (id is not null && !_ids.Add(id))
            throw JsonError.At(reader.PathOfCanonical("id"), $"the id `{id}` is already taken; ids of actors, events and quotes are unique in an article");
    }

    private static NewsDate? DateIn(JsonObjectReader reader) =>
        reader.TryGet("date", out JsonElement value) && value.ValueKind == JsonValueKind.String && NewsDate.TryParse(value.GetString(), out NewsDate date)
            ? date
            : null;
}
