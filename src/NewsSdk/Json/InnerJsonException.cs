using System.Text.Json;

namespace NewsSdk;

/// <summary>
/// What is wrong in a value whose path System.Text.Json alone knows: where an exception has none, it sets that path, and the line and byte at which its
/// reader stands. The message goes on from there.
/// </summary>
internal sealed class InnerJsonException : JsonException
{
    private readonly string _inner;

    /// <summary>Makes an exception.</summary>
    /// <param name="inner">The path from the value on, without the <c>$</c>.</param>
    /// <param name="problem">What is wrong.</param>
    public InnerJsonException(string inner, string problem)
        : base(problem) => _inner = inner;

    public override string Message => $"{Path ?? "$"}{_inner}: {base.Message}";

    /// <summary>The same, one step further out: in a list.</summary>
    /// <param name="list">The document's reader, at the list.</param>
    /// <param name="step">The path from the list to the value.</param>
    /// <param name="reader">The reader, at what is wrong.</param>
    public JsonException In(Utf8JsonReader list, string step, Utf8JsonReader reader)
    {
        if (JsonPlace.PathOf(list) is not { } outer)
            return new InnerJsonException(step + _inner, base.Message);
        string path = outer + step + _inner;
        (long line, long bytePosition) = JsonPlace.Of(reader);
        return new JsonException($"{path}: {base.Message}", path, line, bytePosition, InnerException);
    }
}
