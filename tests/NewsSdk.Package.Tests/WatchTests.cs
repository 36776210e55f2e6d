using NewsSdk.Package.Tests.Harness;

namespace NewsSdk.Package.Tests;

/// <summary>Under <c>dotnet watch</c> an app shows each change of its articles, and the command goes on.</summary>
public sealed class WatchTests
{
    // A line whenever it would be another: the process, then the articles, the actors and what a meeting has.
    private const string PrintChanges = """
        using App.News;

        for (string last = ""; ; Thread.Sleep(50))
        {
            string now;
            try
            {
                string articles = string.Join(", ", Articles.All.Select(static article => $"{article.Id} is {article.Headline}"));
                string actors = string.Join(", ", Articles.First.Actors.Select(static actor => actor.Name));
                string fields = string.Join(", ", typeof(Meeting).GetProperties().Select(static property => property.Name));
                now = $"{Environment.ProcessId}: {articles}; {actors}; {fields}";
            }
            catch (Exception)
            {
                now = "an article cannot be read";
            }

            if (now != last)
                Console.WriteLine(last = now);
        }
        """;

    private readonly Workspace workspace = PackedPackage.Shared.NewWorkspace();

    /// <summary>Whether articles have views or stand in a member each.</summary>
    [Theory]
    [InlineData("named")]
    [InlineData("none")]
    public void AnAppShowsEachChangeOfItsArticles(string members)
    {
        TestProject app = workspace.Project("App", properties: $"<NewsMembers>{members}</NewsMembers>", items: workspace.PackageReference)
            .Write("Program.cs", PrintChanges)
            .Write("seeds/first.news.md", First("First"))
            .Write("seeds/second.news.md", Samples.Article("Second"))
            .Write("seeds/city.actors.yaml", "kim: { type: person, name: Kim }\n");
        app.MSBuild("-t:Restore").Succeeded();

        using WatchedApp watched = app.Watch();
        string process = ProcessOf(watched.WaitFor("first is First, second is Second; Kim; "));
        watched.WaitFor("Waiting for changes");

        // It has read all of them before, and is not started again.
        app.Write("seeds/first.news.md", First("Edited"));
        Assert.Equal(process, ProcessOf(watched.WaitFor("first is Edited, second is Second; Kim; ")));

        // With errors they may not be readable, and are once they are mended.
        app.Write("seeds/first.news.md", First("Broken").Replace("host=kim", "host=kin", StringComparison.Ordinal));
        watched.WaitFor("NEWS0101: No actor has the id `kin`");
        app.Write("seeds/third.news.md", Samples.Article("Third").Replace("host=lee", "host=le", StringComparison.Ordinal));
        watched.WaitFor("NEWS0101: No actor has the id `le`");
        app.Write("seeds/first.news.md", First("Edited"));
        app.Write("seeds/third.news.md", Samples.Article("Third"));
        Assert.Equal(process, ProcessOf(watched.WaitFor("first is Edited, second is Second, third is Third; Kim; ")));

        app.Write("seeds/city.actors.yaml", "kim: { type: person, name: Kim Lee }\n");
        Assert.Equal(process, ProcessOf(watched.WaitFor("third is Third; Kim Lee; ")));

        // A class cannot be taken out of a process: another one may show what follows.
        app.Write("seeds/news.schema.yaml", "events: { meeting: { host: person, topic: text? } }\n");
        watched.WaitFor("Topic");

        File.Delete(app.PathOf("seeds/second.news.md"));
        watched.WaitFor(": first is Edited, third is Third; Kim Lee; ");
    }

    private static string First(string headline) => Samples.Article(headline, "[Kim]{.kim} [met]{#talks .meeting host=kim} the press.").Replace("actors:\n  lee: { type: person, name: Ann Lee }\n", "", StringComparison.Ordinal);

    private static string ProcessOf(string line) => line[..line.IndexOf(':', StringComparison.Ordinal)];
}
