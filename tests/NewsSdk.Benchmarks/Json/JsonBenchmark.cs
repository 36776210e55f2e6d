using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace NewsSdk.Benchmarks;

/// <summary>Runs the JSON benchmarks, and says what they are against the bars.</summary>
internal static class JsonBenchmark
{
    /// <summary>Runs writing and reading.</summary>
    /// <param name="job"><c>default</c>; <c>short</c> for a look; <c>dry</c> runs each once, to see that all work.</param>
    /// <param name="filter">The benchmarks to run, such as <c>*Write*</c>.</param>
    public static void Run(string job, string filter)
    {
        Machine.Print();
        ManualConfig config = ManualConfig.Create(DefaultConfig.Instance).AddJob(JobOf(job)).HideColumns(Column.Job, Column.Error, Column.RatioSD, Column.AllocRatio);
        foreach (Summary summary in BenchmarkSwitcher.FromTypes([typeof(WriteBenchmarks), typeof(ReadBenchmarks)]).Run(["--filter", filter], config))
            PrintBars(summary);
    }

    private static Job JobOf(string name) => name switch
    {
        "default" => Job.Default,
        "short" => Job.ShortRun,
        "dry" => Job.Dry,
        _ => throw new InvalidOperationException($"There is no job `{name}`."),
    };

    private static void PrintBars(Summary summary)
    {
        foreach (var subject in summary.Reports.Where(static report => report.ResultStatistics is not null).GroupBy(static report => report.BenchmarkCase.Parameters.DisplayInfo))
        {
            Dictionary<string, BenchmarkReport> reports = subject.ToDictionary(static report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name, StringComparer.Ordinal);
            if (!reports.TryGetValue(nameof(WriteBenchmarks.SystemTextJson), out BenchmarkReport? platform))
                continue;
            if (reports.TryGetValue(nameof(WriteBenchmarks.Compiled), out BenchmarkReport? compiled))
                Bar.AtLeast($"{subject.Key} compiled, written, times System.Text.Json's throughput", Times(platform, compiled), 15);
            if (reports.TryGetValue(nameof(WriteBenchmarks.Any), out BenchmarkReport? any))
            {
                Bar.AtLeast($"{subject.Key} any, written, times System.Text.Json's throughput", Times(platform, any), 1.8);
                Bar.AtMost($"{subject.Key} any, written, allocated", Allocated(any), 0, " bytes");
            }

            if (reports.TryGetValue(nameof(ReadBenchmarks.NewsBySerializer), out BenchmarkReport? serializer))
                Bar.AtLeast($"{subject.Key} read by JsonSerializer, times System.Text.Json's throughput", Times(platform, serializer), 2);
            if (reports.TryGetValue(nameof(ReadBenchmarks.News), out BenchmarkReport? read))
            {
                Bar.AtLeast($"{subject.Key} read, times System.Text.Json's throughput", Times(platform, read), 2);
                Bar.AtMost($"{subject.Key} read, of the bytes that System.Text.Json allocates", Allocated(read) / Allocated(platform), 0.5);
            }
        }
    }

    private static double Times(BenchmarkReport platform, BenchmarkReport own) => platform.ResultStatistics!.Mean / own.ResultStatistics!.Mean;

    private static double Allocated(BenchmarkReport report) => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? double.NaN;
}
