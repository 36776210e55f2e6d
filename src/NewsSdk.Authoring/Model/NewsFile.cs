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

    /// <summary>
    /// The name that a file of no kind was meant to have, where its own is nearly such a name; else null. Of a name that may be another program's, such as
    /// <c>schema.yaml</c>, its <paramref name="text"/> says whether it is meant.
    /// </summary>
    public static string? NameIntended(string path, Func<string?> text)
    {
        if (KindOf(path) != NewsFileKind.Other)
            return null;
        string name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        string spelt = Respelt(name, ".yaml", ".yml") ?? Respelt(name, ".md", ".markdown", ".mdx", ".txt") ?? name;
        if (KindOf(spelt) != NewsFileKind.Other)
            return spelt;
        return spelt.ToLowerInvariant() switch
        {
            "news-schema.yaml" => SchemaReader.FileName,
            "schema.yaml" when SchemaReader.IsLikely(text()) => SchemaReader.FileName,
            "actors.yaml" when RegistryReader.IsLikely(text()) => "news" + RegistryReader.Extension,
            _ => null,
        };
    }

    private static string? Respelt(string name, string ours, params string[] others)
    {
        string? other = Array.Find(others, extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
        return other is null ? null : name.Substring(0, name.Length - other.Length) + ours;
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
