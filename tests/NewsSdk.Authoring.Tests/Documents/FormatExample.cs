namespace NewsSdk.Authoring.Tests.Documents;

/// <summary>Files of a newsroom that the format's README shows together, and what it says of them.</summary>
/// <param name="Line">Where the first file begins.</param>
internal sealed record FormatExample(int Line)
{
    private const string Folder = "seeds/";

    public Dictionary<string, string> Files { get; } = [];

    public List<FencedBlock> Claims { get; } = [];

    /// <summary>The examples of the README: files that follow each other, up to the claims behind them or a heading.</summary>
    public static List<FormatExample> All { get; } = Read(FencedBlock.Of(FormatReadme.Text));

    /// <summary>The front matter of an article that is shown without: the first example's.</summary>
    private static string Head
    {
        get
        {
            string first = All[0].Files.Values.First();
            return first[..(first.IndexOf("\n---\n", StringComparison.Ordinal) + "\n---\n".Length)];
        }
    }

    public BoundCorpus Bind() => CorpusBinder.Bind(Files.Select(file => new NewsFile(Folder + file.Key, WholeOf(file.Key))));

    /// <summary>The text of the article that a claim is about: the one it names, or the last.</summary>
    public CorpusArticle Article(FencedBlock claim, BoundCorpus corpus)
    {
        string name = claim.Words.ElementAtOrDefault(1) ?? Files.Keys.Last(static name => name.EndsWith(ArticleReader.Extension, StringComparison.Ordinal));
        return corpus.Articles.Single(article => article.Parsed.Path == Folder + name);
    }

    /// <summary>What the build tells of the example, a line each, in the order of the files; lines are counted in the block.</summary>
    public IEnumerable<string> Told(BoundCorpus corpus)
    {
        List<string> files = [.. Files.Keys];
        return corpus.Diagnostics.OrderBy(diagnostic => files.IndexOf(diagnostic.Path[Folder.Length..])).ThenBy(static diagnostic => diagnostic.Span.Start).Select(LineOf);
    }

    private string LineOf(NewsDiagnostic diagnostic)
    {
        string name = diagnostic.Path[Folder.Length..];
        int hidden = WholeOf(name)[..^Files[name].Length].Count(static c => c == '\n');
        string severity = diagnostic.Rule.Severity.ToString().ToLowerInvariant();
        return $"{diagnostic.Path}({diagnostic.Start.Line + 1 - hidden},{diagnostic.Start.Character + 1}): {severity} {diagnostic.Rule.Id}: {diagnostic.Message}";
    }

    // An article that is shown without front matter begins with its words.
    private string WholeOf(string name)
    {
        string text = Files[name];
        bool isBody = NewsFile.KindOf(name) == NewsFileKind.Article && !text.StartsWith("---\n", StringComparison.Ordinal);
        return isBody ? Head + text : text;
    }

    private static List<FormatExample> Read(List<FencedBlock> blocks)
    {
        var examples = new List<FormatExample>();
        FencedBlock? previous = null;
        foreach (FencedBlock block in blocks)
        {
            if (block.Language == "text")
            {
                Assert.True(examples.Count > 0 && previous?.Section == block.Section, $"line {block.Line}: a claim without an example");
                examples[^1].Claims.Add(block);
            }
            else if (FormatReadme.IsFile(block))
            {
                if (previous is null || previous.Section != block.Section || previous.Language == "text")
                    examples.Add(new FormatExample(block.Line));
                examples[^1].Files.Add(block.Words[0], block.Text);
            }
            else
            {
                continue;
            }

            previous = block;
        }

        return examples;
    }
}
