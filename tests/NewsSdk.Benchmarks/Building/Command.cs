using System.Diagnostics;

namespace NewsSdk.Benchmarks;

/// <summary>What a command took, with all processes that it started.</summary>
/// <param name="Wall">Time that went by, in milliseconds.</param>
/// <param name="Cpu">Processor time of all processes, in milliseconds.</param>
/// <param name="Peak">The most bytes in memory at once, of all processes together.</param>
/// <param name="Output">What it printed.</param>
internal sealed record Command(double Wall, double Cpu, long Peak, string Output)
{
    // No process may outlive the command, or its time would not be counted.
    private static readonly Dictionary<string, string> s_environment = new(StringComparer.Ordinal)
    {
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_NOLOGO"] = "1",
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
    };

    /// <summary>Runs a command to its end; one that fails throws.</summary>
    public static Command Run(string folder, string program, params string[] arguments)
    {
        TimeSpan cpu = ChildTimes.Total;
        long start = Stopwatch.GetTimestamp();
        using Process process = Start(folder, program, arguments);
        Task<string> errors = process.StandardError.ReadToEndAsync();
        long peak;
        string output;
        using (var tree = new ProcessTree(process.Id))
        {
            output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            peak = tree.Peak;
        }

        double wall = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed:\n{Last(output)}\n{Last(errors.Result)}");
        return new Command(wall, (ChildTimes.Total - cpu).TotalMilliseconds, peak, output);
    }

    /// <summary>Starts a command that goes on.</summary>
    public static Process Start(string folder, string program, params string[] arguments)
    {
        var info = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach ((string name, string value) in s_environment)
            info.Environment[name] = value;
        return Process.Start(info)!;
    }

    private static string Last(string text) => text.Length <= 4000 ? text : text[^4000..];
}
