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
    [InlineData("NewsNamespace", "A\n{ }", "A____", "NEWS0904: The property `NewsNamespace` is `A\n{ }`, which is no namespace; `A____` is used")]
    [InlineData("NewsNamespace", "..", "News", "NEWS0904: The property `NewsNamespace` is `..`, which is no namespace; `News` is used")]
    [InlineData("NewsAccessibility", "private", "Briefing.News", "NEWS0904: The property `NewsAccessibility` is `private`, which is neither `public` nor `internal`; `public` is used")]
    [InlineData("NewsMembers", "all", "Briefing.News", "NEWS0904: The property `NewsMembers` is `all`, which is neither `named` nor `none`; `named` is used")]
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
        Assert.Contains("public static global::Briefing.News.LukashenkoPutinSochiArticle LukashenkoPutinSochi => ", run.Source("seeds.lukashenko"));
    }

    [Fact]
    public void TheArticlesOfAFolderMayHaveNoNamedMembers()
    {
        NewsRun run = TestArticles.Project.With("seeds/archive/old.news.md", TestArticles.Minsk).WithProperty("NewsUnnamedFolders", " seeds/other | seeds/archive/ |").Run();
        Assert.Empty(run.Diagnostics);
        Assert.DoesNotContain("EventMembers", run.Source("seeds.archive.old."));
        Assert.Contains("EventMembers", run.Source("seeds.minsk-march."));
        Assert.DoesNotContain("EventMembers", TestArticles.Project.WithProperty("NewsUnnamedFolders", "seeds").Run().Source("seeds.minsk-march."));
        Assert.Contains("EventMembers", TestArticles.Project.WithProperty("NewsUnnamedFolders", "seed").Run().Source("seeds.minsk-march."));
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
