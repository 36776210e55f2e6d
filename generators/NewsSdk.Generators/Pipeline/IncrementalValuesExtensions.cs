using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using NewsSdk.Authoring;
using NewsSdk.Generators.Diagnostics;
using NewsSdk.Generators.Emit;
using NewsSdk.Generators.Model;

namespace NewsSdk.Generators.Pipeline;

/// <summary>The pipeline's parts that are the same at every step.</summary>
internal static class IncrementalValuesExtensions
{
    /// <summary>A step over all articles, under its name.</summary>
    public static IncrementalValuesProvider<T> Named<T>(this IncrementalValuesProvider<T> items, string name)
        where T : class, IEquatable<T> => items.WithComparer(SameFirst<T>.Comparer).WithTrackingName(name);

    /// <summary>Two values as one object.</summary>
    public static IncrementalValueProvider<Joined<TLeft, TRight>> Join<TLeft, TRight>(this IncrementalValueProvider<TLeft> left, IncrementalValueProvider<TRight> right)
        where TLeft : class, IEquatable<TLeft>
        where TRight : class?, IEquatable<TRight>? => left.Combine(right).Select(static (pair, _) => new Joined<TLeft, TRight>(pair.Left, pair.Right));

    /// <summary>All values as one object.</summary>
    public static IncrementalValueProvider<Gathered<T>> Gather<T>(this IncrementalValuesProvider<T> items)
        where T : class, IEquatable<T> => items.Collect().Select(static (items, _) => new Gathered<T>(items.ToEquatableArray()));

    /// <summary>Those outcomes that have a value.</summary>
    public static IncrementalValuesProvider<Outcome<T>> WhereSucceeded<T>(this IncrementalValuesProvider<Outcome<T>> outcomes)
        where T : class, IEquatable<T> => outcomes.Where(static outcome => outcome.Value is not null);

    /// <summary>The outcomes' values, apart from what there is to say about them.</summary>
    public static IncrementalValuesProvider<T> Values<T>(this IncrementalValuesProvider<Outcome<T>> outcomes)
        where T : class, IEquatable<T> => outcomes.SelectMany(static (outcome, _) => Value(outcome));

    /// <summary>What there is to say, apart from the values.</summary>
    public static IncrementalValuesProvider<FileDiagnostics> Diagnostics<T>(this IncrementalValuesProvider<Outcome<T>> outcomes)
        where T : class, IEquatable<T> => outcomes.SelectMany(static (outcome, _) => Diagnostics(outcome));

    /// <summary>What there is to say, apart from the value.</summary>
    public static IncrementalValuesProvider<FileDiagnostics> Diagnostics<T>(this IncrementalValueProvider<Outcome<T>> outcome)
        where T : class, IEquatable<T> => outcome.SelectMany(static (outcome, _) => Diagnostics(outcome));

    /// <summary>The values of all outcomes at once: one table less, of all articles.</summary>
    public static IncrementalValueProvider<Gathered<T>> Values<T>(this IncrementalValueProvider<ImmutableArray<Outcome<T>>> outcomes)
        where T : class, IEquatable<T> => outcomes.Select(static (outcomes, _) => new Gathered<T>(outcomes.Select(static outcome => outcome.Value).OfType<T>().ToEquatableArray()));

    /// <summary>What there is to say of all at once. Only where little is said: with its steps tracked each diagnostic then hangs on those of all articles.</summary>
    public static IncrementalValuesProvider<FileDiagnostics> Diagnostics<T>(this IncrementalValueProvider<ImmutableArray<Outcome<T>>> outcomes)
        where T : class, IEquatable<T> => outcomes.SelectMany(static (outcomes, _) => outcomes.SelectMany(static outcome => Diagnostics(outcome)));

    /// <summary>Adds the sources to the compilation, and reports those that could not be written.</summary>
    public static void AddSources(this IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<Outcome<GeneratedSource>> sources)
    {
        context.RegisterSourceOutput(sources.Values(), AddSource);
        context.ReportDiagnostics(sources.Diagnostics());
    }

    /// <summary>Adds the articles' sources to the compilation, of a large corpus some to a file.</summary>
    public static void AddArticles(
        this IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<Outcome<GeneratedSource>> articles, IncrementalValueProvider<Gathered<ArticleSignature>> signatures) =>
        context.RegisterSourceOutput(
            articles.Gather().Join(signatures).SelectMany(SourceBundles.Of).WithTrackingName(StepNames.Bundle),
            static (output, bundle) => output.AddSource(bundle.HintName, SourceBundles.Join(bundle)));

    /// <summary>Reports the diagnostics; only here do they become the compiler's, which have no value equality.</summary>
    public static void ReportDiagnostics(this IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<FileDiagnostics> diagnostics) =>
        context.RegisterSourceOutput(diagnostics, static (output, file) =>
        {
            foreach (NewsDiagnostic diagnostic in file.Diagnostics)
                output.ReportDiagnostic(diagnostic.ToDiagnostic(file.FullPath));
        });

    private static void AddSource(SourceProductionContext output, GeneratedSource source) => output.AddSource(source.HintName, new JoinedText([(source.Text, 0, source.Text.Length)]));

    private static ImmutableArray<FileDiagnostics> Diagnostics<T>(Outcome<T> outcome)
        where T : class, IEquatable<T> => outcome.Diagnostics.Count > 0
            ? ImmutableArray.Create(new FileDiagnostics(outcome.FullPath, outcome.Diagnostics))
            : ImmutableArray<FileDiagnostics>.Empty;

    private static ImmutableArray<T> Value<T>(Outcome<T> outcome)
        where T : class, IEquatable<T> => outcome.Value is { } value ? ImmutableArray.Create(value) : ImmutableArray<T>.Empty;
}
