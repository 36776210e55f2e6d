namespace NewsSdk.Generators.Analyzers.Ids;

/// <summary>Why an id is not in its list.</summary>
/// <param name="Now">What it is called now, where it is a former id.</param>
/// <param name="Nearest">The id that it may have been meant to be.</param>
/// <param name="Suggestion">How the message ends.</param>
internal sealed record IdAnswer(string? Now, string? Nearest, string Suggestion)
{
    /// <summary>The id to write in its place, or null.</summary>
    public string? Replacement => Now ?? Nearest;

    /// <summary>The answer for an id that some had before.</summary>
    public static IdAnswer Former(string now) => new(now, null, "");

    /// <summary>The answer for an id that none has.</summary>
    public static IdAnswer Unknown(string id, IEnumerable<string> ids)
    {
        string? nearest = Authoring.Suggestion.Nearest(id, ids);
        return new IdAnswer(null, nearest, nearest is null ? "" : $"; did you mean `{nearest}`?");
    }
}
