using NewsSdk.Package.Tests.Harness;

namespace NewsSdk.Package.Tests;

/// <summary>A new app outside of the repository, whose only reference is the package.</summary>
public sealed class ConsoleAppTests
{
    private readonly Workspace workspace = PackedPackage.Shared.NewWorkspace();

    [Fact]
    public void BuildsWithoutWarningsAndPrintsItsArticle()
    {
        TestProject app = workspace.Project("App", items: workspace.PackageReference).Write("Program.cs", Samples.PrintSeed).AddSeed();

        app.Build().SucceededWithoutWarnings();

        string[] lines = app.Run().Split('\n');
        Assert.Equal("Vladimir Putin says he is “convinced” that Alexander Lukashenko will be able to resolve the crisis", lines[0]);
        Assert.Equal("Vladimir Putin", lines[1]);
        Assert.Contains("the same again", lines);
    }

    /// <summary>What the package says of itself is true.</summary>
    [Fact]
    public void TheExampleInThePackagesReadmeRuns()
    {
        string readme = File.ReadAllText(Path.Combine(Repository.Root, "src", "NewsSdk", "PACKAGE.md"));
        TestProject app = workspace.Project("MyApp", items: workspace.PackageReference)
            .Write("seeds/sochi.news.md", Block(readme, "markdown"))
            .Write("Program.cs", Block(readme, "csharp"));

        app.Build().SucceededWithoutWarnings();

        Assert.Equal("""
            Vladimir Putin received Alexander Lukashenko on 2020-09-14
            Vladimir Putin: “convinced”

            """, app.Run(), ignoreLineEndingDifferences: true);
    }

    /// <summary><c>dotnet run app.cs</c> has a cache of its own, which knows files of code alone.</summary>
    [Fact]
    public void AnAppOfOneFileSeesEachChangeOfItsArticles()
    {
        TestProject app = workspace.Project("app");
        File.Delete(app.PathOf("app.csproj"));
        app.Write("app.cs", $"#:package NewsSdk@{workspace.PackageVersion}\n" + Samples.PrintAll.Replace("App.News", "app.News", StringComparison.Ordinal))
            .Write("seeds/first.news.md", Samples.Article("First"));
        string Run() => workspace.DotNet(app.Folder, "run", "app.cs").Succeeded().Output;

        Assert.StartsWith("first: First", Run(), StringComparison.Ordinal);
        app.Write("seeds/first.news.md", Samples.Article("Edited"));
        Assert.StartsWith("first: Edited", Run(), StringComparison.Ordinal);
        app.Write("seeds/a.news.md", Samples.Article("Added"));
        Assert.StartsWith("a: Added", Run(), StringComparison.Ordinal);
        File.Delete(app.PathOf("seeds/a.news.md"));
        Assert.StartsWith("first: Edited", Run(), StringComparison.Ordinal);

        // Its outputs lie elsewhere.
        workspace.DotNet(app.Folder, "clean", "app.cs").Succeeded();
    }

    /// <summary>The oldest .NET that the package promises. The runtime of this machine runs it.</summary>
    [Fact]
    public void BuildsForDotNet8()
    {
        TestProject app = workspace.Project("App", items: workspace.PackageReference, properties: """
            <TargetFramework>net8.0</TargetFramework>
            <RollForward>Major</RollForward>
            <UseAppHost>false</UseAppHost>
            """).Write("Program.cs", Samples.PrintSeed).AddSeed();

        app.Build("-o", "out").SucceededWithoutWarnings();

        Assert.Contains("the same again", app.Run("out/App.dll"), StringComparison.Ordinal);
    }

    [Fact]
    public void AProjectWithoutArticlesGetsNoCode()
    {
        TestProject app = workspace.Project("App", items: workspace.PackageReference, properties: "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>")
            .Write("Program.cs", """Console.WriteLine(typeof(Program).Assembly.GetTypes().Count(type => type.Namespace == "App.News"));""");

        app.Build().SucceededWithoutWarnings();

        Assert.Equal("0", app.Run().Trim());
        Assert.Empty(app.Files("obj/Debug/net10.0/generated/NewsSdk.Generators"));
    }

    [Fact]
    public void AnAppBehindALibraryGetsTheLibrarysArticlesAndNoCodeOfItsOwn()
    {
        workspace.Project("Stories", items: workspace.PackageReference, isLibrary: true).Write("seeds/first.news.md", Samples.Article("First"));
        TestProject app = workspace.Project("App", items: Reference("Stories"), properties: "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>")
            .Write("Program.cs", "NewsSdk.Article first = Stories.News.Articles.First; Console.WriteLine(first.Headline);");

        app.Build().SucceededWithoutWarnings();

        Assert.Equal("First", app.Run().Trim());
        Assert.Empty(app.Files("obj/Debug/net10.0/generated/NewsSdk.Generators"));
    }

    [Fact]
    public void AnAppBehindALibraryCanHaveArticlesOfItsOwn()
    {
        workspace.Project("Stories", items: workspace.PackageReference, isLibrary: true).Write("seeds/first.news.md", Samples.Article("First"));
        TestProject app = workspace.Project("App", items: Reference("Stories"))
            .Write("seeds/second.news.md", Samples.Article("Second"))
            .Write("Program.cs", "Console.WriteLine(Stories.News.Articles.First.Headline + App.News.Articles.Second.Headline);");

        app.Build().SucceededWithoutWarnings();

        Assert.Equal("FirstSecond", app.Run().Trim());
    }

    /// <summary>The build files reach the app, the namespace of the runtime does not.</summary>
    [Fact]
    public void AnAppBehindALibraryThatKeepsThePackageToItselfStillBuilds()
    {
        string reference = workspace.PackageReference.Replace("/>", """PrivateAssets="compile" />""", StringComparison.Ordinal);
        workspace.Project("Stories", items: reference, properties: "<NewsAccessibility>internal</NewsAccessibility>", isLibrary: true)
            .Write("seeds/first.news.md", Samples.Article("First"))
            .Write("Library.cs", "namespace Stories; public static class Library { public static string Headline => News.Articles.First.Headline; }");
        TestProject app = workspace.Project("App", items: Reference("Stories")).Write("Program.cs", "Console.WriteLine(Stories.Library.Headline);");

        app.Build().SucceededWithoutWarnings();

        Assert.Equal("First", app.Run().Trim());
    }

    private static string Block(string markdown, string language)
    {
        string fence = $"```{language}\n";
        int start = markdown.IndexOf(fence, StringComparison.Ordinal) + fence.Length;
        return markdown[start..markdown.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static string Reference(string project) => $"""<ProjectReference Include="../{project}/{project}.csproj" />""";
}
