using System.Text.Json.Serialization;

namespace NewsSdk;

/// <summary>Who or what acts or is spoken of in news: a person, an organization, a place, a group, or a kind of an app's own.</summary>
/// <remarks>The build generates a record for each type that the articles use, such as <c>Person</c>; it is partial, so an app adds members of its own.</remarks>
[JsonConverter(typeof(NewsJsonConverter))]
public abstract record Actor
{
    private ValueList<string> _aliases;
    private string? _wikidata;
    private ValueList<RawProperty> _extra;

    /// <summary>The id, unique among the actors, events and quotes of an article.</summary>
    public required string Id { get; init; }

    /// <summary>The type's name in the articles, such as <c>person</c>.</summary>
    public abstract string Type { get; }

    /// <summary>What the type is called in schemes outside, such as <c>schema:Person</c>; the app's schema says so.</summary>
    public virtual ValueList<string> TypeCodes => default;

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Other names that texts use.</summary>
    public ValueList<string> Aliases { get => _aliases; init => _aliases = value; }

    /// <summary>The item of Wikidata, such as <c>Q7747</c>.</summary>
    public string? Wikidata { get => _wikidata; init => _wikidata = value; }

    /// <summary>Properties of the JSON that no member holds; they are written back in their order.</summary>
    public ValueList<RawProperty> Extra { get => _extra; init => _extra = value; }

    // What a reader knows beside the members of a type. A copy by `with` would cost as much as the actor.
    internal void Complete(ValueList<string> aliases, string? wikidata, ValueList<RawProperty> extra)
    {
        _aliases = aliases;
        _wikidata = wikidata;
        _extra = extra;
    }

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;
}
