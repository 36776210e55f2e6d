using System.Diagnostics;
using System.Runtime.InteropServices;

namespace NewsSdk.Tests;

/// <summary>The time that the current thread has worked: on a busy machine it stays what it is, where a clock goes on.</summary>
internal static class ThreadTime
{
    private const int ThreadClock = 3;

    /// <summary>The time that <paramref name="work"/> takes of this thread.</summary>
    public static TimeSpan Of(Action work)
    {
        TimeSpan start = Now();
        work();
        return Now() - start;
    }

    /// <summary>The time that this thread has worked up to now; elsewhere than on Linux the time that has passed.</summary>
    public static TimeSpan Now()
    {
        if (OperatingSystem.IsLinux() && ClockGetTime(ThreadClock, out TimeSpec time) == 0)
            return TimeSpan.FromTicks((time.Seconds * TimeSpan.TicksPerSecond) + (time.Nanoseconds / 100));
        return Stopwatch.GetElapsedTime(0);
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int ClockGetTime(int clock, out TimeSpec time);

    private struct TimeSpec
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
