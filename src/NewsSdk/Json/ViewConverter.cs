using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsSdk;

/// <summary>Writes typed views as the articles that they are; reading gives an <see cref="Article"/>, never a view, since a view is one compiled article.</summary>
internal sealed class ViewConverter<T>(NewsTypes types) : JsonConverter<T>
    where T : Article
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"`{typeof(T).Name}` is the view of one compiled article; read `Article` instead.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        ArticleWriter.Write(writer, value, types, JsonNames.Of(options));
}
