using System.Globalization;

namespace NewsSdk.Benchmarks;

/// <summary>Whole builds of the same corpus: the floor, NewsSdk with and without named members, and Velite.</summary>
internal sealed class BuildBenchmark(CorpusOptions corpus, IReadOnlyDictionary<string, string> properties, IReadOnlyDictionary<string, string> off, int runs)
{
    private readonly Table _builds = new("articles", "build", "CPU, s", "wall, s", "peak memory of all processes, MB");

    /// <summary>Builds both sizes and prints the slopes between them.</summary>
    public void Run(int small, int large, bool withVelite)
    {
        Machine.Print();
        using var folder = new TemporaryFolder();
        Pair floor = Measure("floor: an empty class an article", small, large, size => AppProject.Floor(folder.Subfolder($"floor-{size}"), size).Build);
        Pair named = Measure("NewsSdk, named members", small, large, size => AppProject.WithArticles(folder.Subfolder($"named-{size}"), corpus with { Articles = size }, properties).Build);
        Pair none = Measure("NewsSdk, named members off", small, large, size => AppProject.WithArticles(folder.Subfolder($"off-{size}"), corpus with { Articles = size }, Off).Build);
        Pair? velite = withVelite ? MeasureVelite(folder, small, large) : null;
        _builds.Print();
        WarnOfSwitch(folder, small);

        double articles = large - small;
        var slopes = new Table("build", "CPU an article as the slope, ms");
        foreach (Pair? pair in (Pair?[])[floor, named, none, velite])
        {
            if (pair is not null)
                slopes.Add(pair.Name, ((pair.Large.Cpu - pair.Small.Cpu) / articles).ToString("F3", CultureInfo.InvariantCulture));
        }

        slopes.Print();
        if (velite is null)
            return;
        double slope = velite.Large.Cpu - velite.Small.Cpu;
        Console.WriteLine($"Bars, from {small} to {large} articles:");
        Bar.AtMost("CPU an article, named members off, of Velite's", (none.Large.Cpu - none.Small.Cpu) / slope, 1.0 / 3);
        Bar.AtMost("CPU an article, named members, of Velite's", (named.Large.Cpu - named.Small.Cpu) / slope, 1);
        Bar.AtMost("peak memory, named members, of Velite's", (double)named.Large.Peak / velite.Large.Peak, 1);
        Bar.AtMost("peak memory, named members off, of Velite's", (double)none.Large.Peak / velite.Large.Peak, 1);
    }

    private Dictionary<string, string> Off => properties.Concat(off).GroupBy(static property => property.Key, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.Last().Value, StringComparer.Ordinal);

    private Pair MeasureVelite(TemporaryFolder folder, int small, int large)
    {
        VeliteProject velite = VeliteProject.Install(folder.Subfolder("velite"));
        return Measure("Velite", small, large, size =>
        {
            velite.Use(corpus with { Articles = size });
            return velite.Build;
        });
    }

    private Pair Measure(string name, int small, int large, Func<int, Func<Command>> prepare) => new(name, Best(name, small, prepare(small)), Best(name, large, prepare(large)));

    private Command Best(string name, int size, Func<Command> build)
    {
        Console.Error.WriteLine($"{name}, {size} articles …");
        Command[] commands = [.. Enumerable.Range(0, runs).Select(_ => build())];
        var best = new Command(commands.Min(static command => command.Wall), commands.Min(static command => command.Cpu), commands.Max(static command => command.Peak), "");
        _builds.Add(Number(size), name, Seconds(best.Cpu), Seconds(best.Wall), Number(best.Peak / 1048576));
        return best;
    }

    // The switch may not exist: then both builds are the same.
    private static void WarnOfSwitch(TemporaryFolder folder, int size)
    {
        static long SizeOf(string folder) => new FileInfo(Path.Combine(folder, "bin/Release/net10.0/Big.dll")).Length;
        if (SizeOf(folder.Subfolder($"named-{size}")) == SizeOf(folder.Subfolder($"off-{size}")))
            Console.WriteLine("The properties of --off change nothing: this generator has no such switch, and “off” has all members.\n");
    }

    private static string Seconds(double milliseconds) => (milliseconds / 1000).ToString("F2", CultureInfo.InvariantCulture);

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private sealed record Pair(string Name, Command Small, Command Large);
}
