namespace NewsSdk.Authoring;

/// <summary>What a schema's file declares, as written.</summary>
public sealed record ParsedSchema
{
    /// <summary>The file's path relative to the project, with forward slashes.</summary>
    public required string Path { get; init; }

    /// <summary>Whether the file could not be read at all: then nothing can be said of the types that articles use.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Whether articles may use no type that is not declared.</summary>
    public bool IsClosed { get; init; }

    /// <summary>The types of actors.</summary>
    public EquatableArray<TypeDeclaration> Actors { get; init; }

    /// <summary>The types of events.</summary>
    public EquatableArray<TypeDeclaration> Events { get; init; }

    /// <summary>The kinds of quotes.</summary>
    public EquatableArray<TypeDeclaration> Quotes { get; init; }

    /// <summary>The offset at which each line of the file begins.</summary>
    public required EquatableArray<int> LineStarts { get; init; }

    /// <summary>What is wrong with the file by itself.</summary>
    public required EquatableArray<NewsDiagnostic> Diagnostics { get; init; }
}

/// <summary>A type that a schema declares.</summary>
public sealed record TypeDeclaration(Located Name, EquatableArray<FieldDeclaration> Fields)
{
    /// <summary>Whether some of its fields, or its base, could not be read; that was reported.</summary>
    public bool IsBroken { get; init; }

    /// <summary>The type that it derives from.</summary>
    public Located? Base { get; init; }

    /// <summary>Its doc comment.</summary>
    public string? Description { get; init; }

    /// <summary>What it is called in schemes from outside.</summary>
    public EquatableArray<Located> Codes { get; init; }

    /// <summary>The names that it had before.</summary>
    public EquatableArray<Located> Formerly { get; init; }
}

/// <summary>A field that a schema declares: the word of its type, or the words that it may be, and how often.</summary>
public sealed record FieldDeclaration(Located Name, Located Type, EquatableArray<Located> Words, Cardinality Cardinality, string? Description)
{
    /// <summary>Whether what it holds was reported and left out.</summary>
    public bool IsBroken { get; init; }
}

/// <summary>A schema whose types are resolved; it holds no place in the file. Equal to another when both say the same.</summary>
public sealed record SchemaModel
{
    /// <summary>The schema of a corpus that has none.</summary>
    public static SchemaModel None { get; } = new();

    /// <summary>Whether the file could not be read at all: then nothing can be said of the types that articles use.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Whether articles may use no type that is not declared.</summary>
    public bool IsClosed { get; init; }

    /// <summary>The names of types that are declared and cannot be, ordinal: the schema tells, and no article that uses them does.</summary>
    public EquatableArray<string> WrongTypes { get; init; }

    /// <summary>The types of actors, ordinal by name.</summary>
    public EquatableArray<TypeModel> ActorTypes { get; init; }

    /// <summary>The types of events, ordinal by name.</summary>
    public EquatableArray<TypeModel> EventTypes { get; init; }

    /// <summary>The kinds of quotes, ordinal by name.</summary>
    public EquatableArray<TypeModel> QuoteTypes { get; init; }
}

/// <summary>A schema, also where parts of it are wrong and left out, and what is wrong.</summary>
public sealed record BoundSchema(SchemaModel Model, EquatableArray<NewsDiagnostic> Diagnostics);
