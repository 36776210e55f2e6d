namespace NewsSdk.Generators.Tests;

/// <summary>Generated text as snapshots hold it.</summary>
internal static class GeneratedText
{
    private static readonly string s_version = $"\"NewsSdk\", \"{typeof(NewsGenerator).Assembly.GetName().Version!.ToString(3)}\"";

    /// <summary>The text with this build's version taken out.</summary>
    public static string WithoutVersion(string text) => text.Replace(s_version, "\"NewsSdk\", \"VERSION\"");
}
