using NewsSdk.Authoring;
using NewsSdk.Generators.Emit;

namespace NewsSdk.Generators.Tests.Emit;

public class JsonLinesTests
{
    [Fact]
    public void AParagraphIsALine() => Assert.Equal(
        [@"{""text"":""One.\n\n", @"Two \\n\n\n", @"\""Three\"" \\\\n\\n.\n\n"",""blocks"":["],
        LinesOf(new ArticleJson([@"{""text"":""One.\n\nTwo \\n\n\n\""Three\"" \\\\n\\n.\n\n"",""blocks"":["])));

    [Fact]
    public void TheEndOfAListStandsBehindItsLastItem() => Assert.Equal(
        ["""{"actors":[""", """{"id":"a"},""", """{"id":"b"}],"events":[],"quotes":[]}"""],
        LinesOf(new ArticleJson(["""{"actors":[""", """{"id":"a"},""", """{"id":"b"}""", """],"events":[""", """],"quotes":[""", """]}"""])));

    [Fact]
    public void NothingIsOneLine() => Assert.Equal([""], LinesOf(new ArticleJson([])));

    [Theory, MemberData(nameof(HostileTexts.Theory), MemberType = typeof(HostileTexts))]
    public void NothingIsLost(string text)
    {
        var json = new ArticleJson([text + @"\n\n" + text, "]" + text, text + @"\", text]);
        Assert.Equal(json.ToString(), string.Concat(LinesOf(json)));
    }

    private static string[] LinesOf(ArticleJson json) => [.. JsonLines.Of(json).Select(static line => line.ToString())];
}
