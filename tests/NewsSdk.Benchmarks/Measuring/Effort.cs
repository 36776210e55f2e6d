using System.Diagnostics;

namespace NewsSdk.Benchmarks;

/// <summary>What some work in this process took.</summary>
/// <param name="Wall">Time that went by, in milliseconds.</param>
/// <param name="Cpu">Processor time of all threads, in milliseconds.</param>
/// <param name="Allocated">Bytes allocated.</param>
/// <param name="Peak">The most bytes on the heap at once, beyond those that were there before.</param>
internal sealed record Effort(double Wall, double Cpu, long Allocated, long Peak)
{
    /// <summary>Does some work after a full collection, and measures it.</summary>
    public static Effort Of(Action work)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        using var peak = new HeapPeak();
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan cpu = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        work();
        double wall = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        double used = (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds;
        return new Effort(wall, used, GC.GetTotalAllocatedBytes(precise: true) - allocated, peak.Stop() - before);
    }

    /// <summary>Does some work that is short, and gives its milliseconds.</summary>
    public static double MillisecondsOf(Action work)
    {
        long start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
