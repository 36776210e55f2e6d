namespace NewsSdk.Authoring;

/// <summary>Takes a line of JSON, which is gone when it returns.</summary>
public delegate void JsonLineWriter(ReadOnlySpan<char> line);

/// <summary>
/// An article's JSON in lines whose concatenation is the whole. It is longer than its article and wanted once, so that it is not kept: it is written when it is
/// asked for.
/// </summary>
/// <remarks>Equal to another when what is written is equal.</remarks>
public sealed class ArticleJson : IEquatable<ArticleJson>
{
    private readonly Action<JsonLineWriter> _write;

    /// <param name="write">Gives the lines to whom it is called with, each time the same.</param>
    public ArticleJson(Action<JsonLineWriter> write) => _write = write;

    /// <summary>Gives the lines one after the other.</summary>
    public void Write(JsonLineWriter writer) => _write(writer);

    /// <summary>The lines.</summary>
    public IReadOnlyList<string> ToLines()
    {
        var lines = new List<string>();
        Write(line => lines.Add(line.ToString()));
        return lines;
    }

    /// <summary>The whole, on one line.</summary>
    public override string ToString() => string.Concat(ToLines());

    /// <inheritdoc/>
    public bool Equals(ArticleJson? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ArticleJson);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());
}
