using System.Collections.Immutable;

namespace NewsSdk.Generators.Tests;

/// <summary>The constants of <see cref="StepNames"/>.</summary>
internal static class StepNamesOf
{
    public static ImmutableArray<string> All { get; } = [.. typeof(StepNames).GetFields().Select(field => (string)field.GetRawConstantValue()!)];
}
