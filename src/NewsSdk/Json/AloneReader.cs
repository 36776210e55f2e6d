using System.Text.Json;

namespace NewsSdk;

/// <summary>
/// Reads an actor, event or quote that stands outside of an article: what it names it holds, as objects in place of ids, and its words stand beside
/// their places.
/// </summary>
internal sealed class AloneReader
{
    private readonly NewsTypes _types;
    private readonly JsonNames _names;
    private readonly References _references;

    private AloneReader(NewsTypes types, JsonNames names)
    {
        _types = types;
        _names = names;
        _references = new References(Actor, Event, Quote);
    }

    /// <summary>Reads what comes next.</summary>
    /// <exception cref="JsonException">It is not of that kind; the exception says the path and the place in the document, and what was expected.</exception>
    public static T Read<T>(ref Utf8JsonReader reader, NewsTypes types, JsonNames names)
        where T : class
    {
        if (reader.TokenType == JsonTokenType.PropertyName)
            reader.Read();
        Utf8JsonReader start = reader;
        try
        {
            using JsonDocument document = names.Parse(ref reader);
            return new AloneReader(types, names).Read<T>(document.RootElement);
        }
        catch (JsonException e) when (JsonError.HasNoPlace(e))
        {
            throw JsonError.InDocument(start, e, ref reader);
        }
    }

    private T Read<T>(JsonElement root)
        where T : class
    {
        object value = typeof(T) switch
        {
            var type when type.IsAssignableTo(typeof(Actor)) => Actor(root, "$", type),
            var type when type.IsAssignableTo(typeof(Event)) => Event(root, "$", type),
            var type when type.IsAssignableTo(typeof(Quote)) => Quote(root, "$", type),
            var type when type == typeof(Mention) => Mention(root, "$", null),
            var type when type == typeof(Block) => ArticleReader.ReadBlock(new JsonObjectReader(root, "$", _names), int.MaxValue),
            _ => ArticleReader.ReadMark(new JsonObjectReader(root, "$", _names), int.MaxValue),
        };
        return (T)value;
    }

    private Actor Actor(JsonElement value, string path) => Actor(value, path, typeof(Actor));

    private Event Event(JsonElement value, string path) => Event(value, path, typeof(Event));

    private Quote Quote(JsonElement value, string path) => Quote(value, path, typeof(Quote));

    private Actor Actor(JsonElement value, string path, Type expected)
    {
        JsonObjectReader reader = ObjectAt(value, path, "an actor");
        string type = reader.RequiredText("type");
        Expect(expected, _types.ActorOf(type)?.Record ?? typeof(UnknownActor), reader, type, _types.Actors);
        return ActorReader.Read(reader, _types);
    }

    private Event Event(JsonElement value, string path, Type expected)
    {
        JsonObjectReader reader = ObjectAt(value, path, "an event");
        string? id = reader.OptionalText("id");
        string type = reader.RequiredText("type");
        Expect(expected, _types.EventOf(type)?.Record ?? typeof(UnknownEvent), reader, type, _types.Events);
        var status = (EventStatus)JsonWords.Read(reader, "status", JsonWords.Statuses);
        List<(JsonElement Item, string Path)> mentions = reader.Items("mentions");
        Event? known = _types.EventOf(type)?.Create(new FieldReader(reader, _references));
        ValueList<RawProperty> rest = reader.Rest();
        Event @event = known ?? new UnknownEvent(type) { Date = ArticleReader.DateIn(reader) };
        @event.Complete(id, status, mentions.ConvertAll(mention => Mention(mention.Item, mention.Path, @event)).ToValueList(), rest);
        return @event;
    }

    private Quote Quote(JsonElement value, string path, Type expected)
    {
        JsonObjectReader reader = ObjectAt(value, path, "a quote");
        string type = reader.OptionalText("type") ?? "quote";
        Expect(expected, _types.QuoteOf(type)?.Record ?? (type == "quote" ? typeof(Quote) : typeof(UnknownQuote)), reader, type, _types.Quotes);
        string text = reader.OptionalText("text") ?? "";
        string? cueText = reader.OptionalText("cueText");
        string? sourceText = reader.OptionalText("sourceText");
        Quote? outer = reader.TryGet("in", out JsonElement @in) ? Quote(@in, reader.PathOfCanonical("in")) : null;
        Quote? known = _types.QuoteOf(type)?.Create(new FieldReader(reader, _references) { QuoteText = text });
        Quote quote = known ?? (type == "quote" ? new Quote { Text = text } : new UnknownQuote(type) { Text = text });
        ValueList<TextSpan> fragments = ArticleReader.OptionalSpans(reader, "fragments", int.MaxValue);
        ValueList<TextSpan> cue = ArticleReader.OptionalSpans(reader, "cue", int.MaxValue);
        ValueList<TextSpan> source = ArticleReader.OptionalSpans(reader, "source", int.MaxValue);
        quote.Complete(
            reader.OptionalText("id"),
            (QuoteKind)JsonWords.Read(reader, "kind", JsonWords.QuoteKinds),
            reader.TryGet("speaker", out JsonElement speaker) ? Actor(speaker, reader.PathOfCanonical("speaker")) : null,
            reader.Items("addressees").ConvertAll(addressee => Actor(addressee.Item, addressee.Path)).ToValueList(),
            reader.OptionalText("via"),
            ArticleReader.OptionalDate(reader, "date"),
            reader.Rest());
        quote.Place(fragments, cue, source, cueText, sourceText);
        if (outer is not null)
            quote.Nest(outer);
        return quote;
    }

    private Mention Mention(JsonElement value, string path, Event? @event)
    {
        JsonObjectReader reader = ObjectAt(value, path, "a mention");
        string text = reader.RequiredText("text");
        ValueList<TextSpan> spans = ArticleReader.OptionalSpans(reader, "spans", int.MaxValue);
        object? names = @event;
        if (names is null && reader.TryGet("actor", out JsonElement actor))
            names = Actor(actor, reader.PathOfCanonical("actor"));
        return NewsSdk.Mention.Alone(names, spans, text);
    }

    // Before the fields are read: what one of another type lacks would only mislead.
    private static void Expect(Type expected, Type record, JsonObjectReader reader, string type, IEnumerable<NewsType> types)
    {
        if (record.IsAssignableTo(expected))
            return;
        string[] names = [.. types.Where(each => each.Record.IsAssignableTo(expected)).Select(static each => each.Name)];
        string words = names.Length switch
        {
            0 => "one that the app has no record for",
            1 => names[0],
            _ => JsonWords.Expected(names),
        };
        throw JsonError.At(reader.PathOfCanonical("type"), $"expected {words}, found \"{type}\"");
    }

    private JsonObjectReader ObjectAt(JsonElement value, string path, string expected) => value.ValueKind == JsonValueKind.Object
        ? new JsonObjectReader(value, path, _names)
        : throw JsonError.At(path, $"expected {expected} as an object, found {JsonError.Describe(value)}; only an article has ids in its place");
}
