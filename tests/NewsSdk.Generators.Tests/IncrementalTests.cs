using Microsoft.CodeAnalysis.CSharp;

namespace NewsSdk.Generators.Tests;

/// <summary>What runs again after an edit, and what does not.</summary>
public class IncrementalTests
{
    private const string SochiPath = "seeds/lukashenko-putin-sochi.news.md";
    private const string MinskPath = "seeds/minsk-march.news.md";

    private readonly NewsDriver _driver = NewsDriver.Start(TestArticles.Project);

    // Two articles; the types group, organization, person, place, meeting and rally; outputs: two articles, six types, two of the corpus.
    private static readonly RunReasons s_nothing = new()
    {
        Options = "1 Cached",
        Layout = "1 Cached",
        Members = "1 Cached",
        Text = "2 Cached",
        Schema = "1 Cached",
        SharedNames = "1 Cached",
        Parse = "2 Cached",
        Sign = "2 Cached",
        Infer = "1 Cached",
        Corpus = "1 Cached",
        Article = "2 Cached",
        Names = "1 Cached",
        Types = "6 Cached",
        TypeNames = "1 Cached",
        EmitArticle = "2 Cached",
        Bundle = "2 Cached",
        EmitType = "6 Cached",
        EmitJson = "1 Cached",
        EmitCorpus = "1 Cached",
        Outputs = "10 Cached",
    };

    private static readonly RunReasons s_prose = s_nothing with
    {
        Text = "1 Cached, 1 Modified",
        Parse = "1 Cached, 1 Modified",
        Sign = "1 Cached, 1 Unchanged",
        Article = "1 Cached, 1 Modified",
        EmitArticle = "1 Cached, 1 Modified",
        Bundle = "1 Modified, 1 Unchanged",
        Outputs = "9 Cached, 1 Modified",
    };

    [Fact]
    public void NothingRunsAgainWhenNothingChanged() => Assert.Equal(s_nothing, _driver.Again().Run.Reasons);

    [Fact]
    public void NothingRunsAgainWhenACSharpFileChanged() =>
        Assert.Equal(s_nothing, _driver.Next(TestArticles.Project.WithSource("class Edited { }")).Run.Reasons);

    [Fact]
    public void NothingRunsAgainWhenTheLanguageBecomesALaterOne() =>
        Assert.Equal(s_nothing, _driver.Next(TestArticles.Project with { Language = LanguageVersion.Preview }).Run.Reasons);

    [Fact]
    public void NothingRunsAgainWhenAnotherFileIsAdded() =>
        Assert.Equal(s_nothing, _driver.Next(TestArticles.Project.With("seeds/notes.md", "# Notes")).Run.Reasons);

    [Fact]
    public void AFileSavedWithoutAChangeIsReadAndNoMore() => Assert.Equal(
        s_nothing with { Text = "1 Cached, 1 Unchanged" },
        _driver.Next(TestArticles.Project.With(SochiPath, TestArticles.Sochi)).Run.Reasons);

    [Fact]
    public void EditingProseMakesOneArticleAnewAndLeavesTheCorpusCached() =>
        Assert.Equal(s_prose, _driver.Next(TestArticles.Project.With(SochiPath, TestArticles.Sochi.Replace("in Russia", "in the south of Russia"))).Run.Reasons);

    [Fact]
    public void MovingLinesEmitsNothing() => Assert.Equal(
        s_prose with { EmitArticle = "1 Cached, 1 Unchanged", Bundle = "2 Cached", Outputs = "10 Cached" },
        _driver.Next(TestArticles.Project.With(SochiPath, TestArticles.Sochi.Replace("\n\nFaced", "\n\n\n\nFaced"))).Run.Reasons);

    [Fact]
    public void AddingARoleChangesItsTypeAlone()
    {
        NewsProject project = TestArticles.Project.With(SochiPath, TestArticles.Sochi.Replace("host=putin", "host=putin organizer=putin"));
        Assert.Equal(
            s_prose with
            {
                Sign = "1 Cached, 1 Modified",
                Infer = "1 Modified",
                Corpus = "1 Modified",
                Article = "2 Modified",
                EmitArticle = "1 Modified, 1 Unchanged",
                Names = "1 Unchanged",
                Types = "1 Modified, 5 Unchanged",
                TypeNames = "1 Unchanged",
                EmitType = "5 Cached, 1 Modified",
                Outputs = "8 Cached, 2 Modified",
            },
            _driver.Next(project).Run.Reasons);
    }

    [Fact]
    public void EditingAnActorsNameLeavesTheCorpusCached() =>
        Assert.Equal(s_prose, _driver.Next(TestArticles.Project.With(SochiPath, TestArticles.Sochi.Replace("name: Sochi", "name: Sotchi"))).Run.Reasons);

    [Fact]
    public void AnAddedArticleIsMadeAndListed()
    {
        NewsRun run = _driver.Next(TestArticles.Project.With("seeds/after.news.md", "---\nheadline: After\npublished: 2020-09-15\n---\n\nThey left.\n")).Run;
        Assert.Equal("2 Cached, 1 New", run.Reasons.Parse);
        Assert.Equal("1 New, 2 Unchanged", run.Reasons.Article);
        Assert.Equal("2 Cached, 1 New", run.Reasons.EmitArticle);
        Assert.Equal("6 Cached", run.Reasons.EmitType);
        Assert.Equal("1 Cached", run.Reasons.EmitJson);
        Assert.Equal("1 Modified", run.Reasons.EmitCorpus);
        Assert.Contains("AfterArticle", run.Source("Articles."));
    }

    [Fact]
    public void ARemovedArticleLeavesNothingBehind()
    {
        NewsRun run = _driver.Next(TestArticles.Project.Without(MinskPath)).Run;
        Assert.Equal("1 Cached, 1 Removed", run.Reasons.Parse);
        Assert.Equal("1 Removed, 1 Unchanged", run.Reasons.EmitArticle);
        Assert.Equal("5 Cached, 1 Removed", run.Reasons.EmitType);
        Assert.Equal("1 Modified", run.Reasons.EmitCorpus);
        Assert.Equal(TestArticles.Project.Without(MinskPath).Run().Sources, run.Sources);
    }

    [Fact]
    public void AnArticleThatGoesAndTakesNoTypeWithItLeavesTheOthersAsTheyAre()
    {
        NewsDriver three = _driver.Next(TestArticles.Project.With("seeds/after.news.md", "---\nheadline: After\npublished: 2020-09-15\n---\n\nThey left.\n"));
        RunReasons reasons = three.Next(TestArticles.Project).Run.Reasons;
        Assert.Equal("1 Removed, 2 Unchanged", reasons.Article);
        Assert.Equal("2 Cached, 1 Removed", reasons.EmitArticle);
        Assert.Equal("1 Modified", reasons.EmitCorpus);
    }

    [Fact]
    public void AnArticleWhoseNameIsTakenIsMadeWhenTheOtherGoes()
    {
        NewsProject both = TestArticles.Project.With("seeds/a.news.md", TestArticles.Minsk.Replace("headline:", "id: minsk-march\nheadline:"));
        NewsDriver driver = NewsDriver.Start(both);
        Assert.Contains("NEWS0023", driver.Run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal(TestArticles.Project.Run().Sources, driver.Next(TestArticles.Project).Run.Sources);
    }

    [Fact]
    public void ARenamedArticleGivesWhatACleanBuildGives()
    {
        NewsProject renamed = TestArticles.Project.Without(MinskPath).With("seeds/minsk.news.md", TestArticles.Minsk);
        Assert.Equal(renamed.Run().Sources, _driver.Next(renamed).Run.Sources);
    }

    [Fact]
    public void AnotherNamespaceEmitsAllAndReadsNothing()
    {
        NewsProject project = TestArticles.Project.WithProperty("NewsNamespace", "Daily");
        NewsRun run = _driver.Next(project).Run;
        Assert.Equal(
            s_nothing with
            {
                Options = "1 Modified",
                Layout = "1 Unchanged",
                Members = "1 Unchanged",
                Article = "2 Modified",
                EmitArticle = "2 Modified",
                Bundle = "2 Modified",
                EmitType = "6 Modified",
                EmitJson = "1 Modified",
                EmitCorpus = "1 Modified",
                Outputs = "10 Modified",
            },
            run.Reasons);
        Assert.Equal(project.Run().Sources, run.Sources);
    }

    [Fact]
    public void AnArticleThatLosesItsMembersIsEmittedAloneWithTheList()
    {
        NewsProject project = TestArticles.Project.WithMembers((SochiPath, "none"));
        NewsRun run = _driver.Next(project).Run;
        Assert.Equal(
            s_nothing with
            {
                Options = "1 Unchanged",
                Layout = "1 Unchanged",
                Members = "1 Modified",
                Article = "1 Modified, 1 Unchanged",
                EmitArticle = "1 Cached, 1 Modified",
                Bundle = "1 Modified, 1 Unchanged",
                Names = "1 Modified",
                EmitCorpus = "1 Modified",
                Outputs = "8 Cached, 2 Modified",
            },
            run.Reasons);
        Assert.Equal(project.Run().Sources, run.Sources);
    }

    [Fact]
    public void APropertyThatDoesNotConcernUsRunsNothing() => Assert.Equal(
        s_nothing with { Options = "1 Unchanged", Layout = "1 Unchanged", Members = "1 Unchanged" },
        _driver.Next(TestArticles.Project.WithProperty("Nullable", "enable")).Run.Reasons);

    [Fact]
    public void AnErrorComesAndGoes()
    {
        NewsDriver broken = _driver.Next(TestArticles.Project.With(SochiPath, TestArticles.Sochi.Replace(".putin", ".putni")));
        Assert.Equal(["NEWS0018", "NEWS0018"], broken.Run.Diagnostics.Select(diagnostic => diagnostic.Id));

        NewsDriver moved = broken.Next(TestArticles.Project.With(SochiPath, TestArticles.Sochi.Replace(".putin", ".putni").Replace("\n\nFaced", "\n\n\n\nFaced")));
        Assert.Equal(broken.Run.Sources, moved.Run.Sources);
        Assert.Equal(
            broken.Run.Diagnostics.Select(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line + 2),
            moved.Run.Diagnostics.Select(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line));

        Assert.Empty(moved.Next(TestArticles.Project).Run.Diagnostics);
    }
}
