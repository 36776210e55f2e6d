namespace NewsSdk.Authoring;

/// <summary>What an article tells the rest of the corpus: its id and the shapes of its actors and events, never its text or a place in its file.</summary>
public sealed record ArticleSignature
{
    /// <summary>The file's path relative to the project.</summary>
    public required string Path { get; init; }

    /// <summary>The article's id.</summary>
    public required string Id { get; init; }

    /// <summary>The distinct shapes of the article's actors, ordinal by type.</summary>
    public required EquatableArray<Shape> Actors { get; init; }

    /// <summary>The distinct shapes of the article's events, ordinal by type.</summary>
    public required EquatableArray<Shape> Events { get; init; }
}

/// <summary>The fields that one actor or event of a type has; ordinal by name.</summary>
/// <param name="IsBare">Whether it is a span with a class alone, <c>[talks]{.meeting}</c>: an event only where another annotation makes the type known.</param>
public sealed record Shape(string Type, EquatableArray<FieldShape> Fields, bool IsBare = false);

/// <summary>What one field of one annotation holds. <see cref="ActorType"/> is set where all actors in it are of one type.</summary>
/// <param name="IsYear">Whether it is a plain number of four digits, which is a year where the field holds dates elsewhere.</param>
/// <param name="Word">Whether it is a text that could have been meant as actors; one such does not turn a role that holds actors elsewhere into a text.</param>
public sealed record FieldShape(
    string Name, FieldKind Kind, string? ActorType, bool IsMany, bool IsYear = false, WordForm Word = WordForm.None);

/// <summary>Whether a text could have been meant as the ids of actors.</summary>
public enum WordForm
{
    /// <summary>No: it is written as words are.</summary>
    None,

    /// <summary>It is empty, which is an error and says nothing of its field.</summary>
    Empty,

    /// <summary>It could, but stands in quotation marks.</summary>
    Quoted,

    /// <summary>It could: a word without quotation marks, or words of which some are actors.</summary>
    Plain,
}

/// <summary>What a field holds.</summary>
public enum FieldKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>An actor.</summary>
    Actor,

    /// <summary>An EDTF date.</summary>
    Date,

    /// <summary>A quantity; a plain number is one.</summary>
    Quantity,

    /// <summary><c>yes</c> or <c>no</c>.</summary>
    Flag,
}

/// <summary>How often a field holds a value.</summary>
public enum Cardinality
{
    /// <summary>Just once.</summary>
    One,

    /// <summary>At most once.</summary>
    Optional,

    /// <summary>Any number of times.</summary>
    Many,
}

/// <summary>What all articles together have: their names, and the types inferred across them. Equal to another when both say the same.</summary>
public sealed record CorpusModel
{
    /// <summary>The articles, ordinal by path.</summary>
    public required EquatableArray<ArticleName> Articles { get; init; }

    /// <summary>The actor types: the standard ones (group, organization, person, place) and those the articles use; ordinal by name.</summary>
    public required EquatableArray<TypeModel> ActorTypes { get; init; }

    /// <summary>The event types, ordinal by name.</summary>
    public required EquatableArray<TypeModel> EventTypes { get; init; }
}

/// <summary>An article's id and the C# name of its member. <see cref="Identifier"/> is null for an article that repeats another's id or name; that one has no output.</summary>
public sealed record ArticleName(string Path, string Id, string? Identifier);

/// <summary>A type of actor or event: its name in the articles, its C# name, its fields ordinal by name.</summary>
public sealed record TypeModel(string Name, string Identifier, EquatableArray<FieldModel> Fields);

/// <summary>A field of a type: its name in the articles (<c>held-by</c>), in JSON (<c>heldBy</c>) and in C# (<c>HeldBy</c>), and what it holds.</summary>
/// <param name="ActorIdentifier">For actors: the C# name of their one type, or null where they are of several.</param>
public sealed record FieldModel(string Name, string JsonName, string Identifier, FieldKind Kind, string? ActorIdentifier, Cardinality Cardinality);
