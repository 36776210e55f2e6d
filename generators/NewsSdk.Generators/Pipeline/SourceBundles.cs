using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using NewsSdk.Authoring;
using NewsSdk.Generators.Emit;
using NewsSdk.Generators.Model;

namespace NewsSdk.Generators.Pipeline;

/// <summary>
/// Puts the articles of a large corpus together, some to a file. The compiler compares the name of each generated file with those of all others, at every run:
/// 10,000 files took half a second after each edit, also of a C# file.
/// </summary>
internal static class SourceBundles
{
    private static readonly CompactText s_lineEnd = new(['\n'], 1);

    // So many articles have a file each.
    private const int MaxFiles = 512;

    // About so many share one at most: the more, the longer the compiler takes to read the file of an edited article again.
    private const int PerFile = 48;

    /// <summary>The articles' files: one each, and of a large corpus some in a file. There an article stays in its file while others come and go, until the corpus is twice as large.</summary>
    public static IEnumerable<SourceBundle> Of(Joined<Gathered<Outcome<GeneratedSource>>, Gathered<ArticleSignature>> step, CancellationToken cancellation)
    {
        EquatableArray<Outcome<GeneratedSource>> articles = step.Left.Items;
        if (step.Right.Items.Count <= MaxFiles)
            return articles.Select(static article => article.Value).OfType<GeneratedSource>().Select(static source => new SourceBundle(source.HintName, [source]));

        int count = 16;
        while (count * PerFile < articles.Count)
            count *= 2;
        var files = new List<GeneratedSource>?[count];
        foreach (Outcome<GeneratedSource> article in articles)
        {
            if (article.Value is { } source)
                (files[source.NameHash & (count - 1)] ??= new List<GeneratedSource>(2 * PerFile)).Add(source);
        }

        return files.Select(static (file, index) => file is null ? null : new SourceBundle($"Articles.{index.ToString("D4", CultureInfo.InvariantCulture)}.g.cs", file.ToEquatableArray())).OfType<SourceBundle>();
    }

    /// <summary>
    /// The text of a file: one head; for each folder its articles' members in one class, and their views. A class for each member would have the compiler's analyzers look at the
    /// whole class once more for each: an archive took a quarter longer.
    /// </summary>
    public static SourceText Join(SourceBundle bundle)
    {
        GeneratedSource[] sources = [.. bundle.Sources.OrderBy(static source => source.HintName, StringComparer.Ordinal)];
        var parts = new List<(CompactText Text, int Start, int End)>((3 * sources.Length) + 3) { (sources[0].Text, 0, sources[0].Parts.Head) };
        foreach (IGrouping<string, GeneratedSource> folder in sources.GroupBy(static source => source.Text.ToString(source.Parts.Head, source.Parts.Opening), StringComparer.Ordinal))
        {
            GeneratedSource first = folder.First();
            if (first != sources[0])
                parts.Add((s_lineEnd, 0, 1));
            parts.Add((first.Text, first.Parts.Head, first.Parts.Opening));
            foreach (GeneratedSource source in folder)
            {
                if (source != first)
                    parts.Add((s_lineEnd, 0, 1));
                parts.Add((source.Text, source.Parts.Opening, source.Parts.Members));
            }

            parts.Add((first.Text, first.Parts.Members, first.Parts.Closing));
            parts.AddRange(folder.Select(static source => (source.Text, source.Parts.Closing, source.Text.Length)));
        }

        return new JoinedText(parts);
    }
}
