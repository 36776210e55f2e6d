using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NewsSdk.Generators.Analyzers.Corpus;
using NewsSdk.Generators.Emit;

namespace NewsSdk.Generators.Analyzers.Ids;

/// <summary>Tells from a receiver's static type, and from how it is written, which list it is.</summary>
internal sealed class AskedListFinder(Compilation compilation, NewsSymbols symbols, LazyCorpus corpus)
{
    private readonly Lazy<bool> _isTheOnlyCorpus = new(() => !HasOtherCorpora(compilation));
    private readonly Lazy<Dictionary<string, CorpusFile>> _byWrittenPath = new(() => ByWrittenPath(corpus));

    /// <summary>The list of actors, events or quotes that <paramref name="receiver"/> is; null where nothing can be said of it.</summary>
    public AskedList? MembersOf(IOperation? receiver, CancellationToken cancellation)
    {
        if (receiver?.Type is not INamedTypeSymbol type || symbols.KindOf(type) is not { } kind)
            return null;
        var list = new AskedList(kind);

        // `article.Actors` of a generated view, wherever it was kept in between.
        if (symbols.IsView(type.ContainingType))
            return ViewedBy(type.ContainingType, list with { MembersIn = type });
        if (!IsRuntimeType(type))
            return null;

        if (receiver is IPropertyReferenceOperation property)
        {
            // A view without named actors has the runtime's list of them.
            if (property.Instance?.Type is { } owner && symbols.IsView(owner))
                return ViewedBy(owner, list);
            if (IsGenerated(property.Property, "Actors", symbols.ActorList))
                return list with { IsRegistry = true, MembersIn = property.Property.ContainingType };
            if (property.Instance is IPropertyReferenceOperation { Property: { IsStatic: true } member } && WrittenAt(member) is { } viewless)
                return list with { Article = viewless };
            if (property.Instance is { } instance && ArticleById(instance, cancellation) is { } article)
                return list with { Article = article };
            if (property.Property.IsStatic && !IsOurs(property.Property))
                return null;
        }

        return _isTheOnlyCorpus.Value ? list : null;
    }

    /// <summary>The articles that <paramref name="receiver"/> is; null where they may be another project's.</summary>
    public AskedList? ArticlesOf(IOperation? receiver)
    {
        if (receiver is IPropertyReferenceOperation { Property: { IsStatic: true } property })
        {
            if (IsGenerated(property, "Articles", symbols.Corpus))
                return new AskedList(IdKind.Article) { MembersIn = property.ContainingType };
            if (!IsOurs(property))
                return null;
        }

        return _isTheOnlyCorpus.Value ? new AskedList(IdKind.Article) : null;
    }

    private AskedList? ViewedBy(ITypeSymbol view, AskedList list) => WrittenAt(view) is { } article ? list with { Article = article } : null;

    // The comment of a view, or of a member without one, says where its article is written: none need be read to know which one it is.
    private CorpusFile? WrittenAt(ISymbol generated)
    {
        if (!IsOurs(generated) || generated.DeclaringSyntaxReferences.IsEmpty)
            return null;
        string comment = generated.DeclaringSyntaxReferences[0].GetSyntax().GetLeadingTrivia().ToFullString();
        return ArticleEmitter.WrittenPathIn(comment) is { } path && _byWrittenPath.Value.TryGetValue(path, out CorpusFile? article) ? article : null;
    }

    // `Articles.All["sochi"].Actors`: as good as a view.
    private CorpusFile? ArticleById(IOperation article, CancellationToken cancellation)
    {
        if (article is not IPropertyReferenceOperation { Property: { IsIndexer: true } indexer } at || !symbols.IsOfCorpus(indexer))
            return null;
        if (at.Arguments is not [{ Value.ConstantValue: { HasValue: true, Value: string id } }] || ArticlesOf(at.Instance) is null)
            return null;
        return IdQuestions.ArticleWith(id, corpus, cancellation);
    }

    private bool IsGenerated(IPropertySymbol property, string className, ITypeSymbol type) =>
        property is { Name: "All", IsStatic: true } && property.ContainingType.Name == className && NewsSymbols.Is(property.Type, type) && IsOurs(property);

    private bool IsOurs(ISymbol symbol) => NewsSymbols.Is(symbol.ContainingAssembly, compilation.Assembly);

    private bool IsRuntimeType(ITypeSymbol type) => NewsSymbols.Is(type.ContainingAssembly, symbols.Article.ContainingAssembly);

    private static Dictionary<string, CorpusFile> ByWrittenPath(LazyCorpus corpus)
    {
        var files = new Dictionary<string, CorpusFile>(StringComparer.Ordinal);
        foreach (CorpusFile article in corpus.Articles)
            files[Comment.Of(article.Path)] = article;
        return files;
    }

    // A plain Corpus or ActorList may then hold articles that are not of this project.
    private static bool HasOtherCorpora(Compilation compilation) => compilation.SourceModule.ReferencedAssemblySymbols
        .Any(static assembly => assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static reference => reference.Name == "NewsSdk")));
}
