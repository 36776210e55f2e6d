using System.Text.Json;

namespace NewsSdk;

/// <summary>Reads an article from JSON: properties in any order, references before what they name.</summary>
internal sealed partial class ArticleReader
{
    private readonly JsonObjectReader _article;
    private readonly NewsTypes _types;
    private readonly ActorRegistry? _registry;
    private readonly string _text;
    private readonly Dictionary<string, Actor> _actors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<Mention> _mentions = [];

    private ArticleReader(JsonElement root, NewsTypes types, ActorRegistry? registry, JsonNames names)
    {
        _article = new JsonObjectReader(root, "$", names);
        _types = types;
        _registry = registry;
        _text = _article.RequiredText("text");
    }

    private JsonNames Names => _article.Names;

    /// <summary>Reads one article, and nothing behind it.</summary>
    /// <exception cref="JsonException">It is not one; the exception says the path in it and what was expected.</exception>
    public static Article Read(ReadOnlySpan<byte> utf8, NewsTypes types, ActorRegistry? registry, JsonNames names, JsonReaderOptions options = default)
    {
        using JsonDocument document = Parse(utf8, names, options);
        return new ArticleReader(document.RootElement, types, registry, names).Read();
    }

    private static JsonDocument Parse(ReadOnlySpan<byte> utf8, JsonNames names, JsonReaderOptions options)
    {
        var reader = new Utf8JsonReader(utf8, options);
        JsonDocument document = names.Parse(ref reader);
        try
        {
            // To the end: nothing may follow.
            _ = reader.Read();
            return document;
        }
        catch (JsonException)
        {
            document.Dispose();
            throw;
        }
    }

    private Article Read()
    {
        ActorList actors = new(ReadActors());
        // Events hold quotes; their ids come first all the same, as they do in the JSON.
        DeclareEvents();
        QuoteList quotes = new(ReadQuotes());
        EventList events = new(ReadEvents(quotes));
        return new Article
        {
            Id = _article.RequiredText("id"),
            Headline = _article.RequiredText("headline"),
            Published = JsonObjectReader.Date(_article.Required("published", "a date"), _article.PathOfCanonical("published")),
            Modified = OptionalDate(_article, "modified"),
            Language = _article.OptionalText("language"),
            TranslatedFrom = _article.OptionalText("translatedFrom"),
            IsMachineTranslated = _article.Flag("machineTranslated"),
            Genre = _article.OptionalText("genre"),
            Authors = _article.Texts("authors"),
            Credits = _article.Texts("credits"),
            Publisher = _article.OptionalText("publisher"),
            Url = _article.OptionalText("url"),
            Rights = _article.OptionalText("rights"),
            Dateline = _article.OptionalText("dateline"),
            Subjects = _article.Texts("subjects"),
            Keywords = _article.Texts("keywords"),
            Meta = ReadMeta(),
            Text = _text,
            Blocks = _article.Items("blocks").ConvertAll(item => ReadBlock(new JsonObjectReader(item.Item, item.Path, Names), _text.Length)).ToValueList(),
            Marks = _article.Items("marks").ConvertAll(item => ReadMark(new JsonObjectReader(item.Item, item.Path, Names), _text.Length)).ToValueList(),
            Actors = actors,
            Events = events,
            Quotes = quotes,
            Mentions = _mentions.OrderBy(static mention => mention.Span).ToValueList(),
            Extra = _article.Rest(),
            Types = _types,
        };
    }

    private ValueList<RawProperty> ReadMeta()
    {
        if (!_article.TryGet("meta", out JsonElement meta))
            return default;
        // Its names are the article's own: no policy of the app changes them.
        return new JsonObjectReader(meta, _article.PathOfCanonical("meta"), JsonNames.Canonical).Rest();
    }

    internal static Block ReadBlock(JsonObjectReader reader, int textLength) => new()
    {
        Kind = (BlockKind)JsonWords.Read(reader, "kind", JsonWords.BlockKinds),
        Span = ReadSpan(reader, "span", textLength),
        Level = reader.Integer("level"),
        IsOrdered = reader.Flag("ordered"),
        Url = reader.OptionalText("url"),
        Title = reader.OptionalText("title"),
        Extra = reader.Rest(),
    };

    internal static Mark ReadMark(JsonObjectReader reader, int textLength) => new()
    {
        Kind = (MarkKind)JsonWords.Read(reader, "kind", JsonWords.MarkKinds),
        Span = ReadSpan(reader, "span", textLength),
        Url = reader.OptionalText("url"),
        Title = reader.OptionalText("title"),
        Extra = reader.Rest(),
    };

    private static TextSpan ReadSpan(JsonObjectReader reader, string name, int textLength)
    {
        string path = reader.PathOfCanonical(name);
        JsonElement value = reader.Required(name, "[start, length]");
        return value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 2
            ? SpansOf(value, path, reader.Names, textLength)[0]
            : throw JsonError.At(path, $"expected two numbers, [start, length], found {JsonError.Describe(value)}");
    }

    internal static ValueList<TextSpan> OptionalSpans(JsonObjectReader reader, string name, int textLength) =>
        reader.TryGet(name, out JsonElement value) ? SpansOf(value, reader.PathOfCanonical(name), reader.Names, textLength) : default;

    // [start, length, start, length, …], in order, inside the text.
    private static ValueList<TextSpan> SpansOf(JsonElement value, string path, JsonNames names, int textLength)
    {
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() % 2 != 0)
            throw JsonError.At(path, $"expected pairs of numbers, [start, length, start, length, …], found {JsonError.Describe(value)}");

        var spans = new TextSpan[value.GetArrayLength() / 2];
        int end = 0;
        for (int i = 0; i < spans.Length; i++)
        {
            int start = NumberOf(value[2 * i], path, names);
            int length = NumberOf(value[(2 * i) + 1], path, names);
            if (start > textLength - length)
                throw JsonError.At(path, $"the span [{start}, {length}] reaches outside the text, which has {textLength} UTF-16 code units");
            if (start < end)
                throw JsonError.At(path, $"the span [{start}, {length}] begins before the one in front of it ends; expected spans in order");
            spans[i] = new TextSpan(start, length);
            end = start + length;
        }

        return new ValueList<TextSpan>(spans);
    }

    private static int NumberOf(JsonElement value, string path, JsonNames names) =>
        JsonNumbers.TryGetInt32(value, names.TakesNumbersFromText, out int number) && number >= 0
            ? number
            : throw JsonError.At(path, $"expected whole numbers from 0, found {JsonError.Describe(value)}");

    internal static NewsDate? OptionalDate(JsonObjectReader reader, string name) =>
        reader.TryGet(name, out JsonElement value) ? JsonObjectReader.Date(value, reader.PathOfCanonical(name)) : null;
}
