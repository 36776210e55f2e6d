using NewsSdk.Authoring;

namespace NewsSdk.Generators.Model;

/// <summary>A file of the corpus as text.</summary>
/// <remarks>Equal to another when all that it holds is equal, so that a file that was saved without a change is not read again.</remarks>
/// <param name="Path">The path relative to the project, with forward slashes.</param>
/// <param name="FullPath">The path as the compiler knows it.</param>
/// <param name="Text">The text without a byte order mark, or null where the file cannot be read.</param>
/// <param name="Diagnostics">What is wrong with the file's bytes.</param>
internal sealed record FileText(string Path, string FullPath, string? Text, EquatableArray<NewsDiagnostic> Diagnostics)
{
    /// <summary>What the file is.</summary>
    public NewsFileKind Kind { get; } = NewsFile.KindOf(Path);
}
