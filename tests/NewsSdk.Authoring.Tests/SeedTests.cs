using System.Text.Json;
using NewsSdk.Authoring.Tests.Binding;

namespace NewsSdk.Authoring.Tests;

public sealed class SeedTests
{
    private static readonly string Source = File.ReadAllText(Path.Combine(Repository.Root, "seeds/lukashenko-putin-sochi.news.md"));
    private static readonly string[] Raw = File.ReadAllText(Path.Combine(Repository.Root, "tests/NewsSdk.Authoring.Tests/Data/lukashenko-putin-sochi.txt")).Split("\n\n");
    private static readonly CorpusOf Corpus = CorpusOf.Files(("seeds/lukashenko-putin-sochi.news.md", Source));
    private static readonly JsonElement Article = JsonDocument.Parse(Corpus["seeds/lukashenko-putin-sochi.news.md"].Json.ToString()).RootElement;

    private static string Text => Article.GetProperty("text").GetString()!;

    [Fact]
    public void NothingIsWrongWithIt() => Assert.Empty(Corpus.Found("seeds/lukashenko-putin-sochi.news.md"));

    [Fact]
    public void TheHeadlineIsTheRawOne() => Assert.Equal(Raw[0], Article.GetProperty("headline").GetString());

    [Fact]
    public void TheTextIsTheRawOneCharacterForCharacter() => Assert.Equal(string.Join("\n\n", Raw.Skip(1)).TrimEnd('\n'), Text);

    [Theory]
    [InlineData("putin", "Vladimir Poutine")]
    [InlineData("putin", "The Moscow force")]
    [InlineData("putin", "the two presidents")]
    [InlineData("lukashenko", "the two presidents")]
    [InlineData("lukashenko", "his Belarussian counterpart")]
    [InlineData("lukashenko", "Alexander Loukachenko")]
    [InlineData("lukashenko", "the outgoing president")]
    [InlineData("lukashenko", "a dictator")]
    [InlineData("tikhanovskaya", "Svetlana Tikhanovskaïa")]
    [InlineData("tikhanovskaya", "the opponent")]
    [InlineData("afp", "AFP")]
    [InlineData("reuters", "Reuters")]
    public void EachNameOfAnActorIsAMention(string actor, string words) =>
        Assert.Contains(words, Mentions("actors", actor));

    [Theory]
    [InlineData("illegal-agreements", "tikhanovskaya", "direct", "added", "with the Belarusian people, “")]
    [InlineData("no-legal-significance", "tikhanovskaya", "direct", "she wrote on Telegram’s social network", "has no legal significance,”")]
    [InlineData("experience", "putin", "direct", "said", "“reach new borders”")]
    [InlineData("rat", "protesters", "direct", "shouting", "“you are a rat”")]
    [InlineData("fears", "opposition", "indirect", "says", "support")]
    [InlineData("not-valid", "tikhanovskaya", "indirect", "said", "would be valid")]
    [InlineData("convinced", "putin", "mixed", "said", "in his country")]
    public void EachQuotationHasItsSpeakerAndCue(string id, string speaker, string kind, string cue, string end)
    {
        JsonElement quote = Member("quotes", id);

        Assert.Equal(speaker, quote.GetProperty("speaker").GetString());
        Assert.Equal(kind, quote.GetProperty("kind").GetString());
        Assert.Equal(cue, Words(quote.GetProperty("cue"))[0]);
        Assert.EndsWith(end, Words(quote.GetProperty("fragments"))[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("minsk-protest", "size", "<100000", "asserted")]
    [InlineData("weekend-protests", "size", "10000..99999", "asserted")]
    [InlineData("presidential-election", "share", "80%", "asserted")]
    [InlineData("sochi-talks", "duration", ">4h", "asserted")]
    [InlineData("years-in-power", "duration", "26y", "asserted")]
    [InlineData("rally-stormed", "date", "2020-09-11", "asserted")]
    [InlineData("slavic-brotherhood", "date", "2020-09-14/2020-09-25", "planned")]
    [InlineData("paratroopers-sent", "date", "2020-09-14", "planned")]
    [InlineData("debt-offer", "by", "russia", "asserted")]
    [InlineData("force-set-up", "object", "reserve-police", "asserted")]
    [InlineData("tikhanovskaya-exile", "destination", "lithuania", "asserted")]
    [InlineData("rigging", "date", "2020-08-09", "alleged")]
    public void EachEventHasItsFieldsAndStatus(string id, string field, string value, string status)
    {
        JsonElement part = Member("events", id);

        Assert.Equal(value, part.GetProperty(field).GetString());
        Assert.Equal(status, part.TryGetProperty("status", out JsonElement written) ? written.GetString() : "asserted");
        Assert.NotEqual(0, part.GetProperty("mentions").GetArrayLength());
    }

    [Fact]
    public void SubheadingsAndRelatedLinesAreBlocks()
    {
        ILookup<string, string> blocks = Article.GetProperty("blocks").EnumerateArray().ToLookup(
            static block => block.GetProperty("kind").GetString()!, static block => Words(block.GetProperty("span"))[0]);

        Assert.Equal(["Alexander Lukashenko under pressure from the streets", "Military support from Moscow"], blocks["heading"]);
        Assert.Equal(2, blocks["related"].Count());
        Assert.All(blocks["related"], static text => Assert.StartsWith(">> ", text, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryActorIsMentioned() =>
        Assert.All(Article.GetProperty("actors").EnumerateArray(), static actor => Assert.NotEqual(0, actor.GetProperty("mentions").GetArrayLength()));

    private static JsonElement Member(string list, string id) =>
        Assert.Single(Article.GetProperty(list).EnumerateArray(), member => member.GetProperty("id").GetString() == id);

    private static List<string> Mentions(string list, string id) =>
        [.. Member(list, id).GetProperty("mentions").EnumerateArray().SelectMany(Words)];

    private static List<string> Words(JsonElement spans)
    {
        int[] numbers = [.. spans.EnumerateArray().Select(static number => number.GetInt32())];
        return [.. numbers.Chunk(2).Select(static span => Text.Substring(span[0], span[1]))];
    }
}
