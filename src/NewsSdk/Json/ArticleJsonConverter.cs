using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsSdk;

/// <summary>
/// Reads and writes articles. System.Text.Json takes this one where an app's options name no <c>NewsJson</c>: then actors are
/// <see cref="UnknownActor"/>s, events <see cref="UnknownEvent"/>s and quotes of a type <see cref="UnknownQuote"/>s, which keep all that the JSON says.
/// </summary>
public sealed class ArticleJsonConverter : JsonConverter<Article>
{
    private readonly NewsTypes _types;

    /// <summary>Makes a converter that knows no types of an app.</summary>
    public ArticleJsonConverter()
        : this(NewsTypes.None)
    {
    }

    internal ArticleJsonConverter(NewsTypes types) => _types = types;

    /// <inheritdoc/>
    public override Article Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        NewsJsonReader.Read(ref reader, _types, JsonNames.Of(options));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Article value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ArticleWriter.Write(writer, value, _types, JsonNames.Of(options));
    }
}
