using Microsoft.CodeAnalysis;

namespace NewsSdk.Generators.Analyzers.Ids;

/// <summary>The runtime's types that ids are looked up in.</summary>
internal sealed record NewsSymbols(
    INamedTypeSymbol Article, INamedTypeSymbol Corpus, INamedTypeSymbol MemberList, INamedTypeSymbol ActorList, INamedTypeSymbol EventList, INamedTypeSymbol QuoteList)
{
    /// <summary>The types that a compilation has, or null where it does not refer to the runtime.</summary>
    public static NewsSymbols? Of(Compilation compilation)
    {
        var types = new INamedTypeSymbol[6];
        string[] names = ["Article", "Corpus", "MemberList`1", "ActorList", "EventList", "QuoteList"];
        for (int i = 0; i < names.Length; i++)
        {
            if (compilation.GetTypeByMetadataName("NewsSdk." + names[i]) is not { } type)
                return null;
            types[i] = type;
        }

        return new NewsSymbols(types[0], types[1], types[2], types[3], types[4], types[5]);
    }

    /// <summary>Whether a type is a generated view of an article: it derives from <c>Article</c>.</summary>
    public bool IsView(ITypeSymbol? type) => type is INamedTypeSymbol { BaseType: { } parent } && Is(parent, Article);

    /// <summary>Whether a member belongs to <c>MemberList&lt;T&gt;</c>.</summary>
    public bool IsOfMemberList(ISymbol member) => Is(member.ContainingType?.OriginalDefinition, MemberList);

    /// <summary>Whether a member belongs to <c>Corpus</c>.</summary>
    public bool IsOfCorpus(ISymbol member) => Is(member.ContainingType, Corpus);

    /// <summary>What a list holds, by the type that it is or derives from.</summary>
    public IdKind? KindOf(ITypeSymbol list)
    {
        for (ITypeSymbol? type = list; type is not null; type = type.BaseType)
        {
            if (Is(type, ActorList))
                return IdKind.Actor;
            if (Is(type, EventList))
                return IdKind.Event;
            if (Is(type, QuoteList))
                return IdKind.Quote;
        }

        return null;
    }

    /// <summary>Whether both are the same symbol.</summary>
    public static bool Is(ISymbol? left, ISymbol? right) => SymbolEqualityComparer.Default.Equals(left, right);
}
