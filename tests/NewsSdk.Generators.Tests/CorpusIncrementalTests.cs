namespace NewsSdk.Generators.Tests;

/// <summary>What runs again after an edit of a registry, the schema, a draft, or of an article that adds to the registry.</summary>
public class CorpusIncrementalTests
{
    private const string WorldPath = "seeds/world.actors.yaml";
    private const string SchemaPath = "seeds/news.schema.yaml";
    private const string SochiPath = "seeds/sochi.news.md";
    private const string DraftPath = "seeds/strike.news.md";

    private readonly NewsDriver _driver = NewsDriver.Start(TestCorpus.Project);

    // A schema, two registries, two articles and a draft; ten types. The driver lists no step that ends in no output, such as Compare where nothing is wrong.
    private static readonly RunReasons s_nothing = new()
    {
        Options = "1 Cached",
        Layout = "1 Cached",
        Members = "1 Cached",
        Text = "6 Cached",
        ParseSchema = "1 Cached",
        BindSchema = "1 Cached",
        Schema = "1 Cached",
        ParseRegistry = "2 Cached",
        SharedNames = "1 Cached",
        Parse = "3 Cached",
        Sign = "3 Cached",
        SignRegistry = "2 Cached",
        Infer = "1 Cached",
        Corpus = "1 Cached",
        Additions = "1 Cached",
        BindRegistry = "2 Cached",
        Actors = "1 Cached",
        Article = "3 Cached",
        Names = "1 Cached",
        Types = "10 Cached",
        TypeNames = "1 Cached",
        EmitArticle = "3 Cached",
        Bundle = "2 Cached",
        EmitType = "10 Cached",
        EmitActors = "1 Cached",
        EmitJson = "1 Cached",
        EmitCorpus = "1 Cached",
        Outputs = "16 Cached",
    };

    private static readonly RunReasons s_registry = s_nothing with
    {
        Text = "5 Cached, 1 Modified",
        ParseRegistry = "1 Cached, 1 Modified",
        SharedNames = "1 Cached",
        SignRegistry = "1 Cached, 1 Unchanged",
    };

    [Fact]
    public void NothingRunsAgainWhenNothingChanged() => Assert.Equal(s_nothing, _driver.Again().Run.Reasons);

    [Fact]
    public void AnAliasInTheRegistryMakesTheActorsAnewAndNoArticle() => Assert.Equal(
        s_registry with
        {
            BindRegistry = "1 Cached, 1 Modified",
            Actors = "1 Modified",
            Article = "1 Modified, 2 Unchanged",
            EmitArticle = "2 Cached, 1 Unchanged",
            EmitActors = "1 Modified",
            Outputs = "15 Cached, 1 Modified",
        },
        _driver.Next(TestCorpus.Project.With(WorldPath, TestCorpus.World.Replace("[Vladimir Poutine]", "[Vladimir Poutine, V. Putin]"))).Run.Reasons);

    [Fact]
    public void MovingLinesOfTheRegistryEmitsNothing() => Assert.Equal(
        s_registry with { BindRegistry = "1 Cached, 1 Unchanged", Outputs = "16 Cached" },
        _driver.Next(TestCorpus.Project.With(WorldPath, "# The world\n\n" + TestCorpus.World)).Run.Reasons);

    [Fact]
    public void MovingLinesOfTheSchemaEmitsNothing() => Assert.Equal(
        s_nothing with { Text = "5 Cached, 1 Modified", ParseSchema = "1 Modified", BindSchema = "1 Unchanged" },
        _driver.Next(TestCorpus.Project.With(SchemaPath, "# The types\n\n" + TestCorpus.Schema)).Run.Reasons);

    [Fact]
    public void ADescriptionInTheSchemaMakesItsTypeAnewAndNoArticle()
    {
        RunReasons reasons = _driver.Next(TestCorpus.Project.With(SchemaPath, TestCorpus.Schema.Replace("face to face", "in one room"))).Run.Reasons;
        Assert.Equal("1 Modified, 9 Unchanged", reasons.Types);
        Assert.Equal("9 Cached, 1 Modified", reasons.EmitType);
        Assert.Equal("3 Unchanged", reasons.EmitArticle);
        Assert.Equal("1 Cached", reasons.EmitJson);
        Assert.Equal("3 Cached", reasons.Sign);
        Assert.Equal("15 Cached, 1 Modified", reasons.Outputs);
    }

    [Fact]
    public void WhatAnArticleAddsToAnActorMakesTheActorsAnewAndNoOtherArticle()
    {
        RunReasons reasons = _driver.Next(TestCorpus.Project.With(SochiPath, TestCorpus.Sochi.Replace("[the host]", "[the host, the guest’s friend]"))).Run.Reasons;
        Assert.Equal("1 Modified", reasons.Additions);
        Assert.Equal("1 Modified", reasons.EmitActors);
        Assert.Equal("2 Cached, 1 Unchanged", reasons.EmitArticle);
        Assert.Equal("10 Cached", reasons.EmitType);
    }

    [Fact]
    public void ProseMakesOneArticleAnew() => Assert.Equal(
        s_nothing with
        {
            Text = "5 Cached, 1 Modified",
            Parse = "2 Cached, 1 Modified",
            Sign = "2 Cached, 1 Unchanged",
            Article = "2 Cached, 1 Modified",
            EmitArticle = "2 Cached, 1 Modified",
            Bundle = "1 Modified, 1 Unchanged",
            Outputs = "15 Cached, 1 Modified",
        },
        _driver.Next(TestCorpus.Project.With(SochiPath, TestCorpus.Sochi.Replace("he said, and", "he said at last, and"))).Run.Reasons);

    [Fact]
    public void ADraftEmitsNothing()
    {
        NewsRun run = _driver.Next(TestCorpus.Project.With(DraftPath, TestCorpus.Draft.Replace("[A strike]{#strike .strike place=sochi}", "[A lockout]{#lockout .lockout place=sochi}"))).Run;
        Assert.Equal("1 Unchanged", run.Reasons.Corpus);
        Assert.Equal("2 Cached, 1 Unchanged", run.Reasons.EmitArticle);
        Assert.Equal(TestCorpus.Project.Run().Sources, run.Sources);
    }

    [Fact]
    public void ARemovedRegistryLeavesNothingBehind()
    {
        NewsProject without = TestCorpus.Project.Without("seeds/belarus/belarus.actors.yaml").Without("seeds/belarus/minsk/march.news.md");
        Assert.Equal(without.Run().Sources, _driver.Next(without).Run.Sources);
    }
}
