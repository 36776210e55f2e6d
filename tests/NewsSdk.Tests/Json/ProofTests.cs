using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CsCheck;

namespace NewsSdk.Tests.Json;

/// <summary>Any article comes back as it was, however its bytes are cut.</summary>
public sealed class ProofTests
{
    private static readonly string[] s_texts = ["", "\ud83d\ude00", "plain words of a text that is longer than a block of sixteen", new string('é', 300)];

    private static readonly Gen<string> s_text = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char[' ', '~'], 0, 40],
        Gen.String[Gen.Char["aé“”\n\t\"\\я漢\u2028\u202e\ufeff\ufffd\u0085\u00a0«»\u061c\u007f/<>&'"], 0, 60],
        Gen.Int[0, 3].Select(static i => s_texts[i])).Select(WithoutHalves);

    private static readonly Gen<Article> s_article = Gen.Select(s_text, s_text.Array[0, 6], Gen.Int, Make);

    [Fact]
    public void AnArticleComesBack() => s_article.Sample(
        static article =>
        {
            var buffer = new ArrayBufferWriter<byte>();
            SchemaSample.Context.Write(buffer, article);
            Article fast = SchemaSample.Context.Read(buffer.WrittenSpan);
            Article general = ArticleReader.Read(buffer.WrittenSpan, SchemaSample.Types, null, JsonNames.Canonical);
            var again = new ArrayBufferWriter<byte>();
            SchemaSample.Context.Write(again, fast);
            return article.Equals(fast) && article.Equals(general)
                && buffer.WrittenSpan.SequenceEqual(again.WrittenSpan)
                && buffer.WrittenSpan.SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(general, SchemaSample.Context.Article));
        },
        iter: 2000);

    [Fact]
    public void AnArticleComesBackUnderAnyOptions() => Gen.Select(s_article, Gen.Int[0, 63]).Sample(
        static (article, choice) =>
        {
            var options = new JsonSerializerOptions
            {
                TypeInfoResolver = SchemaSample.Context,
                WriteIndented = (choice & 1) != 0,
                PropertyNamingPolicy = (choice & 2) != 0 ? JsonNamingPolicy.KebabCaseUpper : null,
                Encoder = (choice & 4) != 0 ? System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping : null,
                NumberHandling = (choice & 8) != 0 ? (System.Text.Json.Serialization.JsonNumberHandling)3 : 0,
                PropertyNameCaseInsensitive = (choice & 16) != 0,
                MaxDepth = (choice & 32) != 0 ? 20 : 0,
            };
            string json = JsonSerializer.Serialize(article, options);
            Article read = JsonSerializer.Deserialize<Article>(json, options)!;
            return article.Equals(read) && JsonSerializer.Serialize(read, options) == json;
        },
        iter: 1000);

    [Fact]
    public void WhateverTheEncoderTheTextIsThePlatforms() => s_text.Sample(
        static text =>
        {
            foreach (var encoder in new[] { System.Text.Encodings.Web.JavaScriptEncoder.Default, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewsJsonContext.Untyped.Options.Encoder! })
            {
                var output = new JsonOutput();
                output.Begin(JsonNames.Canonical, encoder);
                output.Text(text);
                if (Encoding.UTF8.GetString(output.Written) != $"\"{JsonEncodedText.Encode(text, encoder)}\"")
                    return false;
            }

            return true;
        },
        iter: 5000);

    [Fact]
    public void WhateverTheEncoderAllIsAsThePlatformWritesIt()
    {
        var few = new TextEncoderSettings(UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement);
        few.ForbidCharacters('a', 'd', 'é');
        JavaScriptEncoder[] encoders = [JavaScriptEncoder.Create(few), JavaScriptEncoder.Create(UnicodeRanges.BasicLatin), JavaScriptEncoder.Create(UnicodeRanges.Cyrillic), JavaScriptEncoder.Create(new TextEncoderSettings()), JavaScriptEncoder.Create(UnicodeRanges.All)];

        s_article.Sample(
            article => encoders.All(encoder =>
            {
                var options = new JsonSerializerOptions { TypeInfoResolver = SchemaSample.Context, Encoder = encoder };
                return AsThePlatformWrites(SchemaSample.Write(article), encoder) == JsonSerializer.Serialize(article, options)
                    && AsThePlatformWrites(JsonSerializer.Serialize(article.Quotes, SchemaSample.Context.Options), encoder) == JsonSerializer.Serialize(article.Quotes, options);
            }),
            iter: 200);
    }

    private static string AsThePlatformWrites(string json, JavaScriptEncoder encoder)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = encoder }))
            document.RootElement.WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    [Fact]
    public void WhereverAUnitStandsTheTextIsThePlatforms()
    {
        // Those at the edges of what is plain, and what would be one of those if half of it were lost.
        const string Units = "\0\u001F \"\\~\u007F\u0080\u009F\u00A0\u00FFĀĠĢŜſ\u07FF\u0800\u2022\u2028\u7FFF\u8000\uFE22\uFEFF\uFFFF";
        var output = new JsonOutput();
        for (int length = 1; length <= 70; length++)
        {
            for (int place = 0; place < length; place++)
            {
                foreach (char unit in Units)
                {
                    string text = new string('a', place) + unit + new string('b', length - place - 1);
                    output.Begin(JsonNames.Canonical, encoder: null);
                    output.Text(text);
                    Assert.Equal($"\"{JsonEncodedText.Encode(text, NewsJsonContext.Untyped.Options.Encoder)}\"", Encoding.UTF8.GetString(output.Written));
                }
            }
        }
    }

    [Fact]
    public void TheUnitsOfATextAreCounted() => s_text.Sample(static text => Utf16Length.Of(Encoding.UTF8.GetBytes(text)) == text.Length, iter: 5000);

    [Fact]
    public void EverySplitOfASequenceReadsTheSame()
    {
        byte[] json = Encoding.UTF8.GetBytes(Sample.Json);
        for (int split = 0; split <= json.Length; split++)
        {
            var first = new Segment(json.AsMemory(0, split), null);
            var second = new Segment(json.AsMemory(split), first);
            var reader = new Utf8JsonReader(new ReadOnlySequence<byte>(first, 0, second, second.Memory.Length));
            Assert.Equal(Sample.Article, JsonSerializer.Deserialize(ref reader, Sample.Context.Article));
        }
    }

    [Fact]
    public void EveryBeginningIsRefused()
    {
        byte[] json = Encoding.UTF8.GetBytes(Sample.Json);
        for (int length = 0; length < json.Length; length++)
            Assert.ThrowsAny<JsonException>(() => Sample.Context.Read(json.AsSpan(0, length)));
        Assert.ThrowsAny<JsonException>(() => Sample.Context.Read([.. json, (byte)'x']));
        Assert.Equal(Sample.Article, Sample.Context.Read([.. " \n"u8, .. json, .. "\t "u8]));
    }

    [Fact]
    public void WhatIsDeepIsRefusedWithoutMuchStack()
    {
        string deep = string.Concat(Enumerable.Repeat("{\"a\":[", 100_000));
        var thread = new Thread(
            () =>
            {
                Assert.ThrowsAny<JsonException>(() => Sample.Context.Read(Encoding.UTF8.GetBytes(Sample.Json.Replace("\"note\":null", $"\"note\":{deep}", StringComparison.Ordinal))));
                for (int depth = 55; depth < 70; depth++)
                {
                    byte[] json = Encoding.UTF8.GetBytes(Sample.Json.Replace("\"tons\":6731", $"\"tons\":{new string('[', depth)}{new string(']', depth)}", StringComparison.Ordinal));
                    Article? general = Mutants.Read(() => ArticleReader.Read(json, Sample.Types, null, JsonNames.Canonical), json);
                    Assert.Equal(depth <= 61, general is not null);
                    Assert.Equal(general, Mutants.Read(() => Sample.Context.Read(json), json));
                }
            },
            256 * 1024);
        thread.Start();
        thread.Join();
    }

    private static Article Make(string text, string[] texts, int seed)
    {
        var random = new Random(seed);
        string Any() => texts.Length == 0 ? "x" : texts[random.Next(texts.Length)];
        ValueList<TextSpan> Spans(int most)
        {
            var spans = new List<TextSpan>();
            int start = random.Next(text.Length + 1);
            for (int i = random.Next(most) + 1; i > 0; i--)
            {
                int length = random.Next(text.Length - start + 1);
                spans.Add(new TextSpan(start, length));
                start += length;
            }

            return spans.ToValueList();
        }

        string? Words(ValueList<TextSpan> spans) => spans.IsEmpty ? null : string.Join(' ', spans.Select(span => span.Slice(text)));
        Mention MentionOf(Actor? actor) => Spans(3) is var spans && actor is null ? new Mention(Words(spans)!, [.. spans]) : new Mention(Words(spans)!, [.. spans]) { Actor = actor };
        ValueList<RawProperty> Extra() => random.Next(3) > 0 ? default : [new RawProperty($"x{random.Next(9)}", JsonSerializer.Serialize(texts)), new RawProperty("é", random.Next(2) == 0 ? "[1, {\"a\": null}]" : "-1.50e3")];
        Actor[] actors = [.. Enumerable.Range(0, random.Next(40)).Select(i => i % 3 == 2
            ? (Actor)new UnknownActor("ship", $"a{i}-{Any()}", Any()) { Extra = Extra() }
            : new Person { Id = $"a{i}", Name = Any(), Title = random.Next(2) == 0 ? null : Any(), Aliases = [.. texts], Wikidata = random.Next(2) == 0 ? null : "Q1", Extra = Extra() })];
        Person? person = actors.OfType<Person>().FirstOrDefault();
        Quote[] quotes = [.. Enumerable.Range(0, random.Next(5)).Select(i =>
        {
            ValueList<TextSpan> fragments = random.Next(3) == 0 ? default : Spans(3);
            ValueList<TextSpan> cue = random.Next(2) == 0 ? default : Spans(2);
            string words = Words(fragments) ?? Any();
            Quote quote = i % 2 == 0 ? new Quote { Text = words } : new Post { Text = words, About = person, Platform = Any() };
            return quote with { Id = i == 3 ? null : $"q{i}", Kind = (QuoteKind)random.Next(3), Speaker = person, Addressees = [.. actors.Take(2)], Cue = cue, CueText = Words(cue), Fragments = fragments, Via = "x", Date = random.Next(2) == 0 ? null : NewsDate.Parse("2020-09~"), Extra = Extra() };
        })];
        Event[] events = [.. Enumerable.Range(0, random.Next(4)).Select(i => (Event)new Story
        {
            Id = $"e{i}",
            Count = random.NextInt64(),
            Counts = [0, long.MinValue],
            Link = new Uri("https://example.org/é?a=b"),
            Mood = (Mood)random.Next(3),
            Rate = 1.50m,
            Rates = [decimal.MaxValue, -0.1m],
            Said = quotes.FirstOrDefault(static quote => quote.Id is not null),
            Status = (EventStatus)random.Next(5),
            Mentions = [MentionOf(null)],
            Extra = Extra(),
        })];
        return new Article
        {
            Id = Any(),
            Headline = Any(),
            Published = NewsDate.Parse("2020-09-14T10:00+03:00"),
            Language = "en",
            IsMachineTranslated = random.Next(2) == 0,
            Keywords = [.. texts],
            Meta = [.. Extra()],
            Text = text,
            Blocks = [new Block { Kind = (BlockKind)random.Next(8), Span = Spans(1)[0], Level = random.Next(3), Url = Any(), Extra = Extra() }],
            Marks = [new Mark { Kind = (MarkKind)random.Next(4), Span = Spans(1)[0], Title = Any() }],
            Actors = [.. actors],
            Events = [.. events],
            Quotes = [.. quotes],
            Mentions = actors.SelectMany(actor => Enumerable.Range(0, random.Next(3)).Select(_ => MentionOf(actor))).OrderBy(static mention => mention.Span).ToValueList(),
            Extra = Extra(),
        };
    }

    // Half of a surrogate pair is no text.
    private static string WithoutHalves(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
