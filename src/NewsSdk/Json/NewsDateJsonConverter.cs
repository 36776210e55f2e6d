using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsSdk;

/// <summary>Reads and writes dates as EDTF.</summary>
public sealed class NewsDateJsonConverter : JsonConverter<NewsDate>
{
    /// <inheritdoc/>
    public override NewsDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && JsonText.TryGet(ref reader, out string? text) && NewsDate.TryParse(text, out NewsDate date)
            ? date
            : throw JsonError.Here(ref reader, "a date in EDTF, such as \"2020-09-14\"");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, NewsDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    /// <inheritdoc/>
    public override NewsDate ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        NewsDate.TryParse(reader.GetString(), out NewsDate date)
            ? date
            : throw new JsonException("Expected a date in EDTF, such as \"2020-09-14\", as the name of a property.");

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, NewsDate value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToString());
}
