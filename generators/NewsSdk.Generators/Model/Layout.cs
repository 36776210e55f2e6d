namespace NewsSdk.Generators.Model;

/// <summary>What the build's properties say about the corpus.</summary>
/// <param name="SeedsFolder">The folder of all articles from the project's folder, with forward slashes and none at its end.</param>
/// <param name="BuildsDrafts">Whether drafts are built like other articles.</param>
internal sealed record Layout(string SeedsFolder, bool BuildsDrafts);
