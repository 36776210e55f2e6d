namespace NewsSdk.Authoring;

/// <summary>Reads a registry of actors: a mapping of ids to what they stand for, as in an article's front matter.</summary>
public static class RegistryReader
{
    /// <summary>How the name of a registry's file ends.</summary>
    public const string Extension = ".actors.yaml";

    /// <summary>Reads the text of a registry. Whatever the text, the result is a registry, with what could be read of it, and the diagnostics of the rest.</summary>
    /// <param name="path">The file's path relative to the project, with forward slashes.</param>
    /// <param name="text">The file's text without a byte order mark.</param>
    public static ParsedRegistry Read(string path, string text)
    {
        YamlFile file = YamlFile.Read(path, text);
        var values = new DeclarationReader(file.Diagnostics);
        EquatableArray<Declaration> actors = file.Guard(() => values.Read(file.Document), default);
        return new ParsedRegistry { Path = path, IsBroken = file.IsBroken, Actors = actors, LineStarts = file.LineStarts, Diagnostics = file.Diagnostics.ToDiagnostics() };
    }

    private sealed class DeclarationReader(DiagnosticBag diagnostics) : YamlValues(diagnostics)
    {
        private static readonly Located Actors = new("actors", default);

        public EquatableArray<Declaration> Read(YamlNode? document)
        {
            if (document is YamlMap map && map.Entries.FindAll(static entry => !IsOthers(entry.Key)) is [var (key, inner)] && key.Text == "actors" && !IsActor(inner))
                document = inner;
            return document is null ? default : DeclarationsOf(Actors, document);
        }

        // A key `actors` around all, as in the front matter, is allowed; an actor of that id has fields, none of which is a mapping.
        private static bool IsActor(YamlNode node) => node is YamlMap { Entries.Count: > 0 } map && !map.Entries.Exists(static entry => entry.Value is YamlMap);
    }
}
