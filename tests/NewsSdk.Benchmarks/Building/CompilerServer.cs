using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace NewsSdk.Benchmarks;

/// <summary>A compiler server of our own, which lives until this is disposed.</summary>
internal sealed class CompilerServer : IDisposable
{
    // The server goes by the name of its pipe.
    private readonly string _pipe = "newssdk-" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));
    private Process? _process;

    /// <summary>The bytes that it has in memory.</summary>
    public long Memory
    {
        get
        {
            _process!.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Compiles, and gives the processor time of the client and of the server, in milliseconds.</summary>
    public double Compile(CompilerCall call)
    {
        double before = Cpu;
        Command client = call.RunShared(_pipe);
        _process ??= Find();
        return client.Cpu + Cpu - before;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _process?.Kill();
        _process?.WaitForExit();
        _process?.Dispose();
    }

    private double Cpu
    {
        get
        {
            _process?.Refresh();
            return _process?.TotalProcessorTime.TotalMilliseconds ?? 0;
        }
    }

    private Process Find()
    {
        foreach (string folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out int id) && CommandLineOf(folder).Contains("-pipename:" + _pipe, StringComparison.Ordinal))
                return Process.GetProcessById(id);
        }

        throw new InvalidOperationException("csc has started no server");
    }

    private static string CommandLineOf(string folder)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, "cmdline"));
        }
        catch (IOException)
        {
            return ""; // it has ended
        }
    }
}
