using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsSdk.Authoring;
using NewsSdk.Generators.Model;
using NewsSdk.Tests;

namespace NewsSdk.Generators.Tests.Fuzzing;

/// <summary>Runs many inputs on several threads of small stacks, and collects what is wrong with any.</summary>
internal sealed class FuzzRunner(FuzzOptions options)
{
    // An input of nothing takes some time too.
    private const int BytesOfNothing = 500;
    private const int Outlier = 50;
    private const int Slow = 5;
    private const int StackSize = 512 * 1024;

    private static readonly TimeSpan s_hang = TimeSpan.FromMinutes(2);
    private static readonly CSharpParseOptions s_parsing = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private readonly System.Collections.Concurrent.ConcurrentQueue<string> _findings = [];
    private readonly List<double> _costs = [];
    private double _median = double.MaxValue;
    private double _greatest;
    private long _greatestSeed;
    private double _seconds;
    private long _next;
    private long _done;
    private long _bytes;
    private long _compiled;
    private long _told;

    public IReadOnlyCollection<string> Findings => _findings;

    /// <summary>What was done, in one line.</summary>
    public string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{_done} inputs from seed {options.Seed}, {_bytes / 1_000_000.0:F1} MB, {_told} with diagnostics, {_compiled} compiled, median {_median * 1e9 / 1000:F3} µs a byte, greatest {_greatest / _median:F1} medians (seed {_greatestSeed}), {_seconds:F0} s of work, {_findings.Count} findings");

    public void Run()
    {
        WarmUp();
        var workers = Enumerable.Range(0, options.Threads).Select(_ => new Worker()).ToList();
        foreach (Worker worker in workers)
        {
            worker.Thread = new Thread(() => Work(worker), StackSize) { IsBackground = true };
            worker.Thread.Start();
        }

        DateTime reported = DateTime.UtcNow;
        while (workers.Exists(static worker => !worker.Thread!.Join(100)))
        {
            if (workers.Find(static worker => worker.Thread!.IsAlive && DateTime.UtcNow - worker.Since > s_hang) is { } hanging)
            {
                _findings.Enqueue($"seed {hanging.Seed} hangs");
                break;
            }

            if (DateTime.UtcNow - reported > TimeSpan.FromSeconds(20))
            {
                Report(string.Join(" ", workers.Select(static worker => worker.Seed)));
                reported = DateTime.UtcNow;
            }
        }

        Report("end");
    }

    private void Report(string running)
    {
        if (options.Report is { } path)
            File.WriteAllText(path, $"{DateTime.Now:HH:mm:ss} {Summary}; running {running}\n{string.Join("\n", _findings)}\n");
    }

    // The median is known before anything is measured by it, and the code is compiled.
    private void WarmUp()
    {
        for (int i = 0; i < 300; i++)
        {
            FuzzCase fuzz = FuzzCase.Of(-1 - i);
            double cost = Cost(fuzz, out _);
            if (i >= 100)
                _costs.Add(cost);
        }

        _costs.Sort();
        _median = _costs[_costs.Count / 2];
    }

    private void Work(Worker worker)
    {
        var parsed = new HashSet<string>(StringComparer.Ordinal);
        while (Interlocked.Increment(ref _next) - 1 is var index && index < options.Count && _findings.Count < 50)
        {
            worker.Begin(options.Seed + index);
            try
            {
                Check(FuzzCase.Of(worker.Seed), parsed);
            }
            catch (Exception e)
            {
                Find(worker.Seed, e.ToString());
            }

            Interlocked.Increment(ref _done);
        }
    }

    private void Check(FuzzCase fuzz, HashSet<string> parsed)
    {
        double cost = Cost(fuzz, out CoreRun run);
        // Most that look slow met a collection of garbage.
        for (int again = 0; again < 5 && cost > Slow * _median; again++)
            cost = Math.Min(cost, Cost(fuzz, out _));
        if (cost > Outlier * _median)
            Find(fuzz.Seed, string.Create(CultureInfo.InvariantCulture, $"takes {cost / _median:F0} times the median per byte ({fuzz.Bytes} bytes)"));
        lock (_costs)
        {
            _seconds += cost * (fuzz.Bytes + BytesOfNothing);
            if (cost > _greatest)
                (_greatest, _greatestSeed) = (cost, fuzz.Seed);
        }

        Interlocked.Add(ref _bytes, fuzz.Bytes);
        if (run.Diagnostics.Count > 0)
            Interlocked.Increment(ref _told);

        if (run.Diagnostics.FirstOrDefault(static diagnostic => diagnostic.Rule == NewsDiagnostics.InternalError) is { } failed)
            Find(fuzz.Seed, failed.Message);
        CheckSources(fuzz, run, parsed);
        if (fuzz.Seed % options.CompileEvery == 0)
            Compile(fuzz);
    }

    private void CheckSources(FuzzCase fuzz, CoreRun run, HashSet<string> parsed)
    {
        if (run.Sources.Select(static source => source.HintName).Distinct(StringComparer.OrdinalIgnoreCase).Count() != run.Sources.Count)
            Find(fuzz.Seed, "two sources of one name");
        foreach (GeneratedSource source in run.Sources)
        {
            if (parsed.Count > 5_000)
                parsed.Clear();
            // Most types are as in the input before.
            string text = source.Text.ToString();
            if (!parsed.Add(text))
                continue;
            SyntaxTree tree = CSharpSyntaxTree.ParseText(text, s_parsing);
            if (tree.GetRoot().ContainsDiagnostics)
                Find(fuzz.Seed, $"{source.HintName}: {tree.GetDiagnostics().FirstOrDefault()}");
        }
    }

    private void Compile(FuzzCase fuzz)
    {
        NewsRun run = NewsDriver.Start(fuzz.Files.Aggregate(NewsProject.Empty, static (project, file) => project.WithAnother(file))).Run;
        run.AssertRan();
        bool isTold = run.Diagnostics.Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        foreach (Diagnostic diagnostic in run.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= (isTold ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning)))
            Find(fuzz.Seed, $"{(isTold ? "told of, and yet " : "")}{diagnostic}");
        Interlocked.Increment(ref _compiled);
    }

    private static double Cost(FuzzCase fuzz, out CoreRun run)
    {
        CoreRun? result = null;
        double time = ThreadTime.Of(() => result = CoreRun.Of(fuzz.Files)).TotalSeconds;
        run = result!;
        return time / (fuzz.Bytes + BytesOfNothing);
    }

    private void Find(long seed, string what) => _findings.Enqueue($"seed {seed}: {what}");

    private sealed class Worker
    {
        public Thread? Thread { get; set; }

        public long Seed { get; private set; }

        public DateTime Since { get; private set; } = DateTime.UtcNow;

        public void Begin(long seed)
        {
            Seed = seed;
            Since = DateTime.UtcNow;
        }
    }
}
