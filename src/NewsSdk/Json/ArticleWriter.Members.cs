namespace NewsSdk;

// Actors, events and quotes.
internal sealed partial class ArticleWriter
{
    private int[] _firstMentions = [];
    private int[] _nextMentions = [];
    private ActorType? _lastActorType;
    private int _event;

    private void WriteActors()
    {
        _output.Open("\"actors\":"u8, (byte)'[');
        if (_article.MentionPlaces is { } places && places.TryGetWritten(out ReadOnlySpan<MentionPlace> written, out ReadOnlySpan<TextSpan> spans))
            WriteActors(written, spans);
        else
            WriteActors(_article.Mentions.AsSpan());
        _output.Close((byte)']');
    }

    // As they were read: nobody has to make the mentions.
    private void WriteActors(ReadOnlySpan<MentionPlace> places, ReadOnlySpan<TextSpan> spans)
    {
        int next = 0;
        ReadOnlySpan<Actor> actors = _article.Actors.AsSpan();
        for (int i = 0; i < actors.Length; i++)
        {
            BeginActor(actors[i]);
            _output.Open("\"mentions\":"u8, (byte)'[');
            for (; next < places.Length && places[next].Owner == i; next++)
                _output.Spans(spans.Slice(places[next].First, places[next].Count));
            _output.CloseListAndObject();
        }
    }

    private void WriteActors(ReadOnlySpan<Mention> mentions)
    {
        LinkMentions();
        ReadOnlySpan<Actor> actors = _article.Actors.AsSpan();
        for (int i = 0; i < actors.Length; i++)
        {
            BeginActor(actors[i]);
            _output.Open("\"mentions\":"u8, (byte)'[');
            for (int mention = _firstMentions[i]; mention >= 0; mention = _nextMentions[mention])
                Spans(mentions[mention].Spans.AsSpan());
            _output.CloseListAndObject();
        }
    }

    private void BeginActor(Actor actor)
    {
        Text("{\"id\":"u8, actor.Id);
        Text("\"type\":"u8, actor.Type);
        Text("\"name\":"u8, actor.Name);
        Texts("\"aliases\":"u8, actor.Aliases);
        Text("\"wikidata\":"u8, actor.Wikidata);
        if (actor is not UnknownActor)
            TypeOf(actor).Write(actor, _fields);
        Extra(actor.Extra);
    }

    // The mentions of each actor in their order, as chains of their indexes.
    private void LinkMentions()
    {
        ReadOnlySpan<Mention> mentions = _article.Mentions.AsSpan();
        int actors = _article.Actors.Count;
        if (_firstMentions.Length < actors)
            _firstMentions = new int[Math.Max(32, 2 * actors)];
        if (_nextMentions.Length < mentions.Length)
            _nextMentions = new int[Math.Max(128, 2 * mentions.Length)];
        _firstMentions.AsSpan(0, actors).Fill(-1);
        for (int i = mentions.Length - 1; i >= 0; i--)
        {
            Actor actor = mentions[i].Actor ?? throw new InvalidOperationException(
                $"The article `{_article.Id}` has the mention “{mentions[i].Text}” of no actor; those of an event belong to the event.");
            int index = _article.Actors.IndexOf(actor);
            if (index < 0)
                _fields.IdOf(actor);
            _nextMentions[i] = _firstMentions[index];
            _firstMentions[index] = i;
        }
    }

    private void WriteEvents()
    {
        _output.Open("\"events\":"u8, (byte)'[');
        ReadOnlySpan<Event> events = _article.Events.AsSpan();
        for (_event = 0; _event < events.Length; _event++)
        {
            Event @event = events[_event];
            _output.Open((byte)'{');
            WriteMembersOf(@event);
            _output.Open("\"mentions\":"u8, (byte)'[');
            foreach (Mention mention in @event.Mentions)
                Spans(mention.Spans.AsSpan());
            _output.CloseListAndObject();
        }

        _output.Close((byte)']');
        CheckHeld();
    }

    /// <summary>The event that is written holds another one of the article.</summary>
    internal void Hold(int index) => _held?.Add((_event, index));

    private void WriteMembersOf(Event @event)
    {
        Text("\"id\":"u8, @event.Id);
        Text("\"type\":"u8, @event.Type);
        if (@event.Status != EventStatus.Asserted)
            Word("\"status\":"u8, (int)@event.Status, JsonWords.StatusesUtf8);
        if (@event is not UnknownEvent)
            TypeOf(@event).Write(@event, _fields);
        else if (DateAmong(@event.Extra) is null)
            Date("\"date\":"u8, @event.Date);
        Extra(@event.Extra);
    }

    // One that was read has its date among its fields, under the name that the options had then.
    private RawProperty? DateAmong(ValueList<RawProperty> properties)
    {
        foreach (RawProperty property in properties)
        {
            if (string.Equals(property.Name, "date", StringComparison.OrdinalIgnoreCase) || property.Name == _output.Names.Of("date"))
                return property;
        }

        return null;
    }

    private void WriteQuotes()
    {
        _output.Open("\"quotes\":"u8, (byte)'[');
        foreach (Quote quote in _article.Quotes.AsSpan())
        {
            _output.Open((byte)'{');
            BeginMembersOf(quote);
            WriteOuter(quote);
            EndMembersOf(quote);
            // A quote that a program made may stand nowhere in the text.
            if (quote.Fragments.IsEmpty && quote.Text.Length > 0)
                Text("\"text\":"u8, quote.Text);
            _output.Close((byte)'}');
        }

        _output.Close((byte)']');
    }

    private void BeginMembersOf(Quote quote)
    {
        Text("\"id\":"u8, quote.Id);
        if (quote.Type != "quote")
            Text("\"type\":"u8, quote.Type);
        _fields.Actor("speaker", quote.Speaker);
        _fields.Actors("addressees", quote.Addressees);
        Word("\"kind\":"u8, (int)quote.Kind, JsonWords.QuoteKindsUtf8);
        Spans("\"cue\":"u8, quote.Cue);
        Spans("\"source\":"u8, quote.Source);
        Text("\"via\":"u8, quote.Via);
        Date("\"date\":"u8, quote.Date);
    }

    private void EndMembersOf(Quote quote)
    {
        if (quote is not UnknownQuote && quote.GetType() != typeof(Quote))
            TypeOf(quote).Write(quote, _fields);
        Extra(quote.Extra);
        _output.Name("\"fragments\":"u8);
        Spans(quote.Fragments.AsSpan());
    }

    private void WriteOuter(Quote quote)
    {
        if (quote.In is not { } outer)
            return;
        _output.Name("\"in\":"u8);
        if (outer.Id is { } id)
        {
            if (!_article.Quotes.TryGet(id, out Quote? own) || !(ReferenceEquals(own, outer) || own == outer))
                throw NotAmongTheQuotes(outer);
            _output.Text(id);
            return;
        }

        int index = IndexOf(outer);
        if (index < 0)
            throw NotAmongTheQuotes(outer);
        _output.Number(index);
    }

    // Mostly it is the very quote; a quote that a program made may only be equal.
    private int IndexOf(Quote quote)
    {
        ReadOnlySpan<Quote> quotes = _article.Quotes.AsSpan();
        for (int i = 0; i < quotes.Length; i++)
        {
            if (ReferenceEquals(quotes[i], quote))
                return i;
        }

        return quotes.IndexOf(quote);
    }

    private InvalidOperationException NotAmongTheQuotes(Quote outer) =>
        new($"The article `{_article.Id}` has a quote that is said in “{outer.Text}”, which is not among its quotes.");

    // The types with which the article was read come first: it may be of another project than the context.
    private ActorType TypeOf(Actor actor)
    {
        // Persons often follow each other.
        if (_lastActorType is { } last && last.Holds(actor))
            return last;
        return _lastActorType = _article?.Types?.ActorOf(actor.Type) is { } own && own.Holds(actor) ? own
            : _types.ActorOf(actor.Type) is { } type && type.Holds(actor) ? type
            : throw NotKnown(actor);
    }

    private EventType TypeOf(Event @event) =>
        _article?.Types?.EventOf(@event.Type) is { } own && own.Holds(@event) ? own
        : _types.EventOf(@event.Type) is { } type && type.Holds(@event) ? type
        : throw NotKnown(@event);

    private QuoteType TypeOf(Quote quote) =>
        _article?.Types?.QuoteOf(quote.Type) is { } own && own.Holds(quote) ? own
        : _types.QuoteOf(quote.Type) is { } type && type.Holds(quote) ? type
        : throw NotKnown(quote);

    // Without its type the fields would be lost.
    private static NotSupportedException NotKnown(object value) =>
        new($"`{value.GetType()}` is not among the types of this context; write it with the NewsJson of the project that has the type, first among the resolvers of the options.");
}
