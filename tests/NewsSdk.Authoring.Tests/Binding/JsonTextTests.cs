using System.Text.Json;

namespace NewsSdk.Authoring.Tests.Binding;

public sealed class JsonTextTests
{
    [Fact]
    public void EveryCharacterComesBack()
    {
        for (int code = 0; code <= 0x10FFFF; code++)
        {
            if (code is >= 0xD800 and <= 0xDFFF)
                continue;
            string text = "a" + char.ConvertFromUtf32(code) + "b";
            string json = new JsonBuffer().AppendJson(text).ToString();
            Assert.Equal(text, JsonSerializer.Deserialize<string>(json));
            Assert.DoesNotContain(json, static c => c < ' ' || c is '\u0085' or '\u2028' or '\u2029' or '\u202E' or '\uFEFF');
        }
    }

    [Fact]
    public void ALoneSurrogateIsNoCharacter() => Assert.Equal("\"\\uFFFDx\\uFFFD\"", new JsonBuffer().AppendJson("\uD800x\uDC00").ToString());

    [Fact]
    public void NoLineOfAnArticleDisturbsARawLiteral()
    {
        var corpus = CorpusOf.Body("\"\"\" \\\\\"\" \\[\"\"\"\\] [\"\"\"]{#q .quote by=putin via=\"\\\"\\\"\\\"\"} [a]{.x-y}");

        Assert.Empty(corpus.Found());
        Assert.All(corpus[0].Json.ToLines(), static line =>
        {
            Assert.DoesNotContain("\"\"\"", line, StringComparison.Ordinal);
            Assert.False(line.StartsWith('"') || line.EndsWith('"'));
        });
        using JsonDocument document = JsonDocument.Parse(corpus.Json);
        Assert.Equal("\"\"\"", document.RootElement.GetProperty("quotes")[0].GetProperty("via").GetString());
    }
}
