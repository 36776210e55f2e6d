namespace NewsSdk.Authoring;

/// <summary>Reads a schema: the types of actors, events and quotes, with their fields.</summary>
public static class SchemaReader
{
    /// <summary>The name of a schema's file.</summary>
    public const string FileName = "news.schema.yaml";

    /// <summary>Whether a text of whatever name has a line with which a schema begins.</summary>
    internal static bool IsLikely(string? text) =>
        text is not null && Array.Exists(text.Split('\n'), static line => line.TrimEnd() is "actors:" or "events:" or "quotes:");

    /// <summary>Reads the text of a schema. Whatever the text, the result is a schema, with what could be read of it, and the diagnostics of the rest.</summary>
    /// <param name="path">The file's path relative to the project, with forward slashes.</param>
    /// <param name="text">The file's text without a byte order mark.</param>
    public static ParsedSchema Read(string path, string text)
    {
        YamlFile file = YamlFile.Read(path, text);
        var types = new TypeReader(file.Diagnostics);
        bool isRead = file.Guard(() => types.Read(file.Document), false);
        return new ParsedSchema
        {
            Path = path,
            IsBroken = file.IsBroken || !isRead,
            IsClosed = types.IsClosed,
            Actors = types.Actors,
            Events = types.Events,
            Quotes = types.Quotes,
            LineStarts = file.LineStarts,
            Diagnostics = file.Diagnostics.ToDiagnostics(),
        };
    }
}
