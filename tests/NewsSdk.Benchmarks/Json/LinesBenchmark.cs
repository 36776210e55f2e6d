using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using NewsSdk.Benchmarks.News;

namespace NewsSdk.Benchmarks;

/// <summary>A file of many articles: as lines by NewsJsonLines, and as an array by System.Text.Json's generator.</summary>
internal static class LinesBenchmark
{
    /// <summary>Measures in turns, and prints the fastest of each.</summary>
    public static async Task RunAsync(int articles, int runs)
    {
        Machine.Print();
        JsonSubject subject = JsonSubject.Of(SubjectKind.Accented10);
        using var folder = new TemporaryFolder();
        string lines = Path.Combine(folder.Path, "articles.ndjson");
        string array = Path.Combine(folder.Path, "articles.json");
        Write(lines, array, subject.Bytes, articles);
        (double news, double platform) = (double.MaxValue, double.MaxValue);
        (double newsPeak, double platformPeak) = (0, 0);
        for (int i = 0; i < runs; i++)
        {
            (news, newsPeak) = await MeasureAsync(news, newsPeak, () => ReadLinesAsync(lines), articles);
            (platform, platformPeak) = await MeasureAsync(platform, platformPeak, () => ReadArrayAsync(array), articles);
        }

        var table = new Table($"{articles} articles of {subject.Bytes.Length} bytes", "s", "heap at most, MB");
        table.Add("NewsJsonLines.ReadAsync", Text(news), Text(newsPeak));
        table.Add("DeserializeAsyncEnumerable, plain articles", Text(platform), Text(platformPeak));
        table.Print();
        Bar.AtLeast("lines read, times DeserializeAsyncEnumerable's throughput", platform / news, 2);
    }

    private static void Write(string lines, string array, byte[] json, int articles)
    {
        using FileStream first = File.Create(lines);
        using FileStream second = File.Create(array);
        for (int i = 0; i < articles; i++)
        {
            first.Write(json);
            first.Write("\n"u8);
            second.Write(i == 0 ? "["u8 : ","u8);
            second.Write(json);
        }

        second.Write("]"u8);
    }

    private static async Task<(double Seconds, double Peak)> MeasureAsync(double least, double most, Func<Task<int>> read, int articles)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        using var peak = new HeapPeak();
        long start = Stopwatch.GetTimestamp();
        if (await read() != articles)
            throw new InvalidOperationException("Not all were read.");
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return (Math.Min(least, seconds), Math.Max(most, (peak.Stop() - before) / 1e6));
    }

    private static async Task<int> ReadLinesAsync(string path)
    {
        await using FileStream stream = File.OpenRead(path);
        int count = 0;
        await foreach (Article _ in NewsJsonLines.ReadAsync(stream, NewsJson.Default))
            count++;
        return count;
    }

    private static async Task<int> ReadArrayAsync(string path)
    {
        await using FileStream stream = File.OpenRead(path);
        int count = 0;
        await foreach (PlainArticle? _ in JsonSerializer.DeserializeAsyncEnumerable(stream, PlainContext.Default.PlainArticle))
            count++;
        return count;
    }

    private static string Text(double value) => value.ToString("F2", CultureInfo.InvariantCulture);
}
