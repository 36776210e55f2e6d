namespace NewsSdk;

/// <summary>A JSON property that NewsSdk does not know and keeps as it is, to be written back.</summary>
/// <remarks>Two are equal when name and JSON are, character for character; what was read is compact JSON.</remarks>
public sealed record RawProperty
{
    /// <summary>Makes a property.</summary>
    /// <param name="name">Its name, as in the JSON.</param>
    /// <param name="json">Its value: one complete JSON value.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="System.Text.Json.JsonException"><paramref name="json"/> is not one complete JSON value.</exception>
    public RawProperty(string name, string json)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(json);
        Name = name;
        Json = RawJson.Compact(json);
    }

    private RawProperty(string name, string json, bool isCompact)
    {
        _ = isCompact;
        Name = name;
        Json = json;
    }

    /// <summary>Its name, as in the JSON.</summary>
    public string Name { get; }

    /// <summary>Its value, as compact JSON: <c>"text"</c>, <c>12</c>, <c>{"a":[]}</c>.</summary>
    public string Json { get; }

    /// <summary>The name with the JSON.</summary>
    public override string ToString() => $"{Name}: {Json}";

    internal static RawProperty OfCompact(string name, string json) => new(name, json, isCompact: true);
}
