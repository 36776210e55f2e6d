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
        var table = new Table("compiled", "CPU over the emitted code, s", "of the floor", "CPU with generator and analyzers, s", "of the floor", "the generator's part, s", "peak memory, MB");
        CompilerCall floor = AppProject.Floor(folder.Subfolder("floor"), corpus.Articles).Compiler();
        CompilerCall named = AppProject.WithArticles(folder.Subfolder("named"), corpus, properties).Compiler();
        CompilerCall none = AppProject.WithArticles(folder.Subfolder("off"), corpus, off).Compiler();
        (double Emitted, double Whole) least = Measure("floor", floor, null);
        (double Emitted, double Whole) members = Measure("named members", named, least);
        (double Emitted, double Whole) without = Measure("named members off", none, least);
        table.Print();
        Console.WriteLine($"Bars, at {corpus.Articles} articles, over the emitted code:");
        Bar.AtMost("csc, named members, of the floor", members.Emitted / least.Emitted, 4);
        Bar.AtMost("csc, named members off, of the floor", without.Emitted / least.Emitted, 1.6);

        (double Emitted, double Whole) Measure(string name, CompilerCall call, (double Emitted, double Whole)? floorCpu)
        {
            CompilerCall emitted = call.OverEmittedCode();
            Command[] alone = [.. Enumerable.Range(0, runs).Select(_ => emitted.Run())];
            Command[] whole = [.. Enumerable.Range(0, runs).Select(_ => call.Run())];
            (double Emitted, double Whole) cpu = (alone.Min(static command => command.Cpu), whole.Min(static command => command.Cpu));
            string generator = floorCpu is null ? "" : Number(call.GeneratorMilliseconds() / 1000);
            (double Emitted, double Whole) ratio = floorCpu is { } other ? (cpu.Emitted / other.Emitted, cpu.Whole / other.Whole) : (1, 1);
            table.Add(name, Number(cpu.Emitted / 1000), Number(ratio.Emitted), Number(cpu.Whole / 1000), Number(ratio.Whole), generator, $"{whole.Max(static command => command.Peak) / 1048576}");
            return cpu;
        }
    }

    private static string Number(double number) => number.ToString("F2", CultureInfo.InvariantCulture);
}
