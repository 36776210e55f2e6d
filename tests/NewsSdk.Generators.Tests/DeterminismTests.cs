using System.Globalization;

namespace NewsSdk.Generators.Tests;

/// <summary>The same articles give the same bytes: everywhere, in any order.</summary>
public class DeterminismTests
{
    private static readonly IReadOnlyList<(string Name, string Text)> s_expected = TestArticles.Project.Run().Sources;

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("de-CH")]
    public void InAnyCulture(string culture)
    {
        Assert.NotEqual(CultureInfo.InvariantCulture.DateTimeFormat.ShortDatePattern, CultureInfo.GetCultureInfo(culture).DateTimeFormat.ShortDatePattern);
        using (new CultureScope(culture))
            Assert.Equal(s_expected, TestArticles.Project.Run().Sources);
    }

    [Fact]
    public void InAnyOrderOfFiles() => Assert.Equal(s_expected, TestArticles.Project.Reversed().Run().Sources);

    [Fact]
    public void WithAnyLineEnds() => Assert.Equal(s_expected, NewsProject.Empty
        .With("seeds/lukashenko-putin-sochi.news.md", TestArticles.Sochi.ReplaceLineEndings("\r\n"))
        .With("seeds/minsk-march.news.md", TestArticles.Minsk.ReplaceLineEndings("\r\n"))
        .Run().Sources);

    [Fact]
    public void WithAByteOrderMark() => Assert.Equal(s_expected, NewsProject.Empty
        .With("seeds/lukashenko-putin-sochi.news.md", "\uFEFF" + TestArticles.Sochi)
        .With("seeds/minsk-march.news.md", "\uFEFF" + TestArticles.Minsk)
        .Run().Sources);

    [Fact]
    public void InAnyFolder()
    {
        const string Folder = @"C:\Users\Ada\source\Briefing\";
        Assert.Equal(s_expected, NewsProject.Empty.WithProperty("ProjectDir", Folder)
            .With(TextFile.Of(Folder + @"seeds\lukashenko-putin-sochi.news.md", TestArticles.Sochi))
            .With(TextFile.Of(Folder + @"seeds\minsk-march.news.md", TestArticles.Minsk))
            .Run().Sources);
    }

    [Fact]
    public void InAFolderWhoseNameTheCompilerCuts()
    {
        // The compiler cuts a property's value at '#' and ';', so our build files escape this one (dotnet/roslyn#51692).
        const string Folder = "/repo/C#; more/";
        Assert.Equal(s_expected, NewsProject.Empty.WithProperty("ProjectDir", "/repo/C").WithProperty("NewsProjectFolder", "%2Frepo%2FC%23%3B%20more")
            .With(TextFile.Of(Folder + "seeds/lukashenko-putin-sochi.news.md", TestArticles.Sochi))
            .With(TextFile.Of(Folder + "seeds/minsk-march.news.md", TestArticles.Minsk))
            .Run().Sources);
    }

    [Fact]
    public void TheSourcesHoldNoCarriageReturn() => Assert.All(s_expected, source => Assert.DoesNotContain('\r', source.Text));

    [Fact]
    public void FilesWhoseNamesDifferByCaseAloneAreTwo()
    {
        NewsRun run = NewsProject.Empty
            .With("seeds/a/march.news.md", TestArticles.Minsk)
            .With("seeds/A/march.news.md", TestArticles.Minsk.Replace("headline:", "id: second-march\nheadline:"))
            .Run();
        Assert.Empty(run.Diagnostics);
        Assert.Equal(2, run.Sources.Count(source => source.Name.StartsWith("seeds.", StringComparison.Ordinal)));
    }
}
