using System.Globalization;

namespace NewsSdk.Generators.Tests;

/// <summary>The same articles give the same bytes: everywhere, in any order.</summary>
public class DeterminismTests
{
    private static readonly IReadOnlyList<(string Name, string Text)> s_expected = TestArticles.Project.Run().Sources;

    // All that a newsroom has, with a mistake of each kind of file.
    private static readonly NewsProject s_corpus = TestCorpus.Project
        .With("seeds/belarus/i.news.md", TestCorpus.March.Replace("headline:", "id: İı-i\nheadline:").Replace("{.lukashenko}", "{.lukashenka}").Replace("<100000", "<100.000,5"))
        .With("seeds/world.actors.yaml", TestCorpus.World + "\nmissing: { type: person }\n")
        .With("seeds/news.schema.yaml", TestCorpus.Schema + "\n  wrong: { is: mising }\n");

    private static readonly string s_corpusOutput = Output(s_corpus);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("az-Latn-AZ")]
    [InlineData("lt-LT")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("hi-IN")]
    [InlineData("zh-CN")]
    [InlineData("de-CH")]
    [InlineData("da-DK")]
    [InlineData("cs-CZ")]
    public void InAnyCulture(string culture)
    {
        Assert.NotEqual(CultureInfo.InvariantCulture.DateTimeFormat.ShortDatePattern, CultureInfo.GetCultureInfo(culture).DateTimeFormat.ShortDatePattern);
        using (new CultureScope(culture))
        {
            Assert.Equal(s_expected, TestArticles.Project.Run().Sources);
            Assert.Equal(s_corpusOutput, Output(s_corpus));
        }
    }

    // The ends of lines are no part of an article: one is a space in a paragraph and a key, `\n` after a hard break and in code.
    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void WithAnyLineEndsOfAnyFile(string lineEnd)
    {
        NewsProject project = s_corpus.With("seeds/lines.news.md", """
            ---
            headline: >
              A headline
              of lines
            published: 2020-09-14
            rights: |
              one
              two
            meta: { note: "a
              b" }
            ---

            One
            [two
            three]{#walk .march place=minsk note="four
            five"} `co
            de` six\
            seven <b
            c>

            ```
            code

            more
            ```

            > quoted
            lazily

            Setext
            ======

            ![image
            here](u "ti
            tle")
            """);
        foreach (NewsFileKindOfTest kind in Enum.GetValues<NewsFileKindOfTest>())
            Assert.Equal(Output(project), Output(project with { Files = [.. project.Files.Select(file => IsOf(file, kind) ? TextFile.Of(file.Path, file.GetText()!.ToString().ReplaceLineEndings("\n").Replace("\n", lineEnd)) : file)] }));
    }

    [Fact]
    public void InAnyOrderOfAnyFiles()
    {
        var random = new Random(1);
        for (int i = 0; i < 8; i++)
            Assert.Equal(s_corpusOutput, Output(s_corpus with { Files = [.. s_corpus.Files.OrderBy(_ => random.Next())] }));
    }

    [Fact]
    public void InParallel()
    {
        string[] outputs = new string[8];
        Parallel.For(0, outputs.Length, i => outputs[i] = Output(s_corpus));
        Assert.All(outputs, static output => Assert.Equal(s_corpusOutput, output));
    }

    [Theory]
    [InlineData("/repo/C#; more/")]
    [InlineData("/home/Zoë Müller/проект (1)/")]
    [InlineData("/a/b/c/d/")]
    [InlineData("/100%25 & $(x)/")]
    public void InAnyCheckout(string folder)
    {
        NewsProject moved = s_corpus.WithProperty("ProjectDir", folder.Split('#', ';')[0]).WithProperty("NewsProjectFolder", Uri.EscapeDataString(folder.TrimEnd('/')))
            with { Files = [.. s_corpus.Files.Select(file => TextFile.Of(folder + file.Path[NewsProject.Folder.Length..], file.GetText()!.ToString()))] };
        Assert.Equal(s_corpusOutput, Output(moved).Replace(folder, NewsProject.Folder, StringComparison.Ordinal));
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

    // All that a build sees of it: sources and what is told, in order.
    private static string Output(NewsProject project)
    {
        NewsRun run = NewsDriver.Start(project).Run;
        run.AssertRan();
        return string.Concat(run.Sources.Select(static source => $"=== {source.Name}\n{source.Text}")) + run.DiagnosticLines;
    }

    private static bool IsOf(TextFile file, NewsFileKindOfTest kind) => kind switch
    {
        NewsFileKindOfTest.Articles => file.Path.EndsWith(".news.md", StringComparison.Ordinal),
        NewsFileKindOfTest.Registries => file.Path.EndsWith(".actors.yaml", StringComparison.Ordinal),
        NewsFileKindOfTest.Schema => file.Path.EndsWith("news.schema.yaml", StringComparison.Ordinal),
        _ => true,
    };

    private enum NewsFileKindOfTest
    {
        Articles,
        Registries,
        Schema,
        All,
    }
}
