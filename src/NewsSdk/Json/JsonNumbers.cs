using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace NewsSdk;

/// <summary>Numbers of JSON, and texts that are numbers where options take them.</summary>
internal static class JsonNumbers
{
    public static bool TryGetInt32(JsonElement value, bool fromText, out int number)
    {
        number = 0;
        return value.ValueKind == JsonValueKind.Number
            ? value.TryGetInt32(out number)
            : TextOf(value, fromText) is { } text && Utf8Parser.TryParse(text, out number, out int length) && length == text.Length;
    }

    public static bool TryGetInt64(JsonElement value, bool fromText, out long number)
    {
        number = 0;
        return value.ValueKind == JsonValueKind.Number
            ? value.TryGetInt64(out number)
            : TextOf(value, fromText) is { } text && Utf8Parser.TryParse(text, out number, out int length) && length == text.Length;
    }

    public static bool TryGetDecimal(JsonElement value, bool fromText, out decimal number)
    {
        number = 0;
        return value.ValueKind == JsonValueKind.Number
            ? value.TryGetDecimal(out number)
            : TextOf(value, fromText) is { } text && Utf8Parser.TryParse(text, out number, out int length) && length == text.Length;
    }

    private static byte[]? TextOf(JsonElement value, bool fromText) =>
        fromText && value.ValueKind == JsonValueKind.String && JsonText.TryGet(value, out string? text) ? Encoding.UTF8.GetBytes(text) : null;
}
