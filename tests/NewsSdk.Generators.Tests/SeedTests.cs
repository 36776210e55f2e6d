namespace NewsSdk.Generators.Tests;

/// <summary>The articles of this repository are in order.</summary>
public class SeedTests
{
    public static TheoryData<string> Seeds => new(Repository.Files("seeds", "*.news.md"));

    [Theory, MemberData(nameof(Seeds))]
    public void ASeedBuildsWithoutADiagnostic(string path)
    {
        NewsRun run = NewsProject.Empty.With(path, Repository.Read(path)).Run();
        Assert.Equal("", run.DiagnosticLines);
    }
}
