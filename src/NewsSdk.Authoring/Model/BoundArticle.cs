namespace NewsSdk.Authoring;

/// <summary>An article whose names are resolved and whose values have the corpus's types: what is emitted. It holds no place in the file.</summary>
/// <remarks>Equal to another when all that it holds is equal.</remarks>
public sealed record BoundArticle
{
    /// <summary>The file's path relative to the project.</summary>
    public required string Path { get; init; }

    /// <summary>The article's id.</summary>
    public required string Id { get; init; }

    /// <summary>The C# name of the article's member of <c>Articles</c>, such as <c>LukashenkoPutinSochi</c>; not escaped. Empty for an article that repeats another's id or name and so has no output.</summary>
    public required string Identifier { get; init; }

    /// <summary>The C# names of the folders that it lies in; each is a class within the one before.</summary>
    public EquatableArray<string> Folders { get; init; }

    /// <summary>The ids that it had before.</summary>
    public EquatableArray<FormerName> Formerly { get; init; }

    /// <summary>What the front matter says of the article as a whole.</summary>
    public required ArticleMetadata Metadata { get; init; }

    /// <summary>The plain text.</summary>
    public required string Text { get; init; }

    /// <summary>The actors, in the order declared.</summary>
    public required EquatableArray<BoundMember> Actors { get; init; }

    /// <summary>The events: the front matter's in the order declared, then the text's in the order in which they open.</summary>
    public required EquatableArray<BoundMember> Events { get; init; }

    /// <summary>The quotes, in the same order.</summary>
    public required EquatableArray<BoundMember> Quotes { get; init; }
}

/// <summary>An actor, event or quote as the emitter sees it: a member where it has an id, and its place in its list.</summary>
/// <param name="Index">Its index in the article's list, as in the JSON.</param>
/// <param name="Id">Its id; null for an anonymous one, which becomes no member.</param>
/// <param name="Identifier">Its C# name, unique in its list and clear of inherited names; not escaped.</param>
/// <param name="Type">Its type, such as <c>person</c> or <c>meeting</c>; <c>quote</c> for a plain quote.</param>
/// <param name="Summary">What its doc comment says in plain text: the actor's name and title, the event's words, the quote's text and speaker.</param>
public readonly record struct BoundMember(int Index, string? Id, string? Identifier, string Type, string Summary)
{
    /// <summary>Whether it is an actor of the registry: then the article's JSON has its id and its mentions alone.</summary>
    public bool IsShared { get; init; }

    /// <summary>The ids that it had before.</summary>
    public EquatableArray<FormerName> Formerly { get; init; }
}

/// <summary>What <see cref="Binder"/> gives: the article, also where parts of it are wrong and left out, and what is wrong.</summary>
/// <param name="Article">The article.</param>
/// <param name="Json">The article as the JSON that the runtime reads and writes.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
public sealed record Bound(BoundArticle Article, ArticleJson Json, EquatableArray<NewsDiagnostic> Diagnostics);
