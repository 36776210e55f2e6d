using System.Text;
using Microsoft.CodeAnalysis;
using NewsSdk.Tests;

namespace NewsSdk.Generators.Tests.Diagnostics;

public class DiagnosticTests
{
    private const string FrontMatter = "---\nheadline: Talks in Sochi\npublished: 2020-09-14\nactors:\n  putin: { type: person, name: Vladimir Putin }\n---\n\n";

    [Fact]
    public void ADiagnosticStandsAtItsPlaceInTheFile()
    {
        NewsRun run = NewsProject.Empty.With("seeds/sochi.news.md", FrontMatter + "First, [Vladimir Putin]{.putni} spoke.\n").Run();
        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        Assert.Equal("/repo/Briefing/seeds/sochi.news.md", place.Path);
        Assert.Equal((7, 25, 7, 30), (place.StartLinePosition.Line, place.StartLinePosition.Character, place.EndLinePosition.Line, place.EndLinePosition.Character));
        Assert.Equal((FrontMatter.Length + 25, 5), (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.Equal("NEWS0018", diagnostic.Id);
    }

    [Fact]
    public void WhatIsWrongWithEachOfSeveralArticles() => Snapshot.Match(TestArticles.Project
        .With("seeds/empty.news.md", "")
        .With("seeds/plain.news.md", "No front matter.\n")
        .With("seeds/unclosed.news.md", "---\nheadline: x\n")
        .With("seeds/keys.news.md", "---\nheadline: x\npublished: Monday\nheadlin: y\n---\n\nText.\n")
        .With("seeds/names.news.md", FrontMatter + "[x]{.putni} [said]{#talk .meeting host=puttin status=sure date=yesterday} <b>[]{.putin}\n")
        .With("seeds/second.news.md", "---\nid: minsk-march\nheadline: x\npublished: 2020\n---\n\nText.\n")
        .Run().DiagnosticLines);

    [Fact]
    public void FilesOfNamesThatAreNotReadAreTold()
    {
        NewsProject named = TestArticles.Project.With("seeds/notes.yml", "").With("seeds/a.news.markdown", "").With("seeds/deep/world.actors.yml", "").With("news.schema.yml", "");
        NewsRun run = named.Run();
        Assert.Equal(
            """
            /repo/Briefing/news.schema.yml(1,1): warning NEWS0908: The file `news.schema.yml` is not read; call it `news.schema.yaml`
            /repo/Briefing/seeds/a.news.markdown(1,1): warning NEWS0908: The file `seeds/a.news.markdown` is not read; call it `a.news.md`
            /repo/Briefing/seeds/deep/world.actors.yml(1,1): warning NEWS0908: The file `seeds/deep/world.actors.yml` is not read; call it `world.actors.yaml`

            """,
            run.DiagnosticLines);
        Assert.Equal(TestArticles.Project.Run().Sources, run.Sources);
    }

    [Fact]
    public void AnArticleThatIsWrongDoesNotSilenceTheOthers()
    {
        NewsRun run = TestArticles.Project.With("seeds/broken.news.md", "---\n\t- {").Run();
        Assert.NotEmpty(run.Diagnostics);
        Assert.All(run.Diagnostics, diagnostic => Assert.EndsWith("broken.news.md", diagnostic.Location.GetLineSpan().Path));
        Assert.Equal(TestArticles.Project.Run().Sources.Where(source => source.Name.StartsWith("seeds.", StringComparison.Ordinal)),
            run.Sources.Where(source => source.Name.StartsWith("seeds.", StringComparison.Ordinal) && !source.Name.Contains("broken")));
    }

    [Fact]
    public void NoWarnHidesAWarningAndNoError()
    {
        NewsProject project = NewsProject.Empty.With("seeds/sochi.news.md", FrontMatter.Replace("actors:", "colour: red\nactors:") + "[Vladimir Putin]{.putni} spoke.\n");
        Assert.Equal(["NEWS0006", "NEWS0018"], project.Run().Diagnostics.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
        Assert.Equal(["NEWS0018"], (project with { NoWarn = ["NEWS0006", "NEWS0018"] }).Run().Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void BytesThatBecameReplacementCharactersAreToldAtTheirPlace()
    {
        // What the compiler does on Linux, where the fallback encoding is UTF-8 that replaces.
        byte[] bytes = Encoding.Latin1.GetBytes(FrontMatter + "They met in a café.\n");
        NewsRun run = NewsProject.Empty.With(TextFile.Of("/repo/Briefing/cafe.news.md", bytes, Encoding.UTF8)).Run();

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("NEWS0021", diagnostic.Id);
        Assert.Equal("They met in a caf".Length, diagnostic.Location.GetLineSpan().StartLinePosition.Character);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void AReplacementCharacterThatIsWrittenIsText(bool hasMark)
    {
        byte[] mark = hasMark ? Encoding.UTF8.GetPreamble() : [];
        byte[] bytes = [.. mark, .. Encoding.UTF8.GetBytes(FrontMatter + "They met in a caf\uFFFD.\n")];

        Assert.Empty(NewsProject.Empty.With(TextFile.Of("/repo/Briefing/cafe.news.md", bytes, Encoding.UTF8)).Run().Diagnostics);
    }

    [Fact]
    public void BytesThatAreNotUtf8AreToldAtTheirPlace()
    {
        byte[] bytes = Encoding.Latin1.GetBytes(FrontMatter + "They met in a café.\n");
        NewsRun run = NewsProject.Empty.With(TextFile.Of("/repo/Briefing/cafe.news.md", bytes, Encoding.Latin1)).Run();
        Assert.Equal("/repo/Briefing/cafe.news.md(8,18): error NEWS0021: The byte 0xE9 here is not UTF-8; save the file as UTF-8\n", run.DiagnosticLines);
    }

    [Fact]
    public void AFileInUtf16IsToldAtItsStart()
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(FrontMatter + "They met.\n")];
        NewsRun run = NewsProject.Empty.With(TextFile.Of("/repo/Briefing/wide.news.md", bytes, Encoding.Unicode)).Run();
        Assert.Equal("/repo/Briefing/wide.news.md(1,1): error NEWS0021: The byte 0xFF here is not UTF-8; save the file as UTF-8\n", run.DiagnosticLines);
    }

    [Fact]
    public void AFileThatCannotBeReadIsTold()
    {
        NewsRun run = TestArticles.Project.With(TextFile.Unreadable("/repo/Briefing/seeds/gone.news.md")).Run();
        Assert.Equal("/repo/Briefing/seeds/gone.news.md(1,1): error NEWS0902: The file `seeds/gone.news.md` cannot be read; see that it exists and is a text file\n", run.DiagnosticLines);
        Assert.Equal(TestArticles.Project.Run().Sources, run.Sources);
    }

    [Fact]
    public void AFileGivenTwiceIsTold()
    {
        NewsRun run = TestArticles.Project.WithAnother(TextFile.Of("/repo/Briefing/seeds/minsk-march.news.md", TestArticles.Minsk)).Run();
        Assert.Contains("error NEWS0903: The file `seeds/minsk-march.news.md` is given twice", run.DiagnosticLines);
        Assert.NotEmpty(run.Source("seeds.lukashenko-putin-sochi."));
    }

    [Fact]
    public void TheOtherOfTwoArticlesWithOneIdHasNoOutput()
    {
        NewsRun run = NewsProject.Empty.With("b.news.md", TestArticles.Sochi.Replace("language:", "id: one\nlanguage:")).With("a.news.md", TestArticles.Minsk.Replace("actors:", "id: one\nactors:")).Run();
        Assert.Contains("b.news.md(", run.DiagnosticLines);
        Assert.Contains("NEWS0023", run.DiagnosticLines);
        Assert.NotEmpty(run.Source("a."));
        Assert.DoesNotContain(run.Sources, source => source.Name.StartsWith("b.", StringComparison.Ordinal));
        run.AssertCompiles();
    }
}
