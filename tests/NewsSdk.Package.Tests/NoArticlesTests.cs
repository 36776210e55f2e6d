using NewsSdk.Package.Tests.Harness;

namespace NewsSdk.Package.Tests;

/// <summary>Who uses articles where there are none is told why no code knows them; and nobody else.</summary>
public sealed class NoArticlesTests
{
    private readonly Workspace workspace = PackedPackage.Shared.NewWorkspace();

    [Fact]
    public void CodeThatUsesThemFailsWithTheReason()
    {
        // Code and files' names that MSBuild could take for its own.
        TestProject app = workspace.Project("App", items: workspace.PackageReference).Write("Program.cs", Samples.PrintAll).Write("It's $(x), @(y) %(z).cs", "// $([MSBuild]::Add(1, '2')) @(Compile) %(FullPath)");
        Assert.Equal("No code is generated: there is no folder `seeds` beside the project", Reason(app.Build()));

        app.Write("seeds/first.md", Samples.Article("First"));
        Assert.Equal("No code is generated: no file in the folder `seeds` is called `*.news.md`; there is `seeds/first.md`", Reason(app.Build("--no-restore")));
        Assert.Equal("No code is generated: articles are not looked for, and no item `NewsArticle` names one", Reason(app.Build("--no-restore", "-p:EnableDefaultNewsItems=false")));

        // Other errors of code that wants the runtime alone, and of code that has articles.
        app.Write("Program.cs", "Console.WriteLine(typeof(Article) + nothing); // $([MSBuild]::Add(1, \"')) @(Compile) %(FullPath) ', '");
        Assert.DoesNotContain(app.Build("--no-restore").Failed().Diagnostics, static diagnostic => diagnostic.Id == "NEWS0909");
        app.Write("Program.cs", "Console.WriteLine(App.News.Articles.First + nothing);").Write("seeds/first.news.md", Samples.Article("First"));
        Assert.DoesNotContain(app.Build("--no-restore").Failed().Diagnostics, static diagnostic => diagnostic.Id == "NEWS0909");
    }

    private static string Reason(CommandResult build) => Assert.Single(build.Failed().Diagnostics, static diagnostic => diagnostic.Id == "NEWS0909").Message;

    /// <summary>Articles are there, and nothing reads them.</summary>
    [Fact]
    public void AProjectOfAnotherLanguageIsToldThatItsArticlesAreNotRead()
    {
        TestProject app = workspace.Project("App", items: workspace.PackageReference).Write("seeds/first.news.md", Samples.Article("First"))
            .Write("Program.vb", "Module Program\n    Sub Main()\n    End Sub\nEnd Module\n");
        File.Move(app.PathOf("App.csproj"), app.PathOf("App.vbproj"));

        BuildDiagnostic warning = Assert.Single(app.Build().Succeeded().Diagnostics);

        Assert.Equal(("NEWS0909", "No code is generated: articles become C#, and the project's language is VB"), (warning.Id, warning.Message));
    }

    [Fact]
    public void AProjectOfAnEarlierLanguageIsToldOnce()
    {
        TestProject library = workspace.Project("Library", "<LangVersion>11</LangVersion>", workspace.PackageReference, isLibrary: true).Write("seeds/first.news.md", Samples.Article("First"));

        BuildDiagnostic warning = Assert.Single(library.Build().Succeeded().Diagnostics);

        Assert.Equal("NEWS0909", warning.Id);
        Assert.Contains("the project's language is C# 11.0; set the property `LangVersion` to `12` or later", warning.Message, StringComparison.Ordinal);
    }
}
