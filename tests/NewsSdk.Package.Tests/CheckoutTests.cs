using NewsSdk.Package.Tests.Harness;

namespace NewsSdk.Package.Tests;

/// <summary>A working tree that goes from branch to branch is built as a clean clone of each, byte for byte.</summary>
public sealed class CheckoutTests
{
    private readonly Workspace workspace = PackedPackage.Shared.NewWorkspace();

    [Fact]
    public void AnotherBranchIsBuiltAsItsClone()
    {
        TestProject app = App("tree/App").Write("Program.cs", Samples.PrintAll)
            .Write(".gitignore", "bin/\nobj/\n")
            .Write("seeds/edited.news.md", Samples.Article("Edited"))
            .Write("seeds/deleted.news.md", Samples.Article("Deleted"))
            .Write("seeds/before.news.md", Samples.Article("Renamed"))
            .Write("seeds/city.actors.yaml", "kim: { type: person, name: Kim }\n");
        Git("tree", "init", "-q", "-b", "main");
        Commit("one");

        Git("tree", "checkout", "-q", "-b", "other");
        app.Write("seeds/edited.news.md", Samples.Article("Edited on another branch"))
            .Write("seeds/deep/added.news.md", Samples.Article("Added"))
            .Write("seeds/news.schema.yaml", "events: { meeting: { host: person, topic: text? } }\n");
        File.Delete(app.PathOf("seeds/deleted.news.md"));
        File.Delete(app.PathOf("seeds/city.actors.yaml"));
        File.Move(app.PathOf("seeds/before.news.md"), app.PathOf("seeds/after.news.md"));
        Commit("two");
        Git("tree", "checkout", "-q", "main");
        app.Build().SucceededWithoutWarnings();

        foreach (string branch in (string[])["other", "main"])
        {
            Git("tree", "checkout", "-q", branch);
            // As tools do that give files the time of their commit.
            foreach (string seed in app.Files("seeds"))
                File.SetLastWriteTimeUtc(seed, DateTime.UtcNow.AddYears(-1));
            app.Build("--no-restore").SucceededWithoutWarnings();

            Git(".", "clone", "-q", "-b", branch, "tree", "clone-" + branch);
            var clone = new TestProject(workspace, $"clone-{branch}/App");
            clone.Build().SucceededWithoutWarnings();
            Assert.Equal(clone.Run(), app.Run());
            Assert.Equal(File.ReadAllBytes(clone.Assembly), File.ReadAllBytes(app.Assembly));
        }
    }

    // Two folders give one assembly where neither their paths nor the commit are in it; and then nothing but the articles makes a build another one.
    private TestProject App(string folder) => workspace.Project(folder, items: workspace.PackageReference, properties: """
        <PathMap>$(MSBuildProjectDirectory)=/App</PathMap>
        <EnableSourceControlManagerQueries>false</EnableSourceControlManagerQueries>
        """);

    private void Commit(string message)
    {
        Git("tree", "add", "-A");
        Git("tree", "-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "-m", message);
    }

    private void Git(string folder, params string[] arguments) => workspace.Run("git", ["-C", folder, .. arguments]).Succeeded();
}
