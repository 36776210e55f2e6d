using System.Globalization;

namespace NewsSdk.Benchmarks;

/// <summary>The first touch of a compiled article, in fresh processes, against a warm read of the same JSON.</summary>
internal static class FirstTouchBenchmark
{
    private static readonly (string Name, string What)[] s_lines =
    [
        ("first", "first article that the process touches"),
        ("second", "another article, first touch"),
        ("read", "the first article's JSON, read for the first time"),
        ("warm", "the first article's JSON, warm"),
        ("third", "a third article, first touch, when reading is warm"),
    ];

    /// <summary>Measures an app of a few articles; natively compiled where asked to.</summary>
    public static void Run(CorpusOptions corpus, IReadOnlyDictionary<string, string> properties, int runs, bool isNative)
    {
        Machine.Print();
        using var folder = new TemporaryFolder();
        AppProject app = AppProject.WithArticles(folder.Path, corpus, properties);
        if (isNative)
            app.PublishNative();
        else
            app.Build();
        List<Dictionary<string, double>> results = [.. Enumerable.Range(0, runs).Select(_ => AppSource.Read((isNative ? app.RunNative("first") : app.Run("first")).Output))];

        var table = new Table(isNative ? "Native AOT" : "JIT", "us (min / median)", "of it JIT, us", "without JIT, us");
        foreach ((string name, string what) in s_lines)
        {
            var all = new Samples(results.Select(result => result[name]));
            double jit = new Samples(results.Select(result => result[name + "-jit"])).Median;
            double without = Without(results, name);
            table.Add(what, string.Create(CultureInfo.InvariantCulture, $"{all.Min:F0} / {all.Median:F0}"), jit.ToString("F0", CultureInfo.InvariantCulture), without.ToString("F0", CultureInfo.InvariantCulture));
        }

        table.Print();
        double warm = Without(results, "warm");
        Bar.AtMost("first touch of the process without JIT, of a warm read", Without(results, "first") / warm, 2);
        Bar.AtMost("first touch of an article when reading is warm, of a warm read", Without(results, "third") / warm, 2);
    }

    private static double Without(List<Dictionary<string, double>> results, string name) => new Samples(results.Select(result => result[name] - result[name + "-jit"])).Median;
}
