using NewsSdk.Tests;

namespace NewsSdk.Generators.Tests;

/// <summary>Editors have nothing to say of files that the build takes.</summary>
public class EditorSchemaTests
{
    [Theory]
    [InlineData("a.news.md", TestCorpus.Sochi)]
    [InlineData("a.news.md", TestCorpus.March)]
    [InlineData("a.news.md", TestCorpus.Draft)]
    [InlineData("a.actors.yaml", TestCorpus.World)]
    [InlineData("a.actors.yaml", TestCorpus.Belarus)]
    [InlineData("news.schema.yaml", TestCorpus.Schema)]
    public void TheTestCorpusIsRight(string name, string text)
    {
        var (schema, yaml) = EditorSchema.For(name, text.ReplaceLineEndings("\n"))!.Value;

        Assert.Empty(schema.Wrong(yaml));
    }
}
