namespace NewsSdk.Authoring;

/// <summary>Reads an article's file.</summary>
public static class ArticleReader
{
    /// <summary>How the name of an article's file ends.</summary>
    public const string Extension = ".news.md";

    /// <summary>
    /// Reads the text of one article. Whatever the text, the result is an article, with what could be read of it, and the diagnostics of the rest.
    /// </summary>
    /// <param name="path">The file's path relative to the project, with forward slashes.</param>
    /// <param name="text">The file's text without a byte order mark.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static ParsedArticle Read(string path, string text, CancellationToken cancellation = default) =>
        Read(path, text, byLibraries: false, cancellation);

    /// <param name="byLibraries">Whether Markdig and YamlDotNet read also what is so plain that it needs neither: the result is the same.</param>
    internal static ParsedArticle Read(string path, string text, bool byLibraries, CancellationToken cancellation = default)
    {
        EquatableArray<int> lineStarts = LineMap.LineStartsOf(text);
        var diagnostics = new DiagnosticBag(path, lineStarts);
        try
        {
            return Read(path, text, byLibraries, lineStarts, diagnostics, cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            diagnostics.Report(NewsDiagnostics.InternalError, default, exception.Message);
            return new ParsedArticle
            {
                Path = path,
                Id = new Located(NameOf(path), default),
                Metadata = new ArticleMetadata(),
                Text = "",
                Blocks = default,
                Marks = default,
                Spans = default,
                Actors = default,
                Events = default,
                Quotes = default,
                Suppress = default,
                HasFrontMatter = false,
                LineStarts = lineStarts,
                Diagnostics = diagnostics.ToDiagnostics(),
            };
        }
    }

    private static ParsedArticle Read(string path, string text, bool byLibraries, EquatableArray<int> lineStarts, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var frontMatter = new FrontMatterReader(diagnostics);
        (int bodyStart, bool hasFrontMatter) = ReadFrontMatter(text, byLibraries, frontMatter, diagnostics);
        var body = new BodyReader(text, bodyStart, diagnostics, cancellation);
        body.Read(byLibraries);
        List<ParsedSpan> found = new TextSpanFinder(body.Text, body.Blocks, diagnostics).Find(frontMatter.Spans, cancellation);
        Suppression.Check(frontMatter.Suppress, diagnostics);
        return new ParsedArticle
        {
            Path = path,
            Id = frontMatter.Id is { Text.Length: > 0 } id ? id : new Located(NameOf(path), default),
            Metadata = frontMatter.Metadata,
            Text = body.Text,
            Blocks = body.Blocks,
            Runs = body.Runs,
            Marks = body.Marks,
            Spans = found.Count == 0 ? body.Spans : [.. body.Spans, .. found],
            LeftOut = body.LeftOut,
            Actors = frontMatter.Actors,
            Events = frontMatter.Events,
            Quotes = frontMatter.Quotes,
            Formerly = frontMatter.Formerly,
            Suppress = frontMatter.Suppress,
            Draft = frontMatter.Draft,
            HasFrontMatter = hasFrontMatter,
            LineStarts = lineStarts,
            Diagnostics = Suppression.Apply(frontMatter.Suppress, diagnostics.ToDiagnostics()),
        };
    }

    private static (int BodyStart, bool HasFrontMatter) ReadFrontMatter(string text, bool byLibraries, FrontMatterReader frontMatter, DiagnosticBag diagnostics)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            diagnostics.Report(NewsDiagnostics.EmptyFile, default);
            return (0, false);
        }

        if (MergeConflict.IsReported(text, diagnostics))
            return (text.Length, false);

        FrontMatterBlock block = FrontMatterBlock.Find(text);
        switch (block.Form)
        {
            case FrontMatterForm.Missing:
                bool isBelow = FrontMatterBlock.Find(text.TrimStart()).Form != FrontMatterForm.Missing;
                diagnostics.Report(NewsDiagnostics.NoFrontMatter, block.Opening, isBelow ? "take away what stands before its first line `---`" : "begin the file with a line `---`, then `headline:` and `published:`, then `---`");
                return (block.BodyStart, false);
            case FrontMatterForm.Unclosed:
                diagnostics.Report(NewsDiagnostics.UnclosedFrontMatter, block.Opening);
                return (block.BodyStart, false);
        }

        if (!YamlReader.Read(text, block.Yaml, diagnostics, out YamlNode? document, byLibraries))
            return (block.BodyStart, false);
        return (block.BodyStart, frontMatter.Read(document, block.Opening));
    }

    /// <summary>The id of an article that gives itself none.</summary>
    public static string NameOf(string path)
    {
        string name = path.Substring(path.LastIndexOf('/') + 1);
        return name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - Extension.Length) : name;
    }
}
