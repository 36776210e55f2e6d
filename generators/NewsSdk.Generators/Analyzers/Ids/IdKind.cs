namespace NewsSdk.Generators.Analyzers.Ids;

/// <summary>What an id is of.</summary>
internal enum IdKind
{
    Article,
    Actor,
    Event,
    Quote,
}
