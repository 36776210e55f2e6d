using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsSdk;

/// <summary>Reads and writes quantities as text; a plain number is read as well.</summary>
public sealed class QuantityJsonConverter : JsonConverter<Quantity>
{
    /// <inheritdoc/>
    public override Quantity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && JsonText.TryGet(ref reader, out string? text) && Quantity.TryParse(text, out Quantity quantity))
            return quantity;
        return reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal number)
            ? number
            : throw JsonError.Here(ref reader, "a quantity, such as \"80%\" or \"<100000\"");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Quantity value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    /// <inheritdoc/>
    public override Quantity ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Quantity.TryParse(reader.GetString(), out Quantity quantity)
            ? quantity
            : throw new JsonException("Expected a quantity, such as \"80%\" or \"<100000\", as the name of a property.");

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Quantity value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToString());
}
