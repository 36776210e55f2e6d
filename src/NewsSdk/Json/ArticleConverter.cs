using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsSdk;

/// <summary>Reads and writes articles.</summary>
internal sealed class ArticleConverter(NewsTypes types, JsonSerializerOptions options) : JsonConverter<Article>
{
    private readonly JsonNames _names = JsonNames.Of(options);

    public override Article Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ArticleReader.Read(ref reader, types, _names);

    public override void Write(Utf8JsonWriter writer, Article value, JsonSerializerOptions options) =>
        ArticleWriter.Write(writer, value, types, _names);
}
