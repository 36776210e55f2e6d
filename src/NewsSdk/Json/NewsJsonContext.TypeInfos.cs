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
    /// <see cref="TextSpan"/>, <see cref="NewsDate"/>, <see cref="Quantity"/>, <see cref="Corpus"/>, and arrays and lists of them. An actor, event or quote outside of an article
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
        // An app's own handler preserves them too.
        if (info is not null && options.ReferenceHandler is { } handler && handler != ReferenceHandler.IgnoreCycles)
            throw new NotSupportedException($"`{type.Name}` cannot be read or written with a ReferenceHandler that preserves references: articles name their members by ids of their own. Give NewsJson options without it.");
        if (info is not null)
            _ = JsonNames.Checked(options, Types);
        return info;
    }

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
    ];
}
