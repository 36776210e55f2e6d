namespace NewsSdk;

/// <summary>Who or what acts or is spoken of in news: a person, an organization, a place, a group, or a kind of an app's own.</summary>
/// <remarks>The build generates a record for each type that the articles use, such as <c>Person</c>; it is partial, so an app adds members of its own.</remarks>
public abstract record Actor
{
    /// <summary>The id, unique among the actors, events and quotes of an article.</summary>
    public required string Id { get; init; }

    /// <summary>The type's name in the articles, such as <c>person</c>.</summary>
    public abstract string Type { get; }

    /// <summary>What the type is called in schemes outside, such as <c>schema:Person</c>; the app's schema says so.</summary>
    public virtual ValueList<string> TypeCodes => default;

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Other names that texts use.</summary>
    public ValueList<string> Aliases { get; init; }

    /// <summary>The item of Wikidata, such as <c>Q7747</c>.</summary>
    public string? Wikidata { get; init; }

    /// <summary>Properties of the JSON that no member holds; they are written back in their order.</summary>
    public ValueList<RawProperty> Extra { get; init; }

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;
}
