using System.Globalization;
using NewsSdk.Tests;

namespace NewsSdk.Authoring.Tests.Hardening;

/// <summary>
/// Whatever there is much of, the work grows as it does, on a small stack. A long run takes the sizes of the issue:
/// <c>NEWSSDK_HUGE=/tmp/huge.txt dotnet test -c Release --filter HugeInput</c> writes a line for each.
/// </summary>
[Collection(Reading.AloneCollection.Name)]
public sealed class HugeInputTests
{
    // The compiler's threads have 1.5 MB.
    private const int StackSize = 256 * 1024;

    private static readonly TimeSpan s_little = TimeSpan.FromSeconds(0.5);

    private static readonly string? s_report = Environment.GetEnvironmentVariable("NEWSSDK_HUGE");

    public static TheoryData<string> Names => new(HugeInput.All.Select(static input => input.Name));

    // What is eight times as long may take sixteen times the time, which quadratic work would exceed four times over; little is never too much.
    [Theory, MemberData(nameof(Names))]
    public void TheWorkGrowsAsTheInput(string name)
    {
        HugeInput input = HugeInput.All.Single(input => input.Name == name);
        if (s_report is not null)
        {
            Report(input);
            return;
        }

        NewsFile[] few = input.Make(input.Small / 8);
        NewsFile[] many = input.Make(input.Small);
        Measure(few);
        Cost small = Measure(few);
        Cost large = Measure(many);
        // A busy machine may stop for a moment; what takes long takes it each time.
        for (int again = 0; again < 2 && large.Time >= s_little; again++)
        {
            Cost next = Measure(many);
            large = next.Time < large.Time ? next : large;
        }

        double factor = (double)LengthOf(many) / LengthOf(few);
        Assert.True(large.Bytes < 4_000_000 || large.Bytes < 1.5 * factor * small.Bytes, $"{small} became {large}");
        Assert.True(large.Time < s_little || large.Time < 2 * factor * small.Time, $"{small} became {large}");
    }

    private static void Report(HugeInput input)
    {
        Measure(input.Make(input.Huge / 100));
        Cost tenth = Measure(input.Make(input.Huge / 10));
        NewsFile[] files = input.Make(input.Huge);
        Cost whole = Measure(files);
        double factor = whole.Time / tenth.Time;
        string flag = factor > 20 && whole.Time.TotalSeconds > 1 ? " <<<" : "";
        File.AppendAllText(s_report!, string.Create(
            CultureInfo.InvariantCulture, $"{input.Name}: {input.Huge:N0}, {files.Sum(static file => file.Text.Length) / 1e6:F1} M characters: a tenth {tenth}; whole {whole}; factor {factor:F1}{flag}\n"));
    }

    private static int LengthOf(NewsFile[] files) => files.Sum(static file => file.Text.Length + file.Path.Length);

    private static Cost Measure(NewsFile[] files)
    {
        Cost cost = default;
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    long bytes = GC.GetAllocatedBytesForCurrentThread();
                    BoundCorpus? corpus = null;
                    TimeSpan time = ThreadTime.Of(() => corpus = CorpusBinder.Bind(files));
                    cost = new Cost(time, GC.GetAllocatedBytesForCurrentThread() - bytes, corpus!.Diagnostics.Count);
                    Assert.DoesNotContain(corpus.Diagnostics, static diagnostic => diagnostic.Rule == NewsDiagnostics.InternalError);
                }
                catch (Exception e)
                {
                    failure = e;
                }
            },
            StackSize);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
        return cost;
    }

    private readonly record struct Cost(TimeSpan Time, long Bytes, int Diagnostics)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Time.TotalMilliseconds:F0} ms, {Bytes / 1e6:F1} MB, {Diagnostics} diagnostics");
    }
}
