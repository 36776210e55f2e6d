using System.Runtime.InteropServices;

namespace NewsSdk.Benchmarks;

/// <summary>The processor time of all processes below this one that have ended: each hands its own and its children's to who waits for it.</summary>
internal static class ChildTimes
{
    private const int Children = -1;

    /// <summary>User and system time so far.</summary>
    public static TimeSpan Total
    {
        get
        {
            if (GetUsage(Children, out Usage usage) != 0)
                throw new InvalidOperationException("getrusage failed");
            return TimeSpan.FromSeconds(usage.UserSeconds + usage.SystemSeconds) + TimeSpan.FromMicroseconds(usage.UserMicroseconds + usage.SystemMicroseconds);
        }
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    private static extern int GetUsage(int who, out Usage usage);

    // The rest of the structure is not asked for, but written.
    [StructLayout(LayoutKind.Sequential, Size = 256)]
    private struct Usage
    {
        public long UserSeconds;
        public long UserMicroseconds;
        public long SystemSeconds;
        public long SystemMicroseconds;
    }
}
