namespace NewsSdk.Authoring;

/// <summary>Reads a registry of actors: a mapping of ids to what they stand for, as in an article's front matter.</summary>
public static class RegistryReader
{
    /// <summary>How the name of a registry's file ends.</summary>
    public const string Extension = ".actors.yaml";

    /// <summary>Whether a text of whatever name says what an actor must, its type.</summary>
    internal static bool IsLikely(string? text) => text is not null && text.Contains(" type: ");

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
            if (document is not YamlMap map)
                return document is null ? default : DeclarationsOf(Actors, document);

            // A key `actors` around all, as in the front matter, is allowed; but it may be an actor of that id.
            (Located key, YamlNode inner) = map.Entries.Find(static entry => entry.Key.Text == Actors.Text && !(entry.Value is YamlMap actor && IsDeclaration(actor)));
            if (inner is null)
                return DeclarationsOf(Actors, map);
            List<(Located Key, YamlNode)> others = map.Entries.FindAll(entry => !ReferenceEquals(entry.Value, inner) && !IsOthers(entry.Key));
            if (others.Count == 0 || inner is not YamlMap actors)
                return [.. DeclarationsOf(Actors, inner), .. DeclarationsOf(Actors, new YamlMap(others, map.Span))];
            if (others.Exists(static entry => entry.Item2 is YamlMap))
                Diagnostics.Report(NewsDiagnostics.WrongValue, key.Span, key.Text, "all actors of the file below it; indent the others too, or take the key out");
            return DeclarationsOf(Actors, new YamlMap(Join(actors.Entries.Concat(others)), map.Span));
        }
    }
}
