using NewsSdk.Package.Tests.Harness;

namespace NewsSdk.Package.Tests;

/// <summary>An app is compiled again only where an edit of a library's articles changes what the app can name.</summary>
public sealed class DownstreamTests
{
    private const string Text = "[Mayor Ann Lee]{.lee} [met]{#talks .meeting host=lee} the press.";

    private readonly Workspace workspace = PackedPackage.Shared.NewWorkspace();

    [Fact]
    public void NeitherATouchNorAnEditOfProseCompilesAnAppAgainAndAnAnnotationDoes()
    {
        TestProject stories = workspace.Project("Stories", items: workspace.PackageReference, isLibrary: true).Write("seeds/first.news.md", Samples.Article("First", Text));
        TestProject app = workspace.Project("App", items: """<ProjectReference Include="../Stories/Stories.csproj" />""")
            .Write("Program.cs", "Console.WriteLine(Stories.News.Articles.First.Headline + \": \" + Stories.News.Articles.First.Text);");
        app.Build().SucceededWithoutWarnings();

        File.SetLastWriteTimeUtc(stories.PathOf("seeds/first.news.md"), DateTime.UtcNow);
        Assert.False(IsCompiledAgain(app));

        stories.Write("seeds/first.news.md", Samples.Article("Edited", "Yesterday, " + Text));
        Assert.False(IsCompiledAgain(app));
        Assert.Equal("Edited: Yesterday, Mayor Ann Lee met the press.", app.Run().Trim());

        stories.Write("seeds/first.news.md", Samples.Article("Edited", Text + " They [met]{#more .meeting host=lee} again."));
        Assert.True(IsCompiledAgain(app));
    }

    private static bool IsCompiledAgain(TestProject app)
    {
        DateTime before = File.GetLastWriteTimeUtc(app.Compiled);
        app.Build("--no-restore").SucceededWithoutWarnings();
        return File.GetLastWriteTimeUtc(app.Compiled) != before;
    }
}
