namespace NewsSdk.Generators.Emit;

/// <summary>A line of an article's JSON: a stretch of a text, which is long and not copied.</summary>
internal readonly struct JsonLine(string text, int start, int length)
{
    /// <summary>The stretch, without <see cref="End"/>.</summary>
    public ReadOnlySpan<char> Span => text.AsSpan(start, length);

    /// <summary>What stands behind the stretch, such as the end of a list.</summary>
    public string End { get; private init; } = "";

    /// <summary>The line with more behind it.</summary>
    public JsonLine Ending(string end) => new(text, start, length) { End = End + end };

    /// <inheritdoc/>
    public override string ToString() => text.Substring(start, length) + End;
}
