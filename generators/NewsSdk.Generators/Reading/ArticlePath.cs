namespace NewsSdk.Generators.Reading;

/// <summary>Paths of article files.</summary>
internal static class ArticlePath
{
    private const string Suffix = ".news.md";

    /// <summary>Tells whether the file at <paramref name="path"/> is an article.</summary>
    public static bool IsArticle(string path) => path.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase);

    /// <summary>The path from <paramref name="folder"/> to the file at <paramref name="fullPath"/>, with forward slashes: the same on every machine and in every checkout.</summary>
    public static string Relative(string folder, string fullPath)
    {
        string path = fullPath.Replace('\\', '/');
        string from = folder.Replace('\\', '/').TrimEnd('/') + "/";
        if (folder.Length == 0 || !IsRooted(path))
            return path;

        // Drives and shares are of Windows, where the case of a path means nothing.
        StringComparison comparison = from[0] == '/' && !from.StartsWith("//", StringComparison.Ordinal)
            ? StringComparison.Ordinal
            : StringComparison.OrdinalIgnoreCase;
        if (path.StartsWith(from, comparison))
            return path.Substring(from.Length);

        int common = CommonFolders(from, path, comparison);
        return common <= 1 ? path : Upwards(from, common) + path.Substring(common);
    }

    private static bool IsRooted(string path) => path.Length > 0 && (path[0] == '/' || (path.Length > 1 && path[1] == ':'));

    private static int CommonFolders(string from, string path, StringComparison comparison)
    {
        int common = 0;
        for (int slash = from.IndexOf('/'); slash >= 0 && slash < path.Length; slash = from.IndexOf('/', slash + 1))
        {
            if (string.Compare(from, 0, path, 0, slash + 1, comparison) != 0)
                break;
            common = slash + 1;
        }

        return common;
    }

    private static string Upwards(string from, int common) => string.Concat(from.Skip(common).Where(c => c == '/').Select(_ => "../"));
}
