using NewsSdk.Authoring;
using NewsSdk.Generators.Reading;

namespace NewsSdk.Generators.Tests.Reading;

public class ProjectPathTests
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
    public void APathIsRelativeToTheProject(string folder, string path, string relative) => Assert.Equal(relative, ProjectPath.Relative(folder, path));

    [Theory]
    [InlineData("seeds", "seeds")]
    [InlineData("./seeds/", "seeds")]
    [InlineData(@".\archive\2020", "archive/2020")]
    [InlineData("../../seeds", "../../seeds")]
    [InlineData("a/../seeds/.", "seeds")]
    [InlineData("/repo/app/seeds/", "seeds")]
    [InlineData("/repo/seeds", "../seeds")]
    [InlineData("/other//seeds/", "/other/seeds")]
    [InlineData("//server/share/seeds", "//server/share/seeds")]
    [InlineData(".", "")]
    public void AFolderIsRelativeToTheProject(string folder, string relative) => Assert.Equal(relative, ProjectPath.Folder("/repo/app/", folder));

    [Theory]
    [InlineData("a.news.md", NewsFileKind.Article)]
    [InlineData("seeds/A.News.MD", NewsFileKind.Article)]
    [InlineData("news.md", NewsFileKind.Other)]
    [InlineData("a.md", NewsFileKind.Other)]
    [InlineData("a.news.md.txt", NewsFileKind.Other)]
    [InlineData("seeds/world.actors.yaml", NewsFileKind.Registry)]
    [InlineData("actors.yaml", NewsFileKind.Other)]
    [InlineData("news.schema.yaml", NewsFileKind.Schema)]
    [InlineData("/repo/seeds/News.Schema.yaml", NewsFileKind.Schema)]
    [InlineData("bad-news.schema.yaml", NewsFileKind.Other)]
    public void AFileIsKnownByItsName(string path, NewsFileKind kind) => Assert.Equal(kind, NewsFile.KindOf(path));

    [Theory]
    [InlineData("seeds/a.news.markdown", "a.news.md")]
    [InlineData(@"C:\seeds\World.Actors.YML", "World.Actors.yaml")]
    [InlineData("news.schema.yml", "news.schema.yaml")]
    [InlineData("seeds/a.news.md", null)]
    [InlineData("a.markdown", null)]
    [InlineData("seeds/a.news.mdx", "a.news.md")]
    [InlineData("seeds/a.news.txt", "a.news.md")]
    [InlineData("news.txt", null)]
    [InlineData("old.news.schema.yml", null)]
    [InlineData("seeds/News-Schema.yaml", "news.schema.yaml")]
    [InlineData("news-schema.yml", "news.schema.yaml")]
    public void AFileThatIsNearlyCalledAsOursIsKnown(string path, string? name) =>
        Assert.Equal(name, NewsFile.NameIntended(path, static () => throw new InvalidOperationException("The name says enough.")));

    [Theory]
    [InlineData("seeds/actors.yaml", "lee: { type: person, name: Ann Lee }\n", "news.actors.yaml")]
    [InlineData("Actors.yml", "lee:\r\n  type: person\r\n", "news.actors.yaml")]
    [InlineData("actors.yaml", "- Tom Hanks\n", null)]
    [InlineData("actors.yaml", null, null)]
    [InlineData("seeds/schema.yaml", "# Ours\r\nevents:\r\n  meeting: { host: person }\r\n", "news.schema.yaml")]
    [InlineData("schema.yml", "quotes:\n  tweet: { url: url }\n", "news.schema.yaml")]
    [InlineData("schema.yaml", "openapi: 3.0.0\npaths:\n  /events:\n    get:\n", null)]
    [InlineData("schema.yaml", null, null)]
    [InlineData("old-schema.yaml", "events:\n", null)]
    public void ANameThatMayBeOfAnotherProgramIsKnownByWhatTheFileSays(string path, string? text, string? name) => Assert.Equal(name, NewsFile.NameIntended(path, () => text));
}
