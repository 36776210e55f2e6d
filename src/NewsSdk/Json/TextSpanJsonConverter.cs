using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsSdk;

/// <summary>Reads and writes a span as <c>[start, length]</c>.</summary>
internal sealed class TextSpanJsonConverter : JsonConverter<TextSpan>
{
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Utf8JsonReader array = reader;
        bool fromText = JsonNames.Of(options).TakesNumbersFromText;
        if (reader.TokenType == JsonTokenType.StartArray
            && TryReadNumber(ref reader, fromText, out int start) && TryReadNumber(ref reader, fromText, out int length)
            && reader.Read() && reader.TokenType == JsonTokenType.EndArray && length <= int.MaxValue - start)
        {
            return new TextSpan(start, length);
        }

        reader = array;
        throw JsonError.Here(ref reader, "two numbers, [start, length]");
    }

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        bool asText = JsonNames.Of(options).WritesNumbersAsText;
        writer.WriteStartArray();
        WriteNumber(writer, asText, value.Start);
        WriteNumber(writer, asText, value.Length);
        writer.WriteEndArray();
    }

    private static bool TryReadNumber(ref Utf8JsonReader reader, bool fromText, out int number)
    {
        number = 0;
        if (!reader.Read() || reader.TokenType is not (JsonTokenType.Number or JsonTokenType.String))
            return false;
        using JsonDocument value = JsonDocument.ParseValue(ref reader);
        return JsonNumbers.TryGetInt32(value.RootElement, fromText, out number) && number >= 0;
    }

    private static void WriteNumber(Utf8JsonWriter writer, bool asText, int number)
    {
        if (asText)
            writer.WriteStringValue(number.ToString(CultureInfo.InvariantCulture));
        else
            writer.WriteNumberValue(number);
    }
}
