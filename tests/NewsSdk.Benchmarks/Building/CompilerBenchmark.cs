using System.Globalization;

namespace NewsSdk.Benchmarks;

/// <summary>The compiler alone, over the floor and over the articles.</summary>
internal sealed class CompilerBenchmark(CorpusOptions corpus, IReadOnlyDictionary<string, string> properties, IReadOnlyDictionary<string, string> off, int runs)
{
    /// <summary>Measures a corpus.</summary>
    public void Run()
    {
        Machine.Print();
        using var folder = new TemporaryFolder();
        var table = new Table("compiled", "CPU, s", "wall, s", "of the floor", "the generator's part, s");
        CompilerCall floor = AppProject.Floor(folder.Subfolder("floor"), corpus.Articles).Compiler();
        CompilerCall named = AppProject.WithArticles(folder.Subfolder("named"), corpus, properties).Compiler();
        CompilerCall none = AppProject.WithArticles(folder.Subfolder("off"), corpus, off).Compiler();
        double least = Measure("floor", floor, double.NaN);
        double members = Measure("named members", named, least);
        double without = Measure("named members off", none, least);
        table.Print();
        Console.WriteLine($"Bars, at {corpus.Articles} articles:");
        Bar.AtMost("csc, named members, of the floor", members / least, 4);
        Bar.AtMost("csc, named members off, of the floor", without / least, 1.6);

        double Measure(string name, CompilerCall call, double floorCpu)
        {
            Command[] commands = [.. Enumerable.Range(0, runs).Select(_ => call.Run())];
            double cpu = commands.Min(static command => command.Cpu);
            string generator = double.IsNaN(floorCpu) ? "" : (call.GeneratorMilliseconds() / 1000).ToString("F2", CultureInfo.InvariantCulture);
            string ratio = double.IsNaN(floorCpu) ? "1" : (cpu / floorCpu).ToString("F2", CultureInfo.InvariantCulture);
            table.Add(name, (cpu / 1000).ToString("F2", CultureInfo.InvariantCulture), (commands.Min(static command => command.Wall) / 1000).ToString("F2", CultureInfo.InvariantCulture), ratio, generator);
            return cpu;
        }
    }
}
