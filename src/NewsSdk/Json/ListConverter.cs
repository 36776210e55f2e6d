using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace NewsSdk;

/// <summary>Reads and writes a list of the runtime's own as an array.</summary>
/// <typeparam name="TList">The list.</typeparam>
/// <typeparam name="T">What it holds.</typeparam>
/// <param name="create">Makes the list.</param>
/// <param name="idOf">The id of what it holds, where ids are unique in it.</param>
/// <param name="takesNull">Whether it may hold null, as what is the app's own may.</param>
internal sealed class ListConverter<TList, T>(Func<List<T>, TList> create, Func<T, string?>? idOf = null, bool takesNull = false) : JsonConverter<TList>
    where TList : IEnumerable<T>
{
    public override TList Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw JsonError.Here(ref reader, "an array");
        Utf8JsonReader list = reader;
        try
        {
            return ReadItems(ref reader, list, options);
        }
        catch (JsonException e) when (JsonError.HasNoPlace(e))
        {
            throw JsonError.InDocument(list, e, ref reader);
        }
    }

    public override void Write(Utf8JsonWriter writer, TList value, JsonSerializerOptions options)
    {
        var info = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        writer.WriteStartArray();
        foreach (T item in value)
            JsonSerializer.Serialize(writer, item, info);
        writer.WriteEndArray();
    }

    private TList ReadItems(ref Utf8JsonReader reader, Utf8JsonReader list, JsonSerializerOptions options)
    {
        var info = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        var items = new List<T>();
        HashSet<string>? ids = idOf is null ? null : new(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            try
            {
                items.Add(ReadItem(ref reader, info, ids, options));
            }
            catch (InnerJsonException e)
            {
                throw e.In(list, $"[{items.Count}]", reader);
            }
        }

        return create(items);
    }

    private T ReadItem(ref Utf8JsonReader reader, JsonTypeInfo<T> info, HashSet<string>? ids, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null && default(T) is null && !takesNull)
            throw JsonError.InDocument(reader, JsonError.At("$", "expected no null in the list"), ref reader);
        Utf8JsonReader start = reader;
        // One of ours is asked itself, by the document's own reader: JsonSerializer would give it one that knows nothing of the list. It checks what an app's own does.
        T item = info.Converter is JsonConverter<T> converter && converter.GetType().Assembly == typeof(Article).Assembly
            ? converter.Read(ref reader, typeof(T), options)!
            : Deserialize(ref reader, info);
        if (idOf?.Invoke(item) is { } id && !ids!.Add(id))
            throw JsonError.InDocument(start, JsonError.At($"$.{JsonNames.Of(options).Of("id")}", $"the id `{id}` is already taken"), ref reader);
        return item;
    }

    // What System.Text.Json finds it places from the item on.
    private static T Deserialize(ref Utf8JsonReader reader, JsonTypeInfo<T> info)
    {
        Utf8JsonReader start = reader;
        try
        {
            return JsonSerializer.Deserialize(ref reader, info)!;
        }
        catch (JsonException e) when (e.Path is { } path && !JsonError.HasNoPlace(e))
        {
            throw JsonError.InDocument(start, JsonError.At(path, JsonError.ProblemOf(e)), ref reader);
        }
    }
}
