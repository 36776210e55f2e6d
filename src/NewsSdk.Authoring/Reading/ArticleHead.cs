namespace NewsSdk.Authoring;

/// <summary>What an article's front matter says of names, read without the text: for who asks thousands of articles which ids they have.</summary>
/// <param name="Path">The file's path relative to the project.</param>
/// <param name="Id">The article's id.</param>
/// <param name="Formerly">The ids that it had before.</param>
/// <param name="IsDraft">Whether it is a draft.</param>
/// <param name="ActorIds">The ids of the actors that it declares.</param>
/// <param name="RenamedActors">The ids that they had before.</param>
public sealed record ArticleHead(
    string Path, string Id, EquatableArray<string> Formerly, bool IsDraft, EquatableArray<string> ActorIds, EquatableArray<Renamed> RenamedActors)
{
    /// <summary>Reads the front matter; what is wrong with it is told by <see cref="ArticleReader"/>, and here passed over.</summary>
    /// <param name="path">The file's path relative to the project, with forward slashes.</param>
    /// <param name="text">The file's text without a byte order mark.</param>
    public static ArticleHead Read(string path, string text)
    {
        var diagnostics = new DiagnosticBag(path, default);
        var reader = new FrontMatterReader(diagnostics);
        FrontMatterBlock block = FrontMatterBlock.Find(text);
        if (block.Form == FrontMatterForm.Closed && TryReadYaml(text, block, diagnostics, out YamlNode? document))
            reader.Read(document, block.Opening);

        return new ArticleHead(
            path,
            reader.Id is { Text.Length: > 0 } written ? written.Text : ArticleReader.NameOf(path),
            reader.Formerly.Select(static former => former.Text).ToEquatableArray(),
            reader.Draft is not null,
            reader.Actors.Select(static actor => actor.Id.Text).ToEquatableArray(),
            reader.Actors.SelectMany(static actor => actor.Fields.FindAll("formerly").Select(former => new Renamed(former.Text, actor.Id.Text))).ToEquatableArray());
    }

    private static bool TryReadYaml(string text, FrontMatterBlock block, DiagnosticBag diagnostics, out YamlNode? document) =>
        YamlReader.Read(text, block.Yaml, diagnostics, out document);
}
