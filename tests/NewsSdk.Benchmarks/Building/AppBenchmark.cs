using System.Globalization;

namespace NewsSdk.Benchmarks;

/// <summary>An app over a corpus: its size, its start, its memory.</summary>
internal sealed class AppBenchmark(CorpusOptions corpus, IReadOnlyDictionary<string, string> properties, int runs, bool readyToRun)
{
    /// <summary>Builds the app and one without articles, and runs both.</summary>
    public void Run()
    {
        Machine.Print();
        using var folder = new TemporaryFolder();
        AppProject bare = AppProject.Floor(folder.Subfolder("bare"), 0);
        AppProject app = AppProject.WithArticles(folder.Subfolder("app"), corpus, properties);
        bare.Build();
        app.Build();

        (Samples without, Samples with) = Starts(() => bare.Run(), () => app.Run());
        Command all = app.Run("all");
        Dictionary<string, double> numbers = AppSource.Read(all.Output);
        double assembly = new FileInfo(app.Assembly).Length;
        var table = new Table("of an app", string.Create(CultureInfo.InvariantCulture, $"{corpus.Articles} articles"));
        table.Add("start without articles, ms (min / median)", Text($"{without.Min:F1} / {without.Median:F1}"));
        table.Add("start, none touched, ms (min / median)", Text($"{with.Min:F1} / {with.Median:F1}"));
        table.Add("Articles.All over everything, ms", Text($"{numbers["all"] / 1000:F0}"));
        table.Add("the same an article, us", Text($"{numbers["all"] / corpus.Articles:F1}"));
        table.Add("memory after it, KB an article", Text($"{numbers["memory"] / corpus.Articles / 1024:F1}"));
        table.Add("peak memory of the process, MB", Text($"{all.Peak / 1048576.0:F0}"));
        table.Add("assembly, MB", Text($"{assembly / 1048576:F2}"));
        table.Add("JSON of the articles, MB", Text($"{numbers["json"] / 1048576:F2}"));
        table.Print();
        Console.WriteLine($"Bars, at {corpus.Articles} articles:");
        Bar.AtMost("assembly, of the JSON", assembly / numbers["json"], 1.25);
        Bar.AtMost("start, none touched, beyond an app without articles", with.Min - without.Min, 5, " ms");
        if (!readyToRun)
            return;
        bare.PublishReadyToRun();
        app.PublishReadyToRun();
        (without, with) = Starts(() => bare.RunReadyToRun(), () => app.RunReadyToRun());
        Bar.AtMost($"the same, published with PublishReadyToRun ({Text($"{with.Min:F1} ms of {without.Min:F1}")})", with.Min - without.Min, 5, " ms");
    }

    // In turn, so that what else the machine does meets both.
    private (Samples Bare, Samples App) Starts(Func<Command> bare, Func<Command> app)
    {
        (List<double> Bare, List<double> App) starts = ([], []);
        for (int i = 0; i < runs; i++)
        {
            starts.Bare.Add(bare().Wall);
            starts.App.Add(app().Wall);
        }

        return (new Samples(starts.Bare), new Samples(starts.App));
    }

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
