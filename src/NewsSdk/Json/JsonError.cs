using System.Text.Json;

namespace NewsSdk;

/// <summary>Says what is wrong with JSON, and where.</summary>
internal static class JsonError
{
    /// <summary>An exception for a place, given as a JSON path.</summary>
    public static JsonException At(string path, string problem) => new(Nearest.Sentence($"{path}: {problem}"), path, null, null);

    /// <summary>An exception with the line and the byte at which its path is.</summary>
    public static JsonException At(string path, ReadOnlySpan<byte> utf8, JsonException exception)
    {
        ReadOnlySpan<byte> before = utf8[..JsonPlace.Of(path, utf8)];
        int line = before.Count((byte)'\n');
        return new JsonException(exception.Message, path, line, before.Length - (before.LastIndexOf((byte)'\n') + 1), exception.InnerException);
    }

    /// <summary>A value as a message names it.</summary>
    public static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.Null => "null",
        JsonValueKind.String => JsonText.TryGet(value, out string? text) && text.Length <= 40 ? $"\"{text}\"" : "a long string",
        JsonValueKind.Undefined => "nothing",
        _ => value.GetRawText(),
    };
}
