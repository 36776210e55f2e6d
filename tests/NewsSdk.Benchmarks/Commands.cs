namespace NewsSdk.Benchmarks;

/// <summary>The commands of the program; README.md has each.</summary>
internal static class Commands
{
    private const string Usage = """
        make FOLDER [corpus options]         writes a corpus
        check [corpus options]               what the generator says of a corpus: nothing
        generator [--sizes 10,100,1000,10000] [--runs 5] [--edits 20] [corpus options]
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
            default:
                Console.WriteLine(Usage);
                return 2;
        }
    }
}
