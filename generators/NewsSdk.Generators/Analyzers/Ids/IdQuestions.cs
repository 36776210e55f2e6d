using System.Collections.Concurrent;
using NewsSdk.Authoring;
using NewsSdk.Generators.Analyzers.Corpus;

namespace NewsSdk.Generators.Analyzers.Ids;

/// <summary>
/// Tells whether lists have an id. An id that is right costs the article that has it; only for one that is wrong is every article's front matter read, to tell
/// what was meant.
/// </summary>
internal sealed class IdQuestions(LazyCorpus corpus)
{
    private readonly ConcurrentDictionary<CorpusFile, BoundArticle?> _bound = new();

    /// <summary>What is wrong with an id; null where it is in the list, or where the list cannot be read.</summary>
    public IdAnswer? Ask(AskedList list, string id, CancellationToken cancellation) => list switch
    {
        { IsRegistry: true } => AskRegistry(id, cancellation),
        { Article: { } article } => AskArticle(article, list.Kind, id, cancellation),
        { Kind: IdKind.Article } => AskForArticle(id, cancellation),
        { Kind: IdKind.Actor } => AskForActor(id, cancellation),
        _ => AskForMember(list.Kind, id, cancellation),
    };

    /// <summary>The C# name of the member that an id of a list is, or null.</summary>
    public string? IdentifierOf(AskedList list, string id, CancellationToken cancellation) => list switch
    {
        { Article: { } article } => Members(Bind(article, cancellation), list.Kind).FirstOrDefault(member => member.Id == id).Identifier,
        { Kind: IdKind.Article } => Identifiers.OfArticle(id),
        _ => Identifiers.OfSharedActor(id),
    };

    /// <summary>The article with an id, or null; drafts are not among the articles unless they are built.</summary>
    public static CorpusFile? ArticleWith(string id, LazyCorpus corpus, CancellationToken cancellation)
    {
        // Most are called by their file, and no other article need be opened.
        foreach (CorpusFile article in corpus.Articles)
        {
            if (ArticleReader.NameOf(article.Path) == id && HasId(article.Read(cancellation)))
                return article;
        }

        return corpus.Articles.FirstOrDefault(article => article.Read(cancellation) is { } read && read.Text.Contains(id) && HasId(read))
            ?? corpus.Articles.FirstOrDefault(article => HasId(article.Read(cancellation)));

        bool HasId(ReadText? article) => article?.Head is { } head && head.Id == id && IsBuilt(head, corpus);
    }

    private static bool IsBuilt(ArticleHead head, LazyCorpus corpus) => !head.IsDraft || corpus.Layout.BuildsDrafts;

    private IdAnswer? AskRegistry(string id, CancellationToken cancellation)
    {
        CorpusNames names = corpus.Shared(cancellation).Names;
        if (HasShared(names, id))
            return null;
        return FormerShared(names, id) ?? IdAnswer.Unknown(id, names.Actors.Select(static actor => actor.Id));
    }

    private IdAnswer? AskArticle(CorpusFile file, IdKind kind, string id, CancellationToken cancellation)
    {
        if (Bind(file, cancellation) is not { } article)
            return null;
        EquatableArray<BoundMember> members = Members(article, kind);
        if (members.Any(member => member.Id == id))
            return null;

        // Whether a role holds an actor of the registry may depend on the other articles, which were not read.
        if (kind == IdKind.Actor && HasShared(corpus.Shared(cancellation).Names, id) && file.Read(cancellation)!.Text.Contains(id))
            return null;
        if (members.FirstOrDefault(member => member.Formerly.Any(former => former.Name == id)).Id is { } now)
            return IdAnswer.Former(now);
        return IdAnswer.Unknown(id, members.Select(static member => member.Id).OfType<string>());
    }

    private IdAnswer? AskForArticle(string id, CancellationToken cancellation)
    {
        if (ArticleWith(id, corpus, cancellation) is not null)
            return null;
        List<ArticleHead> heads = Heads(cancellation);
        if (heads.Find(head => head.Formerly.Any(former => former == id)) is { } renamed)
            return IdAnswer.Former(renamed.Id);
        return IdAnswer.Unknown(id, heads.Select(static head => head.Id));
    }

    private IdAnswer? AskForActor(string id, CancellationToken cancellation)
    {
        CorpusNames names = corpus.Shared(cancellation).Names;
        if (HasShared(names, id) || Mentioning(id, cancellation).Any(article => IsBuilt(article.Head, corpus) && article.Head.ActorIds.Any(actor => actor == id)))
            return null;
        List<ArticleHead> heads = Heads(cancellation);
        if (heads.Exists(head => head.ActorIds.Any(actor => actor == id)))
            return null;
        if (FormerShared(names, id) is { } former)
            return former;
        if (heads.SelectMany(static head => head.RenamedActors).FirstOrDefault(renamed => renamed.Before == id) is { } renamed)
            return IdAnswer.Former(renamed.Now);
        return IdAnswer.Unknown(id, names.Actors.Select(static actor => actor.Id).Concat(heads.SelectMany(static head => head.ActorIds)));
    }

    // Events and quotes are declared in the text, so that only the articles themselves know. One that has the id has it in its text.
    private IdAnswer? AskForMember(IdKind kind, string id, CancellationToken cancellation)
    {
        CorpusNames names = corpus.Shared(cancellation).Names;
        if (Mentioning(id, cancellation).Any(article => IdsOf(article).Contains(id, StringComparer.Ordinal)))
            return null;
        string[] ids = [.. corpus.Articles.Select(file => file.Read(cancellation)).OfType<ReadText>().SelectMany(IdsOf)];
        return Array.IndexOf(ids, id) >= 0 ? null : IdAnswer.Unknown(id, ids);

        IEnumerable<string> IdsOf(ReadText read)
        {
            ParsedArticle article = read.Article(cancellation);
            ArticleIds found = Binder.IdsOf(article, names);
            return article.Draft is not null && !corpus.Layout.BuildsDrafts ? [] : kind == IdKind.Event ? found.Events : found.Quotes;
        }
    }

    private IEnumerable<ReadText> Mentioning(string id, CancellationToken cancellation) =>
        corpus.Articles.Select(article => article.Read(cancellation)).OfType<ReadText>().Where(article => article.Text.Contains(id));

    private List<ArticleHead> Heads(CancellationToken cancellation)
    {
        var heads = new List<ArticleHead>(corpus.Articles.Count);
        foreach (CorpusFile article in corpus.Articles)
        {
            cancellation.ThrowIfCancellationRequested();
            if (article.Read(cancellation)?.Head is { } head && IsBuilt(head, corpus))
                heads.Add(head);
        }

        return heads;
    }

    // Against the schema, the registries and itself: which ids an article has, and what C# calls them, the other articles do not change.
    private BoundArticle? Bind(CorpusFile file, CancellationToken cancellation) => _bound.GetOrAdd(file, file =>
    {
        if (file.Read(cancellation)?.Article(cancellation) is not { } article)
            return null;
        SharedFiles shared = corpus.Shared(cancellation);
        CorpusModel alone = Binder.Infer([Binder.Sign(article, shared.Names)], shared.Signatures, shared.Names, shared.Schema, corpus.Layout.SeedsFolder);
        return Binder.Bind(article, alone, cancellation).Article;
    });

    private static EquatableArray<BoundMember> Members(BoundArticle? article, IdKind kind) => kind switch
    {
        _ when article is null => default,
        IdKind.Actor => article.Actors,
        IdKind.Event => article.Events,
        _ => article.Quotes,
    };

    private static bool HasShared(CorpusNames names, string id) => names.Actors.Any(actor => actor.Id == id);

    // Types were renamed as well, in the same list.
    private static IdAnswer? FormerShared(CorpusNames names, string id) =>
        names.Renamed.FirstOrDefault(renamed => renamed.Before == id) is { } renamed && HasShared(names, renamed.Now) ? IdAnswer.Former(renamed.Now) : null;
}
