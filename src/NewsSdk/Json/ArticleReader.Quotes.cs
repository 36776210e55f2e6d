using System.Text.Json;

namespace NewsSdk;

// Quotes, each of which may be said inside another.
internal sealed partial class ArticleReader
{
    private List<Quote> ReadQuotes()
    {
        var quotes = new List<Quote>();
        var references = new References(Actors: (value, path, _) => ActorOf(value, path));
        var outer = new List<(Quote Quote, JsonElement In, string Path)>();
        foreach ((JsonElement item, string path) in _article.Items("quotes"))
        {
            var reader = new JsonObjectReader(item, path, Names);
            string? id = reader.OptionalText("id");
            Declare(id, reader);
            string type = reader.OptionalText("type") ?? "quote";
            ValueList<TextSpan> fragments = OptionalSpans(reader, "fragments", _text.Length);
            ValueList<TextSpan> cue = OptionalSpans(reader, "cue", _text.Length);
            ValueList<TextSpan> source = OptionalSpans(reader, "source", _text.Length);
            bool isNested = reader.TryGet("in", out JsonElement @in);
            string text = fragments.Count > 0 ? "" : reader.OptionalText("text") ?? "";
            Quote? known = _types.QuoteOf(type)?.Create(new FieldReader(reader, references) { QuoteText = text });
            Quote quote = known ?? (type == "quote" ? new Quote { Text = text } : new UnknownQuote(type) { Text = text });
            quote.Complete(
                id,
                (QuoteKind)JsonWords.Read(reader, "kind", JsonWords.QuoteKinds),
                reader.TryGet("speaker", out JsonElement speaker)
                    ? ActorOf(speaker, reader.PathOfCanonical("speaker"))
                    : null,
                reader.Items("addressees").ConvertAll(addressee => ActorOf(addressee.Item, addressee.Path)).ToValueList(),
                reader.OptionalText("via"),
                OptionalDate(reader, "date"),
                reader.Rest());
            quote.Place(_text, fragments, cue, source);
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
}
