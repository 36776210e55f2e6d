namespace NewsSdk.Authoring;

/// <summary>A file of a corpus: its path relative to the project, with forward slashes, and its text without a byte order mark.</summary>
public sealed record NewsFile(string Path, string Text)
{
    /// <summary>What the file is, by its name.</summary>
    public NewsFileKind Kind => KindOf(Path);

    /// <summary>What the file at <paramref name="path"/> is, by its name.</summary>
    public static NewsFileKind KindOf(string path)
    {
        if (path.EndsWith(ArticleReader.Extension, StringComparison.OrdinalIgnoreCase))
            return NewsFileKind.Article;
        if (path.EndsWith(RegistryReader.Extension, StringComparison.OrdinalIgnoreCase))
            return NewsFileKind.Registry;
        bool isSchema = path.EndsWith(SchemaReader.FileName, StringComparison.OrdinalIgnoreCase)
            && (path.Length == SchemaReader.FileName.Length || path[path.Length - SchemaReader.FileName.Length - 1] is '/' or '\\');
        return isSchema ? NewsFileKind.Schema : NewsFileKind.Other;
    }

    /// <summary>The name under which a file of no kind would be one, where that is its own but for the spelling of <c>.yaml</c> or <c>.md</c>; else null.</summary>
    public static string? NameIntended(string path)
    {
        string intended = Respelt(path, ".yml", ".yaml") ?? Respelt(path, ".markdown", ".md") ?? path;
        return KindOf(path) == NewsFileKind.Other && KindOf(intended) != NewsFileKind.Other ? intended.Substring(intended.LastIndexOfAny(['/', '\\']) + 1) : null;
    }

    private static string? Respelt(string path, string extension, string ours) =>
        path.EndsWith(extension, StringComparison.OrdinalIgnoreCase) ? path.Substring(0, path.Length - extension.Length) + ours : null;
}

/// <summary>What a file of a corpus is.</summary>
public enum NewsFileKind
{
    /// <summary>Nothing to NewsSdk.</summary>
    Other,

    /// <summary>An article, <c>*.news.md</c>.</summary>
    Article,

    /// <summary>A registry of actors, <c>*.actors.yaml</c>.</summary>
    Registry,

    /// <summary>The schema, <c>news.schema.yaml</c>.</summary>
    Schema,
}
