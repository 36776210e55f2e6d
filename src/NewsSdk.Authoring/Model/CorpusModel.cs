namespace NewsSdk.Authoring;

/// <summary>What all articles together have: their names, and their types, declared by the schema or inferred. Equal to another when both say the same.</summary>
public sealed record CorpusModel
{
    /// <summary>The articles, ordinal by path.</summary>
    public required EquatableArray<ArticleName> Articles { get; init; }

    /// <summary>The actor types: the standard ones (group, organization, person, place), those of the schema and those the articles use; ordinal by name.</summary>
    public required EquatableArray<TypeModel> ActorTypes { get; init; }

    /// <summary>The event types, ordinal by name.</summary>
    public required EquatableArray<TypeModel> EventTypes { get; init; }

    /// <summary>The kinds of quotes that the schema declares, ordinal by name.</summary>
    public EquatableArray<TypeModel> QuoteTypes { get; init; }

    /// <summary>The names that the schema and the registry give to every article.</summary>
    public CorpusNames Names { get; init; } = CorpusNames.None;

    /// <summary>Whether the schema allows no type that it does not declare.</summary>
    public bool IsClosed { get; init; }

    /// <summary>The items of Wikidata that actors of several articles are, ordinal by item.</summary>
    public EquatableArray<RepeatedActor> Repeated { get; init; }
}

/// <summary>An article's id and the C# name of its member. <see cref="Identifier"/> is null for an article that repeats another's id or name; that one has no output.</summary>
public sealed record ArticleName(string Path, string Id, string? Identifier)
{
    /// <summary>The C# names of the folders that it lies in, below the folder of all articles; each is a class within the one before.</summary>
    public EquatableArray<string> Folders { get; init; }

    /// <summary>The ids that it had before, with the C# names that they keep.</summary>
    public EquatableArray<FormerName> Formerly { get; init; }
}

/// <summary>An item of Wikidata that the first two of several articles declare as an actor of their own.</summary>
public sealed record RepeatedActor(string Item, string FirstPath, string SecondPath);
