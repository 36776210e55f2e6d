using System.Globalization;

namespace NewsSdk.Benchmarks;

/// <summary>An edit of a project with a made corpus, after which the generator runs again.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Apply">Does it for the nth time; each time gives another text.</param>
internal sealed record CorpusEdit(string Name, Action<GeneratorSession, int> Apply)
{
    public const string Prose = "prose of an article";
    public const string CSharp = "a C# file";

    private const string Marker = " and edited";

    /// <summary>The edits that a corpus can have.</summary>
    public static IEnumerable<CorpusEdit> Of(CorpusOptions corpus, int size)
    {
        string article = string.Create(CultureInfo.InvariantCulture, $"article-{size / 2:D5}.news.md");
        yield return new CorpusEdit("nothing", static (_, _) => { });
        yield return new CorpusEdit(CSharp, static (session, time) => session.EditSource(time + 1));
        yield return new CorpusEdit(Prose, (session, time) => session.Edit(article, text => WithNumber(text, time)));
        yield return new CorpusEdit("headline of an article", (session, time) => session.Edit(article, text => Replaced(text, "headline: ", time)));
        if (!corpus.HasRegistry)
            yield return new CorpusEdit("name of an actor of an article", (session, time) => session.Edit(article, text => Replaced(text, "name: ", time)));
        else
            yield return new CorpusEdit("name of an actor of the registry", static (session, time) => session.Edit(".actors.yaml", text => Replaced(text, "name: ", time)));
        if (corpus.HasSchema)
            yield return new CorpusEdit("a field more in the schema", static (session, time) => session.Edit("news.schema.yaml", text => Replaced(text, "meeting: { ", time, ": text?, ")));
        yield return new CorpusEdit("an article more", (session, time) => session.Add(CorpusMaker.MakeOne(corpus, size + time)));
        yield return new CorpusEdit("an article less", static (session, _) => session.RemoveLast());
        yield return new CorpusEdit("all files opened anew, unchanged", static (session, _) => session.Reopen());
    }

    // At the end of the text, before the last full stop: a word more or another number.
    private static string WithNumber(string text, int time)
    {
        int marker = text.LastIndexOf(Marker, StringComparison.Ordinal);
        string before = marker < 0 ? text.TrimEnd('\n', '.') : text[..marker];
        return string.Create(CultureInfo.InvariantCulture, $"{before}{Marker} {time}.\n");
    }

    // A number in front of a value; the next time it is another.
    private static string Replaced(string text, string key, int time, string suffix = " ")
    {
        int start = text.IndexOf(key, StringComparison.Ordinal) + key.Length;
        int rest = start;
        if (text.AsSpan(start).StartsWith("edit-"))
            rest = text.IndexOf(suffix, start, StringComparison.Ordinal) + suffix.Length;
        return string.Create(CultureInfo.InvariantCulture, $"{text[..start]}edit-{time}{suffix}{text[rest..]}");
    }
}
