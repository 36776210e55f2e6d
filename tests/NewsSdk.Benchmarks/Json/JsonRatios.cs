using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using MemoryPack;
using NewsSdk.Benchmarks.News;

namespace NewsSdk.Benchmarks;

/// <summary>
/// The same comparison as the benchmarks, on a machine that does other work too: all candidates take turns, many times, in one process, and the fastest turn of
/// each counts. Ratios hold then; times are those of a machine at rest, nearly.
/// </summary>
internal sealed class JsonRatios
{
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 20);
    private readonly int _rounds;

    private JsonRatios(int rounds) => _rounds = rounds;

    /// <summary>Measures reading and writing of each subject whose name contains a text.</summary>
    public static void Run(int rounds, string subjects)
    {
        Machine.Print();
        var ratios = new JsonRatios(rounds);
        var writing = new Table("written", "bytes", "STJ fast path", "NewsJson.Write", "times", "by JsonSerializer", "times", "compiled", "times", "copied", "MemoryPack", "allocated");
        var reading = new Table("read", "bytes", "STJ", "NewsJson.Read", "times", "of its bytes", "by JsonSerializer", "times", "literal", "times", "Utf8JsonReader pass", "MemoryPack");
        foreach (SubjectKind kind in Enum.GetValues<SubjectKind>().Where(kind => kind.ToString().Contains(subjects, StringComparison.Ordinal)))
        {
            JsonSubject subject = JsonSubject.Of(kind);
            ratios.Write(kind, subject, writing);
            ratios.Read(kind, subject, reading);
        }

        writing.Print();
        reading.Print();
    }

    private void Write(SubjectKind kind, JsonSubject subject, Table table)
    {
        var plain = new Utf8JsonWriter(_buffer, JsonSubject.PlainWriterOptions);
        var news = new Utf8JsonWriter(_buffer, new JsonWriterOptions { SkipValidation = true, Encoder = NewsJson.Default.Options.Encoder });
        (double[] times, long[] bytes) = Measure(
            () =>
            {
                plain.Reset();
                PlainContext.Default.PlainArticle.SerializeHandler!(plain, subject.Plain);
                plain.Flush();
            },
            () => NewsJson.Default.Write(_buffer, subject.Read),
            () =>
            {
                news.Reset();
                JsonSerializer.Serialize(news, subject.Read, NewsJson.Default.Article);
                news.Flush();
            },
            () => NewsJson.Default.Write(_buffer, subject.Compiled),
            () => _buffer.Write(subject.Bytes),
            () => MemoryPackSerializer.Serialize(_buffer, subject.Plain));
        table.Add(kind.ToString(), subject.Bytes.Length.ToString(CultureInfo.InvariantCulture), Text(times[0]), Text(times[1]), Text(times[0] / times[1]), Text(times[2]), Text(times[0] / times[2]),
            Text(times[3]), Text(times[0] / times[3]), Text(times[4]), Text(times[5]), bytes[1].ToString(CultureInfo.InvariantCulture));
        Bar.AtLeast($"{kind} compiled, written", times[0] / times[3], 15);
        Bar.AtLeast($"{kind} any, written", times[0] / times[1], 1.8);
        Bar.AtMost($"{kind} any, written, allocated", bytes[1], 0, " bytes");
    }

    private void Read(SubjectKind kind, JsonSubject subject, Table table)
    {
        string literal = System.Text.Encoding.UTF8.GetString(subject.Bytes);
        (double[] times, long[] bytes) = Measure(
            () => JsonSerializer.Deserialize(subject.Bytes, PlainContext.Default.PlainArticle),
            () => NewsJson.Default.Read(subject.Bytes),
            () => JsonSerializer.Deserialize(subject.Bytes, NewsJson.Default.Article),
            () => _ = new CompiledArticle(literal),
            () =>
            {
                var reader = new Utf8JsonReader(subject.Bytes);
                while (reader.Read())
                {
                }
            },
            () => MemoryPackSerializer.Deserialize<PlainArticle>(subject.Packed));
        table.Add(kind.ToString(), subject.Bytes.Length.ToString(CultureInfo.InvariantCulture), Text(times[0]), Text(times[1]), Text(times[0] / times[1]), Text((double)bytes[1] / bytes[0]),
            Text(times[2]), Text(times[0] / times[2]), Text(times[3]), Text(times[0] / times[3]), Text(times[4]), Text(times[5]));
        Bar.AtLeast($"{kind} read", times[0] / times[1], 2);
        Bar.AtMost($"{kind} read, of the bytes that System.Text.Json allocates ({bytes[0]})", (double)bytes[1] / bytes[0], 0.5);
    }

    // Microseconds of the fastest turn, and bytes allocated.
    private (double[] Times, long[] Bytes) Measure(params Action[] candidates)
    {
        const int WarmUps = 1000;
        var times = new double[candidates.Length];
        var bytes = new long[candidates.Length];
        int[] counts = Array.ConvertAll(candidates, candidate => Count(candidate, WarmUps));
        Array.Fill(times, double.MaxValue);
        for (int round = 0; round < _rounds; round++)
        {
            for (int i = 0; i < candidates.Length; i++)
                times[i] = Math.Min(times[i], Once(candidates[i], counts[i]));
        }

        for (int i = 0; i < candidates.Length; i++)
        {
            _buffer.ResetWrittenCount();
            long before = GC.GetAllocatedBytesForCurrentThread();
            candidates[i]();
            bytes[i] = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        return (times, bytes);
    }

    // As many calls as take a fifth of a millisecond: a turn that nobody interrupts. Some at least: the first finds what the candidate before left in the caches.
    private int Count(Action candidate, int warmUps)
    {
        // The compiler's second and third tier come when nothing new was called for a tenth of a second.
        for (int tier = 0; tier < 3; tier++)
        {
            long start = Stopwatch.GetTimestamp();
            for (int i = 0; i < warmUps && Stopwatch.GetElapsedTime(start).TotalSeconds < 0.5; i++)
            {
                _buffer.ResetWrittenCount();
                candidate();
            }

            Thread.Sleep(300);
        }

        return (int)Math.Clamp(200 / Enumerable.Range(0, 20).Min(_ => Once(candidate, 1)), 5, 5000);
    }

    private double Once(Action candidate, int count)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < count; i++)
        {
            _buffer.ResetWrittenCount();
            candidate();
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / count;
    }

    private static string Text(double value) => value.ToString(value >= 100 ? "F0" : value >= 10 ? "F1" : "F2", CultureInfo.InvariantCulture);
}
