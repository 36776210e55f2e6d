using System.Globalization;

namespace NewsSdk.Benchmarks;

/// <summary>A command line: a command, its argument, and options with and without values.</summary>
internal sealed class CommandLine
{
    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);

    public CommandLine(string[] args)
    {
        Command = args.FirstOrDefault() ?? "";
        for (int i = 1; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
                Argument = args[i];
            else if (i + 1 < args.Length && !args[i + 1].StartsWith("--", StringComparison.Ordinal))
                _options[args[i]] = args[++i];
            else
                _options[args[i]] = "";
        }
    }

    public string Command { get; }

    public string? Argument { get; }

    public bool Has(string option) => _options.ContainsKey(option);

    public string Text(string option, string fallback) => _options.GetValueOrDefault(option, fallback);

    public int Number(string option, int fallback) => _options.TryGetValue(option, out string? value) ? int.Parse(value, CultureInfo.InvariantCulture) : fallback;

    /// <summary>Whole numbers with commas between them.</summary>
    public int[] Numbers(string option, string fallback) => [.. Text(option, fallback).Split(',').Select(static number => int.Parse(number, CultureInfo.InvariantCulture))];

    /// <summary>MSBuild properties: <c>--properties NewsMembers=none,NewsAccessibility=internal</c>.</summary>
    public Dictionary<string, string> Properties() => Pairs(Text("--properties", ""));

    /// <summary>The MSBuild properties that take named members away.</summary>
    public Dictionary<string, string> Off() => Pairs(Text("--off", "NewsMembers=none"));

    /// <summary>What corpus to make.</summary>
    public CorpusOptions Corpus(int articles = 1000) => new()
    {
        Articles = Number("--articles", articles),
        Seed = Number("--seed", 1),
        IsNasty = Has("--nasty"),
        Members = Number("--members", 26),
        HasRegistry = Has("--registry"),
        HasSchema = Has("--schema"),
        HasCrossing = Has("--crossing"),
    };

    private static Dictionary<string, string> Pairs(string text) => text
        .Split(',', StringSplitOptions.RemoveEmptyEntries)
        .Select(static property => property.Split('=', 2))
        .ToDictionary(static property => property[0], static property => property[1], StringComparer.Ordinal);
}
