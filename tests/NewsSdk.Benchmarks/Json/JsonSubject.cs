using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsSdk.Authoring;
using NewsSdk.Benchmarks.News;

namespace NewsSdk.Benchmarks;

/// <summary>One article in each form that is compared. All its forms write the same bytes, which is checked.</summary>
internal sealed class JsonSubject
{
    private JsonSubject(Article compiled)
    {
        Compiled = compiled;
        Bytes = JsonSerializer.SerializeToUtf8Bytes(compiled, NewsJson.Default.Article);
        Read = JsonSerializer.Deserialize(Bytes, NewsJson.Default.Article)!;
        Plain = JsonSerializer.Deserialize(Bytes, PlainContext.Default.PlainArticle)!;
        Packed = MemoryPack.MemoryPackSerializer.Serialize(Plain);
        AssertSame("the article that was read", JsonSerializer.SerializeToUtf8Bytes(Read, NewsJson.Default.Article));
        AssertSame("the plain article", WritePlain());
    }

    /// <summary>As compiled: it writes its literal.</summary>
    public Article Compiled { get; }

    /// <summary>As read from JSON: it is written member by member.</summary>
    public Article Read { get; }

    /// <summary>As classes for System.Text.Json's generator.</summary>
    public PlainArticle Plain { get; }

    /// <summary>The JSON, in UTF-8.</summary>
    public byte[] Bytes { get; }

    /// <summary>The plain article in MemoryPack's format.</summary>
    public byte[] Packed { get; }

    /// <summary>System.Text.Json's best case: no validation, and the platform's own encoder that escapes least, which searches with vectors.</summary>
    public static JsonWriterOptions PlainWriterOptions => new() { SkipValidation = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The article of a kind.</summary>
    public static JsonSubject Of(SubjectKind kind) => new(kind switch
    {
        SubjectKind.Seed => Articles.LukashenkoPutinSochi,
        SubjectKind.Ascii1 => Made(Languages.Ascii, paragraphs: 1, actors: 5),
        SubjectKind.Ascii10 => Made(Languages.Ascii, paragraphs: 16, actors: 10),
        SubjectKind.Ascii100 => Made(Languages.Ascii, paragraphs: 170, actors: 30),
        SubjectKind.Accented1 => Made(Languages.French, paragraphs: 1, actors: 5),
        SubjectKind.Accented10 => Made(Languages.French, paragraphs: 16, actors: 10),
        _ => Made(Languages.French, paragraphs: 170, actors: 30),
    });

    private static CompiledArticle Made(Language language, int paragraphs, int actors)
    {
        var options = new CorpusOptions { Articles = 1, Language = language, Paragraphs = paragraphs, Actors = actors, Members = int.MaxValue };
        Bound bound = CorpusBinder.Bind([new NewsFile("made.news.md", StandardArticle.Write(options, 0)), .. Repository.Seeds]).Articles.Single(static article => article.Bound.Article.Path == "made.news.md").Bound;
        return bound.Diagnostics.Count == 0
            ? new CompiledArticle(bound.Json.ToString()!)
            : throw new InvalidOperationException("The made article is wrong.");
    }

    private byte[] WritePlain()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, PlainWriterOptions))
            PlainContext.Default.PlainArticle.SerializeHandler!(writer, Plain);
        return buffer.WrittenSpan.ToArray();
    }

    private void AssertSame(string what, byte[] written)
    {
        if (!written.AsSpan().SequenceEqual(Bytes))
            throw new InvalidOperationException($"{what} is written otherwise:\n{Encoding.UTF8.GetString(written)}\n{Encoding.UTF8.GetString(Bytes)}");
    }
}
