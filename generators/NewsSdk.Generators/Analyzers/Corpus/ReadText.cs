using NewsSdk.Authoring;

namespace NewsSdk.Generators.Analyzers.Corpus;

/// <summary>A file's text and what was read of it, each part when it is first asked for. Two threads may read the same twice; both read the same.</summary>
internal sealed class ReadText(string path, string text)
{
    private ArticleHead? _head;
    private ParsedArticle? _article;
    private ParsedRegistry? _registry;
    private ParsedSchema? _schema;

    public string Path => path;

    public string Text => text;

    /// <summary>The article's front matter.</summary>
    public ArticleHead Head => _head ??= ArticleHead.Read(path, text);

    /// <summary>The registry.</summary>
    public ParsedRegistry Registry => _registry ??= RegistryReader.Read(path, text);

    /// <summary>The schema.</summary>
    public ParsedSchema Schema => _schema ??= SchemaReader.Read(path, text);

    /// <summary>The article.</summary>
    public ParsedArticle Article(CancellationToken cancellation) => _article ??= ArticleReader.Read(path, text, cancellation);
}
