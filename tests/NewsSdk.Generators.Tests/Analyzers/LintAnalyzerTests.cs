using Microsoft.CodeAnalysis;
using NewsSdk.Generators.Analyzers;

namespace NewsSdk.Generators.Tests.Analyzers;

public class LintAnalyzerTests
{
    private const string FrontMatter = "---\nheadline: Talks in Sochi\npublished: 2020-09-14\nactors:\n  putin: { type: person, name: Vladimir Putin }\n---\n\n";

    // Nobody is mentioned before the quote.
    private const string Text = "The talks began at noon.\n\n[“I am convinced,”]{.quote by=putin} he said.\n";

    private static NewsProject Project { get; } = NewsProject.Empty.With("seeds/sochi.news.md", FrontMatter + Text);

    [Fact]
    public async Task ALintStandsAtItsPlaceInTheArticle()
    {
        Diagnostic diagnostic = Assert.Single(await LintAsync(Project));
        Assert.Equal(
            "/repo/Briefing/seeds/sochi.news.md(10,31): info NEWS0312: The speaker `putin` is mentioned neither in this paragraph nor in the two before; name or annotate the speaker there",
            diagnostic.ToString());
        Assert.Equal("putin", (FrontMatter + Text).Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Fact]
    public async Task SeveritiesAreTheProjects()
    {
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(await LintAsync(With("NEWS0312", ReportDiagnostic.Warn))).Severity);
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(await LintAsync(With("NEWS0312", ReportDiagnostic.Error))).Severity);
        Assert.Empty(await LintAsync(With("NEWS0312", ReportDiagnostic.Suppress)));
        Assert.Empty(await LintAsync(Project with { NoWarn = ["NEWS0312"] }));
    }

    [Fact]
    public async Task OneThatIsOffIsToldWhenItIsAskedFor()
    {
        NewsProject project = NewsProject.Empty.With("seeds/sochi.news.md", FrontMatter + "[He]{.putin} left. Then Vladimir Putin returned.\n");
        Assert.Empty(await LintAsync(project));
        Assert.Equal("NEWS0110", Assert.Single(await LintAsync(project with { Severities = project.Severities.Add("NEWS0110", ReportDiagnostic.Warn) })).Id);
    }

    [Fact]
    public async Task AnArticleSuppressesWhatItNames() =>
        Assert.Empty(await LintAsync(NewsProject.Empty.With("seeds/sochi.news.md", FrontMatter.Replace("actors:", "suppress: [NEWS0312]\nactors:") + Text)));

    [Fact]
    public async Task AnArticleWithAnErrorAndItsNeighboursAreLintedAsTheyCanBe()
    {
        NewsProject project = Project.With("seeds/broken.news.md", FrontMatter + Text + "\n[x]{.putni}\n").With(TextFile.Unreadable("/repo/Briefing/seeds/gone.news.md"));
        Assert.Equal("/repo/Briefing/seeds/sochi.news.md", Assert.Single(await LintAsync(project)).Location.GetLineSpan().Path);
    }

    [Fact]
    public async Task ADraftIsLinted() =>
        Assert.Single(await LintAsync(NewsProject.Empty.With("seeds/sochi.news.md", FrontMatter.Replace("actors:", "draft: waiting\nactors:") + Text)));

    [Fact]
    public async Task AnEditedArticleIsLintedAnew()
    {
        // In one process, as an editor does: what was read before is used again only where it is still true.
        NewsDriver driver = NewsDriver.Start(Project);
        Assert.Single(await driver.Run.AnalyzeAsync(new LintAnalyzer()));
        driver = driver.Next(Project.With("seeds/sochi.news.md", FrontMatter + Text.Replace("The talks", "[Vladimir Putin]{.putin}’s talks")));
        Assert.Empty(await driver.Run.AnalyzeAsync(new LintAnalyzer()));

        // The registry's actor is known in every article.
        driver = driver.Next(Project.With("seeds/world.actors.yaml", "lukashenko: { type: person, name: Alexander Lukashenko }"));
        Assert.Single(await driver.Run.AnalyzeAsync(new LintAnalyzer()));
    }

    [Fact]
    public async Task AProjectWithoutArticlesIsLeftAlone() => Assert.Empty(await LintAsync(NewsProject.Empty.WithSource("class C;")));

    private static NewsProject With(string id, ReportDiagnostic severity) => Project with { Severities = Project.Severities.Add(id, severity) };

    private static async Task<IEnumerable<Diagnostic>> LintAsync(NewsProject project) => await NewsDriver.Start(project).Run.AnalyzeAsync(new LintAnalyzer());
}
