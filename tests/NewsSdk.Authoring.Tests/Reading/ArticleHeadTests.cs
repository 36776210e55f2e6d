using NewsSdk.Authoring.Tests.Linting;

namespace NewsSdk.Authoring.Tests.Reading;

/// <summary>What is read of an article's names alone is what reading all of it gives.</summary>
public class ArticleHeadTests
{
    public static TheoryData<string> Seeds => [.. Directory
        .EnumerateFiles(Path.Combine(SeedLintTests.FindRoot(), "seeds"), "*" + ArticleReader.Extension, SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(SeedLintTests.FindRoot(), path).Replace('\\', '/'))];

    [Theory, MemberData(nameof(Seeds))]
    public void ASeedsHeadIsTheArticles(string path) => AssertSame(path, File.ReadAllText(Path.Combine(SeedLintTests.FindRoot(), path)));

    [Theory]
    [InlineData("")]
    [InlineData("Text.")]
    [InlineData("---\nid: other\n")]
    [InlineData("---\nid: other\n---\n")]
    [InlineData("---\r\nid: other\r\nformerly: [one, two]\r\ndraft: waiting\r\n---\r\n\r\nText.")]
    [InlineData("---\nid:\ndraft: no\nformerly: one\n---\n\nText.")]
    [InlineData("---\nactors:\n  putin: { type: person, name: x, formerly: [poutine, wladimir] }\n  sochi:\n---\n\n[x]{.putin}")]
    [InlineData("---\n\"id\": \"oth\\u0065r\"\n...\n\nText.")]
    [InlineData("---\nid: [a]\nactors: [a, b]\n---\n")]
    [InlineData("---\n- {\n---\n")]
    public void AHeadIsTheArticles(string text) => AssertSame("seeds/sochi.news.md", text);

    private static void AssertSame(string path, string text)
    {
        ParsedArticle article = ArticleReader.Read(path, text);
        ArticleHead head = ArticleHead.Read(path, text);

        Assert.Equal(article.Path, head.Path);
        Assert.Equal(article.Id.Text, head.Id);
        Assert.Equal(article.Draft is not null, head.IsDraft);
        Assert.Equal(article.Formerly.Select(former => former.Text), head.Formerly);
        Assert.Equal(article.Actors.Select(actor => actor.Id.Text), head.ActorIds);
    }

    [Fact]
    public void FormerIdsOfActorsAreToldWithTheirPresentOnes() => Assert.Equal(
        [new Renamed("poutine", "putin"), new Renamed("wladimir", "putin"), new Renamed("sotchi", "sochi")],
        ArticleHead.Read("a.news.md", "---\nactors:\n  putin: { formerly: [poutine, wladimir] }\n  sochi: { formerly: sotchi }\n---\n").RenamedActors);
}
