using System.Collections.Concurrent;
using System.Diagnostics;

namespace NewsSdk.Package.Tests.Harness;

/// <summary>An app under <c>dotnet watch</c>, until this is disposed.</summary>
internal sealed class WatchedApp : IDisposable
{
    // For each line: a busy machine may take long, and nothing waits longer than it must.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process process;
    private readonly BlockingCollection<string> lines = [];
    private readonly ConcurrentQueue<string> printed = [];

    public WatchedApp(Process process)
    {
        this.process = process;
        process.OutputDataReceived += Receive;
        process.ErrorDataReceived += Receive;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>The next line with a text, of the app or of the command; those before it are gone.</summary>
    public string WaitFor(string text)
    {
        long start = Stopwatch.GetTimestamp();
        while (Patience - Stopwatch.GetElapsedTime(start) is { Ticks: > 0 } left && lines.TryTake(out string? line, left))
        {
            if (line.Contains(text, StringComparison.Ordinal))
                return line;
        }

        Assert.Fail($"dotnet watch: no line with `{text}`{(process.HasExited ? $", it ended with exit code {process.ExitCode}" : "")}\n{string.Join('\n', printed)}");
        return "";
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    private void Receive(object sender, DataReceivedEventArgs received)
    {
        if (received.Data is not { } line)
            return;
        printed.Enqueue(line);
        lines.Add(line);
    }
}
