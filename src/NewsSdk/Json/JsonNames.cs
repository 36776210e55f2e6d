using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace NewsSdk;

/// <summary>The names of JSON properties under an app's options.</summary>
/// <remarks>Without a naming policy, and with <see cref="JsonNamingPolicy.CamelCase"/>, they are the canonical ones.</remarks>
internal sealed class JsonNames
{
    /// <summary>The canonical names.</summary>
    public static readonly JsonNames Canonical = new(null, false);

    private static readonly ConditionalWeakTable<JsonSerializerOptions, JsonNames> s_names = [];

    private readonly JsonNamingPolicy? _policy;
    private readonly ConcurrentDictionary<string, string>? _names;

    private JsonNames(JsonNamingPolicy? policy, bool ignoreCase)
    {
        _policy = policy;
        _names = policy is null ? null : new(StringComparer.Ordinal);
        Comparer = ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
    }

    /// <summary>Whether what is written has the canonical names.</summary>
    public bool IsCanonical => _policy is null;

    /// <summary>How names are compared when they are read.</summary>
    public StringComparer Comparer { get; }

    /// <summary>The names that options ask for; options that serialize no longer change.</summary>
    public static JsonNames Of(JsonSerializerOptions options)
    {
        JsonNamingPolicy? policy = options.PropertyNamingPolicy;
        bool isCanonical = policy is null || ReferenceEquals(policy, JsonNamingPolicy.CamelCase);
        return isCanonical && !options.PropertyNameCaseInsensitive
            ? Canonical
            : s_names.GetValue(options, static options => new JsonNames(
                ReferenceEquals(options.PropertyNamingPolicy, JsonNamingPolicy.CamelCase) ? null : options.PropertyNamingPolicy,
                options.PropertyNameCaseInsensitive));
    }

    /// <summary>The name of the property that is canonically called <paramref name="name"/>; a policy converts the C# name.</summary>
    public string Of(string name) => _names is null
        ? name
        : _names.GetOrAdd(name, static (name, policy) => policy.ConvertName(char.ToUpperInvariant(name[0]) + name[1..]), _policy!);
}
