namespace NewsSdk.Generators.Reading;

/// <summary>Paths from a project's folder.</summary>
internal static class ProjectPath
{
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

    /// <summary>The folder that a property names, in the form of <see cref="Relative"/>: without <c>.</c>, needless <c>..</c> and a slash at its end.</summary>
    public static string Folder(string projectFolder, string folder)
    {
        string path = folder.Replace('\\', '/');
        if (IsRooted(path))
            path = Relative(projectFolder, path.TrimEnd('/') + "/x").TrimEnd('x');
        var segments = new List<string>();
        foreach (string segment in path.Split('/'))
        {
            if (segment == ".." && segments.Count > 0 && segments[segments.Count - 1] != "..")
                segments.RemoveAt(segments.Count - 1);
            else if (segment is not ("" or "."))
                segments.Add(segment);
        }

        // What is not beside the project keeps its root.
        return path.Substring(0, path.Length - path.TrimStart('/').Length) + string.Join("/", segments);
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
