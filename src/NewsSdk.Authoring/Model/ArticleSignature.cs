namespace NewsSdk.Authoring;

/// <summary>What an article, or a registry of actors, tells the rest of the corpus: its id and the shapes of its actors and events, never its text or a place in its file.</summary>
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

    /// <summary>The items of Wikidata that the article's own actors are, ordinal by item; not those of the registry.</summary>
    public EquatableArray<WikidataActor> Wikidata { get; init; }

    /// <summary>What the article adds to actors of the registry, in the order declared.</summary>
    public EquatableArray<Addition> Additions { get; init; }

    /// <summary>The ids that the article had before.</summary>
    public EquatableArray<string> Formerly { get; init; }

    /// <summary>Whether the article is a draft.</summary>
    public bool IsDraft { get; init; }
}

/// <summary>What an article says of an actor of the registry, without places.</summary>
public sealed record Addition(string Path, string Id, EquatableArray<AddedField> Fields);

/// <summary>A field that an article adds to an actor of the registry, as written.</summary>
public sealed record AddedField(string Name, EquatableArray<AddedValue> Values, bool IsList);

/// <summary>A value that an article adds, and whether it stands in quotation marks.</summary>
public sealed record AddedValue(string Text, bool IsQuoted);

/// <summary>An actor that an article declares by itself, and its item of Wikidata.</summary>
public sealed record WikidataActor(string Item, string Id);

/// <summary>The fields that one actor or event of a type has; ordinal by name.</summary>
/// <param name="IsBare">Whether it is a span with a class alone, <c>[talks]{.meeting}</c>: an event only where another annotation makes the type known.</param>
/// <param name="IsPartial">Whether it only adds to an actor of the registry: what it lacks, the registry may have.</param>
public sealed record Shape(string Type, EquatableArray<FieldShape> Fields, bool IsBare = false, bool IsPartial = false)
{
    /// <summary>How many annotations of the article have it; of more than a few no more than that there are a few, so that one more changes nothing.</summary>
    public int Uses { get; init; } = 1;
}

/// <summary>What one field of one annotation holds. <see cref="ActorType"/> is set where all actors in it are of one type, and empty where no type is known.</summary>
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
