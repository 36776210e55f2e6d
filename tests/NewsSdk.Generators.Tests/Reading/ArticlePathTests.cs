using NewsSdk.Generators.Reading;

namespace NewsSdk.Generators.Tests.Reading;

public class ArticlePathTests
{
    [Theory]
    [InlineData("/repo/app/", "/repo/app/seeds/a.news.md", "seeds/a.news.md")]
    [InlineData("/repo/app", "/repo/app/seeds/a.news.md", "seeds/a.news.md")]
    [InlineData(@"C:\repo\app\", @"C:\repo\app\seeds\a.news.md", "seeds/a.news.md")]
    [InlineData(@"C:\Repo\app\", @"c:\repo\App\seeds\a.news.md", "seeds/a.news.md")]
    [InlineData("/repo/App/", "/repo/app/a.news.md", "../app/a.news.md")]
    [InlineData("/repo/app/", "/repo/seeds/a.news.md", "../seeds/a.news.md")]
    [InlineData("/repo/src/app/", "/repo/seeds/a.news.md", "../../seeds/a.news.md")]
    [InlineData("/repo/app/", "/repo/app2/a.news.md", "../app2/a.news.md")]
    [InlineData("/repo/app/", "/other/a.news.md", "/other/a.news.md")]
    [InlineData(@"C:\app\", @"D:\seeds\a.news.md", "D:/seeds/a.news.md")]
    [InlineData("/repo/app/", "seeds/a.news.md", "seeds/a.news.md")]
    [InlineData("", "/repo/app/a.news.md", "/repo/app/a.news.md")]
    public void APathIsRelativeToTheProject(string folder, string path, string relative) => Assert.Equal(relative, ArticlePath.Relative(folder, path));

    [Theory]
    [InlineData("a.news.md", true)]
    [InlineData("seeds/A.News.MD", true)]
    [InlineData("news.md", false)]
    [InlineData("a.md", false)]
    [InlineData("a.news.md.txt", false)]
    public void AnArticleIsKnownByItsName(string path, bool isArticle) => Assert.Equal(isArticle, ArticlePath.IsArticle(path));
}
