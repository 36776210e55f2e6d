using System.Globalization;

namespace NewsSdk.Benchmarks;

/// <summary>The memory of a process and of all below it, looked at from time to time.</summary>
internal sealed class ProcessTree : IDisposable
{
    private const int Pause = 25;

    private readonly int _root;
    private readonly Thread _thread;
    private volatile bool _isStopped;

    public ProcessTree(int root)
    {
        _root = root;
        _thread = new Thread(Watch) { IsBackground = true };
        _thread.Start();
    }

    /// <summary>The most bytes in memory at once, of all processes together.</summary>
    public long Peak { get; private set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        _isStopped = true;
        _thread.Join();
    }

    private void Watch()
    {
        while (!_isStopped)
        {
            Peak = Math.Max(Peak, Memory());
            Thread.Sleep(Pause);
        }
    }

    private long Memory()
    {
        var processes = new List<(int Id, int Parent, long Pages)>();
        foreach (string folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out int id) && Read(id) is { } process)
                processes.Add(process);
        }

        var tree = new HashSet<int> { _root };
        while (processes.Any(process => tree.Contains(process.Parent) && tree.Add(process.Id)))
        {
        }

        return processes.Where(process => tree.Contains(process.Id)).Sum(static process => process.Pages) * Environment.SystemPageSize;
    }

    // Behind the name, which may hold anything: state, parent (the 4th field) … resident pages (the 24th).
    private static (int Id, int Parent, long Pages)? Read(int id)
    {
        try
        {
            string stat = File.ReadAllText($"/proc/{id}/stat");
            string[] fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return (id, int.Parse(fields[1], CultureInfo.InvariantCulture), long.Parse(fields[21], CultureInfo.InvariantCulture));
        }
        catch (IOException)
        {
            return null; // it has ended
        }
    }
}
