using Microsoft.CodeAnalysis;

namespace NewsSdk.Benchmarks;

/// <summary>The least that a generator over the same files can be, one step and one output: what its re-runs take is the compiler's own.</summary>
internal sealed class LimitGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<int> lengths = context.AdditionalTextsProvider.Select(static (file, cancellation) => file.GetText(cancellation)!.Length);
        context.RegisterSourceOutput(lengths.Collect(), static (output, all) => output.AddSource("Length.g.cs", $"// {all.Sum()}"));
    }
}
