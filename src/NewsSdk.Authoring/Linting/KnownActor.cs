namespace NewsSdk.Authoring;

/// <summary>An actor that a text may name.</summary>
internal sealed record KnownActor(string Id, string Type, string Name, Lazy<HashSet<string>> Company);
