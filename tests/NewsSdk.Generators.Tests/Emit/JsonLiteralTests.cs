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

    // The lines between the quotation marks, without their indentation.
    private static string[] Lines(params string[] json)
    {
        var writer = new SourceWriter();
        JsonLiteral.Write(writer, HandMade.Json(json), ";");
        string[] lines = writer.Finish().ToString().Split('\n');
        Assert.Equal(["    \"\"\"", "    \"\"\";", ""], [lines[0], .. lines[^2..]]);
        return [.. lines[1..^2].Select(static line => line[4..])];
    }
}
