using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsSdk;

/// <summary>
/// Reads and writes what is NewsSdk's where another resolver than the app's <c>NewsJson</c> is asked for it, as the context of the app's own records is that stands
/// in front: as the first <c>NewsJson</c> of the options' chain does or, where there is none, as <see cref="NewsJsonContext.Untyped"/> does.
/// </summary>
public sealed class NewsJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.Assembly == typeof(NewsJsonConverter).Assembly;
    }

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        NewsJsonContext context = options.TypeInfoResolverChain.OfType<NewsJsonContext>().FirstOrDefault() ?? NewsJsonContext.Untyped;
        return context.GetTypeInfo(typeToConvert, options)?.Converter;
    }
}
