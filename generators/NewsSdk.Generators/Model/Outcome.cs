using NewsSdk.Authoring;

namespace NewsSdk.Generators.Model;

/// <summary>What a step made of one file, or of the corpus, and what it has to say about it.</summary>
/// <remarks>Equal to another when all that it holds is equal.</remarks>
/// <param name="FullPath">The file's path as the compiler knows it; empty for the corpus.</param>
/// <param name="Value">The result, or null where the step failed.</param>
/// <param name="Diagnostics">What this step found; not what earlier steps found.</param>
internal sealed record Outcome<T>(string FullPath, T? Value, EquatableArray<NewsDiagnostic> Diagnostics)
    where T : class, IEquatable<T>;
