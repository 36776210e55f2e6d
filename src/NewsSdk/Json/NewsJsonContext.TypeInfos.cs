using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace NewsSdk;

// What System.Text.Json is told.
public partial class NewsJsonContext
{
    private TypeInfos[]? _infos;
    private Dictionary<Type, CorpusEntry>? _views;

    /// <summary>How a type is read and written under an app's options; null for a type that is not NewsSdk's.</summary>
    /// <remarks>
    /// Known are <see cref="NewsSdk.Article"/> and its views with their lists, actors, events and quotes with all their records, <see cref="Mention"/>, <see cref="Block"/>, <see cref="Mark"/>,
    /// <see cref="TextSpan"/>, <see cref="NewsDate"/>, <see cref="Quantity"/>, <see cref="Corpus"/>, <see cref="Role"/>, <see cref="Heading"/>, <see cref="CoOccurrence"/>, arrays and lists of them,
    /// and a <see cref="ValueList{T}"/> of whatever the options know. An actor, event or quote outside of an article
    /// stands alone: where an article has an id, it has the object, and its words beside their places. Properties without a value are never written, whatever
    /// the options ignore.
    /// </remarks>
    /// <exception cref="NotSupportedException">The options preserve references: an article has ids of its own.</exception>
    /// <exception cref="InvalidOperationException">The options' naming policy gives two properties of one object the same name.</exception>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(options);
        JsonTypeInfo? info = Find(type, options);
        if (info is null)
            return FindPlain(type, options);
        // An app's own handler preserves them too.
        if (options.ReferenceHandler is { } handler && handler != ReferenceHandler.IgnoreCycles)
            throw new NotSupportedException($"`{type.Name}` cannot be read or written with a ReferenceHandler that preserves references: articles name their members by ids of their own. Give NewsJson options without it.");
        _ = JsonNames.Checked(options, Types);
        return info;
    }

    // What records of NewsSdk hold, so that they need no other context.
    private static JsonTypeInfo? FindPlain(Type type, JsonSerializerOptions options) =>
        type == typeof(string) ? new TypeInfos<string>(static () => JsonMetadataServices.StringConverter!).Create(type, options)
        : type == typeof(int) ? new TypeInfos<int>(static () => JsonMetadataServices.Int32Converter).Create(type, options)
        : null;

    private JsonTypeInfo? Find(Type type, JsonSerializerOptions options)
    {
        foreach (TypeInfos infos in _infos ??= InfosOf(Types))
        {
            if (infos.Create(type, options) is { } info)
                return info;
        }

        if (type == typeof(NewsDate?))
            return JsonMetadataServices.CreateValueInfo<NewsDate?>(options, JsonMetadataServices.GetNullableConverter<NewsDate>(options));
        if (type == typeof(Quantity?))
            return JsonMetadataServices.CreateValueInfo<Quantity?>(options, JsonMetadataServices.GetNullableConverter<Quantity>(options));
        if (type == typeof(TextSpan?))
            return JsonMetadataServices.CreateValueInfo<TextSpan?>(options, JsonMetadataServices.GetNullableConverter<TextSpan>(options));
        if (IValueList.Of(type) is { } list)
            return list.CreateTypeInfo(options);
        if (!type.IsAssignableTo(typeof(Article)))
            return ListViewInfo.Create(type, options);
        _views ??= Entries.DistinctBy(static entry => entry.ViewType).ToDictionary(static entry => entry.ViewType);
        return _views.TryGetValue(type, out CorpusEntry? entry) ? entry.CreateTypeInfo(this, options) : null;
    }

    private static TypeInfos[] InfosOf(NewsTypes types) =>
    [
        new TypeInfos<Article>(() => new ArticleJsonConverter(types)),
        new TypeInfos<NewsDate>(static () => new NewsDateJsonConverter()),
        new TypeInfos<Quantity>(static () => new QuantityJsonConverter()),
        new TypeInfos<TextSpan>(static () => new TextSpanJsonConverter()),
        new TypeInfos<Actor>(() => new AloneConverter<Actor>(types)),
        new TypeInfos<UnknownActor>(() => new AloneConverter<UnknownActor>(types)),
        new TypeInfos<Event>(() => new AloneConverter<Event>(types)),
        new TypeInfos<UnknownEvent>(() => new AloneConverter<UnknownEvent>(types)),
        new TypeInfos<Quote>(() => new AloneConverter<Quote>(types)),
        new TypeInfos<UnknownQuote>(() => new AloneConverter<UnknownQuote>(types)),
        new TypeInfos<Mention>(() => new AloneConverter<Mention>(types)),
        new TypeInfos<Block>(() => new AloneConverter<Block>(types)),
        new TypeInfos<Mark>(() => new AloneConverter<Mark>(types)),
        new TypeInfos<ActorList>(static () => new ListConverter<ActorList, Actor>(static items => new ActorList(items), static actor => actor.Id)),
        new TypeInfos<EventList>(static () => new ListConverter<EventList, Event>(static items => new EventList(items), static @event => @event.Id)),
        new TypeInfos<QuoteList>(static () => new ListConverter<QuoteList, Quote>(static items => new QuoteList(items), static quote => quote.Id)),
        new TypeInfos<Corpus>(static () => new ListConverter<Corpus, Article>(static items => new Corpus(items), static article => article.Id)),
        .. types.Infos(),
        new TypeInfos<Role>(PlainOf<Role>),
        new TypeInfos<Heading>(PlainOf<Heading>),
        new TypeInfos<CoOccurrence>(PlainOf<CoOccurrence>),
    ];

    // A record as System.Text.Json takes it, but that its names are canonical where no policy says others.
    private static JsonTypeInfo? PlainOf<T>(JsonSerializerOptions options)
    {
        JsonTypeInfo? info = ((IJsonTypeInfoResolver)PlainJson.Default).GetTypeInfo(typeof(T), options);
        if (options.PropertyNamingPolicy is null)
        {
            foreach (JsonPropertyInfo property in info?.Properties ?? [])
                property.Name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
        }

        return info;
    }

    [JsonSerializable(typeof(Role))]
    [JsonSerializable(typeof(Heading))]
    [JsonSerializable(typeof(CoOccurrence))]
    private sealed partial class PlainJson : JsonSerializerContext;
}
