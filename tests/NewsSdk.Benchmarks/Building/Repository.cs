using System.Reflection;
using NewsSdk.Authoring;

namespace NewsSdk.Benchmarks;

/// <summary>What the package would give a project, where this repository's build has put it.</summary>
internal static class Repository
{
    private const string Configuration =
#if DEBUG
        "Debug";
#else
        "Release";
#endif

    private static readonly string s_root = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static data => data.Key == "RepositoryFolder").Value!;

    /// <summary>The runtime.</summary>
    public static string Library => typeof(Article).Assembly.Location;

    /// <summary>The generator and its libraries under their packed names.</summary>
    public static IEnumerable<string> Analyzers => Directory.EnumerateFiles(Path.Combine(s_root, "generators/NewsSdk.Packing/bin", Configuration, "net10.0/analyzers"), "*.dll").Order(StringComparer.Ordinal);

    /// <summary>The articles that this project is built with: what binds another one among them gives it their types.</summary>
    public static IEnumerable<NewsFile> Seeds => new[] { "tests/NewsSdk.Benchmarks/seeds/standard.news.md", "seeds/lukashenko-putin-sochi.news.md" }
        .Select(static path => new NewsFile(path, File.ReadAllText(Path.Combine(s_root, path))));

    /// <summary>The package's build file of a kind, <c>props</c> or <c>targets</c>.</summary>
    public static string BuildFile(string kind) => Path.Combine(s_root, "src/NewsSdk/build/NewsSdk." + kind);
}
