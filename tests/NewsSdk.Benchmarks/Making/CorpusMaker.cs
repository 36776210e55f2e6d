using System.Globalization;
using System.Text;

namespace NewsSdk.Benchmarks;

/// <summary>Makes corpora of valid articles.</summary>
internal static class CorpusMaker
{
    /// <summary>The files of a corpus, one after the other.</summary>
    public static IEnumerable<MadeFile> Make(CorpusOptions options)
    {
        if (options.HasRegistry)
            yield return new MadeFile("world.actors.yaml", Encoding.UTF8.GetBytes(string.Concat(ActorPool.All.Select(static actor => actor.Declaration + "\n"))));
        if (options.HasSchema)
            yield return new MadeFile("news.schema.yaml", Encoding.UTF8.GetBytes(EventTemplate.SchemaText));
        for (int i = 0; i < options.Articles; i++)
            yield return MakeOne(options, i);
    }

    /// <summary>The article of a corpus with an index.</summary>
    public static MadeFile MakeOne(CorpusOptions options, int index) => options.IsNasty ? NastyArticle.Make(options, index) : Standard(options, index);

    /// <summary>Writes a corpus below a folder, and gives the bytes of its articles.</summary>
    public static long Write(CorpusOptions options, string folder)
    {
        long bytes = 0;
        foreach (MadeFile file in Make(options))
        {
            string path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes);
            bytes += file.Bytes.Length;
        }

        return bytes;
    }

    private static MadeFile Standard(CorpusOptions options, int index) => new(
        string.Create(CultureInfo.InvariantCulture, $"article-{index:D5}.news.md"), Encoding.UTF8.GetBytes(StandardArticle.Write(options, index)));
}
