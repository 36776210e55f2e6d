using NewsSdk.Authoring;

namespace NewsSdk.Generators.Model;

/// <summary>What the build's properties say about the output.</summary>
/// <remarks>Equal to another when all that it holds is equal.</remarks>
/// <param name="Namespace">The namespace of the generated code: valid C#, keywords escaped.</param>
/// <param name="Accessibility">The accessibility of the generated types: <c>public</c> or <c>internal</c>.</param>
/// <param name="Diagnostics">What is wrong with the properties.</param>
internal sealed record NewsOptions(string Namespace, string Accessibility, EquatableArray<NewsDiagnostic> Diagnostics);
