using System.Text.Json;

namespace NewsSdk;

/// <summary>Says what is wrong with JSON, and where.</summary>
internal static class JsonError
{
    /// <summary>An exception for a place, given as a JSON path from the value that is read.</summary>
    public static JsonException At(string path, string problem) => new(Nearest.Sentence($"{path}: {problem}"), path, null, null);

    /// <summary>Whether an exception lacks its place in the document: ours has the path from the value that is read, the platform's for what is no JSON has line and byte.</summary>
    public static bool HasNoPlace(JsonException exception) => (exception.Path is null) != (exception.LineNumber is null);

    /// <summary>An exception for the value at which a reader of System.Text.Json stands.</summary>
    public static JsonException Here(ref Utf8JsonReader reader, string expected)
    {
        Utf8JsonReader value = reader;
        try
        {
            using JsonDocument document = JsonDocument.ParseValue(ref value);
            return InDocument(reader, At("$", $"expected {expected}, found {Describe(document.RootElement)}"), ref reader);
        }
        catch (JsonException e)
        {
            return InDocument(reader, e, ref reader);
        }
    }

    /// <summary>An exception with its place in the document: path, line and byte.</summary>
    /// <param name="value">The document's reader, at the value from which the exception's path leads.</param>
    /// <param name="exception">What is wrong.</param>
    /// <param name="reader">The reader that System.Text.Json asks where it stands, if it is the one to tell the path.</param>
    public static JsonException InDocument(Utf8JsonReader value, JsonException exception, ref Utf8JsonReader reader)
    {
        if (exception.Path is not { } path)
            return Broken(value, exception, ref reader);
        Utf8JsonReader place = JsonPlace.Find(ref path, value);
        if (JsonPlace.PathOf(value) is not { } outer)
        {
            reader = place;
            return new InnerJsonException(path[1..], exception.Message[(path.Length + 2)..]);
        }

        (long line, long bytePosition) = JsonPlace.Of(place);
        return new JsonException(outer + path[1..] + exception.Message[path.Length..], outer + path[1..], line, bytePosition, exception.InnerException);
    }

    /// <summary>An exception with its place in a document of which nothing is read yet.</summary>
    public static JsonException InDocument(ReadOnlySpan<byte> utf8, JsonException exception)
    {
        var reader = new Utf8JsonReader(utf8);
        if (exception.Path is not null)
            reader.Read();
        return InDocument(reader, exception, ref reader);
    }

    /// <summary>What is wrong, without the place that System.Text.Json says in the message too.</summary>
    public static string ProblemOf(JsonException exception)
    {
        string message = exception.Message;
        int end = message.LastIndexOf(" Path: ", StringComparison.Ordinal);
        if (end < 0)
            end = message.LastIndexOf(" LineNumber: ", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }

    // The platform's own has no path.
    private static JsonException Broken(Utf8JsonReader value, JsonException exception, ref Utf8JsonReader reader)
    {
        string problem = ProblemOf(exception);
        Utf8JsonReader walk = value;
        string inner = JsonPlace.PathOfBreak(ref walk)[1..];
        if (JsonPlace.PathOf(value) is not { } outer)
        {
            reader = walk;
            return new InnerJsonException(inner, problem);
        }

        string path = outer + inner;
        return new JsonException($"{path}: {problem}", path, exception.LineNumber, exception.BytePositionInLine, exception);
    }

    /// <summary>A value as a message names it.</summary>
    public static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => value.GetArrayLength() is 1 ? "an array of 1 item" : $"an array of {value.GetArrayLength()} items",
        JsonValueKind.Null => "null",
        JsonValueKind.String => !JsonText.TryGet(value, out string? text) ? "a string that is no text" : text.Length <= 40 ? $"\"{text}\"" : "a long string",
        JsonValueKind.Undefined => "nothing",
        _ => value.GetRawText(),
    };
}
