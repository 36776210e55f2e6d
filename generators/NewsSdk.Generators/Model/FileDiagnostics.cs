using NewsSdk.Authoring;

namespace NewsSdk.Generators.Model;

/// <summary>What is to be reported about one file; an empty <see cref="FullPath"/> stands for the project as a whole.</summary>
/// <remarks>Equal to another when all that it holds is equal: a <c>Diagnostic</c> is not (dotnet/roslyn#68291).</remarks>
internal sealed record FileDiagnostics(string FullPath, EquatableArray<NewsDiagnostic> Diagnostics);
