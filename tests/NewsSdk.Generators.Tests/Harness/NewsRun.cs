using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsSdk.Generators.Analyzers;

namespace NewsSdk.Generators.Tests;

/// <summary>What a run of the generator gave.</summary>
internal sealed class NewsRun(NewsDriver driver, GeneratorDriverRunResult result, Compilation compilation)
{
    /// <summary>The compilation with the generated sources.</summary>
    public Compilation Compilation => compilation;

    /// <summary>What the generator reported.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => result.Diagnostics;

    /// <summary>The generated files, ordinal by name, with this build's version taken out.</summary>
    public IReadOnlyList<(string Name, string Text)> Sources { get; } =
    [
        .. result.Results.Single().GeneratedSources
            .Select(source => (source.HintName, Text: GeneratedText.WithoutVersion(source.SourceText.ToString())))
            .OrderBy(source => source.HintName, StringComparer.Ordinal),
    ];

    /// <summary>Why each step ran.</summary>
    public RunReasons Reasons => RunReasons.Of(result.Results.Single());

    /// <summary>The diagnostics as a compiler prints them, each on a line.</summary>
    public string DiagnosticLines => string.Concat(Diagnostics
        .OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal)
        .Select(d => d.ToString() + "\n"));

    /// <summary>The text of the generated file whose name begins with <paramref name="start"/>.</summary>
    public string Source(string start) => Assert.Single(Sources, source => source.Name.StartsWith(start, StringComparison.Ordinal)).Text;

    /// <summary>
    /// This run, if it keeps to what all must: the generator did not fail, all sources parse, a second run changes nothing, and where no article is
    /// wrong, all compiles without a warning.
    /// </summary>
    public NewsRun Checked()
    {
        AssertRan();
        NewsRun again = driver.Again().Run;
        again.AssertNothingRan();
        if (Diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error))
            AssertCompiles();
        return this;
    }

    /// <summary>What our analyzers tell of the code and of the articles, by path and place.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(params DiagnosticAnalyzer[] analyzers)
    {
        if (analyzers.Length == 0)
            analyzers = [new IdAnalyzer(), new LintAnalyzer()];
        ImmutableArray<Diagnostic> told = await compilation.WithAnalyzers([.. analyzers], driver.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(told, diagnostic => diagnostic.Id.StartsWith("AD", StringComparison.Ordinal));
        return [.. told.OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>Fails if the generator failed, or wrote what does not parse.</summary>
    public void AssertRan()
    {
        Assert.Null(result.Results.Single().Exception);
        Assert.All(result.GeneratedTrees, tree => Assert.Empty(tree.GetDiagnostics()));
    }

    /// <summary>Fails if the code does not compile, or with a warning.</summary>
    public void AssertCompiles() => Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));

    /// <summary>Compiles and loads the code, and gives what the static method <paramref name="method"/> of its class <c>Probe</c> returns.</summary>
    public string Probe(string method = "Run")
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        image.Position = 0;

        var context = new AssemblyLoadContext("Probe", isCollectible: true);
        try
        {
            Type probe = context.LoadFromStream(image).GetType("Probe", throwOnError: true)!;
            return (string)probe.GetMethod(method, BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null)!;
        }
        finally
        {
            context.Unload();
        }
    }

    private void AssertNothingRan()
    {
        GeneratorRunResult run = result.Results.Single();
        var outputs = run.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs);
        Assert.All(outputs, output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));

        var steps = run.TrackedSteps
            .Where(step => StepNamesOf.All.Contains(step.Key))
            .SelectMany(step => step.Value)
            .SelectMany(step => step.Outputs);
        Assert.All(steps, output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, output.Reason.ToString()));
    }
}
