namespace NewsSdk;

/// <summary>The canonical JSON of an article, as it was written.</summary>
/// <param name="Utf8">The bytes.</param>
/// <param name="Depth">How many objects and lists hold each other at most.</param>
internal sealed record WrittenJson(byte[] Utf8, int Depth);
