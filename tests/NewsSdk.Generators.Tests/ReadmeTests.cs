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

    private static string Block(string language) => Regex.Match(Readme, $"```{language}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    // The snippet stands in a top-level program; here it is a method whose lines are collected.
    private static string Program()
    {
        string[] lines = Block("csharp").Split('\n');
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
