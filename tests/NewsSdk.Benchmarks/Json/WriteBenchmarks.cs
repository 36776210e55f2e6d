using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using MemoryPack;
using NewsSdk.Benchmarks.News;

namespace NewsSdk.Benchmarks;

/// <summary>Writing an article into a buffer that is there already.</summary>
[MemoryDiagnoser]
public class WriteBenchmarks
{
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 20);
    private JsonSubject _subject = null!;
    private Utf8JsonWriter _plainWriter = null!;
    private Utf8JsonWriter _newsWriter = null!;

    [ParamsAllValues]
    public SubjectKind Subject { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _subject = JsonSubject.Of(Subject);
        _plainWriter = new Utf8JsonWriter(_buffer, JsonSubject.PlainWriterOptions);
        _newsWriter = new Utf8JsonWriter(_buffer, new JsonWriterOptions { SkipValidation = true, Encoder = NewsJson.Default.Options.Encoder });
    }

    [Benchmark(Baseline = true, Description = "System.Text.Json, fast path")]
    public int SystemTextJson()
    {
        Begin(_plainWriter);
        PlainContext.Default.PlainArticle.SerializeHandler!(_plainWriter, _subject.Plain);
        return End(_plainWriter);
    }

    [Benchmark(Description = "NewsJson, compiled article")]
    public int Compiled()
    {
        Begin(_newsWriter);
        JsonSerializer.Serialize(_newsWriter, _subject.Compiled, NewsJson.Default.Article);
        return End(_newsWriter);
    }

    [Benchmark(Description = "NewsJson, any article")]
    public int Any()
    {
        Begin(_newsWriter);
        JsonSerializer.Serialize(_newsWriter, _subject.Read, NewsJson.Default.Article);
        return End(_newsWriter);
    }

    [Benchmark(Description = "MemoryPack (binary)")]
    public int Binary()
    {
        _buffer.ResetWrittenCount();
        MemoryPackSerializer.Serialize(_buffer, _subject.Plain);
        return _buffer.WrittenCount;
    }

    [Benchmark(Description = "limit: the bytes copied")]
    public int Copied()
    {
        _buffer.ResetWrittenCount();
        _buffer.Write(_subject.Bytes);
        return _buffer.WrittenCount;
    }

    private void Begin(Utf8JsonWriter writer)
    {
        _buffer.ResetWrittenCount();
        writer.Reset();
    }

    private int End(Utf8JsonWriter writer)
    {
        writer.Flush();
        return _buffer.WrittenCount;
    }
}
