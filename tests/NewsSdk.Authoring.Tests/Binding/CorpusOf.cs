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

    private readonly Dictionary<string, (string Text, List<SourceSpan> Marked)> _files = [];

    private CorpusOf(IEnumerable<(string Path, string Text)> files)
    {
        foreach ((string path, string text) in files)
            _files.Add(path, Unmark(text));
        Bound = CorpusBinder.Bind(_files.Select(static file => new NewsFile(file.Key, file.Value.Text)));
    }

    public BoundCorpus Bound { get; }

    public CorpusModel Model => Bound.Model;

    /// <summary>An article of which only the body is given, below the head that all tests share.</summary>
    public static CorpusOf Body(params string[] bodies) =>
        new(bodies.Select(static (body, index) => ($"seeds/a{index}.news.md", Head + body + "\n")));

    public static CorpusOf Files(params (string Path, string Text)[] files) => new(files);

    public Bound this[int index] => this[$"seeds/a{index}.news.md"];

    public Bound this[string path] => Bound.Articles.Single(article => article.Parsed.Path == path).Bound;

    public string Json => this[0].Json.ToString();

    public TypeModel Event(string name) => Assert.Single(Model.EventTypes, type => type.Name == name);

    public FieldModel Field(string type, string name) => Assert.Single(Event(type).Fields, field => field.Name == name);

    /// <summary>Every diagnostic of the file as <c>id «source»</c>.</summary>
    public string[] Found(string path = "seeds/a0.news.md") =>
        [.. DiagnosticsOf(path).Select(diagnostic => $"{diagnostic.Rule.Id} «{_files[path].Text.Substring(diagnostic.Span.Start, diagnostic.Span.Length)}»")];

    /// <summary>Every diagnostic of all files as <c>path: id «source»</c>.</summary>
    public string[] FoundInAll() => [.. _files.Keys.Order(StringComparer.Ordinal).SelectMany(path => Found(path).Select(found => $"{path}: {found}"))];

    /// <summary>Every marked place of all files as <c>path: «source»</c>.</summary>
    public string[] MarkedInAll() =>
        [.. _files.OrderBy(static file => file.Key, StringComparer.Ordinal).SelectMany(static file => file.Value.Marked.Select(place => $"{file.Key}: «{file.Value.Text.Substring(place.Start, place.Length)}»"))];

    /// <summary>Asserts that just this rule is told of the file, at the marked place, with its line and column, and gives the message.</summary>
    public string Tells(NewsRule rule, string path = "seeds/a0.news.md")
    {
        (string text, List<SourceSpan> marked) = _files[path];
        NewsDiagnostic diagnostic = Assert.Single(DiagnosticsOf(path));
        SourceSpan place = Assert.Single(marked);
        Assert.Equal(rule.Id, diagnostic.Rule.Id);
        Assert.Equal(place, diagnostic.Span);
        string before = text[..place.Start];
        Assert.Equal(before.Count(static c => c == '\n'), diagnostic.Start.Line);
        Assert.Equal(place.Start - (before.LastIndexOf('\n') + 1), diagnostic.Start.Character);
        Assert.DoesNotContain("{0}", diagnostic.Message, StringComparison.Ordinal);
        return diagnostic.Message;
    }

    private IEnumerable<NewsDiagnostic> DiagnosticsOf(string path) => Bound.Diagnostics.Where(diagnostic => diagnostic.Path == path);

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
