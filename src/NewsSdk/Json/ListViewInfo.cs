using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace NewsSdk;

/// <summary>How System.Text.Json writes the typed lists of a view, each of which has a type of its own; reading gives a plain list, never a view.</summary>
/// <remarks>The resolver is given the type alone. Were the lists named in generated code, three an article, the compiler would take its time for what few apps ask.</remarks>
internal abstract class ListViewInfo
{
    /// <summary>The metadata of a list's type, if it is one of a view.</summary>
    public static JsonTypeInfo? Create(Type type, JsonSerializerOptions options) =>
        type.IsSubclassOf(typeof(ActorList)) ? Of(type, typeof(Actor)).Create(options)
        : type.IsSubclassOf(typeof(EventList)) ? Of(type, typeof(Event)).Create(options)
        : type.IsSubclassOf(typeof(QuoteList)) ? Of(type, typeof(Quote)).Create(options)
        : null;

    /// <summary>The metadata of the list's type.</summary>
    protected abstract JsonTypeInfo Create(JsonSerializerOptions options);

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "All classes share the code of one, and that is compiled where a generic type is made like this.")]
    private static ListViewInfo Of(Type list, Type item) => (ListViewInfo)Activator.CreateInstance(typeof(ListViewInfo<,>).MakeGenericType(list, item))!;
}

/// <summary>How System.Text.Json writes <typeparamref name="TList"/>.</summary>
internal sealed class ListViewInfo<TList, T> : ListViewInfo
    where TList : class, IEnumerable<T>
    where T : class
{
    protected override JsonTypeInfo Create(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<TList>(
        options,
        new ListConverter<TList, T>(static _ => throw new NotSupportedException($"`{typeof(TList).Name}` is a list of one compiled article; read `{typeof(TList).BaseType!.Name}` instead.")));
}
