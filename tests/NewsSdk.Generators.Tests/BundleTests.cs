namespace NewsSdk.Generators.Tests;

/// <summary>The articles of a large corpus are put together, some to a file.</summary>
public class BundleTests
{
    private const int Articles = 520;

    private static readonly NewsProject s_large = Corpus(Articles);

    // Compiling so many articles takes seconds.
    private static readonly NewsDriver s_driver = NewsDriver.Start(s_large);

    private static NewsProject Corpus(int count)
    {
        NewsProject project = TestArticles.Project;
        for (int i = 0; i < count; i++)
            project = project.With(PathOf(i), Article(i));
        return project;
    }

    private static string PathOf(int i) => $"seeds/made/article-{i}.news.md";

    private static string Article(int i) =>
        $"---\nheadline: Article {i}\npublished: 2020-09-15\nactors:\n  someone: {{ type: person, name: Someone }}\n---\n\n[They]{{.someone}} left.\n";

    [Fact]
    public void EveryArticleIsInOneFile()
    {
        NewsRun run = s_driver.Run;
        Assert.Empty(run.Diagnostics);
        string all = string.Concat(run.Sources.Select(static source => source.Text));
        for (int i = 0; i < Articles; i++)
            Assert.Equal(1, Count(all, $"sealed class Article{i}Article : global::NewsSdk.Article\n"));
        Assert.Equal(1, Count(all, "sealed class LukashenkoPutinSochiArticle : global::NewsSdk.Article\n"));
        Assert.InRange(run.Sources.Count(), 20, 80);
    }

    /// <summary>Each part of a class that analyzers look at costs them the whole class once more.</summary>
    [Fact]
    public void AFileHasOnePartOfAClassForEachFolder()
    {
        foreach ((string _, string text) in s_driver.Run.Sources.Where(static source => source.Name.StartsWith("Articles.0", StringComparison.Ordinal)))
        {
            Assert.InRange(Count(text, "partial class Made\n"), 1, 1);
            Assert.InRange(Count(text, "partial class Articles\n"), 1, 2);
        }
    }

    /// <summary>Articles with views and without, in two folders and none.</summary>
    [Fact]
    public void ArticlesOfFoldersShareAFile()
    {
        NewsProject project = s_large.WithProperty("NewsUnnamedFolders", "seeds/other");
        for (int i = 0; i < 200; i++)
            project = project.With($"seeds/other/deep/article-{i + 1000}.news.md", Article(i));
        NewsRun run = project.WithSource("""
            using System.Linq;
            using Briefing.News;

            public static class Probe
            {
                public static string Run() => $"{Articles.All.Count} {Articles.All.Ids.SequenceEqual(Articles.All.Select(article => article.Id))} {Articles.Other.Deep.Article1007.Headline} {Articles.Made.Article7.Actors.Someone.Name}";
            }
            """).Run();
        Assert.Empty(run.Diagnostics);
        Assert.Equal($"{Articles + 202} True Article 7 Someone", run.Probe());
    }

    [Fact]
    public void AnEditWritesOneFile()
    {
        NewsProject edited = s_large.With(PathOf(7), Article(7).Replace(" left", " have left"));
        NewsRun run = s_driver.Next(edited).Run;
        Assert.Matches("^[0-9]+ Cached, 1 Modified$", run.Reasons.Outputs);
        Assert.Equal(edited.Run().Sources, run.Sources);
    }

    [Fact]
    public void AnArticleComesAndGoes()
    {
        NewsProject other = s_large.Without(PathOf(7)).With(PathOf(1000), Article(1000));
        NewsDriver driver = s_driver.Next(other);
        Assert.Equal(other.Run().Sources, driver.Run.Sources);
        Assert.Equal(s_driver.Run.Sources, driver.Next(s_large).Run.Sources);
    }

    [Fact]
    public void ACorpusGrowsLarge()
    {
        NewsProject small = Corpus(20);
        Assert.Equal(s_driver.Run.Sources, NewsDriver.Start(small).Next(s_large).Run.Sources);
        Assert.Equal(small.Run().Sources, s_driver.Next(small).Run.Sources);
    }

    private static int Count(string text, string part) => (text.Length - text.Replace(part, "", StringComparison.Ordinal).Length) / part.Length;
}
