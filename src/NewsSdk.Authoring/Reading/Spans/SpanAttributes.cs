namespace NewsSdk.Authoring;

/// <summary>The attributes of a span as written, at their places in the body.</summary>
internal sealed class SpanAttributes
{
    // Most spans have no key.
    private HashSet<string>? _keys;

    public Located? Id { get; set; }

    /// <summary>The classes that mean something here: those that begin with <c>x-</c> are not among them.</summary>
    public List<Located> Classes { get; } = [];

    public List<Field> Fields { get; } = [];

    /// <summary>The names of <see cref="Fields"/>.</summary>
    public HashSet<string> Keys => _keys ??= new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Whether there is an attribute for another renderer.</summary>
    public bool HasForeign { get; set; }

    /// <summary>Whether something was wrong, and has been reported.</summary>
    public bool IsBroken { get; set; }
}
