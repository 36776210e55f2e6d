using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsSdk;

/// <summary>Reads and writes articles.</summary>
internal sealed class ArticleJsonConverter(NewsTypes types) : JsonConverter<Article>
{
    public override Article Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        NewsJsonReader.Read(ref reader, types, JsonNames.Of(options));

    public override void Write(Utf8JsonWriter writer, Article value, JsonSerializerOptions options) =>
        ArticleWriter.Write(writer, value, types, JsonNames.Of(options));
}
