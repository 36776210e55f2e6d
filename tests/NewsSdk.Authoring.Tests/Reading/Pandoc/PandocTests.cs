using CsCheck;

namespace NewsSdk.Authoring.Tests.Reading.Pandoc;

/// <summary>The format's spans and divisions are Pandoc's: what Pandoc reads is what the reader reads.</summary>
public sealed class PandocTests
{
    private const int Count = 600;

    [Fact]
    public async Task SpansAndTextsOfGeneratedDocumentsAreThoseOfPandoc()
    {
        string[] bodies = Documents();
        List<PandocDocument> documents = await PandocProcess.ReadAsync(bodies);
        var differences = new List<string>();
        int spans = 0;
        for (int i = 0; i < bodies.Length; i++)
        {
            ParsedArticle article = Article.OfBody(bodies[i]);
            PandocSpan[] ours = [.. PandocSpan.Of(article)];
            spans += ours.Length;
            if (!ours.SequenceEqual(documents[i].Spans) || article.Text != documents[i].Text)
                differences.Add($"=== {i}\n{bodies[i]}\n--- ours\n{string.Join("\n", ours.Select(static span => span.ToString()))}\n{article.Text}\n--- pandoc\n{string.Join("\n", documents[i].Spans)}\n{documents[i].Text}");
        }

        Assert.True(differences.Count == 0, $"{differences.Count} differences\n{string.Join("\n", differences.OrderBy(static text => text.Length).Take(6))}");
        Assert.InRange(spans, Count, int.MaxValue);
    }

    [Fact]
    public async Task TheSeedsSpansAreThoseOfPandoc()
    {
        string[] bodies = [.. Directory.EnumerateFiles(Path.Combine(Root(), "seeds"), "*" + ArticleReader.Extension, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(BodyOf)];
        Assert.NotEmpty(bodies);
        List<PandocDocument> documents = await PandocProcess.ReadAsync(bodies);
        for (int i = 0; i < bodies.Length; i++)
        {
            ParsedArticle article = Article.OfBody(bodies[i]);
            Assert.NotEmpty(article.Spans);
            Assert.Equal(Show(documents[i].Text, documents[i].Spans), Show(article.Text, PandocSpan.Of(article)));
        }
    }

    [Fact]
    public async Task EachDifferenceIsAsItsTableSays()
    {
        List<PandocDocument> documents = await PandocProcess.ReadAsync([.. PandocDifference.All.Select(static difference => difference.Body + "\n")]);
        Assert.All(PandocDifference.All, (difference, i) =>
        {
            Assert.Equal(difference.Ours, Show(difference.Body));
            Assert.Equal(difference.Pandocs, Show(documents[i].Text, documents[i].Spans));
            Assert.NotEqual(difference.Ours, difference.Pandocs);
            Assert.EndsWith(".", difference.Reason);
        });
    }

    [Fact]
    public async Task OddBodiesAreReadAsByPandoc()
    {
        List<PandocDocument> documents = await PandocProcess.ReadAsync([.. PandocDifference.None.Select(static body => body + "\n")]);
        Assert.All(PandocDifference.None, (body, i) => Assert.Equal(Show(documents[i].Text, documents[i].Spans), Show(body)));
    }

    private static string Show(string body)
    {
        ParsedArticle article = Article.OfBody(body + "\n");
        return Show(article.Text, PandocSpan.Of(article));
    }

    private static string Show(string text, IEnumerable<PandocSpan> spans) =>
        text + string.Concat(spans.Select(static span => $" ‹{span.Text}›{{#{span.Id} .{span.Classes} {span.Fields}}}"));

    private static string BodyOf(string file)
    {
        string text = File.ReadAllText(file);
        return text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + "\n---\n".Length)..];
    }

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "NewsSdk.sln")))
            folder = Path.GetDirectoryName(folder);
        return Assert.IsType<string>(folder);
    }

    private static string[] Documents()
    {
        var random = new PCG(1, 20200914);
        return [.. Enumerable.Range(0, Count).Select(index => DocumentGenerator.Body.Generate(random, null, out _))];
    }
}
