using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NewsSdk.Generators.Diagnostics;
using NewsSdk.Generators.Model;

namespace NewsSdk.Generators.Pipeline;

/// <summary>The pipeline's parts that are the same at every step.</summary>
internal static class IncrementalValuesExtensions
{
    /// <summary>Those outcomes that have a value.</summary>
    public static IncrementalValuesProvider<Outcome<T>> WhereSucceeded<T>(this IncrementalValuesProvider<Outcome<T>> outcomes)
        where T : class, IEquatable<T> => outcomes.Where(static outcome => outcome.Value is not null);

    /// <summary>The outcomes' values, apart from what there is to say about them.</summary>
    public static IncrementalValuesProvider<T> Values<T>(this IncrementalValuesProvider<Outcome<T>> outcomes)
        where T : class, IEquatable<T> => outcomes.WhereSucceeded().Select(static (outcome, _) => outcome.Value!);

    /// <summary>What there is to say, apart from the values.</summary>
    public static IncrementalValuesProvider<FileDiagnostics> Diagnostics<T>(this IncrementalValuesProvider<Outcome<T>> outcomes)
        where T : class, IEquatable<T> => outcomes
            .Where(static outcome => outcome.Diagnostics.Count > 0)
            .Select(static (outcome, _) => new FileDiagnostics(outcome.FullPath, outcome.Diagnostics));

    /// <summary>What there is to say, apart from the value.</summary>
    public static IncrementalValuesProvider<FileDiagnostics> Diagnostics<T>(this IncrementalValueProvider<Outcome<T>> outcome)
        where T : class, IEquatable<T> => outcome
            .SelectMany(static (outcome, _) => outcome.Diagnostics.Count > 0 ? [new FileDiagnostics(outcome.FullPath, outcome.Diagnostics)] : Array.Empty<FileDiagnostics>());

    /// <summary>Adds the sources to the compilation, and reports those that could not be written.</summary>
    public static void AddSources(this IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<Outcome<GeneratedSource>> sources)
    {
        context.RegisterSourceOutput(sources.Values(), static (output, source) => output.AddSource(source.HintName, SourceText.From(source.Text, Encoding.UTF8)));
        context.ReportDiagnostics(sources.Diagnostics());
    }

    /// <summary>Reports the diagnostics; only here do they become the compiler's, which have no value equality.</summary>
    public static void ReportDiagnostics(this IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<FileDiagnostics> diagnostics) =>
        context.RegisterSourceOutput(diagnostics, static (output, file) =>
        {
            foreach (Authoring.NewsDiagnostic diagnostic in file.Diagnostics)
                output.ReportDiagnostic(diagnostic.ToDiagnostic(file.FullPath));
        });
}
