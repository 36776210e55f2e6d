using NewsSdk.Authoring;

namespace NewsSdk.Generators.Emit;

/// <summary>The folders that the articles lie in, as the classes that they become.</summary>
internal sealed class FolderTree(string identifier, string path)
{
    private readonly SortedDictionary<string, FolderTree> _folders = new(StringComparer.Ordinal);

    /// <summary>The C# name, not escaped.</summary>
    public string Identifier => identifier;

    /// <summary>The folder from the project's folder.</summary>
    public string Path => path;

    /// <summary>The folders in it, ordinal by their C# name.</summary>
    public IEnumerable<FolderTree> Folders => _folders.Values;

    /// <summary>The tree of the folders of <paramref name="articles"/>.</summary>
    public static FolderTree Of(EquatableArray<ArticleName> articles)
    {
        var root = new FolderTree("Articles", "");
        foreach (ArticleName article in articles)
        {
            string[] segments = article.Path.Split('/');
            int first = segments.Length - 1 - article.Folders.Count;
            FolderTree folder = root;
            for (int i = 0; i < article.Folders.Count; i++)
            {
                string name = article.Folders[i];
                if (!folder._folders.TryGetValue(name, out FolderTree? inner))
                    folder._folders.Add(name, inner = new FolderTree(name, string.Join("/", segments.Take(first + i + 1))));
                folder = inner;
            }
        }

        return root;
    }
}
