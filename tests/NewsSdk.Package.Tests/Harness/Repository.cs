namespace NewsSdk.Package.Tests.Harness;

/// <summary>Places in this repository.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Find();

    public static string Seed => Path.Combine(Root, "seeds", "lukashenko-putin-sochi.news.md");

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "NewsSdk.sln")))
                return folder.FullName;
        throw new InvalidOperationException($"no folder above {AppContext.BaseDirectory} holds NewsSdk.sln");
    }
}
