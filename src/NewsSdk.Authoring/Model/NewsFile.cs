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
