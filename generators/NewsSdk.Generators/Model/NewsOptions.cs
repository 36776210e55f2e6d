using NewsSdk.Authoring;

namespace NewsSdk.Generators.Model;

/// <summary>What the build's properties say about the output.</summary>
/// <remarks>Equal to another when all that it holds is equal.</remarks>
/// <param name="Namespace">The namespace of the generated code: valid C#, keywords escaped.</param>
/// <param name="Accessibility">The accessibility of the generated types: <c>public</c> or <c>internal</c>.</param>
/// <param name="Diagnostics">What is wrong with the properties.</param>
internal sealed record NewsOptions(string Namespace, string Accessibility, EquatableArray<NewsDiagnostic> Diagnostics)
{
    /// <summary>Whether each annotation with an id is a member.</summary>
    public bool HasMembers { get; init; } = true;

    /// <summary>The folders, from the project's folder, in whose articles none is.</summary>
    public EquatableArray<string> UnnamedFolders { get; init; }

    /// <summary>Whether the annotations with an id of the article at <paramref name="path"/> are members.</summary>
    public bool HasMembersIn(string path)
    {
        foreach (string folder in UnnamedFolders)
        {
            if (path.Length > folder.Length && path[folder.Length] == '/' && path.StartsWith(folder, StringComparison.Ordinal))
                return false;
        }

        return HasMembers;
    }
}
