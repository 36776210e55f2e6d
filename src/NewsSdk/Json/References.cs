using System.Text.Json;

namespace NewsSdk;

/// <summary>Finds what the fields of an actor, event or quote name; each is given the value and its JSON path, and throws where there is no such thing.</summary>
internal sealed record References(
    Func<JsonElement, string, Actor>? Actors = null,
    Func<JsonElement, string, Event>? Events = null,
    Func<JsonElement, string, Quote>? Quotes = null)
{
    /// <summary>What an actor holds: values alone.</summary>
    public static readonly References None = new();
}
