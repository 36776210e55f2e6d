using NewsSdk.Authoring.Tests.Reading;

namespace NewsSdk.Authoring.Tests.Linting;

/// <summary>Lints articles written as texts. A place marked <c>⟦…⟧</c> is where a lint is expected; the marks are taken out.</summary>
internal static class Lints
{
    /// <summary>Asserts that the rule is told at each marked place and nowhere else.</summary>
    public static NewsDiagnostic[] Tells(NewsRule rule, string marked, string? registry = null)
    {
        var places = new List<SourceSpan>();
        string file = marked;
        for (int open = file.IndexOf('⟦'); open >= 0; open = file.IndexOf('⟦'))
        {
            int close = file.IndexOf('⟧') - 1;
            file = file.Remove(open, 1).Remove(close, 1);
            places.Add(SourceSpan.Between(open, close));
        }

        NewsDiagnostic[] found = [.. Of(file, registry).Where(diagnostic => diagnostic.Rule == rule)];
        Assert.Equal(places.Select(place => (place.Start, file.Substring(place.Start, place.Length))), found.Select(diagnostic => (diagnostic.Span.Start, file.Substring(diagnostic.Span.Start, diagnostic.Span.Length))));
        return found;
    }

    /// <summary>Every lint of the article as <c>id «source»</c>.</summary>
    public static string[] Found(string file, string? registry = null) =>
        [.. Of(file, registry).Select(diagnostic => $"{diagnostic.Rule.Id} «{file.Substring(diagnostic.Span.Start, diagnostic.Span.Length)}»")];

    public static EquatableArray<NewsDiagnostic> Of(string file, string? registry = null)
    {
        List<NewsFile> files = [new("seeds/a.news.md", file)];
        if (registry is not null)
            files.Add(new NewsFile("seeds/news.actors.yaml", registry));
        BoundCorpus corpus = CorpusBinder.Bind(files);
        Assert.Empty(corpus.Diagnostics.Where(static diagnostic => diagnostic.Rule.Severity == NewsSeverity.Error).Select(static diagnostic => diagnostic.ToString()));
        return Linter.Lint(corpus.Articles[0], corpus.Model, corpus.Actors);
    }

    /// <summary>An article with a body below the head that other tests share.</summary>
    public static string WithBody(string body, string? language = null) =>
        (language is null ? Article.Head : Article.Head.Replace("published:", $"language: {language}\npublished:", StringComparison.Ordinal)) + body;
}
