using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace NewsSdk;

/// <summary>How System.Text.Json reads and writes a type and the lists of it; nothing is looked up by reflection.</summary>
internal abstract class TypeInfos
{
    /// <summary>The metadata of a type, if it is this one or a list of it.</summary>
    public abstract JsonTypeInfo? Create(Type type, JsonSerializerOptions options);
}

/// <summary>How System.Text.Json reads and writes <typeparamref name="T"/> and the lists of it.</summary>
/// <param name="create">Makes the metadata of <typeparamref name="T"/>.</param>
internal sealed class TypeInfos<T>(Func<JsonSerializerOptions, JsonTypeInfo?> create) : TypeInfos
    where T : notnull
{
    /// <summary>Those of a type with a converter.</summary>
    public TypeInfos(Func<JsonConverter<T>> converter)
        : this(options => JsonMetadataServices.CreateValueInfo<T>(options, OwnOf(options) ?? converter()))
    {
    }

    public override JsonTypeInfo? Create(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(T))
            return create(options);
        if (type == typeof(T[]))
            return JsonMetadataServices.CreateArrayInfo(options, new JsonCollectionInfoValues<T[]>());
        if (type == typeof(List<T>))
            return JsonMetadataServices.CreateListInfo<List<T>, T>(options, new() { ObjectCreator = static () => [] });
        if (type == typeof(ValueList<T>))
            return JsonMetadataServices.CreateValueInfo<ValueList<T>>(options, new ListConverter<ValueList<T>, T>(static items => items.ToValueList()));
        return CreateInterface(type, options);
    }

    // An app's own converter comes first, as it does before the metadata that System.Text.Json generates.
    private static JsonConverter? OwnOf(JsonSerializerOptions options)
    {
        foreach (JsonConverter own in options.Converters)
        {
            if (own.CanConvert(typeof(T)))
                return own is JsonConverterFactory factory ? factory.CreateConverter(typeof(T), options) : own;
        }

        return null;
    }

    private static JsonTypeInfo? CreateInterface(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(IEnumerable<T>))
            return JsonMetadataServices.CreateIEnumerableInfo<IEnumerable<T>, T>(options, new());
        if (type == typeof(IReadOnlyCollection<T>))
            return JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyCollection<T>, T>(options, new());
        if (type == typeof(IReadOnlyList<T>))
            return JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyList<T>, T>(options, new());
        if (type == typeof(ICollection<T>))
            return JsonMetadataServices.CreateICollectionInfo<ICollection<T>, T>(options, new());
        if (type == typeof(IList<T>))
            return JsonMetadataServices.CreateIListInfo<IList<T>, T>(options, new());
        if (type == typeof(IAsyncEnumerable<T>))
            return JsonMetadataServices.CreateIAsyncEnumerableInfo<IAsyncEnumerable<T>, T>(options, new());
        return null;
    }
}
