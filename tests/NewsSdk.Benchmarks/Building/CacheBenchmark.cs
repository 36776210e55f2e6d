using System.Globalization;

namespace NewsSdk.Benchmarks;

/// <summary>The compiler server after the edit of one article, with and without its cache of what generators made, in turns.</summary>
internal static class CacheBenchmark
{
    // So many compilations until most of the server's own code is compiled.
    private const int WarmUps = 12;

    /// <summary>Measures a corpus.</summary>
    public static void Run(CorpusOptions corpus, IReadOnlyDictionary<string, string> properties, int edits)
    {
        Machine.Print();
        using var folder = new TemporaryFolder();
        using var without = new Side(folder.Subfolder("without"), corpus, properties, "false");
        using var with = new Side(folder.Subfolder("with"), corpus, properties, "true");
        for (int i = 0; i < WarmUps + edits; i++)
        {
            without.Edit(i, isCounted: i >= WarmUps);
            with.Edit(i, isCounted: i >= WarmUps);
        }

        var table = new Table("NewsGeneratorCache", "CPU of csc after an edit, s (min / median)", "memory of the server, MB");
        table.Add("false", without.Times, without.Memory);
        table.Add("true", with.Times, with.Memory);
        table.Print();
        Console.WriteLine($"Bars, at {corpus.Articles} articles:");
        Bar.AtMost("csc after an edit of prose with the cache, of that without", with.Least / without.Least, 0.5);
    }

    private sealed class Side : IDisposable
    {
        private readonly CompilerServer _server = new();
        private readonly List<double> _times = [];
        private readonly CompilerCall _call;
        private readonly string _article;

        public Side(string folder, CorpusOptions corpus, IReadOnlyDictionary<string, string> properties, string cache)
        {
            _call = AppProject.WithArticles(folder, corpus, new Dictionary<string, string>(properties) { ["NewsGeneratorCache"] = cache }).Compiler();
            _article = Directory.EnumerateFiles(folder, "*.news.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        }

        public double Least => new Samples(_times).Min;

        public string Times => string.Create(CultureInfo.InvariantCulture, $"{Least / 1000:F2} / {new Samples(_times).Median / 1000:F2}");

        public string Memory => (_server.Memory >> 20).ToString("N0", CultureInfo.InvariantCulture);

        public void Edit(int number, bool isCounted)
        {
            File.AppendAllText(_article, $"\nEdited {number}.\n");
            double took = _server.Compile(_call);
            if (isCounted)
                _times.Add(took);
        }

        public void Dispose() => _server.Dispose();
    }
}
