using System.Text;
using System.Text.Json;

namespace NewsSdk;

/// <summary>JSON values that are kept as they are.</summary>
internal static class RawJson
{
    /// <summary>One complete JSON value without the white space between its tokens, in canonical escapes.</summary>
    /// <exception cref="JsonException">It is not one complete JSON value.</exception>
    public static string Compact(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return Compact(document.RootElement);
    }

    /// <summary>A value without the white space between its tokens, in canonical escapes.</summary>
    public static string Compact(JsonElement value)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = NewsJsonEncoder.Instance }))
            value.WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
