using NewsSdk.Authoring;

namespace NewsSdk.Generators.Model;

/// <summary>In which articles each annotation with an id is a member: what the project says of all, of folders and of single articles. The narrowest of these counts.</summary>
/// <remarks>Equal to another when all that it holds is equal.</remarks>
/// <param name="HasMembers">What the project says of all.</param>
/// <param name="UnnamedFolders">The folders, from the project's folder, in whose articles none is.</param>
/// <param name="NamedArticles">The paths of articles in which each is, ordinal.</param>
/// <param name="UnnamedArticles">The paths of articles in which none is, ordinal.</param>
/// <param name="Diagnostics">What is wrong with what it says.</param>
internal sealed record MemberRules(
    bool HasMembers,
    EquatableArray<string> UnnamedFolders,
    EquatableArray<string> NamedArticles,
    EquatableArray<string> UnnamedArticles,
    EquatableArray<NewsDiagnostic> Diagnostics)
{
    /// <summary>Whether they are in the article at <paramref name="path"/>.</summary>
    public bool HasMembersIn(string path)
    {
        if (NamedArticles.AsSpan().BinarySearch(path, StringComparer.Ordinal) >= 0)
            return true;
        if (UnnamedArticles.AsSpan().BinarySearch(path, StringComparer.Ordinal) >= 0)
            return false;
        foreach (string folder in UnnamedFolders)
        {
            if (IsIn(folder, path))
                return false;
        }

        return HasMembers;
    }

    /// <summary>Whether the article at <paramref name="path"/> lies in <paramref name="folder"/> or below.</summary>
    public static bool IsIn(string folder, string path) => path.Length > folder.Length && path[folder.Length] == '/' && path.StartsWith(folder, StringComparison.Ordinal);
}
