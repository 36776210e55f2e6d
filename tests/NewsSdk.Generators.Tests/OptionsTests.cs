using System.Globalization;
using Microsoft.CodeAnalysis;

namespace NewsSdk.Generators.Tests;

public class OptionsTests
{
    [Theory]
    [InlineData("NewsNamespace", "Daily.Briefing", "Daily.Briefing")]
    [InlineData("NewsNamespace", " Daily ", "Daily")]
    [InlineData("NewsNamespace", "@event.News", "@event.News")]
    [InlineData("NewsNamespace", "", "Briefing.News")]
    [InlineData("NewsNamespace", "Briefing.News", "Briefing.News")]
    public void TheNamespaceIsWhatThePropertySays(string name, string value, string expected)
    {
        NewsRun run = TestArticles.Project.WithProperty(name, value).Run();
        Assert.Empty(run.Diagnostics);
        Assert.Contains($"\nnamespace {expected};\n", run.Source("NewsJson."));
    }

    [Theory]
    [InlineData("NewsNamespace", "Daily News", "Daily_News", "NEWS0904: The property `NewsNamespace` is `Daily News`, which is no namespace; `Daily_News` is used")]
    [InlineData("NewsNamespace", "A\n{ }", "A____", "NEWS0904: The property `NewsNamespace` is `A { }`, which is no namespace; `A____` is used")]
    [InlineData("NewsNamespace", "..", "News", "NEWS0904: The property `NewsNamespace` is `..`, which is no namespace; `News` is used")]
    [InlineData("NewsAccessibility", "private", "Briefing.News", "NEWS0904: The property `NewsAccessibility` is `private`, which is neither `public` nor `internal`; `public` is used")]
    [InlineData("NewsMembers", "all", "Briefing.News", "NEWS0904: The property `NewsMembers` is `all`, which is neither `named` nor `none`; `named` is used")]
    [InlineData("NewsDrafts", "yes", "Briefing.News", "NEWS0904: The property `NewsDrafts` is `yes`, which is neither `true` nor `false`; `false` is used")]
    [InlineData("NewsGeneratorCache", "on", "Briefing.News", "NEWS0904: The property `NewsGeneratorCache` is `on`, which is neither `true` nor `false`; `false` is used")]
    [InlineData("NewsLargeCorpus", "maybe", "Briefing.News", "NEWS0904: The property `NewsLargeCorpus` is `maybe`, which is neither `auto`, `true` nor `false`; `auto` is used")]
    [InlineData("NewsUnnamedFolders", "seeds/archiv", "Briefing.News", "NEWS0904: The property `NewsUnnamedFolders` is `seeds/archiv`, which is no folder with an article; folders go by their path from the project")]
    [InlineData("NewsNames", "(NewsMembers|NewsMember|News|NewsApi|NewsMember", "Briefing.News", "NEWS0904: `NewsMember` in the project file is nothing that NewsSdk reads; did you mean `NewsMembers`?")]
    [InlineData("NewsNames", "NewsRegistery|NewsSchemas|(NewsSchemas|(newsregistry", "Briefing.News", "NEWS0904: `NewsRegistery` in the project file is nothing that NewsSdk reads; did you mean `NewsRegistry`?")]
    public void AWrongPropertyIsTold(string name, string value, string @namespace, string message)
    {
        NewsRun run = TestArticles.Project.WithProperty(name, value).Run();
        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal((message, Location.None), ($"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}", diagnostic.Location));
        Assert.Contains($"\nnamespace {@namespace};\n", run.Source("NewsJson."));
    }

    [Fact]
    public void ArticlesMayHaveNoNamedMembers()
    {
        NewsRun run = TestArticles.Project.WithProperty("NewsMembers", "None").Run();
        Assert.Empty(run.Diagnostics);
        Assert.DoesNotContain(run.Sources, static source => source.Text.Contains("EventMembers", StringComparison.Ordinal));
        Assert.Contains("public static global::NewsSdk.Article LukashenkoPutinSochi => ", run.Source("seeds.lukashenko"));
    }

    [Fact]
    public void TheArticlesOfAFolderMayHaveNoNamedMembers()
    {
        NewsRun run = TestArticles.Project.With("seeds/archive/old.news.md", TestArticles.Minsk).WithProperty("NewsUnnamedFolders", " seeds/archive/ | |").Run();
        Assert.Empty(run.Diagnostics);
        Assert.DoesNotContain("EventMembers", run.Source("seeds.archive.old."));
        Assert.Contains("EventMembers", run.Source("seeds.minsk-march."));
        Assert.DoesNotContain("EventMembers", TestArticles.Project.WithProperty("NewsUnnamedFolders", "seeds").Run().Source("seeds.minsk-march."));
        Assert.Contains("EventMembers", TestArticles.Project.WithProperty("NewsUnnamedFolders", "seed").Run().Source("seeds.minsk-march."));
    }

    /// <summary>Whatever signs its path has.</summary>
    [Theory]
    [InlineData("seeds/archive/old.news.md")]
    [InlineData("seeds/a;b|c=d#e %41\n'é' 😀.news.md")]
    [InlineData("../elsewhere/old.news.md")]
    public void AnArticleMayHaveNoNamedMembers(string path)
    {
        NewsRun run = TestArticles.Project.With(path, TestArticles.Minsk.Replace("headline:", "id: old\nheadline:")).WithMembers((path, " None")).Run();
        Assert.Empty(run.Diagnostics);
        Assert.DoesNotContain("EventMembers", run.Sources.Single(static source => source.Text.Contains(" Old => global::Briefing.News.NewsJson.Types.Compiled(", StringComparison.Ordinal)).Text);
        Assert.Contains("EventMembers", run.Source("seeds.minsk-march."));
    }

    [Theory]
    [InlineData("NewsMembers", "none")]
    [InlineData("NewsUnnamedFolders", "seeds")]
    public void AnArticleMayHaveThemWhereOthersHaveNone(string property, string value)
    {
        NewsRun run = TestArticles.Project.WithProperty(property, value).WithMembers(("seeds/minsk-march.news.md", "Named")).Run();
        Assert.Empty(run.Diagnostics);
        Assert.Contains("EventMembers", run.Source("seeds.minsk-march."));
        Assert.DoesNotContain("EventMembers", run.Source("seeds.lukashenko"));
    }

    /// <summary>One line may give it to thousands.</summary>
    [Fact]
    public void AnUnknownWordOfArticlesIsToldOnce()
    {
        NewsRun run = TestArticles.Project.WithMembers(("seeds/minsk-march.news.md", "all"), ("seeds/lukashenko-putin-sochi.news.md", "All")).Run();
        Assert.Equal(
            "warning NEWS0904: The property `NewsMembers` of the article `seeds/lukashenko-putin-sochi.news.md` is `All`, which is neither `named` nor `none`, so it says nothing",
            Assert.Single(run.Diagnostics).ToString());
        Assert.Contains("EventMembers", run.Source("seeds.minsk-march."));
    }

    [Fact]
    public void AFolderWithoutAnArticleIsTold()
    {
        NewsProject project = TestArticles.Project.With("seeds/drafts/a.news.md", "---\nheadline: A\npublished: 2020\ndraft: true\n---\n\nText.\n");
        Assert.Equal(
            ["seeds/draft", "archive"],
            project.WithProperty("NewsUnnamedFolders", "seeds/drafts|seeds/draft|seeds|archive").Run().Diagnostics.Where(static diagnostic => diagnostic.Id == "NEWS0904")
                .Select(static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture).Split('`')[3]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("relative")]
    [InlineData("*?<>|\"")]
    [InlineData("/")]
    [InlineData("C:")]
    [InlineData("\\\\server\\share")]
    public void AnyProjectFolderWillDo(string folder)
    {
        NewsRun run = TestArticles.Project.WithProperty("ProjectDir", folder).Run();
        Assert.Empty(run.Diagnostics);
        Assert.Equal(10, run.Sources.Count);
    }

    [Theory]
    [InlineData("Internal")]
    [InlineData("INTERNAL")]
    public void TheCaseOfAWordDoesNotMatter(string value)
    {
        using (new CultureScope("tr-TR"))
            Assert.Contains("\ninternal sealed partial class NewsJson", TestArticles.Project.WithProperty("NewsAccessibility", value).Run().Source("NewsJson."));
    }
}
