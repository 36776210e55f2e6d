using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace NewsSdk.Authoring.Tests.Binding;

/// <summary>The work grows with the corpus and not with its square.</summary>
[Collection(Reading.AloneCollection.Name)]
public sealed class CorpusGrowthTests
{
    [Fact]
    public void ALargeRegistryCostsAnArticleLittle() => GrowsAsItsLength(static count =>
    {
        var registry = new StringBuilder();
        for (int i = 0; i < count; i++)
            registry.Append(CultureInfo.InvariantCulture, $"actor-number-{i}: {{ type: person, name: A {i}, formerly: old-number-{i} }}\n");
        var body = new StringBuilder();
        for (int i = 0; i < 100; i++)
            body.Append(CultureInfo.InvariantCulture, $"[x]{{#e{i} .meeting host=actor-number-{i} topic=weather-{i}}} [y]{{.actor-number-{i}}} ");
        return [new("seeds/x.actors.yaml", registry.ToString()), new("seeds/a.news.md", Article(body.ToString()))];
    });

    [Fact]
    public void ALargeSchemaCostsLittle() => GrowsAsItsLength(static count =>
    {
        var schema = new StringBuilder("events:\n");
        for (int i = 0; i < count; i++)
            schema.Append(CultureInfo.InvariantCulture, $"  type{i}: {{ {(i % 50 == 0 ? "" : $"is: type{i - 1}, ")}f{i}: actor?, w{i}: '[a, b]?', formerly: old{i} }}\n");
        return [new("news.schema.yaml", schema.ToString())];
    });

    [Fact]
    public void ManyQuotesByTheirTextCostLittle() => GrowsAsItsLength(static count =>
    {
        var spans = new StringBuilder("spans:\n");
        var body = new StringBuilder();
        for (int i = 0; i < count / 4; i++)
        {
            body.Append(CultureInfo.InvariantCulture, $"[word{i} said]{{#q{i} .quote by=putin}} ");
            spans.Append(CultureInfo.InvariantCulture, $"  - {{ class: quote, exact: \"word{i} \", by: putin }}\n");
        }

        return [new("seeds/a.news.md", Article(body.ToString(), spans + "actors: { putin: { type: person, name: P } }\n"))];
    });

    [Fact]
    public void ManyMistakesCostLittle() => GrowsAsItsLength(static count =>
    {
        var schema = new StringBuilder("events:\n");
        var body = new StringBuilder();
        for (int i = 0; i < count / 8; i++)
        {
            schema.Append(CultureInfo.InvariantCulture, $"  type{i}: {{ is: tipe{i}, f: persn{i} }}\n");
            body.Append(CultureInfo.InvariantCulture, $"[x]{{.nobody{i}}} ");
        }

        return [new("news.schema.yaml", schema.ToString()), new("seeds/a.news.md", Article(body.ToString()))];
    });

    /// <summary>Types, and roles of one type, of which each is written once and is a letter away from the usual one.</summary>
    [Fact]
    public void ManySlipsCostLittle() => GrowsAsItsLength(static count =>
    {
        var body = new StringBuilder("[x]{.meeting host=p} [x]{.meeting host=p} [x]{.meeting host=p} ");
        for (int i = 0; i < count; i++)
            body.Append(CultureInfo.InvariantCulture, $"[x]{{.me{(char)(0x4E00 + i)}eting host=p}} [x]{{.meeting ho{(char)(0x4E00 + i)}st=p}} ");
        return [new("seeds/a.news.md", Article(body.ToString(), "actors: { p: { type: person, name: P } }\n"))];
    });

    private static void GrowsAsItsLength(Func<int, NewsFile[]> files)
    {
        Measure(files(100));
        TimeSpan small = Measure(files(1_000));
        TimeSpan large = Measure(files(8_000));
        Assert.True(large < TimeSpan.FromSeconds(1.5) || large < small * 24, $"{small.TotalMilliseconds} ms became {large.TotalMilliseconds} ms");
    }

    private static TimeSpan Measure(NewsFile[] files)
    {
        long start = Stopwatch.GetTimestamp();
        CorpusBinder.Bind(files);
        return Stopwatch.GetElapsedTime(start);
    }

    private static string Article(string body, string keys = "") => $"---\nheadline: x\npublished: 2020\n{keys}---\n\n{body}\n";
}
