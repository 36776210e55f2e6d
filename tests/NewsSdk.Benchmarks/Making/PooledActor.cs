namespace NewsSdk.Benchmarks;

/// <summary>An actor that several articles of a corpus may name.</summary>
internal sealed record PooledActor(string Id, string Type, string Name, string Alias, string Fields)
{
    /// <summary>The actor as the front matter and the registry declare it.</summary>
    public string Declaration => $"{Id}: {{ type: {Type}, name: {Name}, aliases: [{Alias}]{Fields} }}";
}
