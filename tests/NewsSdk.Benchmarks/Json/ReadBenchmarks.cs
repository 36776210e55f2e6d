using System.Text.Json;
using BenchmarkDotNet.Attributes;
using MemoryPack;
using NewsSdk.Benchmarks.News;

namespace NewsSdk.Benchmarks;

/// <summary>Reading an article from UTF-8. System.Text.Json resolves no reference and parses no date here: it has less to do.</summary>
[MemoryDiagnoser]
public class ReadBenchmarks
{
    private JsonSubject _subject = null!;

    [ParamsAllValues]
    public SubjectKind Subject { get; set; }

    [GlobalSetup]
    public void SetUp() => _subject = JsonSubject.Of(Subject);

    [Benchmark(Baseline = true, Description = "System.Text.Json, generated")]
    public object SystemTextJson() => JsonSerializer.Deserialize(_subject.Bytes, PlainContext.Default.PlainArticle)!;

    [Benchmark(Description = "NewsJson.Default.Read")]
    public object News() => NewsJson.Default.Read(_subject.Bytes);

    [Benchmark(Description = "NewsJson, by JsonSerializer")]
    public object NewsBySerializer() => JsonSerializer.Deserialize(_subject.Bytes, NewsJson.Default.Article)!;

    [Benchmark(Description = "MemoryPack (binary)")]
    public object Binary() => MemoryPackSerializer.Deserialize<PlainArticle>(_subject.Packed)!;

    [Benchmark(Description = "limit: a Utf8JsonReader pass")]
    public int Pass()
    {
        var reader = new Utf8JsonReader(_subject.Bytes);
        int tokens = 0;
        while (reader.Read())
            tokens++;
        return tokens;
    }
}
