using NewsSdk.Package.Tests.Harness;

namespace NewsSdk.Package.Tests;

/// <summary>After any change of the articles, the next build gives what a clean one gives: the same output, byte for byte.</summary>
public sealed class StaleBuildTests(StaleBuildTests.BuiltApp built) : IClassFixture<StaleBuildTests.BuiltApp>
{
    private readonly TestProject app = built.PutBack();

    [Fact]
    public void AnEditedArticleIsSeen()
    {
        app.Write("seeds/first.news.md", Samples.Article("Other"));

        Assert.Contains("first: Other", BuildAsIfClean(), StringComparison.Ordinal);
    }

    [Fact]
    public void AnAddedArticleIsSeen()
    {
        app.Write("seeds/third.news.md", Samples.Article("Third"));

        Assert.Contains("third: Third", BuildAsIfClean(), StringComparison.Ordinal);
    }

    /// <summary>Its time stamp is that of the archive it comes from.</summary>
    [Fact]
    public void AnAddedArticleThatIsOldIsSeen()
    {
        app.Write("seeds/third.news.md", Samples.Article("Third"));
        MakeOld("seeds/third.news.md");

        Assert.Contains("third: Third", BuildAsIfClean(), StringComparison.Ordinal);
    }

    [Fact]
    public void ADeletedArticleIsGone()
    {
        File.Delete(app.PathOf("seeds/second.news.md"));

        Assert.DoesNotContain("second", BuildAsIfClean(), StringComparison.Ordinal);
    }

    [Fact]
    public void ARenamedArticleHasItsNewName()
    {
        File.Move(app.PathOf("seeds/second.news.md"), app.PathOf("seeds/renamed.news.md"));

        Assert.Contains("renamed: Second", BuildAsIfClean(), StringComparison.Ordinal);
    }

    [Fact]
    public void AnArticleRenamedInCaseAloneHasItsNewName()
    {
        File.Move(app.PathOf("seeds/second.news.md"), app.PathOf("seeds/Second.news.md"));

        Assert.Contains("Second: Second", BuildAsIfClean(), StringComparison.Ordinal);
    }

    [Fact]
    public void AnArticleThatIsRestoredWithAnOlderTimeStampIsSeen()
    {
        app.Write("seeds/second.news.md", Samples.Article("Restored"));
        MakeOld("seeds/second.news.md");

        Assert.Contains("second: Restored", BuildAsIfClean(), StringComparison.Ordinal);
    }

    [Fact]
    public void TheLastArticleTakesTheCodeWithIt()
    {
        app.Write("Program.cs", """Console.WriteLine(typeof(Program).Assembly.GetTypes().Count(type => type.Namespace == "App.News"));""");
        app.Build("--no-restore").SucceededWithoutWarnings();
        Assert.NotEqual("0", app.Run().Trim());
        Directory.Delete(app.PathOf("seeds"), recursive: true);

        Assert.Equal("0", BuildAsIfClean().Trim());
    }

    [Fact]
    public void ARegistryIsSeenWhenItIsAddedEditedAndDeleted()
    {
        app.Write("Program.cs", """foreach (var actor in App.News.Articles.All.Actors) Console.WriteLine($"{actor.Id}: {actor.Name}");""");
        // Its time stamp is that of the archive it comes from.
        app.Write("seeds/city.actors.yaml", "kim: { type: person, name: Kim }\n");
        MakeOld("seeds/city.actors.yaml");
        Assert.Contains("kim: Kim\n", BuildAsIfClean().ReplaceLineEndings("\n"), StringComparison.Ordinal);

        app.Write("seeds/city.actors.yaml", "kim: { type: person, name: Kim Lee }\n");
        Assert.Contains("kim: Kim Lee", BuildAsIfClean(), StringComparison.Ordinal);

        File.Delete(app.PathOf("seeds/city.actors.yaml"));
        Assert.Equal("lee: Ann Lee", BuildAsIfClean().Trim());
    }

    [Fact]
    public void ASchemaIsSeenWhenItIsAddedEditedAndDeleted()
    {
        app.Write("Program.cs", """Console.WriteLine(string.Join(' ', typeof(App.News.Meeting).GetProperties().Select(static property => property.Name)));""");
        app.Write("seeds/news.schema.yaml", "events: { meeting: { host: person, topic: text? } }\n");
        MakeOld("seeds/news.schema.yaml");
        Assert.Contains("Topic", BuildAsIfClean(), StringComparison.Ordinal);

        app.Write("seeds/news.schema.yaml", "events: { meeting: { host: person, subject: text? } }\n");
        Assert.Contains("Subject", BuildAsIfClean(), StringComparison.Ordinal);

        File.Delete(app.PathOf("seeds/news.schema.yaml"));
        Assert.DoesNotContain("Subject", BuildAsIfClean(), StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutAChangeNothingIsWritten()
    {
        SortedDictionary<string, DateTime> before = app.Outputs();

        app.Build("--no-restore").SucceededWithoutWarnings();

        Assert.Equal(before, app.Outputs());
    }

    private void MakeOld(string path) => File.SetLastWriteTimeUtc(app.PathOf(path), DateTime.UtcNow.AddYears(-1));

    /// <summary>Builds over what is there, then from nothing; the first must be the second. Gives what the app prints.</summary>
    private string BuildAsIfClean()
    {
        app.Build("--no-restore").SucceededWithoutWarnings();
        byte[] assembly = File.ReadAllBytes(app.Assembly);
        string printed = app.Run();

        app.Clean();
        app.Build("--no-restore").SucceededWithoutWarnings();

        Assert.Equal(File.ReadAllBytes(app.Assembly), assembly);
        return printed;
    }

    /// <summary>An app that was built. Each test has it as it was then, with all time stamps, and at the same place: elsewhere all of it would be built anew.</summary>
    public sealed class BuiltApp
    {
        private readonly TestProject app;
        private readonly string kept;

        public BuiltApp()
        {
            Workspace workspace = PackedPackage.Shared.NewWorkspace();
            app = workspace.Project("App", items: workspace.PackageReference)
                .Write("Program.cs", Samples.PrintAll)
                .Write("seeds/first.news.md", Samples.Article("First"))
                .Write("seeds/second.news.md", Samples.Article("Second"));
            app.Build().SucceededWithoutWarnings();
            kept = Path.Combine(workspace.Root, "kept");
            Directory.Move(app.Folder, kept);
        }

        internal TestProject PutBack()
        {
            if (Directory.Exists(app.Folder))
                Directory.Delete(app.Folder, recursive: true);
            foreach (string file in Directory.EnumerateFiles(kept, "*", SearchOption.AllDirectories))
            {
                string copy = app.PathOf(Path.GetRelativePath(kept, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
                File.SetLastWriteTimeUtc(copy, File.GetLastWriteTimeUtc(file));
            }

            return app;
        }
    }
}
