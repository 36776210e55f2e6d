using System.Text;
using System.Text.Json;

namespace NewsSdk;

// A program may make what no reader would take, or what would be read otherwise. So all that was not read is looked through before it is written, once; of what was read
// only the names are, under options that give properties other names than those under which it was read.
internal sealed partial class ArticleWriter
{
    // What stands alone has no mentions of an actor, and the words of a quote beside their places; in an article a quote that stands nowhere has its text.
    private static readonly byte[][] s_actorAlone = ArticleScanner.Names.Actor[..^1];
    private static readonly byte[][] s_quoteNowhere = [.. ArticleScanner.Names.Quote, "\"text\":"u8.ToArray()];
    private static readonly byte[][] s_quoteAlone = [.. s_quoteNowhere, "\"cueText\":"u8.ToArray(), "\"sourceText\":"u8.ToArray()];

    // Which event holds which, by their indexes; null of an article that is known to be readable.
    private List<(int Outer, int Inner)>? _held;

    private void CheckArticle()
    {
        NewsTypes types = _article.Types ?? _types;
        bool isReadable = ReferenceEquals(_article.ReadableWith, types);
        if (isReadable && _output.Names.IsCanonical)
            return;
        CheckExtras();
        if (isReadable)
            return;
        CheckMembers(types);
        _held = [];
    }

    // When all is written, what events hold is known.
    private void CheckHeld()
    {
        if (_held is { Count: > 0 })
            CheckHeld(_held, new int[_article.Events.Count]);
    }

    private void CheckHeld(List<(int Outer, int Inner)> held, int[] levels)
    {
        for (bool goesOn = true; goesOn;)
        {
            goesOn = false;
            foreach ((int outer, int inner) in held)
            {
                if (levels[outer] > levels[inner])
                    continue;
                levels[outer] = levels[inner] + 1;
                goesOn = true;
                if (levels[outer] == ArticleReader.MaxLevels)
                    throw Wrong($"has events that hold each other at more than {ArticleReader.MaxLevels} levels");
            }
        }

        int[] counts = new int[levels.Length];
        foreach ((int outer, int inner) in held.OrderBy(pair => levels[pair.Outer]))
        {
            counts[outer] += counts[inner] + 1;
            if (counts[outer] > ArticleReader.MaxHeld)
                throw Wrong($"has an event that holds more than {ArticleReader.MaxHeld} others, at all levels together");
        }
    }

    // All was written that the article has. Under options that go deeper it may be deeper than others are read.
    private void Remember()
    {
        if (_held is not null && _output.Names.IsCanonical && Depth <= ArticleScanner.MaxDepth)
            _article.ReadableWith = _article.Types ?? _types;
        _held = null;
    }

    private void CheckExtras()
    {
        (byte[][] article, byte[][] block, byte[][] mark, _, _, _) = ArticleScanner.Names;
        CheckExtra(_article, _article.Extra, article);
        CheckTwice("its Meta", _article.Meta);
        foreach (Block each in _article.Blocks)
            CheckExtra(each, each.Extra, block);
        foreach (Mark each in _article.Marks)
            CheckExtra(each, each.Extra, mark);
        foreach (Actor actor in _article.Actors.AsSpan())
            CheckExtra(actor);
        foreach (Event @event in _article.Events.AsSpan())
            CheckExtra(@event);
        foreach (Quote quote in _article.Quotes.AsSpan())
            CheckExtra(quote);
    }

    private void CheckMembers(NewsTypes types)
    {
        if (_article.Id is null || _article.Headline is null || _article.Text is null)
            throw Wrong("has no Id, Headline or Text");
        foreach (Block block in _article.Blocks)
            Check(block);
        foreach (Mark mark in _article.Marks)
            CheckPlaces([mark.Span]);
        foreach (Actor actor in _article.Actors.AsSpan())
            Check(actor, types);
        // Those of a reader are as it found them.
        if (_article.MentionPlaces is null)
            CheckMentions(_article.Mentions);
        foreach (Event @event in _article.Events.AsSpan())
        {
            if (@event.Id is { } id && _article.Actors.TryGet(id, out _))
                throw IsTaken(id);
            Check(@event, types);
        }

        foreach (Quote quote in _article.Quotes.AsSpan())
        {
            if (quote.Id is { } id && (_article.Actors.TryGet(id, out _) || _article.Events.TryGet(id, out _)))
                throw IsTaken(id);
            Check(quote, types);
        }
    }

    private void Check(Block block)
    {
        if (block.Level < 0)
            throw Wrong($"has a block of the level {block.Level}");
        CheckPlaces([block.Span]);
    }

    private void Check(Actor actor, NewsTypes types)
    {
        CheckId(actor.Id ?? throw Wrong("has an actor without Id"));
        if (actor.Name is null)
            throw Wrong($"has {NounOf(actor)} without Name");
        CheckType(actor, actor.Type);
        if (actor is UnknownActor)
            CheckUnknown(actor, types.ActorOf(actor.Type));
    }

    private void Check(Event @event, NewsTypes types)
    {
        CheckId(@event.Id);
        CheckType(@event, @event.Type);
        if (@event is UnknownEvent)
            CheckUnknown(@event, types.EventOf(@event.Type));
        foreach (Mention mention in @event.Mentions)
        {
            if (mention.Actor is { } actor)
                throw Wrong($"has the mention “{mention.Text}” of the actor `{actor.Id}` among those of {NounOf(@event)}");
        }

        CheckMentions(@event.Mentions);
        CheckDate(@event);
    }

    // A date that no field holds is nowhere in the JSON; an unknown event has it among its properties.
    private void CheckDate(Event @event)
    {
        if (@event.Date is not { } date)
            return;
        if (@event is not UnknownEvent)
        {
            if (!_output.Names.IsOwn(_output.Names.Of("date"), ArticleScanner.Names.Event, TypeOf(@event)))
                throw Wrong($"has {NounOf(@event)} with a Date, which events of type `{@event.Type}` do not have");
        }
        else if (DateAmong(@event.Extra) is { } property && !Says(property, date))
        {
            throw Wrong($"has {NounOf(@event)} with the Date {date} and with `{property.Name}`, {property.Json}, in its Extra");
        }
    }

    private static bool Says(RawProperty property, NewsDate date)
    {
        using JsonDocument value = JsonDocument.Parse(property.Json);
        return value.RootElement.ValueKind == JsonValueKind.String && NewsDate.TryParse(value.RootElement.GetString(), out NewsDate said) && said == date;
    }

    private void Check(Quote quote, NewsTypes types)
    {
        CheckId(quote.Id);
        // A plain quote says no type; another that said `quote` would be read as one.
        if (quote is UnknownQuote && quote.Type == "quote")
            throw Wrong($"has {NounOf(quote)} as an {nameof(UnknownQuote)} of type `quote`; make it a {nameof(Quote)}");
        CheckType(quote, quote.Type);
        if (quote is UnknownQuote || quote.GetType() == typeof(Quote))
            CheckUnknown(quote, types.QuoteOf(quote.Type));
        if (quote.Text is null)
            throw Wrong($"has {NounOf(quote)} without Text");
        CheckPlaces(quote.Fragments.AsSpan());
        CheckPlaces(quote.Cue.AsSpan());
        CheckPlaces(quote.Source.AsSpan());
        // Outside of an article the words stand beside their places.
        if (_article is null)
            return;
        if (!quote.Fragments.IsEmpty)
            CheckWords(quote.Text, quote.Fragments, "a quote");
        CheckWords(quote.CueText, quote.Cue, "a CueText");
        CheckWords(quote.SourceText, quote.Source, "a SourceText");
    }

    private void CheckType(object member, string? type)
    {
        if (type is null)
            throw Wrong($"has {NounOf(member)} without Type");
    }

    // What has no record, although its type has one.
    private void CheckUnknown(object member, NewsType? known)
    {
        if (known is not null)
            throw Wrong($"has {NounOf(member)} as {member.GetType().Name}, and would be read as {known.Record.Name}, since there is a record for the type `{known.Name}`");
    }

    // Written as U+FFFD, two of them could be one.
    private void CheckId(string? id)
    {
        if (id is not null && id.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0 && Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(id)) != id)
            throw Wrong("has an id with half of a surrogate pair");
    }

    private InvalidOperationException IsTaken(string id) => Wrong($"has the id `{id}` twice; ids of actors, events and quotes are unique in an article");

    private void CheckMentions(ValueList<Mention> mentions)
    {
        foreach (Mention mention in mentions)
        {
            CheckPlaces(mention.Spans.AsSpan());
            if (_article is null)
                continue;
            if (mention.Spans.IsEmpty)
                throw Wrong($"has the mention “{mention.Text}” without a place");
            CheckWords(mention.Text, mention.Spans, "a mention");
        }
    }

    private void CheckPlaces(ReadOnlySpan<TextSpan> spans)
    {
        int end = 0;
        int length = _article?.Text.Length ?? int.MaxValue;
        foreach (TextSpan span in spans)
        {
            if (span.End > length)
                throw Wrong($"has the span {span}, which reaches outside its text of {length} UTF-16 code units");
            if (span.Start < end)
                throw Wrong($"has the span {span}, which begins before the one in front of it ends");
            end = span.End;
        }
    }

    // They are read of the text again. Null is not asked for yet.
    private void CheckWords(string? words, ValueList<TextSpan> places, string what)
    {
        if (words is null)
            return;
        if (places.IsEmpty)
            throw Wrong($"has {what}, “{words}”, without a place");
        if (!AreThere(words, places))
            throw Wrong($"has {what}, “{words}”, at {string.Join(", ", places)}, where its text says “{places.WordsIn(_article.Text)}”");
    }

    private bool AreThere(ReadOnlySpan<char> words, ValueList<TextSpan> places)
    {
        for (int i = 0; i < places.Count; i++)
        {
            if (i > 0 && (words.IsEmpty || words[0] != ' '))
                return false;
            words = i > 0 ? words[1..] : words;
            ReadOnlySpan<char> there = places[i].Slice(_article.Text.AsSpan());
            if (!words.StartsWith(there))
                return false;
            words = words[there.Length..];
        }

        return words.IsEmpty;
    }

    private void CheckExtra(Actor actor)
    {
        if (!actor.Extra.IsEmpty)
            CheckExtra(actor, actor.Extra, _article is null ? s_actorAlone : ArticleScanner.Names.Actor, actor is UnknownActor ? null : TypeOf(actor));
    }

    private void CheckExtra(Event @event)
    {
        if (!@event.Extra.IsEmpty)
            CheckExtra(@event, @event.Extra, ArticleScanner.Names.Event, @event is UnknownEvent ? null : TypeOf(@event));
    }

    private void CheckExtra(Quote quote)
    {
        if (quote.Extra.IsEmpty)
            return;
        byte[][] own = _article is null ? s_quoteAlone : quote.Fragments.IsEmpty ? s_quoteNowhere : ArticleScanner.Names.Quote;
        CheckExtra(quote, quote.Extra, own, quote is UnknownQuote || quote.GetType() == typeof(Quote) ? null : TypeOf(quote));
    }

    private void CheckExtra(object owner, ValueList<RawProperty> extra, byte[][] own, NewsType? type = null)
    {
        if (extra.IsEmpty)
            return;
        foreach (RawProperty property in extra)
        {
            if (_output.Names.IsOwn(property.Name, own, type))
                throw Wrong($"has `{property.Name}` in the Extra of {NounOf(owner)}, which is the name of a member");
        }

        CheckTwice($"the Extra of {NounOf(owner)}", extra);
    }

    private void CheckTwice(string where, ValueList<RawProperty> properties)
    {
        if (properties.Count < 2)
            return;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (RawProperty property in properties)
        {
            if (!names.Add(property.Name))
                throw Wrong($"has `{property.Name}` twice in {where}");
        }
    }

    private InvalidOperationException Wrong(string problem) => new($"{(_article is null ? "What stands alone" : $"The article `{_article.Id}`")} {problem}.");

    private static string NounOf(object member) => member switch
    {
        Actor actor => $"the actor `{actor.Id}`",
        Event { Id: { } id } => $"the event `{id}`",
        Event => "an event",
        Quote { Id: { } id } => $"the quote `{id}`",
        Quote => "a quote",
        Block => "a block",
        Mark => "a mark",
        _ => "the article",
    };
}
