using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsSdk;

/// <summary>Reads and writes a span as <c>[start, length]</c>.</summary>
internal sealed class TextSpanJsonConverter : JsonConverter<TextSpan>
{
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Utf8JsonReader array = reader;
        if (reader.TokenType == JsonTokenType.StartArray
            && TryReadNumber(ref reader, out int start) && TryReadNumber(ref reader, out int length)
            && reader.Read() && reader.TokenType == JsonTokenType.EndArray && length <= int.MaxValue - start)
        {
            return new TextSpan(start, length);
        }

        reader = array;
        throw JsonError.Here(ref reader, "two numbers, [start, length]");
    }

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.Length);
        writer.WriteEndArray();
    }

    private static bool TryReadNumber(ref Utf8JsonReader reader, out int number)
    {
        number = 0;
        return reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out number) && number >= 0;
    }
}
