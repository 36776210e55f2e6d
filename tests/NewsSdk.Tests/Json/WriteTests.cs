using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CsCheck;

namespace NewsSdk.Tests.Json;

public sealed partial class WriteTests
{
    private static string Canonical => Sample.Json.Replace("[1, 2]", "[1,2]", StringComparison.Ordinal);

    [Fact]
    public void WriteReadWriteGivesTheSameBytes()
    {
        byte[] first = JsonSerializer.SerializeToUtf8Bytes(Sample.Article, Sample.Context.Article);
        Article read = JsonSerializer.Deserialize(first, Sample.Context.Article)!;

        Assert.Equal(Canonical, System.Text.Encoding.UTF8.GetString(first));
        Assert.Equal(first, JsonSerializer.SerializeToUtf8Bytes(read, Sample.Context.Article));
        Assert.Equal(Sample.Article, read);
    }

    [Fact]
    public void ANamingPolicyHoldsForRolesAsWell()
    {
        JsonSerializerOptions options = Options(static options => options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower);

        string json = JsonSerializer.Serialize(Sample.Article, options);

        Assert.Contains("\"is_secret\":true", json, StringComparison.Ordinal);
        Assert.Contains("\"desk\":{\"id\":7}", json, StringComparison.Ordinal);
        Assert.Equal(Sample.Article, JsonSerializer.Deserialize<Article>(json, options));
    }

    [Theory]
    [InlineData("Subjects", "keywords", "The naming policy gives the properties `subjects` and `keywords` of an article the same name, `keywords`.")]
    [InlineData("CueText", "text", "The naming policy gives the properties `text` and `cueText` of a quote the same name, `text`.")]
    [InlineData("Host", "guests", "The naming policy gives the properties `guests` and `host` of an event of type `meeting` the same name, `guests`.")]
    [InlineData("Spans", "ACTOR", "The naming policy gives the properties `spans` and `actor` of a mention the same name, `actor`.")]
    [InlineData("Url", null, "The naming policy gives the property `url` of an article no name.")]
    public void ANamingPolicyThatLosesAPropertyIsRefusedAtOnce(string from, string? to, string message)
    {
        JsonSerializerOptions options = Options(options => (options.PropertyNamingPolicy, options.PropertyNameCaseInsensitive) = (new Renaming(from, to), to is "ACTOR"));
        var unaware = new JsonSerializerOptions { PropertyNamingPolicy = options.PropertyNamingPolicy, TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

        foreach (Type type in (Type[])[typeof(Article), typeof(List<Event>), typeof(Person)])
            Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => options.GetTypeInfo(type)).Message);
        // Without the app's context an article is told when it is first written.
        if (from is "Subjects")
            Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => JsonSerializer.Serialize(Sample.Article, unaware)).Message);
    }

    [Fact]
    public void CamelCaseIsCanonical() =>
        Assert.Equal(
            JsonSerializer.Serialize(Sample.Article, Options(static _ => { })),
            JsonSerializer.Serialize(Sample.Article, Options(static options => options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase)));

    [Fact]
    public void NamesMayIgnoreCase()
    {
        JsonSerializerOptions options = Options(static options => options.PropertyNameCaseInsensitive = true);
        string json = Canonical.Replace("\"headline\"", "\"HeadLine\"", StringComparison.Ordinal).Replace("\"host\"", "\"HOST\"", StringComparison.Ordinal);

        Assert.Equal(Sample.Article, JsonSerializer.Deserialize<Article>(json, options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Article>(json, Options(static _ => { })));
    }

    [Fact]
    public void TheEncoderOfTheOptionsHolds()
    {
        Assert.Contains("\\u201CTalks\\u201D", JsonSerializer.Serialize(Sample.Article, Options(static _ => { })), StringComparison.Ordinal);
        Assert.Contains("“Talks”", JsonSerializer.Serialize(Sample.Article, Options(static options => options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping)), StringComparison.Ordinal);
    }

    [Fact]
    public void IndentationHolds()
    {
        string json = JsonSerializer.Serialize<Article>(new Compiled(), Options(static options => options.WriteIndented = true));

        Assert.StartsWith("{\n  \"id\": \"talks\"", json.Replace("\r\n", "\n"), StringComparison.Ordinal);
        Assert.Equal(Sample.Article, JsonSerializer.Deserialize<Article>(json, Options(static _ => { })));
    }

    [Fact]
    public void ACompiledArticleIsWrittenAsItWasCompiled()
    {
        Article compiled = new Compiled();

        Assert.Equal(Canonical, JsonSerializer.Serialize(compiled, Sample.Context.Article));
        Assert.Equal(Sample.Article, compiled);
        // The app's own encoder changes the bytes, so they are written anew.
        Assert.Equal(JsonSerializer.Serialize(Sample.Article, Options(static _ => { })), JsonSerializer.Serialize(compiled, Options(static _ => { })));
    }

    [Fact]
    public void LineEndsInALiteralAreNoneOfTheJson()
    {
        for (int i = 0; i <= Canonical.Length; i++)
            Assert.Equal(Sample.Article, new Compiled(Canonical.Insert(i, i % 3 == 0 ? "\n\n" : "\n")));
        Assert.Equal(Sample.Article, new Compiled("\n" + string.Join('\n', Canonical.AsEnumerable()) + "\n\n"));
        // What only the general reader takes: a name with an escape.
        Assert.Equal(Sample.Article, new Compiled(Canonical.Replace("\"headline\"", "\"he\nadlin\\u0\n065\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void TheContextChainsIntoAnAppsOwn()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(Sample.Context, AppContext.Default) };
        var page = new Page(Sample.Article, new NewsDate(2020, 9, 14), 80, "x");

        Page read = JsonSerializer.Deserialize<Page>(JsonSerializer.Serialize(page, options), options)!;

        Assert.Equal(page, read);
    }

    [Fact]
    public void TheEntriesAreListedOnceForAllViews()
    {
        var context = new CompiledJson();

        for (int i = 0; i < 3; i++)
        {
            var options = new JsonSerializerOptions { TypeInfoResolver = context };
            Assert.Equal(Canonical, JsonSerializer.Serialize(new Compiled(), new JsonSerializerOptions(options) { Encoder = Sample.Context.Options.Encoder }));
            Assert.Null(context.GetTypeInfo(typeof(Stranger), options));
        }

        Assert.Equal(1, context.Listed);
    }

    [Fact]
    public void EveryTextComesBack() => Gen.String.Sample(text =>
    {
        // A lone surrogate is no text that UTF-8 can hold.
        if (text.Where((c, i) => char.IsSurrogate(c) && !(i + 1 < text.Length && char.IsSurrogatePair(text, i)) && !(i > 0 && char.IsSurrogatePair(text, i - 1))).Any())
            return true;
        var article = new Article { Id = "a", Headline = text, Published = new NewsDate(2020, 1, 1), Text = text, Keywords = [text] };
        string json = JsonSerializer.Serialize(article, Sample.Context.Article);
        Article read = JsonSerializer.Deserialize(json, Sample.Context.Article)!;
        return article.Equals(read) && JsonSerializer.Serialize(read, Sample.Context.Article) == json;
    });

    [Fact]
    public void TheCanonicalEscapesAreFew()
    {
        var article = new Article { Id = "a", Headline = "\"\\\n\u0001é“😀\u00A0\u2028\u202E\uFEFF</script>", Published = new NewsDate(2020, 1, 1), Text = "" };

        Assert.Contains(
            "\"headline\":\"\\\"\\\\\\n\\u0001é“😀\u00A0\\u2028\\u202E\\uFEFF</script>\"",
            JsonSerializer.Serialize(article, Sample.Context.Article),
            StringComparison.Ordinal);
    }

    private static JsonSerializerOptions Options(Action<JsonSerializerOptions> set)
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = Sample.Context };
        set(options);
        return options;
    }

    private sealed class Renaming(string from, string? to) : JsonNamingPolicy
    {
        public override string ConvertName(string name) => name == from ? to! : CamelCase.ConvertName(name);
    }

    private sealed class Compiled : Article
    {
        [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
        public Compiled()
            : this(Canonical)
        {
        }

        [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
        public Compiled(string json)
            : base(json, Sample.Types)
        {
        }
    }

    private sealed class Stranger : Article;

    private sealed class CompiledJson() : NewsJsonContext(Sample.Types)
    {
        public int Listed { get; private set; }

        protected override IEnumerable<CorpusEntry> Entries
        {
            get
            {
                Listed++;
                return [new CorpusEntry<Compiled>("a", static () => new Compiled()), new CorpusEntry<Compiled>("b", static () => new Compiled())];
            }
        }
    }

    internal sealed record Page(Article Article, NewsDate Date, Quantity Share, string Name);

    [JsonSerializable(typeof(Page))]
    internal sealed partial class AppContext : JsonSerializerContext;
}
