namespace NewsSdk.Benchmarks;

/// <summary>The program of the measured apps: it prints names and numbers, one pair a line.</summary>
internal static class AppSource
{
    public const string Text = """
        using System.Diagnostics;
        using System.Text.Json;

        switch (args.FirstOrDefault())
        {
        #if ARTICLES
            case "first":
                First();
                break;
            case "all":
                All();
                break;
        #endif
            default:
                break; // only starts
        }

        return 0;

        #if ARTICLES
        void First()
        {
            Report("first", () => Big.News.Articles.Article00000.Text.Length);
            Report("second", () => Big.News.Articles.Article00001.Text.Length);
            byte[] json = JsonSerializer.SerializeToUtf8Bytes(Big.News.Articles.Article00000, Big.News.NewsJson.Default.Article);
            Report("read", () => JsonSerializer.Deserialize(json, Big.News.NewsJson.Default.Article)!.Text.Length);
            double warm = double.MaxValue;
            for (int i = 0; i < 5000; i++)
            {
                long begin = Stopwatch.GetTimestamp();
                _ = JsonSerializer.Deserialize(json, Big.News.NewsJson.Default.Article);
                warm = Math.Min(warm, Stopwatch.GetElapsedTime(begin).TotalMicroseconds);
            }

            Console.WriteLine($"warm {warm:F1}");
            Console.WriteLine("warm-jit 0");
            Report("third", () => Big.News.Articles.Article00002.Text.Length);
        }

        void All()
        {
            long before = GC.GetTotalMemory(true);
            long begin = Stopwatch.GetTimestamp();
            int count = 0;
            foreach (var article in Big.News.Articles.All)
                count += article.Quotes.Count;
            Console.WriteLine($"all {Stopwatch.GetElapsedTime(begin).TotalMicroseconds:F0}");
            Console.WriteLine($"memory {GC.GetTotalMemory(true) - before}");
            Console.WriteLine($"quotes {count}");
            Console.WriteLine($"json {Big.News.Articles.All.Sum(article => (long)JsonSerializer.SerializeToUtf8Bytes(article, Big.News.NewsJson.Default.Article).Length)}");
        }

        void Report(string name, Func<int> work)
        {
            TimeSpan compiled = System.Runtime.JitInfo.GetCompilationTime(currentThread: true);
            long begin = Stopwatch.GetTimestamp();
            _ = work();
            double took = Stopwatch.GetElapsedTime(begin).TotalMicroseconds;
            Console.WriteLine($"{name} {took:F1}");
            Console.WriteLine($"{name}-jit {(System.Runtime.JitInfo.GetCompilationTime(currentThread: true) - compiled).TotalMicroseconds:F1}");
        }
        #endif
        """;

    /// <summary>What the program printed.</summary>
    public static Dictionary<string, double> Read(string output) => output
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(static line => line.Split(' '))
        .ToDictionary(static pair => pair[0], static pair => double.Parse(pair[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
