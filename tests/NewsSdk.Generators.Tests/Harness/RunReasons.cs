using Microsoft.CodeAnalysis;

namespace NewsSdk.Generators.Tests;

/// <summary>Why each step ran, for each of its items: <c>1 Cached, 1 Modified</c>. A test states them with <c>with</c>, against a run in which nothing changed.</summary>
internal sealed record RunReasons
{
    public required string Options { get; init; }

    public required string Files { get; init; }

    public required string Text { get; init; }

    public required string Parse { get; init; }

    public required string Sign { get; init; }

    public required string Infer { get; init; }

    public required string Bind { get; init; }

    public required string Article { get; init; }

    public required string Names { get; init; }

    public required string Types { get; init; }

    public required string TypeNames { get; init; }

    public required string EmitArticle { get; init; }

    public required string EmitType { get; init; }

    public required string EmitJson { get; init; }

    public required string EmitCorpus { get; init; }

    /// <summary>The outputs: sources and diagnostics.</summary>
    public required string Outputs { get; init; }

    /// <summary>The reasons in <paramref name="result"/>.</summary>
    public static RunReasons Of(GeneratorRunResult result)
    {
        return new RunReasons
        {
            Options = Reasons(StepNames.Options),
            Files = Reasons(StepNames.Files),
            Text = Reasons(StepNames.Text),
            Parse = Reasons(StepNames.Parse),
            Sign = Reasons(StepNames.Sign),
            Infer = Reasons(StepNames.Infer),
            Bind = Reasons(StepNames.Bind),
            Article = Reasons(StepNames.Article),
            Names = Reasons(StepNames.Names),
            Types = Reasons(StepNames.Types),
            TypeNames = Reasons(StepNames.TypeNames),
            EmitArticle = Reasons(StepNames.EmitArticle),
            EmitType = Reasons(StepNames.EmitType),
            EmitJson = Reasons(StepNames.EmitJson),
            EmitCorpus = Reasons(StepNames.EmitCorpus),
            Outputs = Summary(result.TrackedOutputSteps.SelectMany(step => step.Value)),
        };

        string Reasons(string step) => result.TrackedSteps.TryGetValue(step, out var runs) ? Summary(runs) : "";
    }

    private static string Summary(IEnumerable<IncrementalGeneratorRunStep> runs) => string.Join(", ", runs
        .SelectMany(run => run.Outputs)
        .GroupBy(output => output.Reason)
        .OrderBy(group => group.Key.ToString(), StringComparer.Ordinal)
        .Select(group => $"{group.Count()} {group.Key}"));
}
