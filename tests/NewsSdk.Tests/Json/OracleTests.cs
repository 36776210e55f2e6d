using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Xunit.Abstractions;

namespace NewsSdk.Tests.Json;

/// <summary>The fast reader makes what the general one makes, or leaves it to that one.</summary>
public sealed class OracleTests(ITestOutputHelper output)
{
    [Fact]
    public void TheFastReaderReadsWhatIsWritten()
    {
        Assert.True(ArticleScanner.TryRead(Encoding.UTF8.GetBytes(Sample.Json), Sample.Types, null, out Article? article));
        Assert.Equal(General(Sample.Json, Sample.Types), article);
        Assert.True(ArticleScanner.TryRead(Sample.Json, Sample.Types, null, out article));
        Assert.Equal(General(Sample.Json, Sample.Types), article);
    }

    [Theory]
    [InlineData("""{"id":"a","type":"story","status":"planned","count":-7,"counts":[1,0,-9223372036854775808],"link":"https://example.org/\u00e9","links":["urn:b"],"mood":"open-ended","moods":["calm","tense"],"rate":1.50,"rates":[1e2,0.1],"said":"q","posts":["q"],"mentions":[[0,1],[2,1,4,2]]}""", """{"id":"q","type":"post","speaker":"putin","addressees":["merkel","putin"],"kind":"mixed","cue":[1,1],"source":[3,1,5,1],"via":"Telegram","date":"2020","about":"putin","platform":"Telegram","zz":{"b":"\u2028","é":[1, {}]},"fragments":[2,1,4,1]}""")]
    [InlineData("""{"id":"a","type":"story","parts":["b"],"follows":"c"},{"id":"b","type":"visit","guests":["merkel"],"host":"putin","nights":3},{"id":"c","type":"eclipse","date":"2020","x":"“é”","y":null}""", """{"kind":"direct","in":1,"fragments":[],"text":"standing nowhere"},{"id":"o","kind":"indirect","text":"kept","fragments":[0,1]}""")]
    [InlineData("""{"mentions":[],"date":"2020-09~","type":"unknown","a":"\ud83d\ude00","b":"plain words","c":-1.5e-7,"d":[true,false,null],"e":{}}""", """{"fragments":[0,1],"kind":null,"speaker":null,"id":null}""")]
    public void MembersOfEachKindAreTheSame(string events, string quotes)
    {
        string json = SchemaSample.Json(events, quotes);

        Assert.True(ArticleScanner.TryRead(Encoding.UTF8.GetBytes(json), SchemaSample.Types, null, out Article? fast));

        Article general = General(json, SchemaSample.Types);
        Assert.Equal(general, fast);
        Assert.Equal(SchemaSample.Write(general), SchemaSample.Write(fast));
        Assert.Equal(general.Quotes.Select(static quote => (quote.Text, quote.CueText, quote.SourceText)), fast.Quotes.Select(static quote => (quote.Text, quote.CueText, quote.SourceText)));
    }

    [Fact]
    public void WhiteSpaceIsReadFast()
    {
        string json = JsonNode.Parse(Sample.Json)!.ToJsonString(new JsonSerializerOptions { WriteIndented = true });

        Assert.True(ArticleScanner.TryRead(Encoding.UTF8.GetBytes(json), Sample.Types, null, out Article? article));
        Assert.Equal(Sample.Article, article);
    }

    [Fact]
    public void AnyOrderIsReadFast()
    {
        var random = new Random(3);
        for (int i = 0; i < 200; i++)
        {
            string json = Shuffle(JsonNode.Parse(Sample.Json)!, random).ToJsonString();
            Assert.True(ArticleScanner.TryRead(Encoding.UTF8.GetBytes(json), Sample.Types, null, out Article? article));
            Article general = General(json, Sample.Types);
            Assert.Equal(general, article);
            Assert.Equal(JsonSerializer.Serialize(general, Sample.Context.Article), JsonSerializer.Serialize(article, Sample.Context.Article));
        }
    }

    /// <summary>
    /// What is changed at random is read alike or refused by both. NEWSSDK_MUTANTS says how many, 20,000 if it is not set. A turn makes one and gives it to both readers;
    /// the turns are counted by what became of them, which is printed: one of sixteen is read, the others are refused. A million take 20 seconds.
    /// </summary>
    [Fact]
    public void WhatIsChangedAtRandomIsReadAlike()
    {
        // What is no number fails here, so that nobody takes fewer for what was asked.
        int count = int.Parse(Environment.GetEnvironmentVariable("NEWSSDK_MUTANTS") ?? "20000", CultureInfo.InvariantCulture);
        byte[][] seeds = [.. Mutants.Seeds];
        var random = new Random(11);
        (int read, int refused, int fast) = (0, 0, 0);
        for (int i = 0; i < count; i++)
        {
            byte[] mutant = Mutants.Of(seeds[i % seeds.Length], random);
            Article? general = Mutants.Read(() => ArticleReader.Read(mutant, SchemaSample.Types, null, JsonNames.Canonical), mutant);
            bool isFast = ArticleScanner.TryRead(mutant, SchemaSample.Types, null, out Article? article);
            if (isFast && !article!.Equals(general))
                Assert.Fail($"Read otherwise: {Encoding.UTF8.GetString(mutant)}");
            if (isFast && !JsonSerializer.SerializeToUtf8Bytes(article!, SchemaSample.Context.Article).AsSpan().SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(general!, SchemaSample.Context.Article)))
                Assert.Fail($"Written otherwise: {Encoding.UTF8.GetString(mutant)}");
            if (!Equals(general, Mutants.Read(() => JsonSerializer.Deserialize(mutant, SchemaSample.Context.Article)!, mutant)))
                Assert.Fail($"Read otherwise by System.Text.Json: {Encoding.UTF8.GetString(mutant)}");
            read += general is null ? 0 : 1;
            refused += general is null && !isFast ? 1 : 0;
            fast += isFast ? 1 : 0;
        }

        output.WriteLine($"{count} mutants: {read} read, {fast} of them fast; {refused} refused");
        Assert.Equal(count, read + refused);
        Assert.InRange(read, 1, count - 1);
        // What is left to the general reader is seldom, or speed would be.
        Assert.True(fast > read * 0.8, $"{fast} of {read}");
    }

    /// <summary>Names in any case, and unknown ones that are refused: what the fast reader read is taken only where it left nothing over.</summary>
    [Theory]
    [InlineData(true, JsonUnmappedMemberHandling.Skip)]
    [InlineData(false, JsonUnmappedMemberHandling.Disallow)]
    [InlineData(true, JsonUnmappedMemberHandling.Disallow)]
    public void OptionsThatLookAtUnknownNamesReadAlike(bool ignoresCase, JsonUnmappedMemberHandling unmapped)
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = SchemaSample.Context, PropertyNameCaseInsensitive = ignoresCase, UnmappedMemberHandling = unmapped };
        byte[] plain = Encoding.UTF8.GetBytes(SchemaSample.Json("""{"id":"b","type":"visit","guests":["merkel"],"host":"putin","nights":3,"mentions":[[0,1]]}"""));
        byte[][] seeds = [plain, .. Mutants.Seeds];
        var random = new Random(5);
        (int read, int refused) = (0, 0);
        for (int i = 0; i < 4000; i++)
        {
            byte[] mutant = i % 3 == 0 ? Mutants.Of(seeds[i % seeds.Length], random) : [.. seeds[i % seeds.Length]];
            // A letter in the other case; mostly one of a name.
            int quote = mutant.AsSpan(random.Next(mutant.Length)).IndexOf((byte)'"');
            int letter = random.Next(mutant.Length - 8) + Math.Max(quote, 0);
            if (i % 4 != 0 && letter < mutant.Length && char.IsAsciiLetter((char)mutant[letter]))
                mutant[letter] ^= 0x20;
            Article? general = Mutants.Read(() => ArticleReader.Read(mutant, SchemaSample.Types, null, JsonNames.Of(options)), mutant);
            if (!Equals(general, Mutants.Read(() => JsonSerializer.Deserialize<Article>(mutant, options)!, mutant)))
                Assert.Fail($"Read otherwise: {Encoding.UTF8.GetString(mutant)}");
            (read, refused) = general is null ? (read, refused + 1) : (read + 1, refused);
        }

        Assert.True(read > 100 && refused > 100, $"{read} read, {refused} refused");
    }

    [Theory]
    [InlineData("\"headline\":\"“Talks”\"", "\"headline\":\"\\ud800\"", "$.headline")]
    [InlineData("\"note\":null", "\"\\ud800\":null", "$")]
    [InlineData("\"note\":null", "\"note\":\"\\udc00\"", "$.note")]
    [InlineData("\"host\":\"putin\"", "\"host\":\"putni\"", "$.events[0].host")]
    [InlineData("[18,5,33,6]", "[18,5,33,60]", "$.quotes[0].fragments")]
    public void AnErrorHasItsByte(string part, string wrong, string path)
    {
        string json = Sample.Json.Replace(part, wrong, StringComparison.Ordinal);
        byte[] utf8 = Encoding.UTF8.GetBytes(json);

        var exception = Assert.Throws<JsonException>(() => Sample.Context.Read(utf8));

        Assert.Equal(path, exception.Path);
        Assert.Equal(0, exception.LineNumber);
        string name = path == "$" ? "" : path[(path.LastIndexOf('.') + 1)..];
        int value = Encoding.UTF8.GetByteCount(json[..json.IndexOf(wrong, StringComparison.Ordinal)]) + (wrong.StartsWith('"') ? name.Length + 3 : 0);
        Assert.Equal(path == "$" ? 0 : value, exception.BytePositionInLine);
    }

    private static Article General(string json, NewsTypes types) => ArticleReader.Read(Encoding.UTF8.GetBytes(json), types, null, JsonNames.Canonical);

    private static JsonNode Shuffle(JsonNode node, Random random)
    {
        switch (node)
        {
            case JsonObject source:
                var shuffled = new JsonObject();
                KeyValuePair<string, JsonNode?>[] properties = [.. source];
                random.Shuffle(properties);
                foreach ((string name, JsonNode? value) in properties)
                    shuffled.Add(name, value is null ? null : Shuffle(value, random));
                return shuffled;
            case JsonArray array:
                return new JsonArray([.. array.Select(item => item is null ? null : Shuffle(item, random))]);
            default:
                return node.DeepClone();
        }
    }
}
