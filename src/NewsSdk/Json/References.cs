using System.Text.Json;

namespace NewsSdk;

/// <summary>Finds what the fields of an actor, event or quote name; each is given the value, its JSON path and the record to be found, and throws where there is no such thing.</summary>
internal sealed record References(
    Func<JsonElement, string, Type, Actor>? Actors = null,
    Func<JsonElement, string, Type, Event>? Events = null,
    Func<JsonElement, string, Type, Quote>? Quotes = null)
{
    /// <summary>What an actor holds: values alone.</summary>
    public static readonly References None = new();
}
