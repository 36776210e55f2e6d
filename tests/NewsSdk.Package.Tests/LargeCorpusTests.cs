using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using NewsSdk.Package.Tests.Harness;

namespace NewsSdk.Package.Tests;

/// <summary>Many and long articles compile as few and short ones do.</summary>
public sealed class LargeCorpusTests
{
    private readonly Workspace workspace = PackedPackage.Shared.NewWorkspace();

    /// <summary>The heap of string literals is what runs out: a large corpus leaves it to others.</summary>
    [Theory]
    [InlineData(501, "", true)]
    [InlineData(2, "", false)]
    [InlineData(2, "<NewsLargeCorpus>true</NewsLargeCorpus>", true)]
    public void ALargeCorpusIsKeptAmongTheData(int articles, string property, bool kept)
    {
        TestProject app = App(property).Write("Program.cs", Samples.PrintAll);
        string text = string.Join(' ', Enumerable.Repeat("Nobody said anything.", 50));
        foreach (int number in Enumerable.Range(1, articles))
            app.Write($"seeds/article-{number}.news.md", Samples.Article($"Number {number}", text));

        app.Build().SucceededWithoutWarnings();

        int literals = HeapOfLiterals(app.Assembly);
        Assert.True(kept == literals < articles * text.Length, $"{literals} bytes of literals");
        Assert.Contains($"article-{articles}: Number {articles}\n{text}", app.Run(), StringComparison.Ordinal);
    }

    /// <summary>Few and long: as literals these are 36 MB, and nobody has set anything.</summary>
    [Fact]
    public void LongArticlesNeedNoSetting()
    {
        TestProject app = App().Write("Program.cs", "Console.WriteLine(App.News.Articles.All.Sum(static article => article.Text.Length));");
        string text = string.Concat(Enumerable.Repeat("Nobody said anything. ", 60_000 / 22)).TrimEnd();
        foreach (int number in Enumerable.Range(1, 300))
            app.Write($"seeds/article-{number}.news.md", Samples.Article($"Number {number}", text));

        app.Build().SucceededWithoutWarnings();

        Assert.Equal(300 * text.Length, int.Parse(app.Run(), System.Globalization.CultureInfo.InvariantCulture));
    }

    private static int HeapOfLiterals(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        return file.GetMetadataReader().GetHeapSize(HeapIndex.UserString);
    }

    private TestProject App(string properties = "") => workspace.Project("App", properties, workspace.PackageReference);
}
