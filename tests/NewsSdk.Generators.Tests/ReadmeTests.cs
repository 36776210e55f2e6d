using System.Text.RegularExpressions;

namespace NewsSdk.Generators.Tests;

/// <summary>What the README shows is true.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).Replace("\r\n", "\n");

    [Fact]
    public void TheArticleAndTheCodeDoWhatTheySay()
    {
        NewsRun run = Project(Block("markdown")).WithSource(Program()).Run();

        Assert.Equal(
            "Vladimir Putin: “convinced”\nVladimir Putin received Alexander Lukashenko in Sochi on 2020-09-14\n“convinced”\nTrue\n",
            run.Probe().Replace("\r\n", "\n"));
    }

    /// <summary>With the registry and the schema beside it, the first article is still what it was.</summary>
    [Fact]
    public void TheFilesBesideItChangeNothingOfTheFirstArticle() =>
        Assert.Contains("Vladimir Putin received Alexander Lukashenko in Sochi on 2020-09-14", Newsroom().WithSource(Program()).Run().Probe(), StringComparison.Ordinal);

    [Fact]
    public void TheNewsroomAndItsCodeDoWhatTheySay()
    {
        NewsRun run = Newsroom().WithSource(Program(1)).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(
            """
            2020-01-11 visit: received
            2020-09-14 meeting: held talks
            with Alexander Lukashenko, 1 article
            with Angela Merkel, 1 article
            Angela Merkel stayed 1 night; HeadsOfState
            moscow: Vladimir Putin received Angela Merkel. The two had met before. (10 words)

            """.ReplaceLineEndings("\n"),
            run.Probe().ReplaceLineEndings("\n"));
    }

    [Fact]
    public void AFormerNameIsKept() => Assert.All(
        Newsroom().WithSource("using Briefing.News; public static class Old { public static object A => Articles.KremlinTalks; public static object B => Actors.AngelaMerkel; }")
            .Compiled().GetDiagnostics(),
        static diagnostic => Assert.Equal("CS0618", diagnostic.Id));

    [Fact]
    public void ADraftIsLeftOut()
    {
        Assert.Contains("`draft: waiting for the second source`", Readme, StringComparison.Ordinal);
        NewsRun run = Newsroom().With("seeds/moscow.news.md", Files["moscow.news.md"].Replace("formerly:", "draft: waiting for the second source\nformerly:", StringComparison.Ordinal)).Run();

        Assert.Equal("NEWS0905", Assert.Single(run.Diagnostics).Id);
    }

    /// <summary>Every block but the commands is one that a test runs.</summary>
    [Fact]
    public void NoOtherSnippetIsShown()
    {
        Assert.Equal(2, Regex.Count(Readme, "^```csharp$", RegexOptions.Multiline));
        Assert.Equal(["moscow.news.md", "news.schema.yaml", "world.actors.yaml"], Files.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TheMistakeIsToldAsItSays()
    {
        string article = Block("markdown").Replace("host=putin", "host=putni", StringComparison.Ordinal);

        string told = Project(article).Run().DiagnosticLines.Trim();

        Match line = Regex.Match(Readme, @"seeds/sochi\.news\.md\((\d+),(\d+)\): error (NEWS\d+): (No actor has the id `putni`; did you mean `putin`\?)");
        Assert.True(line.Success);
        Assert.Contains($"({line.Groups[1]},{line.Groups[2]}", told.Replace(", ", ",", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(line.Groups[3].Value, told, StringComparison.Ordinal);
        Assert.Contains(line.Groups[4].Value, told, StringComparison.Ordinal);
    }

    [Fact]
    public void ARemovedQuoteNoLongerCompiles()
    {
        string article = Block("markdown").Replace("[“convinced”]{#convinced .quote by=putin cue=said}", "“convinced”", StringComparison.Ordinal);
        NewsRun run = NewsDriver.Start(Project(article).WithSource(Program())).Run;

        Assert.Contains(run.Compilation.GetDiagnostics(), static diagnostic => diagnostic.Id == "CS1061" && diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Contains("Convinced", StringComparison.Ordinal));
    }

    [Fact]
    public void EveryFolderAndFileItLinksToIsThere() => Assert.All(
        LinkPattern().Matches(Readme).Select(static match => match.Groups[1].Value),
        static target => Assert.True(Path.Exists(Path.Combine(Repository.Root, target)), target));

    [Fact]
    public void ItsCommandsAreThoseThatAreTested()
    {
        // The first runs what BriefingTests runs, the second is what .ci/run reads from here.
        Assert.Contains("\n```\ndotnet run --project samples/Briefing\n```\n", Readme, StringComparison.Ordinal);
        Assert.Contains("\n```\ndotnet test\n```\n", Readme, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Repository.Root, "samples/Briefing/Briefing.csproj")));
    }

    private static NewsProject Project(string article) => NewsProject.Empty.With("seeds/sochi.news.md", article);

    // The files that carry their name behind the language.
    private static Dictionary<string, string> Files { get; } = Regex.Matches(Readme, @"^```\w+ (\S+)\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)
        .ToDictionary(static match => match.Groups[1].Value, static match => match.Groups[2].Value);

    private static NewsProject Newsroom() => Files.Aggregate(Project(Block("markdown")), static (project, file) => project.With("seeds/" + file.Key, file.Value));

    private static string Block(string language, int index = 0) => Regex.Matches(Readme, $"```{language}\n(.*?)```", RegexOptions.Singleline)[index].Groups[1].Value;

    // The snippet stands in a top-level program; here it is a method whose lines are collected.
    private static string Program(int index = 0)
    {
        string[] lines = Block("csharp", index).Split('\n');
        string usings = string.Join('\n', lines.Where(static line => line.StartsWith("using ", StringComparison.Ordinal)));
        string body = string.Join('\n', lines.Where(static line => !line.StartsWith("using ", StringComparison.Ordinal)))
            .Replace("Console.WriteLine(", "console.WriteLine(", StringComparison.Ordinal);
        return $$"""
            using System;
            {{usings}}

            public static class Probe
            {
                public static string Run()
                {
                    var console = new System.IO.StringWriter();
                    {{body}}
                    return console.ToString();
                }
            }
            """;
    }

    [GeneratedRegex(@"\]\(([^)#:]+)\)")]
    private static partial Regex LinkPattern();
}
