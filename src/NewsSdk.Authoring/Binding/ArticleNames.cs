namespace NewsSdk.Authoring;

/// <summary>Gives the articles their C# names: of two with one name the first by path has it.</summary>
internal static class ArticleNames
{
    /// <summary>The names of <paramref name="articles"/>, which are ordinal by path.</summary>
    /// <param name="seedsFolder">The folder of all articles.</param>
    /// <param name="taken">The C# names of the schema's types: beside them stands each article's class.</param>
    public static EquatableArray<ArticleName> Of(List<ArticleSignature> articles, string seedsFolder, HashSet<string> taken)
    {
        var folders = new EquatableArray<string>[articles.Count];
        var classes = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < articles.Count; i++)
        {
            folders[i] = FoldersOf(articles[i].Path, seedsFolder);
            for (int depth = 1; depth <= folders[i].Count; depth++)
                classes.Add(string.Join(".", folders[i].Take(depth)));
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        var identifiers = new HashSet<string>(StringComparer.Ordinal);
        var names = new List<ArticleName>(articles.Count);
        for (int i = 0; i < articles.Count; i++)
        {
            string? identifier = Identifiers.OfArticle(articles[i].Id);
            bool isFirst = ids.Add(articles[i].Id) && identifier is not null
                && !IsFolder(folders[i], identifier, classes) && !taken.Contains(ClassOf(identifier)) && identifiers.Add(identifier);
            names.Add(new ArticleName(articles[i].Path, articles[i].Id, isFirst ? identifier : null) { Folders = folders[i] });
        }

        // A former name is kept where nothing has it now.
        for (int i = 0; i < names.Count; i++)
        {
            if (names[i].Identifier is not null && articles[i].Formerly.Count > 0)
                names[i] = names[i] with { Formerly = FormerNamesOf(articles[i], folders[i], ids, identifiers, classes) };
        }

        return names.ToEquatableArray();
    }

    /// <summary>The class of an article.</summary>
    public static string ClassOf(string identifier) => identifier + "Article";

    private static EquatableArray<FormerName> FormerNamesOf(
        ArticleSignature article, EquatableArray<string> folders, HashSet<string> ids, HashSet<string> identifiers, HashSet<string> classes)
    {
        var former = new List<FormerName>();
        foreach (string id in article.Formerly)
        {
            if (Identifiers.OfArticle(id) is { } identifier && ids.Add(id) && !IsFolder(folders, identifier, classes) && identifiers.Add(identifier))
                former.Add(new FormerName(id, identifier));
        }

        return former.ToEquatableArray();
    }

    private static bool IsFolder(EquatableArray<string> folders, string identifier, HashSet<string> classes) =>
        classes.Contains(QualifiedName(folders, identifier)) || (folders.Count > 0 && folders[folders.Count - 1] == identifier);

    /// <summary>The path of a member below <c>Articles</c>.</summary>
    public static string QualifiedName(EquatableArray<string> folders, string identifier) => string.Join(".", folders.Append(identifier));

    private static EquatableArray<string> FoldersOf(string path, string seedsFolder)
    {
        string root = seedsFolder.Length == 0 ? "" : seedsFolder + "/";
        int last = path.LastIndexOf('/');
        if (last < root.Length || !path.StartsWith(root, StringComparison.Ordinal))
            return default;

        var folders = new List<string>();
        foreach (string folder in path.Substring(root.Length, last - root.Length).Split('/'))
            folders.Add(Identifiers.OfFolder(folder, folders.Count == 0 ? null : folders[folders.Count - 1]));
        return folders.ToEquatableArray();
    }
}
