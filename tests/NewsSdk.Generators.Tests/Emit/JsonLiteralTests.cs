using NewsSdk.Generators.Emit;

namespace NewsSdk.Generators.Tests.Emit;

public class JsonLiteralTests
{
    [Fact]
    public void AParagraphIsALine() => Assert.Equal(
        [@"{""text"":""One.\n\n", @"Two \\n\n\n", @"\""Three\"" \\\\n\\n.\n\n"",""blocks"":["],
        Lines(@"{""text"":""One.\n\nTwo \\n\n\n\""Three\"" \\\\n\\n.\n\n"",""blocks"":["));

    [Fact]
    public void TheEndOfAListStandsBehindItsLastItem() => Assert.Equal(
        ["""{"actors":[""", """{"id":"a"},""", """{"id":"b"}],"events":[],"quotes":[]}"""],
        Lines("""{"actors":[""", """{"id":"a"},""", """{"id":"b"}""", """],"events":[""", """],"quotes":[""", """]}"""));

    [Fact]
    public void NothingIsOneLine() => Assert.Equal([""], Lines());

    // The lines between the quotation marks, each mark of them once.
    private static string[] Lines(params string[] json)
    {
        var writer = new SourceWriter();
        JsonLiteral.Write(writer, HandMade.Json(json), ";");
        string literal = writer.Finish().ToString();
        Assert.StartsWith("    @\"", literal);
        Assert.EndsWith("\";\n", literal);
        return literal[6..^3].Replace("\"\"", "\"").Split('\n');
    }
}
