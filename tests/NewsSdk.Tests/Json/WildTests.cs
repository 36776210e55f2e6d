using System.Text.Json;
using CsCheck;

namespace NewsSdk.Tests.Json;

/// <summary>What a program may make, right or wrong: what is written of it is read as what it was.</summary>
public sealed class WildTests
{
    private const string Text = "abc defghij";

    private static readonly JsonSerializerOptions[] s_options =
    [
        SchemaSample.Context.Options,
        new() { TypeInfoResolver = SchemaSample.Context, PropertyNameCaseInsensitive = true },
        new() { TypeInfoResolver = SchemaSample.Context, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower },
    ];

    [Fact]
    public void WhatIsWrittenIsReadAsItWas()
    {
        (int written, int refused) = (0, 0);
        Gen.Int.Sample(
            seed =>
            {
                var random = new Random(seed);
                Article? article = Make(() => ArticleOf(random));
                JsonSerializerOptions options = s_options[random.Next(s_options.Length)];
                if (article is null || Make(() => JsonSerializer.Serialize(article, options)) is not { } json)
                {
                    Interlocked.Increment(ref refused);
                    return;
                }

                Interlocked.Increment(ref written);
                Article read = JsonSerializer.Deserialize<Article>(json, options)!;
                Assert.Equal(article, read);
                Assert.Equal(json, JsonSerializer.Serialize(read, options));
                // Also under other options, unless they refuse it; and once it was read.
                JsonSerializerOptions other = s_options[random.Next(s_options.Length)];
                foreach (Article each in (Article[])[article, read])
                {
                    if (Make(() => JsonSerializer.Serialize(each, other)) is { } otherwise)
                        Assert.Equal(article, JsonSerializer.Deserialize<Article>(otherwise, other));
                }
            },
            iter: 6000);

        Assert.True(written > 600 && refused > 600, $"{written} written, {refused} refused");
    }

    [Fact]
    public void WhatIsWrittenOutsideOfAnArticleIsReadAsItWas()
    {
        (int written, int refused) = (0, 0);
        Gen.Int.Sample(
            seed =>
            {
                var random = new Random(seed);
                if (Make(() => ArticleOf(random)) is not { } article)
                    return;
                JsonSerializerOptions options = s_options[random.Next(s_options.Length)];
                foreach (object list in (object[])[article.Actors, article.Events, article.Quotes, article.Mentions, article.Blocks])
                {
                    string? json = Make(() => JsonSerializer.Serialize(list, list.GetType(), options));
                    Interlocked.Increment(ref json is null ? ref refused : ref written);
                    if (json is not null)
                        Assert.True(list.Equals(JsonSerializer.Deserialize(json, list.GetType(), options)), json);
                }
            },
            iter: 3000);

        Assert.True(written > 600 && refused > 150, $"{written} written, {refused} refused");
    }

    private static T? Make<T>(Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException || e.InnerException is InvalidOperationException)
        {
            Assert.DoesNotContain("Object reference", e.Message, StringComparison.Ordinal);
            return null;
        }
    }

    // Mostly right: of so many things one is wrong often enough.
    private static Article ArticleOf(Random random)
    {
        bool Seldom() => random.Next(25) == 0;
        T Of<T>(params T[] all) => all[random.Next(all.Length)];
        string Id(string right) => Seldom() ? Of("a0", "e0", "q0", "\ud800") : right;
        TextSpan Span() => Seldom() ? new TextSpan(random.Next(14), random.Next(4)) : random.Next(Text.Length) is var start ? new TextSpan(start, random.Next(Text.Length - start)) : default;
        ValueList<TextSpan> Spans(int least) => [.. Enumerable.Range(0, random.Next(least, 3)).Select(_ => Span()).Order().Aggregate(new List<TextSpan>(), (spans, span) =>
        {
            if (spans.Count == 0 || spans[^1].End <= span.Start || Seldom())
                spans.Add(span);
            return spans;
        })];
        string? Words(ValueList<TextSpan> spans) => Seldom() ? "wrong"
            : spans.IsEmpty ? null : string.Join(' ', spans.Select(static span => Text[Math.Min(span.Start, Text.Length)..Math.Min(span.End, Text.Length)]));
        ValueList<RawProperty> Extra() =>
        [
            .. Enumerable.Range(0, random.Next(4)).Select(i => new RawProperty(
                Seldom() ? Of("id", "type", "text", "language", "translated_from", "translatedFrom", "cueText", "host", "platform", "mentions", "x0") : $"x{i}",
                Of("1", "null", "{\"a\":[]}", new string('[', 30) + new string(']', 30), Seldom() ? new string('[', 62) + new string(']', 62) : "true"))),
        ];

        Actor[] actors =
        [
            .. Enumerable.Range(0, random.Next(4)).Select(i => random.Next(3) == 0
                ? (Actor)new UnknownActor(Seldom() ? "person" : "ship", Id($"a{i}"), "Ship") { Extra = Extra() }
                : new Person { Id = Id($"a{i}"), Name = "Name", Extra = Extra() }),
        ];
        Person? person = Seldom() ? new Person { Id = "a0", Name = "Other" } : actors.OfType<Person>().FirstOrDefault();
        var quotes = new List<Quote>();
        for (int i = random.Next(3); i > 0; i--)
        {
            ValueList<TextSpan> fragments = Spans(0);
            ValueList<TextSpan> cue = Spans(0);
            string text = Words(fragments) ?? "Go";
            Quote quote = random.Next(3) switch
            {
                0 => new Quote { Text = text },
                1 => new Post { Text = text, Platform = "X", About = person },
                _ => new UnknownQuote(Seldom() ? Of("quote", "post") : "leak") { Text = text },
            };
            quotes.Add(quote with { Id = random.Next(3) == 0 ? null : Id($"q{i}"), Speaker = person, Fragments = fragments, Cue = cue, CueText = Words(cue), In = Seldom() ? new Quote { Id = "q0", Text = "x" } : quotes.FirstOrDefault(), Extra = Extra() });
        }

        var events = new List<Event>();
        for (int i = random.Next(4); i > 0; i--)
        {
            NewsDate? date = random.Next(3) == 0 ? NewsDate.Parse("2020-09") : null;
            ValueList<TextSpan> place = Spans(1);
            ValueList<Mention> mentions = Seldom() ? [new Mention("", [])] : [new Mention(Words(place)!, [.. place])];
            string? id = random.Next(3) == 0 ? null : Id($"e{i}");
            events.Add(random.Next(3) switch
            {
                0 => new UnknownEvent(Seldom() ? "story" : "eclipse") { Id = id, Date = date, Mentions = mentions, Extra = [.. Extra(), .. date is null ? (RawProperty[])[] : [new RawProperty("date", Seldom() ? "\"2021\"" : "\"2020-09\"")]] },
                1 when person is not null => new Contact { Id = id, Host = person, Guests = [person], Mentions = mentions, Extra = Extra(), Date = Seldom() ? date : null },
                _ => new Story { Id = id, Follows = events.LastOrDefault(static @event => @event.Id is not null), Said = quotes.FirstOrDefault(static quote => quote.Id is not null), Mentions = mentions, Extra = Extra() },
            });
        }

        return new Article
        {
            Id = "a",
            Headline = "h",
            Published = new NewsDate(2020, 9, 14),
            Language = random.Next(2) == 0 ? "en" : null,
            Meta = Extra(),
            Text = Text,
            Blocks = [new Block { Span = Span(), Level = Seldom() ? -1 : 1, Extra = Extra() }],
            Actors = [.. actors],
            Events = [.. events],
            Quotes = [.. quotes],
            Mentions = [.. actors.Select(actor => Spans(1) is var spans ? new Mention(Words(spans)!, [.. spans]) { Actor = actor } : null!).OrderBy(static mention => mention.Span)],
            Extra = Extra(),
        };
    }
}
