using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsSdk.Authoring;
using NewsSdk.Generators.Model;
using NewsSdk.Generators.Pipeline;

namespace NewsSdk.Generators.Tests.Diagnostics;

/// <summary>What an assembly cannot hold is told, with what to do.</summary>
public class LimitTests
{
    private const string TooMany = "error NEWS0907: The project has 65,001 articles, and an assembly holds 65,000; put them into several projects, or read some at run time with `NewsJsonLines`";
    private const string TooLong = "error NEWS0906: The articles are 16 MB of string literals, of which this compiler keeps 16 MB in an assembly; build with the .NET SDK 9.0.200 or later, or put them into several projects";

    [Fact]
    public void TooManyArticlesAreTold() =>
        Assert.Equal(TooMany, Assert.Single(Run(Limits.MaxArticles + 1, "Text.").Diagnostics, diagnostic => diagnostic.Id == "NEWS0907").ToString());

    /// <summary>Where the build files have counted them, nothing is read or written that could not be built.</summary>
    [Fact]
    public void TooManyArticlesAreToldAtOnce()
    {
        NewsRun run = NewsDriver.Start(TestArticles.Project.WithProperty("NewsArticleCount", "65001").WithSource("using Briefing.News;")).Run;
        Assert.Equal(TooMany, Assert.Single(run.Diagnostics).ToString());
        Assert.Empty(run.Sources);
    }

    /// <summary>And neither what is wrong with the articles, which can wait, nor the compiler's opinion of code that nobody wrote.</summary>
    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, "7.3")]
    [InlineData(LanguageVersion.CSharp11, "11.0")]
    public void ALanguageBeforeThatOfTheCodeIsToldAtOnce(LanguageVersion language, string version)
    {
        NewsProject project = TestArticles.Project.With("seeds/broken.news.md", "").WithProperty("NewsMembers", "all") with { Language = language, Nullable = NullableContextOptions.Disable };
        NewsRun run = project.Run();
        Assert.Equal(
            $"warning NEWS0909: No code is generated: articles become C# 12, and the project's language is C# {version}; set the property `LangVersion` to `12` or later, or remove it",
            Assert.Single(run.Diagnostics).ToString());
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void WhereThereIsNoArticleTheLanguageDoesNotMatter() =>
        Assert.Empty((NewsProject.Empty.With("seeds/world.actors.yaml", "lee: { type: person, name: Ann Lee }\n") with { Language = LanguageVersion.CSharp11 }).Run().Diagnostics);

    [Theory]
    [InlineData("65000")]
    [InlineData("many")]
    public void AsManyArticlesAsThereCanBeAreBuilt(string count) =>
        Assert.Equal(TestArticles.Project.Run().Sources, TestArticles.Project.WithProperty("NewsArticleCount", count).Run().Sources);

    [Fact]
    public void AsManyArticlesAsThereCanBeAreNotTold() =>
        Assert.Empty(Limits.DescribeCount(new(new([.. new ArticleSignature[Limits.MaxArticles]]), new FileRules("", 0, "")), CancellationToken.None));

    // The tests' compiler is the oldest that the generator loads in, which keeps them in the heap. Two bytes a character.
    [Theory]
    [InlineData(80, "")]
    [InlineData(85, TooLong)]
    public void ArticlesThatTheCompilerCannotKeepAreTold(int articles, string told)
    {
        string text = string.Concat(Enumerable.Repeat("Nobody said anything. ", 4_700));
        Assert.Equal(told, string.Concat(Run(articles, text).Diagnostics));
    }

    [Theory]
    [InlineData("4.8.0.0", false)]
    [InlineData("4.12.0.0", false)]
    [InlineData("4.13.0.0", true)]
    [InlineData("5.0.0.0", true)]
    public void ACompilerThatKeepsLiteralsAmongTheDataIsKnown(string version, bool keeps) => Assert.Equal(keeps, Limits.KeepsLiteralsInData(Version.Parse(version)));

    // Without the checks of each run, which compile it.
    private static GeneratorRunResult Run(int articles, string text)
    {
        NewsProject project = NewsProject.Empty with
        {
            Files = [.. Enumerable.Range(0, articles).Select(number => TextFile.Of($"{NewsProject.Folder}a{number}.news.md", $"---\nheadline: x\npublished: 2020\n---\n\n{text}\n"))],
        };
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new NewsGenerator().AsSourceGenerator()], project.Files, project.ParseOptions, new BuildProperties(project.Properties));
        GeneratorRunResult result = driver.RunGenerators(project.Compile()).GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return result;
    }
}
