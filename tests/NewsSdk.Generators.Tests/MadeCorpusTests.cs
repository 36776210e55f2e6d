using NewsSdk.Benchmarks;

namespace NewsSdk.Generators.Tests;

/// <summary>The corpora of the benchmarks, whose articles are valid: each diagnostic is a false one.</summary>
public sealed class MadeCorpusTests
{
    [Fact]
    public void ArticlesThatAreAllAlikeAreFine() => AssertFine(new CorpusOptions { Articles = 10 });

    [Fact]
    public void ArticlesAsNastyAsTheRealWorldAreFine() => AssertFine(new CorpusOptions { Articles = 300, IsNasty = true });

    [Fact]
    public void NastyArticlesAreReadFromTheirJsonAndWrittenBackAsTheyWere()
    {
        NewsProject project = ProjectOf(new CorpusOptions { Articles = 100, IsNasty = true, Seed = 2 }).WithSource("""
            using System.Collections.Generic;
            using System.Text.Json;
            using Briefing.News;
            using NewsSdk;

            public static class Probe
            {
                public static string Run()
                {
                    var lost = new List<string>();
                    foreach (Article article in Articles.All)
                    {
                        string compiled = JsonSerializer.Serialize(article, NewsJson.Default.Article);
                        Article copy = JsonSerializer.Deserialize(compiled, NewsJson.Default.Article)!;
                        if (!copy.Equals(article) || JsonSerializer.Serialize(copy, NewsJson.Default.Article) != compiled)
                            lost.Add(article.Id);
                        if (article.Text.Replace("x = [1]{.y}", "").Contains("]{"))
                            lost.Add("a span of " + article.Id);
                    }

                    return string.Join(", ", lost);
                }
            }
            """);
        Assert.Equal("", project.Run().Probe());
    }

    [Fact]
    public void AnArticleHasAsManyMembersAsWanted()
    {
        NewsRun run = ProjectOf(new CorpusOptions { Articles = 1, Members = 12 }).Run();
        Assert.Equal(12, run.Source("seeds.article-00000").Split("public readonly ").Length - 1);
    }

    private static void AssertFine(CorpusOptions options)
    {
        // That an actor of several articles could stand in a registry is right, and is said.
        NewsRun run = ProjectOf(options).Run();
        Assert.Empty(run.Diagnostics.Where(static diagnostic => diagnostic.Id != "NEWS0107"));
    }

    private static NewsProject ProjectOf(CorpusOptions options) => CorpusMaker.Make(options).Aggregate(
        NewsProject.Empty, static (project, file) => project.WithAnother(TextFile.Of(NewsProject.Folder + "seeds/" + file.Path, file.Bytes, System.Text.Encoding.UTF8)));
}
