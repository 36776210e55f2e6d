namespace NewsSdk.Authoring;

/// <summary>A word, a stretch of white space or a sign of a text.</summary>
internal readonly record struct TextToken(TextTokenKind Kind, TextSpan Span);
