using NewsSdk.Package.Tests.Harness;

namespace NewsSdk.Package.Tests;

/// <summary>An app that built, after something in its article went wrong.</summary>
public sealed class BrokenArticleTests
{
    private readonly Workspace workspace = PackedPackage.Shared.NewWorkspace();

    /// <summary>The seed's first mention of an actor, with a slip of the pen.</summary>
    [Fact]
    public void ABrokenIdFailsTheBuildAtItsLineAndColumn()
    {
        TestProject app = workspace.Project("App", items: workspace.PackageReference).Write("Program.cs", Samples.PrintSeed).AddSeed();
        app.Build().SucceededWithoutWarnings();
        string seed = app.PathOf("seeds/lukashenko-putin-sochi.news.md");
        string text = File.ReadAllText(seed);
        int mention = text.IndexOf("{.putin}", StringComparison.Ordinal);
        File.WriteAllText(seed, text.Insert(mention + "{.put".Length, "t"));

        CommandResult build = app.Build("--no-restore").Failed();

        BuildDiagnostic error = build.Error("NEWS0018");
        Assert.Equal(seed, error.File);
        Assert.Equal(PlaceOf(text, mention + "{.".Length), (error.Line, error.Column));
        Assert.Contains("`puttin`", error.Message, StringComparison.Ordinal);
        Assert.Contains("did you mean `putin`?", error.Message, StringComparison.Ordinal);
    }

    /// <summary>The article is right without the actor; the app is not.</summary>
    [Fact]
    public void AnActorThatTheAppNamesIsAnErrorOfTheAppOnceItIsGone()
    {
        TestProject app = workspace.Project("App", items: workspace.PackageReference)
            .Write("seeds/talks.news.md", Two)
            .Write("Program.cs", "using App.News;\n\nConsole.WriteLine(Articles.Talks.Actors.Press.Name);\n");
        app.Build().SucceededWithoutWarnings();
        app.Write("seeds/talks.news.md", Two
            .Replace("  press: { type: group, name: The press }\n", "", StringComparison.Ordinal)
            .Replace("[the press]{.press}", "the press", StringComparison.Ordinal));

        CommandResult build = app.Build("--no-restore").Failed();

        BuildDiagnostic error = build.Error("CS1061");
        Assert.Equal(app.PathOf("Program.cs"), error.File);
        Assert.Equal((3, 41), (error.Line, error.Column));
        Assert.Contains("'Press'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnErrorCannotBeSilenced()
    {
        TestProject app = workspace.Project("App", items: workspace.PackageReference, properties: "<NoWarn>$(NoWarn);NEWS0018</NoWarn>")
            .Write("seeds/talks.news.md", Two.Replace("{.press}", "{.pres}", StringComparison.Ordinal))
            .Write("Program.cs", "");

        app.Build().Failed().Error("NEWS0018");
    }

    /// <summary>Place of <paramref name="offset"/>, as a build counts: lines and columns from 1.</summary>
    private static (int Line, int Column) PlaceOf(string text, int offset)
    {
        string before = text[..offset];
        return (before.Count(static sign => sign == '\n') + 1, offset - before.LastIndexOf('\n'));
    }

    private static string Two => Samples.Article("Talks", "[Mayor Ann Lee]{.lee} [met]{#talks .meeting host=lee} [the press]{.press}.")
        .Replace("actors:\n", "actors:\n  press: { type: group, name: The press }\n", StringComparison.Ordinal);
}
