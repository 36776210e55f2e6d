namespace NewsSdk.Authoring;

/// <summary>The ids of an article's events and quotes, as they are declared.</summary>
public sealed record ArticleIds(EquatableArray<string> Events, EquatableArray<string> Quotes);
