using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using NewsSdk.Package.Tests.Harness;

namespace NewsSdk.Package.Tests;

/// <summary>What a project says about its articles in its own file.</summary>
[Collection(PackageCollection.Name)]
public sealed class ProjectSettingsTests(PackageFixture package)
{
    private readonly Workspace workspace = package.NewWorkspace();

    [Fact]
    public void NamespaceAndAccessibilityAreTheProjects()
    {
        TestProject app = App("""
            <NewsNamespace>Contoso.Archive</NewsNamespace>
            <NewsAccessibility>internal</NewsAccessibility>
            """).Write("seeds/first.news.md", Samples.Article("First")).Write("Program.cs", """
            Console.WriteLine(Contoso.Archive.Articles.First.Headline);
            foreach (var type in typeof(Program).Assembly.GetExportedTypes())
                Console.WriteLine(type);
            """);

        app.Build().SucceededWithoutWarnings();

        Assert.Equal("First", app.Run().Trim());
    }

    [Fact]
    public void DefaultArticlesCanBeOffAndArticlesNamedInstead()
    {
        TestProject app = App("<EnableDefaultNewsItems>false</EnableDefaultNewsItems>", """<NewsArticle Include="../elsewhere/**/*.news.md" />""")
            .Write("seeds/broken.news.md", "no article")
            .Write("Program.cs", Samples.PrintAll);
        workspace.Write("elsewhere/deep/first.news.md", Samples.Article("First"));

        app.Build().SucceededWithoutWarnings();

        Assert.StartsWith("first: First", app.Run(), StringComparison.Ordinal);
    }

    [Fact]
    public void ArticlesCanBeTakenAway()
    {
        TestProject app = App(items: """<NewsArticle Remove="seeds/drafts/**" />""")
            .Write("seeds/drafts/broken.news.md", "no article")
            .Write("seeds/first.news.md", Samples.Article("First"))
            .Write("Program.cs", Samples.PrintAll);

        app.Build().SucceededWithoutWarnings();

        Assert.StartsWith("first: First", app.Run(), StringComparison.Ordinal);
    }

    [Fact]
    public void TheSeedsFolderIsTheProjects()
    {
        TestProject app = App("<NewsSeedsFolder>content/news</NewsSeedsFolder>")
            .Write("content/news/2020/first.news.md", Samples.Article("First"))
            .Write("seeds/broken.news.md", "no article")
            .Write("Program.cs", Samples.PrintAll);

        app.Build().SucceededWithoutWarnings();

        Assert.StartsWith("first: First", app.Run(), StringComparison.Ordinal);
    }

    /// <summary>A copy in an output folder is no article, and the seeds folder may be the project's.</summary>
    [Fact]
    public void OutputsOfABuildAreNoArticles()
    {
        TestProject app = App("<NewsSeedsFolder>.</NewsSeedsFolder>")
            .Write("first.news.md", Samples.Article("First"))
            .Write("bin/broken.news.md", "no article")
            .Write("obj/broken.news.md", "no article")
            .Write("Program.cs", Samples.PrintAll);

        app.Build().SucceededWithoutWarnings();

        Assert.StartsWith("first: First", app.Run(), StringComparison.Ordinal);
    }

    /// <summary>The heap of string literals is what runs out: a large corpus leaves it to others.</summary>
    [Theory]
    [InlineData(501, "", true)]
    [InlineData(2, "", false)]
    [InlineData(2, "<NewsLargeCorpus>true</NewsLargeCorpus>", true)]
    public void ALargeCorpusIsKeptAmongTheData(int articles, string property, bool kept)
    {
        TestProject app = App(property).Write("Program.cs", Samples.PrintAll);
        string text = string.Join(' ', Enumerable.Repeat("Nobody said anything.", 50));
        foreach (int number in Enumerable.Range(1, articles))
            app.Write($"seeds/article-{number}.news.md", Samples.Article($"Number {number}", text));

        app.Build().SucceededWithoutWarnings();

        int literals = HeapOfLiterals(app.Assembly);
        Assert.True(kept == literals < articles * text.Length, $"{literals} bytes of literals");
        Assert.Contains($"article-{articles}: Number {articles}\n{text}", app.Run(), StringComparison.Ordinal);
    }

    private static int HeapOfLiterals(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        return file.GetMetadataReader().GetHeapSize(HeapIndex.UserString);
    }

    /// <summary>MSBuild and the compiler give signs of their own a meaning in paths.</summary>
    [Fact]
    public void AnArticlesPathMayHoldAnySign()
    {
        string[] paths = ["with space", "a;b", "c#d", "e,f=g", "h%20i", "j@(k)", "$(l)", "Ελλάδα/ñandú 'x'"];
        TestProject app = App().Write("Program.cs", Samples.PrintAll);
        foreach (var (number, path) in paths.Index())
            app.Write($"seeds/{path}.news.md", Samples.Article($"Number {number}").Replace("headline", $"id: number-{number}\nheadline", StringComparison.Ordinal));

        app.Build().SucceededWithoutWarnings();

        string[] headlines = [.. app.Run().Split('\n').Where(static line => line.StartsWith("number-", StringComparison.Ordinal))];
        Assert.Equal(paths.Index().Select(static path => $"number-{path.Index}: Number {path.Index}"), headlines);
    }

    /// <summary>An editor evaluates a project and asks what the compiler would get, without a build.</summary>
    [Fact]
    public void AnEditorGivesTheGeneratorTheArticles()
    {
        TestProject app = App().Write("seeds/first.news.md", Samples.Article("First")).Write("Program.cs", Samples.PrintAll);
        app.Build().SucceededWithoutWarnings();

        string arguments = app.MSBuild("-t:Compile", "-p:DesignTimeBuild=true", "-p:BuildingProject=false", "-p:SkipCompilerExecution=true",
            "-p:ProvideCommandLineArgs=true", "-p:NonExistentFile=none/none", "-getItem:CscCommandLineArgs").Succeeded().Output;

        Assert.Contains("/additionalfile:seeds/first.news.md", arguments, StringComparison.Ordinal);
        Assert.Contains("NewsSdk.Generators.dll", arguments, StringComparison.Ordinal);
    }

    /// <summary>Neither the code nor its files' names depend on where the project lies.</summary>
    [Fact]
    public void TheProjectsFolderMayHoldAnySign()
    {
        string[] Generated(string folder)
        {
            TestProject app = workspace.Project(folder + "/App", "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>", workspace.PackageReference)
                .Write("seeds/first.news.md", Samples.Article("First"))
                .Write("Program.cs", Samples.PrintAll);
            app.Build().SucceededWithoutWarnings();
            return [.. app.Files("obj/Debug/net10.0/generated/NewsSdk.Generators").SelectMany(static file => new[] { Path.GetFileName(file), File.ReadAllText(file) })];
        }

        string[] plain = Generated("plain");

        Assert.NotEmpty(plain);
        Assert.Equal(plain, Generated("a #1;b (c)"));
    }

    private TestProject App(string properties = "", string items = "") => workspace.Project("App", properties, workspace.PackageReference + items);
}
