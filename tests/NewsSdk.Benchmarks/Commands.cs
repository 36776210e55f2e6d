namespace NewsSdk.Benchmarks;

/// <summary>The commands of the program; README.md has each.</summary>
internal static class Commands
{
    private const string Usage = """
        make FOLDER [corpus options]         writes a corpus
        check [corpus options]               what the generator says of a corpus: nothing
        generator [--sizes 10,100,1000,10000] [--runs 5] [--edits 20] [corpus options]
                                             cold runs and re-runs in this process
        build [--small 1000] [--large 10000] [--runs 2] [--no-velite] [--off NewsMembers=none]
                                             whole builds against the floor and Velite
        csc [--articles 1000] [--runs 3]     the compiler alone against the floor
        cache [--articles 1000] [--edits 9]  the compiler server after an edit, with and without NewsGeneratorCache
        watch [--articles 1000] [--edits 9]  save to output, against Velite's watch
        app [--articles 10000] [--runs 15] [--ready-to-run]
                                             size, start-up and memory of an app
        firsttouch [--articles 10] [--runs 15] [--native]
                                             first touch in fresh processes
        json [--job default|short|dry] [--filter *Write*]
                                             reading and writing JSON against System.Text.Json and others
        ratios [--rounds 300] [--subjects 10] the same in turns, where the machine does other work too
        lines [--articles 10000] [--runs 5]  NDJSON against DeserializeAsyncEnumerable
        """;

    /// <summary>Runs what the command line says, and gives the exit code.</summary>
    public static int Run(string[] args)
    {
        var options = new CommandLine(args);
        switch (options.Command)
        {
            case "make":
                long bytes = CorpusMaker.Write(options.Corpus(), options.Argument ?? throw new ArgumentException("make needs a folder"));
                Console.WriteLine($"{bytes:N0} bytes");
                return 0;
            case "check":
                return CorpusCheck.Run(options.Corpus(), options.Properties()) == 0 ? 0 : 1;
            case "generator":
                new GeneratorBenchmark(options.Corpus(), options.Properties(), options.Number("--runs", 5), options.Number("--edits", 20)).Run(options.Numbers("--sizes", "10,100,1000,10000"));
                return 0;
            case "build":
                new BuildBenchmark(options.Corpus(), options.Properties(), options.Off(), options.Number("--runs", 2)).Run(options.Number("--small", 1000), options.Number("--large", 10_000), !options.Has("--no-velite"));
                return 0;
            case "csc":
                new CompilerBenchmark(options.Corpus(), options.Properties(), options.Off(), options.Number("--runs", 3)).Run();
                return 0;
            case "cache":
                CacheBenchmark.Run(options.Corpus(), options.Properties(), options.Number("--edits", 9));
                return 0;
            case "watch":
                WatchBenchmark.Run(options.Corpus(), options.Properties(), options.Number("--edits", 9));
                return 0;
            case "app":
                new AppBenchmark(options.Corpus(articles: 10_000), options.Properties(), options.Number("--runs", 15), options.Has("--ready-to-run")).Run();
                return 0;
            case "firsttouch":
                FirstTouchBenchmark.Run(options.Corpus(articles: 10), options.Properties(), options.Number("--runs", 15), options.Has("--native"));
                return 0;
            case "json":
                JsonBenchmark.Run(options.Text("--job", "default"), options.Text("--filter", "*"));
                return 0;
            case "lines":
                LinesBenchmark.RunAsync(options.Number("--articles", 10_000), options.Number("--runs", 5)).GetAwaiter().GetResult();
                return 0;
            case "ratios":
                JsonRatios.Run(options.Number("--rounds", 300), options.Text("--subjects", ""));
                return 0;
            default:
                Console.WriteLine(Usage);
                return 2;
        }
    }
}
