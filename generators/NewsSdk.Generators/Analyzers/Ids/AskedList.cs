using Microsoft.CodeAnalysis;
using NewsSdk.Generators.Analyzers.Corpus;

namespace NewsSdk.Generators.Analyzers.Ids;

/// <summary>The list that code asks for an id.</summary>
/// <param name="Kind">What it holds.</param>
internal sealed record AskedList(IdKind Kind)
{
    /// <summary>The article whose list it is; null for all articles'.</summary>
    public CorpusFile? Article { get; init; }

    /// <summary>Whether it is the registry's.</summary>
    public bool IsRegistry { get; init; }

    /// <summary>The class whose properties are the list's members: the list's own, <c>Articles</c> or <c>Actors</c>; null where the code does not say that it is that list.</summary>
    public INamedTypeSymbol? MembersIn { get; init; }
}
