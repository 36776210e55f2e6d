namespace NewsSdk;

/// <summary>Something that happens in an article, with who takes which role in it.</summary>
/// <remarks>The build generates a record for each type that the articles use, such as <c>Meeting</c>; it is partial, so an app adds members of its own.</remarks>
public abstract record Event
{
    /// <summary>The id, or null for an anonymous event.</summary>
    public string? Id { get; init; }

    /// <summary>The type's name in the articles, such as <c>meeting</c>.</summary>
    public abstract string Type { get; }

    /// <summary>What the type is called in schemes outside, such as <c>cameo:040</c>; the app's schema says so.</summary>
    public virtual ValueList<string> TypeCodes => default;

    /// <summary>How sure the article is of it.</summary>
    public EventStatus Status { get; init; }

    /// <summary>When it happens, where the article says so.</summary>
    public NewsDate? Date { get; init; }

    /// <summary>Who takes which role in it: an actor once for each role, those of one role in their order.</summary>
    /// <remarks>The fields of an <see cref="UnknownEvent"/> say nothing of roles, so it has none.</remarks>
    public virtual IEnumerable<Role> Roles => [];

    /// <summary>Where the text mentions it, by place.</summary>
    public ValueList<Mention> Mentions { get; init; }

    /// <summary>The words of its first mention, or the type's name where it has none.</summary>
    public string Text => Mentions.Count > 0 ? Mentions[0].Text : Type;

    /// <summary>Properties of the JSON that no member holds; they are written back in their order.</summary>
    public ValueList<RawProperty> Extra { get; init; }

    /// <summary>The words of the first mention with the type and the date.</summary>
    public sealed override string ToString() => Date is { } date ? $"{Text} ({Type}, {date})" : $"{Text} ({Type})";
}
