namespace NewsSdk.Authoring.Tests.Binding;

/// <summary>Articles written as texts, bound together. A place marked <c>⟦…⟧</c> is where a diagnostic is expected; the marks are taken out.</summary>
internal sealed class CorpusOf
{
    public const string Head = """
        ---
        headline: Talks in Sochi
        published: 2020-09-14
        actors:
          putin: { type: person, name: Vladimir Putin, title: President of Russia }
          lukashenko: { type: person, name: Alexander Lukashenko }
          merkel: { type: person, name: Angela Merkel }
          sochi: { type: place, name: Sochi }
          kremlin: { type: organization, name: the Kremlin }
        ---


        """;

    private readonly Dictionary<string, (ParsedArticle Article, Bound Bound, string Text, List<SourceSpan> Marked)> _articles = [];

    private CorpusOf(IEnumerable<(string Path, string Text)> files)
    {
        var parsed = files.Select(static file =>
        {
            (string text, List<SourceSpan> marked) = Unmark(file.Text);
            return (file.Path, Text: text, Marked: marked, Article: ArticleReader.Read(file.Path, text));
        }).ToList();
        Model = Binder.Infer(parsed.Select(static file => Binder.Sign(file.Article)));
        foreach (var file in parsed)
            _articles.Add(file.Path, (file.Article, Binder.Bind(file.Article, Model), file.Text, file.Marked));
    }

    public CorpusModel Model { get; }

    /// <summary>An article of which only the body is given, below the head that all tests share.</summary>
    public static CorpusOf Body(params string[] bodies) =>
        new(bodies.Select(static (body, index) => ($"seeds/a{index}.news.md", Head + body + "\n")));

    public static CorpusOf Files(params (string Path, string Text)[] files) => new(files);

    public Bound this[int index] => _articles[$"seeds/a{index}.news.md"].Bound;

    public Bound this[string path] => _articles[path].Bound;

    public string Json => this[0].Article.Json.ToString();

    public TypeModel Event(string name) => Assert.Single(Model.EventTypes, type => type.Name == name);

    public FieldModel Field(string type, string name) => Assert.Single(Event(type).Fields, field => field.Name == name);

    /// <summary>Every diagnostic of the article as <c>id «source»</c>, of the reader and the binder.</summary>
    public string[] Found(string path = "seeds/a0.news.md")
    {
        var article = _articles[path];
        return [.. article.Article.Diagnostics.Concat(article.Bound.Diagnostics)
            .Select(diagnostic => $"{diagnostic.Rule.Id} «{article.Text.Substring(diagnostic.Span.Start, diagnostic.Span.Length)}»")];
    }

    /// <summary>Asserts that just this rule is told, at the marked place, with its line and column, and gives the message.</summary>
    public string Tells(NewsRule rule, string path = "seeds/a0.news.md")
    {
        var article = _articles[path];
        NewsDiagnostic diagnostic = Assert.Single(article.Article.Diagnostics.Concat(article.Bound.Diagnostics));
        SourceSpan place = Assert.Single(article.Marked);
        Assert.Equal(rule.Id, diagnostic.Rule.Id);
        Assert.Equal(place, diagnostic.Span);
        string before = article.Text[..place.Start];
        Assert.Equal(before.Count(static c => c == '\n'), diagnostic.Start.Line);
        Assert.Equal(place.Start - (before.LastIndexOf('\n') + 1), diagnostic.Start.Character);
        Assert.DoesNotContain("{0}", diagnostic.Message, StringComparison.Ordinal);
        return diagnostic.Message;
    }

    private static (string Text, List<SourceSpan> Marked) Unmark(string text)
    {
        var marked = new List<SourceSpan>();
        for (int open = text.IndexOf('⟦'); open >= 0; open = text.IndexOf('⟦'))
        {
            int close = text.IndexOf('⟧') - 1;
            text = text.Remove(open, 1).Remove(close, 1);
            marked.Add(SourceSpan.Between(open, close));
        }

        return (text, marked);
    }
}
