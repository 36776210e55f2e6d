using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace NewsSdk;

/// <summary>
/// The actors that an app's articles have in common. Nothing is read before something is asked for; then the places of all are found in one pass, and
/// each actor is read when it is first asked for. It is the same object ever after, for all threads.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ActorRegistry
{
    private readonly Func<string> _json;
    private readonly NewsTypes _types;
    private Index? _index;
    private ActorList? _all;

    /// <summary>Makes a registry; generated code calls this.</summary>
    /// <param name="json">Gives a JSON array of actors, each as in an article, without mentions; line ends in it are no part of the JSON.</param>
    /// <param name="types">The types that the app has records for.</param>
    public ActorRegistry(Func<string> json, NewsTypes types)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(types);
        _json = json;
        _types = types;
        if (HotReload.IsPossible)
            HotReload.Remember(this);
    }

    /// <summary>The actor at <paramref name="index"/>, in the order of the JSON.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none at that index.</exception>
    /// <exception cref="JsonException">The JSON is not an array of actors, or the actor is not one.</exception>
    public Actor this[int index]
    {
        get
        {
            Index all = Places;
            return (uint)index < (uint)all.Actors.Length
                ? all.Actors[index] ?? Keep(ref all.Actors[index], Read(all, index))
                : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {all.Actors.Length} actors.");
        }
    }

    /// <summary>All actors, in the order of the JSON; each is read now.</summary>
    /// <exception cref="JsonException">The JSON is not an array of actors.</exception>
    public ActorList All => _all ?? Keep(ref _all, new ActorList(Enumerable.Range(0, Places.Actors.Length).Select(index => this[index])));

    internal IEnumerable<string> Ids => Places.ById.Keys;

    private Index Places => _index ?? Keep(ref _index, Scan(Encoding.UTF8.GetBytes(_json())));

    /// <summary>Forgets what was read: the code that gives the JSON has changed.</summary>
    internal void Forget() => (_index, _all) = (null, null);

    internal bool TryGet(string id, [NotNullWhen(true)] out Actor? actor)
    {
        actor = Places.ById.TryGetValue(id, out int index) ? this[index] : null;
        return actor is not null;
    }

    private Actor Read(Index all, int index)
    {
        using JsonDocument document = JsonDocument.Parse(all.Utf8.AsMemory(all.Places[index]));
        return ActorReader.Read(new JsonObjectReader(document.RootElement, $"$[{index}]", JsonNames.Canonical), _types);
    }

    private static Index Scan(byte[] utf8)
    {
        var places = new List<Range>();
        var byId = new Dictionary<string, int>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(utf8.AsSpan(0, ArticleScanner.RemoveLineEnds(utf8)));
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray)
            throw JsonError.At("$", "expected an array of actors");
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            int start = (int)reader.TokenStartIndex;
            string id = SkipActor(ref reader, places.Count);
            if (!byId.TryAdd(id, places.Count))
                throw JsonError.At($"$[{places.Count}].id", $"the id `{id}` is already taken");
            places.Add(start..(int)reader.BytesConsumed);
        }

        // To the end: nothing may follow.
        reader.Read();
        return new Index(utf8, [.. places], byId, new Actor?[places.Count]);
    }

    private static string SkipActor(ref Utf8JsonReader reader, int index)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw JsonError.At($"$[{index}]", "expected an actor, as an object");
        string? id = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            bool isId = reader.ValueTextEquals("id"u8);
            reader.Read();
            if (isId && reader.TokenType == JsonTokenType.String)
                id = reader.GetString();
            reader.Skip();
        }

        return id ?? throw JsonError.At($"$[{index}]", "the required property `id` is missing; expected a string");
    }

    // Whoever comes first wins, and all get what it made.
    private static T Keep<T>(ref T? place, T made)
        where T : class => Interlocked.CompareExchange(ref place, made, null) ?? made;

    private sealed record Index(byte[] Utf8, Range[] Places, Dictionary<string, int> ById, Actor?[] Actors);
}
