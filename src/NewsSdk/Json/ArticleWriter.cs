using System.Text.Json;

namespace NewsSdk;

/// <summary>Writes an article as JSON.</summary>
internal sealed class ArticleWriter(Utf8JsonWriter writer, Article article, NewsTypes types, JsonNames names)
{
    private readonly FieldWriter _fields = new(writer, names, article);

    /// <summary>Writes an article; a compiled one, whose bytes the options do not change, as it was compiled.</summary>
    public static void Write(Utf8JsonWriter writer, Article article, NewsTypes types, JsonNames names)
    {
        if (article.CompiledJson is { } json && names.IsCanonical && !writer.Options.Indented && ReferenceEquals(writer.Options.Encoder, NewsJsonEncoder.Instance))
            writer.WriteRawValue(json, skipInputValidation: true);
        else
            new ArticleWriter(writer, article, types, names).Write();
    }

    private void Write()
    {
        writer.WriteStartObject();
        _fields.Text("id", article.Id);
        _fields.Text("headline", article.Headline);
        _fields.Date("published", article.Published);
        _fields.Date("modified", article.Modified);
        _fields.Text("language", article.Language);
        _fields.Text("translatedFrom", article.TranslatedFrom);
        WriteTrue("machineTranslated", article.IsMachineTranslated);
        _fields.Text("genre", article.Genre);
        _fields.Texts("authors", article.Authors);
        _fields.Texts("credits", article.Credits);
        _fields.Text("publisher", article.Publisher);
        _fields.Text("url", article.Url);
        _fields.Text("rights", article.Rights);
        _fields.Text("dateline", article.Dateline);
        _fields.Texts("subjects", article.Subjects);
        _fields.Texts("keywords", article.Keywords);
        WriteMeta(article.Meta);
        _fields.Text("text", article.Text);
        WriteBlocks(article.Blocks);
        WriteMarks(article.Marks);
        WriteActors();
        WriteEvents(article.Events);
        WriteQuotes(article.Quotes);
        WriteExtra(article.Extra);
        writer.WriteEndObject();
    }

    private void WriteMeta(ValueList<RawProperty> meta)
    {
        if (meta.Count == 0)
            return;
        writer.WriteStartObject(names.Of("meta"));
        WriteExtra(meta);
        writer.WriteEndObject();
    }

    private void WriteBlocks(ValueList<Block> blocks)
    {
        writer.WriteStartArray(names.Of("blocks"));
        foreach (Block block in blocks)
        {
            writer.WriteStartObject();
            _fields.Text("kind", JsonWords.BlockKinds[(int)block.Kind]);
            WriteSpan("span", block.Span);
            if (block.Level > 0)
                writer.WriteNumber(names.Of("level"), block.Level);
            WriteTrue("ordered", block.IsOrdered);
            _fields.Text("url", block.Url);
            _fields.Text("title", block.Title);
            WriteExtra(block.Extra);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteMarks(ValueList<Mark> marks)
    {
        if (marks.Count == 0)
            return;
        writer.WriteStartArray(names.Of("marks"));
        foreach (Mark mark in marks)
        {
            writer.WriteStartObject();
            _fields.Text("kind", JsonWords.MarkKinds[(int)mark.Kind]);
            WriteSpan("span", mark.Span);
            _fields.Text("url", mark.Url);
            _fields.Text("title", mark.Title);
            WriteExtra(mark.Extra);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteActors()
    {
        ILookup<string, Mention> mentions = article.Mentions.ToLookup(MentionedId);
        writer.WriteStartArray(names.Of("actors"));
        foreach (Actor actor in article.Actors)
        {
            writer.WriteStartObject();
            _fields.Text("id", actor.Id);
            _fields.Text("type", actor.Type);
            _fields.Text("name", actor.Name);
            _fields.Texts("aliases", actor.Aliases);
            _fields.Text("wikidata", actor.Wikidata);
            if (actor is not UnknownActor)
                TypeOf(actor).Write(actor, _fields);
            WriteExtra(actor.Extra);
            WriteMentions(mentions[actor.Id]);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteEvents(EventList events)
    {
        writer.WriteStartArray(names.Of("events"));
        foreach (Event @event in events)
        {
            writer.WriteStartObject();
            _fields.Text("id", @event.Id);
            _fields.Text("type", @event.Type);
            if (@event.Status != EventStatus.Asserted)
                _fields.Text("status", JsonWords.Statuses[(int)@event.Status]);
            if (@event is not UnknownEvent)
                TypeOf(@event).Write(@event, _fields);
            else if (!HasDate(@event.Extra))
                _fields.Date("date", @event.Date);
            WriteExtra(@event.Extra);
            WriteMentions(@event.Mentions);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    // One that was read has its date among its fields, under the name that the options had then.
    private bool HasDate(ValueList<RawProperty> properties)
    {
        foreach (RawProperty property in properties)
        {
            if (string.Equals(property.Name, "date", StringComparison.OrdinalIgnoreCase) || property.Name == names.Of("date"))
                return true;
        }

        return false;
    }

    private string MentionedId(Mention mention) => mention.Actor is { } actor
        ? _fields.IdOf(actor)
        : throw new InvalidOperationException($"The article `{article.Id}` has the mention “{mention.Text}” of no actor; those of an event belong to the event.");

    // The types with which the article was read come first: it may be of another project than the context.
    private ActorType TypeOf(Actor actor)
    {
        if (article.Types?.ActorOf(actor.Type) is { } own && own.Holds(actor))
            return own;
        return types.ActorOf(actor.Type) is { } type && type.Holds(actor) ? type : throw NotKnown(actor);
    }

    private EventType TypeOf(Event @event)
    {
        if (article.Types?.EventOf(@event.Type) is { } own && own.Holds(@event))
            return own;
        return types.EventOf(@event.Type) is { } type && type.Holds(@event) ? type : throw NotKnown(@event);
    }

    private QuoteType TypeOf(Quote quote)
    {
        if (article.Types?.QuoteOf(quote.Type) is { } own && own.Holds(quote))
            return own;
        return types.QuoteOf(quote.Type) is { } type && type.Holds(quote) ? type : throw NotKnown(quote);
    }

    // Without its type the fields would be lost.
    private static NotSupportedException NotKnown(object value) =>
        new($"`{value.GetType()}` is not among the types of this context; write the article with the NewsJson of the project that has the type.");

    private void WriteQuotes(QuoteList quotes)
    {
        writer.WriteStartArray(names.Of("quotes"));
        foreach (Quote quote in quotes)
        {
            writer.WriteStartObject();
            _fields.Text("id", quote.Id);
            if (quote.Type != "quote")
                _fields.Text("type", quote.Type);
            _fields.Actor("speaker", quote.Speaker);
            _fields.Actors("addressees", quote.Addressees);
            _fields.Text("kind", JsonWords.QuoteKinds[(int)quote.Kind]);
            WriteSpans("cue", quote.Cue);
            WriteSpans("source", quote.Source);
            _fields.Text("via", quote.Via);
            _fields.Date("date", quote.Date);
            WriteOuter(quote, quotes);
            if (quote is not UnknownQuote && quote.GetType() != typeof(Quote))
                TypeOf(quote).Write(quote, _fields);
            WriteExtra(quote.Extra);
            writer.WriteStartArray(names.Of("fragments"));
            WriteNumbers(quote.Fragments);
            writer.WriteEndArray();
            // A quote that a program made may stand nowhere in the text.
            if (quote.Fragments.Count == 0 && quote.Text.Length > 0)
                _fields.Text("text", quote.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteOuter(Quote quote, QuoteList quotes)
    {
        if (quote.In is not { } outer)
            return;
        if (outer.Id is { } id)
        {
            if (!quotes.TryGet(id, out _))
                throw NotAmongTheQuotes(outer);
            _fields.Text("in", id);
            return;
        }

        int index = quotes.AsSpan().IndexOf(outer);
        if (index < 0)
            throw NotAmongTheQuotes(outer);
        writer.WriteNumber(names.Of("in"), index);
    }

    private InvalidOperationException NotAmongTheQuotes(Quote outer) =>
        new($"The article `{article.Id}` has a quote that is said in “{outer.Text}”, which is not among its quotes.");

    private void WriteMentions(IEnumerable<Mention> mentions)
    {
        writer.WriteStartArray(names.Of("mentions"));
        foreach (Mention mention in mentions)
        {
            writer.WriteStartArray();
            WriteNumbers(mention.Spans);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    private void WriteSpan(string name, TextSpan span)
    {
        writer.WriteStartArray(names.Of(name));
        WriteNumbers([span]);
        writer.WriteEndArray();
    }

    private void WriteSpans(string name, ValueList<TextSpan> spans)
    {
        if (spans.Count == 0)
            return;
        writer.WriteStartArray(names.Of(name));
        WriteNumbers(spans);
        writer.WriteEndArray();
    }

    private void WriteNumbers(ValueList<TextSpan> spans)
    {
        foreach (TextSpan span in spans)
        {
            if (span.End > article.Text.Length)
                throw new InvalidOperationException($"The article `{article.Id}` has the span {span}, which reaches outside its text of {article.Text.Length} UTF-16 code units.");
            writer.WriteNumberValue(span.Start);
            writer.WriteNumberValue(span.Length);
        }
    }

    private void WriteTrue(string name, bool value)
    {
        if (value)
            writer.WriteBoolean(names.Of(name), true);
    }

    private void WriteExtra(ValueList<RawProperty> properties)
    {
        foreach (RawProperty property in properties)
        {
            writer.WritePropertyName(property.Name);
            // Not as it stands: the writer's own encoder and indentation hold for it too.
            using JsonDocument value = JsonDocument.Parse(property.Json);
            value.RootElement.WriteTo(writer);
        }
    }
}
