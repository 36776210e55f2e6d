using System.Text;
using CsCheck;
using NewsSdk.Authoring.Tests.Reading;

namespace NewsSdk.Generators.Tests.Fuzzing;

/// <summary>A small corpus, one file of which at least is random or broken. The same seed gives the same bytes.</summary>
internal sealed record FuzzCase(long Seed, IReadOnlyList<TextFile> Files, int Bytes)
{
    private static readonly string[] s_names = ["a", "sochi", "2020/a", "belarus/minsk/march", "é/ü", "class/class", "CON", "a b", "..", "x;y", "#", "漢字", "Equals", "All/All", "a\"b", "a\u202Eb", "a\nb", "\uD83D", "<b>", "{0}"];

    public static FuzzCase Of(long seed)
    {
        var random = new Random(HashCode.Combine(seed.GetHashCode(), 17 * (int)(seed >> 7)) ^ (int)seed);
        var mutator = new ByteMutator(random, FuzzSeeds.All);
        List<(string Path, byte[] Bytes)> files = random.Next(20) switch
        {
            < 10 => [(Article(random), mutator.Mutate(AnyFile(random, FuzzSeeds.Articles)))],
            < 13 => Corpus(random, mutator),
            < 16 =>
            [
                ("seeds/news.schema.yaml", mutator.Mutate(AnyFile(random, FuzzSeeds.Schemas))),
                ("seeds/world.actors.yaml", mutator.Mutate(AnyFile(random, FuzzSeeds.Registries))),
                (Article(random), AnyFile(random, FuzzSeeds.Articles)),
            ],
            < 18 => [(Article(random), Made(seed))],
            _ => [(Article(random), mutator.Mutate(Made(seed)))],
        };

        // The compiler reads what is not UTF-8 with the fallback of its system: one that replaces it, or Latin-1's like.
        Encoding encoding = random.Next(4) == 0 ? Encoding.Latin1 : Encoding.UTF8;
        return new FuzzCase(
            seed,
            [.. files.Select(file => TextFile.Of(NewsProject.Folder + file.Path, file.Bytes, System.Text.Unicode.Utf8.IsValid(file.Bytes) ? Encoding.UTF8 : encoding))],
            files.Sum(static file => file.Bytes.Length));
    }

    private static string Article(Random random) => $"{(random.Next(8) == 0 ? "" : "seeds/")}{(random.Next(4) == 0 ? Any(random, s_names) : "a")}.news.md";

    // All that a newsroom has, with one or two files broken.
    private static List<(string Path, byte[] Bytes)> Corpus(Random random, ByteMutator mutator)
    {
        List<(string Path, byte[] Bytes)> files = [.. TestCorpus.Project.Files.Select(static file => (file.Path[NewsProject.Folder.Length..], Encoding.UTF8.GetBytes(file.GetText()!.ToString())))];
        for (int i = random.Next(2); i >= 0; i--)
        {
            int index = random.Next(files.Count);
            files[index] = (files[index].Path, mutator.Mutate(files[index].Bytes));
        }

        return files;
    }

    private static byte[] Made(long seed) => Encoding.UTF8.GetBytes(ArticleGenerator.Any.Generate(new PCG(1, (ulong)seed), null, out _));

    // Small ones more often, so that a run tries more.
    private static byte[] AnyFile(Random random, IReadOnlyList<byte[]> files)
    {
        (byte[] one, byte[] other) = (Any(random, files), Any(random, files));
        return one.Length < other.Length || random.Next(4) == 0 ? one : other;
    }

    private static T Any<T>(Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
