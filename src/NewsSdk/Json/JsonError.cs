using System.Text.Json;

namespace NewsSdk;

/// <summary>Says what is wrong with JSON, and where.</summary>
internal static class JsonError
{
    /// <summary>An exception for a place, given as a JSON path.</summary>
    public static JsonException At(string path, string problem) => new(Nearest.Sentence($"{path}: {problem}"), path, null, null);

    /// <summary>A value as a message names it.</summary>
    public static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.Null => "null",
        JsonValueKind.String => value.GetString() is { Length: <= 40 } text ? $"\"{text}\"" : "a long string",
        JsonValueKind.Undefined => "nothing",
        _ => value.GetRawText(),
    };
}
