using Microsoft.CodeAnalysis;

namespace NewsSdk.Generators.Tests;

/// <summary>Why each step ran, for each of its items: <c>1 Cached, 1 Modified</c>. A test states them with <c>with</c>, against a run in which nothing changed.</summary>
internal sealed record RunReasons
{
    public string Options { get; init; } = "";

    public string Layout { get; init; } = "";

    public string Members { get; init; } = "";

    public string Text { get; init; } = "";

    public string ParseSchema { get; init; } = "";

    public string BindSchema { get; init; } = "";

    public string Schema { get; init; } = "";

    public string ParseRegistry { get; init; } = "";

    public string SharedNames { get; init; } = "";

    public string Parse { get; init; } = "";

    public string Sign { get; init; } = "";

    public string SignRegistry { get; init; } = "";

    public string Infer { get; init; } = "";

    public string Corpus { get; init; } = "";

    public string Additions { get; init; } = "";

    public string BindRegistry { get; init; } = "";

    public string Actors { get; init; } = "";

    public string Article { get; init; } = "";

    public string Names { get; init; } = "";

    public string Types { get; init; } = "";

    public string TypeNames { get; init; } = "";

    public string EmitArticle { get; init; } = "";

    public string Bundle { get; init; } = "";

    public string EmitType { get; init; } = "";

    public string EmitActors { get; init; } = "";

    public string EmitJson { get; init; } = "";

    public string EmitCorpus { get; init; } = "";

    /// <summary>The outputs: sources and diagnostics.</summary>
    public string Outputs { get; init; } = "";

    /// <summary>The reasons in <paramref name="result"/>.</summary>
    public static RunReasons Of(GeneratorRunResult result)
    {
        var reasons = new RunReasons { Outputs = Summary(result.TrackedOutputSteps.SelectMany(step => step.Value)) };
        foreach (string step in StepNamesOf.All)
        {
            if (result.TrackedSteps.TryGetValue(step, out var runs))
                typeof(RunReasons).GetProperty(step)!.SetValue(reasons, Summary(runs));
        }

        return reasons;
    }

    private static string Summary(IEnumerable<IncrementalGeneratorRunStep> runs) => string.Join(", ", runs
        .SelectMany(run => run.Outputs)
        .GroupBy(output => output.Reason)
        .OrderBy(group => group.Key.ToString(), StringComparer.Ordinal)
        .Select(group => $"{group.Count()} {group.Key}"));
}
