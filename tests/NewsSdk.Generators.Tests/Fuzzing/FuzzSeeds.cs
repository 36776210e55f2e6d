using System.Text;
using System.Text.RegularExpressions;
using NewsSdk.Authoring;
using NewsSdk.Benchmarks;

namespace NewsSdk.Generators.Tests.Fuzzing;

/// <summary>Every article, registry and schema of the repository.</summary>
internal static partial class FuzzSeeds
{
    private const int LongestMade = 2_500;

    public static IReadOnlyList<byte[]> Articles { get; } = [.. OfRepository("*.news.md"), .. OfReadme("markdown"), .. Bytes(TestArticles.Sochi, TestArticles.Minsk, TestCorpus.Sochi, TestCorpus.March, TestCorpus.Draft), .. Made()];

    public static IReadOnlyList<byte[]> Registries { get; } = [.. OfRepository("*.actors.yaml"), .. Bytes(TestCorpus.World, TestCorpus.Belarus), .. MadeYaml(NewsFileKind.Registry)];

    public static IReadOnlyList<byte[]> Schemas { get; } = [.. OfRepository("news.schema.yaml"), .. Bytes(TestCorpus.Schema), .. MadeYaml(NewsFileKind.Schema)];

    public static IReadOnlyList<byte[]> All { get; } = [.. Articles, .. Registries, .. Schemas];

    private static IEnumerable<byte[]> Bytes(params string[] texts) => texts.Select(Encoding.UTF8.GetBytes);

    private static IEnumerable<byte[]> OfRepository(string pattern) => Repository.Files(".", pattern)
        .Where(static path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))
        .Select(static path => File.ReadAllBytes(Path.Combine(Repository.Root, path)));

    // An example without front matter is one of a body.
    private static IEnumerable<byte[]> OfReadme(string language) => new[] { "README.md", "generators/NewsSdk.Generators/README.md" }
        .SelectMany(static path => Block().Matches(Repository.Read(path)))
        .Where(block => block.Groups["language"].Value == language)
        .Select(static block => block.Groups["text"].Value)
        .Select(static text => Encoding.UTF8.GetBytes(text.StartsWith("---\n", StringComparison.Ordinal) ? text : $"---\nheadline: x\npublished: 2020\n---\n\n{text}"));

    private static IEnumerable<byte[]> Made() => CorpusMaker.Make(new CorpusOptions { Articles = 100, IsNasty = true, HasCrossing = true })
        .Select(static file => file.Bytes).Where(static bytes => bytes.Length < LongestMade);

    private static IEnumerable<byte[]> MadeYaml(NewsFileKind kind) => CorpusMaker.Make(new CorpusOptions { Articles = 0, HasRegistry = true, HasSchema = true })
        .Where(file => NewsFile.KindOf(file.Path) == kind).Select(static file => file.Bytes);

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
