namespace NewsSdk;

/// <summary>A heading of an article's text.</summary>
/// <param name="Level">How deep it is, from 1.</param>
/// <param name="Text">Its words.</param>
/// <param name="Span">Where they stand in the article's text, in UTF-16 code units.</param>
public sealed record Heading(int Level, string Text, TextSpan Span);
