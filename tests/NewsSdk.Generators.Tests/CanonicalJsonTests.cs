using System.Text;
using System.Text.Json;
using NewsSdk.Authoring;

namespace NewsSdk.Generators.Tests;

/// <summary>The build and the runtime write one JSON: what is compiled is what <c>NewsJson.Default</c> writes.</summary>
public sealed class CanonicalJsonTests
{
    [Fact]
    public void TheSeedIsCompiledAsItIsWritten()
    {
        const string path = "seeds/lukashenko-putin-sochi.news.md";

        AssertCanonical(Compile(path, Repository.Read(path)));
    }

    [Fact]
    public void EveryCharacterIsCompiledAsItIsWritten()
    {
        for (int first = 0xA0; first <= 0x1FFFF; first += 0x1000)
        {
            var body = new StringBuilder();
            for (int code = first; code < first + 0x1000; code++)
            {
                if (code is < 0xD800 or > 0xDFFF)
                    body.Append('x').Append(char.ConvertFromUtf32(code));
            }

            AssertCanonical(Compile("a.news.md", $"---\nheadline: x\npublished: 2020\n---\n\n{body}\n"));
        }
    }

    private static string Compile(string path, string text)
    {
        return CorpusBinder.Bind([new NewsFile(path, text)]).Articles[0].Bound.Json.ToString();
    }

    private static void AssertCanonical(string json)
    {
        Article article = JsonSerializer.Deserialize(json, NewsJsonContext.Untyped.Article)!;

        Assert.Equal(json, JsonSerializer.Serialize(article, NewsJsonContext.Untyped.Article));
    }
}
