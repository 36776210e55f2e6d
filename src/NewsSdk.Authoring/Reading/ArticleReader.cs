namespace NewsSdk.Authoring;

/// <summary>Reads an article's file.</summary>
public static class ArticleReader
{
    /// <summary>
    /// Reads the text of one article. Whatever the text, the result is an article, with what could be read of it, and the diagnostics of the rest.
    /// </summary>
    /// <param name="path">The file's path relative to the project, with forward slashes.</param>
    /// <param name="text">The file's text without a byte order mark.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static ParsedArticle Read(string path, string text, CancellationToken cancellation = default) => throw new InvalidOperationException();
}
