using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsSdk;

/// <summary>Reads and writes an actor, event, quote, mention, block or mark outside of an article.</summary>
internal sealed class AloneConverter<T>(NewsTypes types) : JsonConverter<T>
    where T : class
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => AloneReader.Read<T>(ref reader, types, JsonNames.Of(options));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => ArticleWriter.WriteAlone(writer, value, types, JsonNames.Of(options));
}
