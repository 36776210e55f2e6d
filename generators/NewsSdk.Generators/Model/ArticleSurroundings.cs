using NewsSdk.Authoring;

namespace NewsSdk.Generators.Model;

/// <summary>All that articles depend on beside their own files; each takes its own part of it.</summary>
/// <remarks>Equal to another when all that it holds is equal.</remarks>
/// <param name="Corpora">The names and types of all articles; null where there is none.</param>
/// <param name="Common">The same without what is of single articles. It stays the same object while they come and go, so that comparing it costs nothing.</param>
/// <param name="Actors">The actors of the registry, with what articles add to them.</param>
/// <param name="RepeatedPaths">The paths that more than one file has.</param>
/// <param name="Options">How sources are written.</param>
/// <param name="Layout">Where articles lie, and whether drafts are built.</param>
/// <param name="Members">In which articles annotations with an id are members.</param>
internal sealed record ArticleSurroundings(
    Corpora? Corpora, Corpora? Common, EquatableArray<SharedActor> Actors, EquatableArray<string> RepeatedPaths, NewsOptions Options, Layout Layout, MemberRules Members);
