namespace NewsSdk;

/// <summary>Finds what the fields of an actor, event or quote name by id; each is given the id and its JSON path, and throws for an id that is not there.</summary>
internal sealed record References(
    Func<string, string, Actor>? Actors = null,
    Func<string, string, Event>? Events = null,
    Func<string, string, Quote>? Quotes = null)
{
    /// <summary>What an actor holds: values alone.</summary>
    public static readonly References None = new();
}
