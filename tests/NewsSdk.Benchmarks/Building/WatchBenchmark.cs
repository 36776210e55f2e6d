using System.Globalization;

namespace NewsSdk.Benchmarks;

/// <summary>From saving one article to the updated output: the kept driver, and Velite's watch.</summary>
internal static class WatchBenchmark
{
    /// <summary>Measures a corpus.</summary>
    public static void Run(CorpusOptions corpus, IReadOnlyDictionary<string, string> properties, int edits)
    {
        Machine.Print();
        var own = new Samples(EditOwn(corpus, properties, edits));
        using var folder = new TemporaryFolder();
        VeliteProject velite = VeliteProject.Install(folder.Path);
        velite.Use(corpus);
        var theirs = new Samples(velite.SaveToOutput(edits));
        var table = new Table("", "ms (min / median)");
        table.Add("NewsSdk, kept driver", string.Create(CultureInfo.InvariantCulture, $"{own.Min:F2} / {own.Median:F2}"));
        table.Add("Velite, watch", string.Create(CultureInfo.InvariantCulture, $"{theirs.Min:F1} / {theirs.Median:F1}"));
        table.Print();
        Bar.AtMost($"save to output at {corpus.Articles} articles, of Velite's watch", own.Median / theirs.Median, 0.1);
    }

    private static IEnumerable<double> EditOwn(CorpusOptions corpus, IReadOnlyDictionary<string, string> properties, int edits)
    {
        var session = new GeneratorSession(CorpusMaker.Make(corpus), properties);
        session.Run();
        CorpusEdit prose = CorpusEdit.Of(corpus, corpus.Articles).Single(static edit => edit.Name == CorpusEdit.Prose);
        for (int i = 0; i < edits; i++)
        {
            prose.Apply(session, i);
            yield return Effort.MillisecondsOf(session.Run);
        }
    }
}
