using System.Runtime.InteropServices;

namespace NewsSdk.Benchmarks;

/// <summary>What was measured on.</summary>
internal static class Machine
{
    /// <summary>Prints the machine and the runtime.</summary>
    public static void Print()
    {
        Console.WriteLine($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} cores, {ProcessorName()}");
        if (Load() is { } load)
            Console.WriteLine($"load {load} of {Environment.ProcessorCount} when this began");
        Console.WriteLine();
    }

    private static string ProcessorName() => ReadOrNull("/proc/cpuinfo")?.Split('\n').FirstOrDefault(static line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim()
        ?? "processor unknown";

    private static string? Load() => ReadOrNull("/proc/loadavg")?.Split(' ')[0];

    private static string? ReadOrNull(string path) => File.Exists(path) ? File.ReadAllText(path) : null;
}
