namespace NewsSdk.Authoring.Tests.Documents;

/// <summary>The reference of the format.</summary>
internal static class FormatReadme
{
    public static string Text { get; } = Repository.Read("src/NewsSdk.Authoring/README.md");

    /// <summary>Whether a block is a file of an example: then its name stands behind the language.</summary>
    public static bool IsFile(FencedBlock block) => block.Words is [var name, ..] && NewsFile.KindOf(name) != NewsFileKind.Other;
}
