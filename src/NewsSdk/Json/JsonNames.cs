using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsSdk;

/// <summary>What an app's options say of properties: their names, their numbers, and which are refused.</summary>
/// <remarks>Without a naming policy, and with <see cref="JsonNamingPolicy.CamelCase"/>, the names are the canonical ones.</remarks>
internal sealed class JsonNames
{
    /// <summary>The canonical names, and the default of all else.</summary>
    public static readonly JsonNames Canonical = new();

    private static readonly ConditionalWeakTable<JsonSerializerOptions, JsonNames> s_names = [];

    private readonly ConditionalWeakTable<object, HashSet<string>> _own = [];
    private readonly JsonNamingPolicy? _policy;
    private readonly ConcurrentDictionary<string, string>? _names;
    private readonly JsonSerializerOptions? _options;

    private JsonNames() => Comparer = StringComparer.Ordinal;

    private JsonNames(JsonSerializerOptions options)
    {
        _options = options;
        _policy = options.PropertyNamingPolicy is { } policy && !ReferenceEquals(policy, JsonNamingPolicy.CamelCase) ? policy : null;
        _names = _policy is null ? null : new(StringComparer.Ordinal);
        Comparer = options.PropertyNameCaseInsensitive ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        TakesNumbersFromText = (options.NumberHandling & JsonNumberHandling.AllowReadingFromString) != 0;
        WritesNumbersAsText = (options.NumberHandling & JsonNumberHandling.WriteAsString) != 0;
        RefusesUnknown = options.UnmappedMemberHandling == JsonUnmappedMemberHandling.Disallow;
        IsReadFast = _policy is null && AllowsDuplicates(options);
        AllowsExtra = !options.PropertyNameCaseInsensitive && !RefusesUnknown;
    }

    /// <summary>Whether what is written has the canonical names.</summary>
    public bool IsCanonical => _policy is null;

    /// <summary>How names are compared when they are read.</summary>
    public StringComparer Comparer { get; }

    /// <summary>Whether a text that is a number is read as one.</summary>
    public bool TakesNumbersFromText { get; }

    /// <summary>Whether a number is written as text.</summary>
    public bool WritesNumbersAsText { get; }

    /// <summary>Whether a property that no member holds is refused.</summary>
    public bool RefusesUnknown { get; }

    /// <summary>Whether <see cref="ArticleScanner"/> reads as these options say.</summary>
    public bool IsReadFast { get; } = true;

    /// <summary>Whether what <see cref="ArticleScanner"/> has no member for is extra; else it may be a name in another case, or is refused.</summary>
    public bool AllowsExtra { get; } = true;

    /// <summary>What options ask for; options that serialize no longer change.</summary>
    public static JsonNames Of(JsonSerializerOptions options)
    {
        bool isCanonical = options.PropertyNamingPolicy is null || ReferenceEquals(options.PropertyNamingPolicy, JsonNamingPolicy.CamelCase);
        return isCanonical && !options.PropertyNameCaseInsensitive && options.NumberHandling == JsonNumberHandling.Strict
            && options.UnmappedMemberHandling == JsonUnmappedMemberHandling.Skip && AllowsDuplicates(options)
            ? Canonical
            : s_names.GetValue(options, static options => Checked(options, NewsTypes.None));
    }

    /// <summary>What options ask for now; options that are only asked for metadata may still change.</summary>
    /// <exception cref="InvalidOperationException">The policy gives two properties of one object the same name.</exception>
    public static JsonNames Checked(JsonSerializerOptions options, NewsTypes types)
    {
        var names = new JsonNames(options);
        if (!names.IsCanonical)
            NameCollisions.Refuse(names, types);
        return names;
    }

    /// <summary>The name of the property that is canonically called <paramref name="name"/>; a policy converts the C# name.</summary>
    public string Of(string name) => _names is null
        ? name
        : _names.GetOrAdd(name, static (name, policy) => policy.ConvertName(char.ToUpperInvariant(name[0]) + name[1..]), _policy!);

    /// <summary>Whether a name is that of a property that an object has of its own, letter for letter.</summary>
    /// <param name="name">The name, as in the JSON.</param>
    /// <param name="properties">Those of the object's kind, as they are written canonically.</param>
    /// <param name="type">The type of its record, if it has one.</param>
    public bool IsOwn(string name, byte[][] properties, NewsType? type) =>
        Own(properties, static key => NameCollisions.TextsOf((byte[][])key)).Contains(name)
        || (type is not null && Own(type, static key => ((NewsType)key).Fields.Select(static field => field.Name)).Contains(name));

    private HashSet<string> Own(object key, Func<object, IEnumerable<string>> properties) =>
        _own.TryGetValue(key, out HashSet<string>? names) ? names : _own.GetValue(key, key => new HashSet<string>(properties(key).Select(Of), StringComparer.Ordinal));

    /// <summary>Reads the value that comes next.</summary>
    /// <exception cref="JsonException">It is not JSON, or has a property twice where the options refuse that.</exception>
    public JsonDocument Parse(ref Utf8JsonReader reader)
    {
        JsonDocument document = JsonDocument.ParseValue(ref reader);
#if NET10_0_OR_GREATER
        if (_options is { AllowDuplicateProperties: false })
        {
            using (document)
                return ParseWithoutDuplicates(RawJson.Utf8Of(document.RootElement).ToArray());
        }
#endif
        return document;
    }

    // Options of .NET 8 and 9 have no such choice.
#if NET10_0_OR_GREATER
    private static JsonDocument ParseWithoutDuplicates(byte[] utf8)
    {
        try
        {
            return JsonDocument.Parse(utf8, new JsonDocumentOptions { AllowDuplicateProperties = false, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = int.MaxValue });
        }
        catch (JsonException)
        {
            // It is JSON; the exception has no place.
            string? path = JsonPlace.PathOfDuplicate(utf8, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = int.MaxValue });
            throw JsonError.At(path ?? "$", "the property is given twice");
        }
    }

    private static bool AllowsDuplicates(JsonSerializerOptions options) => options.AllowDuplicateProperties;
#else
    private static bool AllowsDuplicates(JsonSerializerOptions options) => options is not null;
#endif
}
