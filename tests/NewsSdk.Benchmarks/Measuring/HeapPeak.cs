namespace NewsSdk.Benchmarks;

/// <summary>Looks every few milliseconds how large the heap is, garbage included.</summary>
internal sealed class HeapPeak : IDisposable
{
    private readonly Thread _thread;
    private volatile bool _isStopped;
    private long _peak;

    public HeapPeak()
    {
        _thread = new Thread(Watch) { IsBackground = true };
        _thread.Start();
    }

    /// <summary>Stops looking, and gives the most that was seen.</summary>
    public long Stop()
    {
        Look();
        Dispose();
        return _peak;
    }

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
            Look();
            Thread.Sleep(5);
        }
    }

    private void Look() => _peak = Math.Max(_peak, GC.GetTotalMemory(forceFullCollection: false));
}
