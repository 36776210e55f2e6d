namespace NewsSdk.Authoring;

/// <summary>A type of actor, event or quote: its name in the articles, its C# name, its fields ordinal by name, inherited ones included.</summary>
/// <remarks>Equal to another when all that it holds is equal.</remarks>
public sealed record TypeModel(string Name, string Identifier, EquatableArray<FieldModel> Fields)
{
    /// <summary>What it is a type of.</summary>
    public TypeKind Kind { get; init; }

    /// <summary>Whether the schema declares it: then it has these fields and no others.</summary>
    public bool IsDeclared { get; init; }

    /// <summary>Whether what says which fields it has was reported: then no annotation has too many or too few.</summary>
    public bool IsBroken { get; init; }

    /// <summary>The types that it derives from, the nearest first.</summary>
    public EquatableArray<string> Bases { get; init; }

    /// <summary>The C# name of the type that it derives from; null where that is the runtime's.</summary>
    public string? BaseIdentifier { get; init; }

    /// <summary>Whether another type derives from it.</summary>
    public bool IsBase { get; init; }

    /// <summary>The type that was probably meant, where one annotation alone has this one.</summary>
    public string? SlipOf { get; init; }

    /// <summary>What the schema says of it.</summary>
    public string? Description { get; init; }

    /// <summary>What it is called in schemes from outside, such as <c>cameo:040</c>.</summary>
    public EquatableArray<string> Codes { get; init; }

    /// <summary>The names that it had before.</summary>
    public EquatableArray<FormerName> Formerly { get; init; }

    /// <summary>Whether an annotation of this type is one of the type called <paramref name="name"/>.</summary>
    public bool Is(string name) => Name == name || Bases.AsSpan().IndexOf(name) >= 0;
}

/// <summary>What a type is of.</summary>
public enum TypeKind
{
    /// <summary>Of actors.</summary>
    Actor,

    /// <summary>Of events.</summary>
    Event,

    /// <summary>Of quotes.</summary>
    Quote,
}

/// <summary>A name that something had before, in the articles and in C#.</summary>
public sealed record FormerName(string Name, string Identifier);

/// <summary>A field of a type: its name in the articles (<c>held-by</c>), in JSON (<c>heldBy</c>) and in C# (<c>HeldBy</c>), and what it holds.</summary>
/// <param name="TypeIdentifier">The C# name of the one type of its actors, events or quotes, or of the enum of its words; null where the runtime's type holds them.</param>
public sealed record FieldModel(string Name, string JsonName, string Identifier, FieldKind Kind, string? TypeIdentifier, Cardinality Cardinality)
{
    /// <summary>The name in the articles of the one type of its actors, events or quotes; null for any.</summary>
    public string? TypeName { get; init; }

    /// <summary>For <see cref="FieldKind.Word"/>: the words.</summary>
    public EquatableArray<EnumWord> Words { get; init; }

    /// <summary>What the schema says of it.</summary>
    public string? Description { get; init; }

    /// <summary>Whether a type that this one derives from has the property already.</summary>
    public bool IsInherited { get; init; }

    /// <summary>Whether it is a property that the runtime's record has by itself, such as the date of a quote: it is checked, and no property of its own.</summary>
    public bool IsBuiltIn { get; init; }

    /// <summary>Whether it is a text only since some annotations write a text where others name actors.</summary>
    public bool IsMixed { get; init; }

    /// <summary>Whether what says what it holds was reported: then no value of it is wrong, and none is kept.</summary>
    public bool IsBroken { get; init; }

    /// <summary>The field that was probably meant, where one annotation alone has this one.</summary>
    public string? SlipOf { get; init; }

    /// <summary>Whether it takes the place of a base's inferred field of that name.</summary>
    public bool IsHiding { get; init; }

    /// <summary>Whether it holds any number of values.</summary>
    public bool IsMany => Cardinality is Cardinality.Many or Cardinality.Some;

    /// <summary>Whether every annotation must give it.</summary>
    public bool IsRequired => Cardinality is Cardinality.One or Cardinality.Some;
}

/// <summary>A word of a field that holds one of a few, and its C# name.</summary>
public sealed record EnumWord(string Word, string Identifier);

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

    /// <summary>A number with or without a fraction.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>An absolute address.</summary>
    Url,

    /// <summary>One of a few words: an enum.</summary>
    Word,

    /// <summary>An event.</summary>
    Event,

    /// <summary>A quote.</summary>
    Quote,
}

/// <summary>How often a field holds a value.</summary>
public enum Cardinality
{
    /// <summary>Just once.</summary>
    One,

    /// <summary>At most once: <c>?</c>.</summary>
    Optional,

    /// <summary>Any number of times: <c>*</c>.</summary>
    Many,

    /// <summary>At least once: <c>+</c>.</summary>
    Some,
}
