using System.Globalization;
using Microsoft.CodeAnalysis;

namespace NewsSdk.Benchmarks;

/// <summary>The generator in this process: a cold run of a new driver, then the re-runs of a kept one after each kind of edit.</summary>
internal sealed class GeneratorBenchmark(CorpusOptions corpus, IReadOnlyDictionary<string, string> properties, int coldRuns, int editRuns)
{
    private readonly Table _cold = new("articles", "KB read", "cold, ms (min / median)", "CPU an article, us", "allocated a byte read", "peak heap, MB", "kept heap, MB", "bytes out");
    private readonly Table _edits = new("articles", "edit", "re-run, ms (min / median)", "of the cold run", "allocated, KB");

    /// <summary>Measures corpora of each size.</summary>
    public void Run(int[] sizes)
    {
        Machine.Print();
        PrintFirst(sizes[0]);
        List<Scale> scales = [.. sizes.Select(Measure)];
        _cold.Print();
        _edits.Print();
        PrintBars(scales);
    }

    // The compiler runs the generator once in a process: there the time to compile it (JIT) is part of it.
    private void PrintFirst(int size)
    {
        List<MadeFile> files = Files(size);
        Effort first = Effort.Of(new GeneratorSession(files, properties).Run);
        Console.WriteLine($"The first run in the process, over {size} articles, JIT included: {first.Wall:F0} ms, {first.Cpu:F0} ms of CPU");
        Console.WriteLine();
    }

    private Scale Measure(int size)
    {
        List<MadeFile> files = Files(size);
        long bytes = files.Sum(static file => (long)file.Bytes.Length);
        var efforts = new List<Effort>();
        GeneratorSession session = null!;
        for (int i = 0; i < coldRuns; i++)
        {
            session = null!;
            var next = new GeneratorSession(files, properties);
            efforts.Add(Effort.Of(next.Run));
            session = next;
        }

        AssertValid(session);
        var cold = new Samples(efforts.Select(static effort => effort.Wall));
        double cpu = efforts.Min(static effort => effort.Cpu) * 1000 / size;
        double allocated = (double)efforts.Min(static effort => effort.Allocated) / bytes;
        long output = session.Result.GeneratedTrees.Sum(static tree => (long)tree.Length);
        _cold.Add(Text(size), Text(bytes / 1024), $"{cold.Min:F1} / {cold.Median:F1}", $"{cpu:F0}", $"{allocated:F1}", Megabytes(efforts.Max(static effort => effort.Peak)), Megabytes(Kept(files)), Text(output));
        Dictionary<string, double> edits = MeasureEdits(session, CorpusEdit.Of(corpus, size), size, cold.Min);
        AssertValid(session);
        session = null!;
        MeasureLimit(files, size, cold.Min);
        return new Scale(size, cold.Min, cpu, allocated, edits);
    }

    // What an editor keeps in memory for as long as the project is open.
    private long Kept(List<MadeFile> files)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        var session = new GeneratorSession(files, properties);
        session.Run();
        long kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(session);
        return kept;
    }

    // What no generator can do without: it says how much of a re-run is the compiler's.
    private void MeasureLimit(List<MadeFile> files, int size, double cold)
    {
        var session = new GeneratorSession(files, properties, new LimitGenerator());
        session.Run();
        MeasureEdits(session, CorpusEdit.Of(corpus, size).Where(static edit => edit.Name is CorpusEdit.CSharp or CorpusEdit.Prose), size, cold, " (a generator of one step)");
    }

    private Dictionary<string, double> MeasureEdits(GeneratorSession session, IEnumerable<CorpusEdit> edits, int size, double cold, string note = "")
    {
        var results = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (CorpusEdit edit in edits)
        {
            var times = new List<double>();
            long allocated = long.MaxValue;
            for (int i = 0; i < editRuns; i++)
            {
                edit.Apply(session, i);
                long before = GC.GetTotalAllocatedBytes(precise: true);
                times.Add(Effort.MillisecondsOf(session.Run));
                allocated = Math.Min(allocated, GC.GetTotalAllocatedBytes(precise: true) - before);
            }

            var samples = new Samples(times);
            _edits.Add(Text(size), edit.Name + note, $"{samples.Min:F3} / {samples.Median:F3}", $"1/{cold / samples.Median:F0}", Text(allocated / 1024));
            results[edit.Name] = samples.Median;
        }

        return results;
    }

    private static void PrintBars(List<Scale> scales)
    {
        Scale last = scales[^1];
        Console.WriteLine($"Bars, at {last.Size} articles:");
        Bar.AtMost("cold generator run, CPU an article", last.Cpu, 250, " us");
        Bar.AtMost("allocated a byte read", last.Allocated, 12);
        if (scales.Count > 1)
            Bar.AtMost($"time an article at {last.Size} against {scales[^2].Size} (1 is linear)", last.Cold / last.Size / (scales[^2].Cold / scales[^2].Size), 1.15);
        Bar.AtMost("re-run after an edit of prose, of the cold run", last.Edits[CorpusEdit.Prose] / last.Cold, 1.0 / 500);
        Bar.AtMost("re-run after an edit of prose", last.Edits[CorpusEdit.Prose], 20, " ms");
        Bar.AtMost("re-run after an edit of a C# file, of the cold run", last.Edits[CorpusEdit.CSharp] / last.Cold, 1.0 / 2000);
    }

    private List<MadeFile> Files(int size) => [.. CorpusMaker.Make(corpus with { Articles = size })];

    private static void AssertValid(GeneratorSession session)
    {
        // Without a registry, NEWS0107 proposes one: that is information.
        if (session.Result.Diagnostics.FirstOrDefault(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning) is { } diagnostic)
            throw new InvalidOperationException($"The corpus is meant to be valid: {diagnostic}");
    }

    private static string Text(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Megabytes(long bytes) => (bytes / 1048576.0).ToString("F1", CultureInfo.InvariantCulture);

    private sealed record Scale(int Size, double Cold, double Cpu, double Allocated, Dictionary<string, double> Edits);
}
