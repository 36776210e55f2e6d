namespace NewsSdk.Authoring;

/// <summary>The actors that a registry's file declares, as written.</summary>
public sealed record ParsedRegistry
{
    /// <summary>The file's path relative to the project, with forward slashes.</summary>
    public required string Path { get; init; }

    /// <summary>Whether the file could not be read at all: then nothing can be said of the names that articles use.</summary>
    public bool IsBroken { get; init; }

    /// <summary>The actors.</summary>
    public EquatableArray<Declaration> Actors { get; init; }

    /// <summary>The offset at which each line of the file begins.</summary>
    public required EquatableArray<int> LineStarts { get; init; }

    /// <summary>What is wrong with the file by itself.</summary>
    public required EquatableArray<NewsDiagnostic> Diagnostics { get; init; }
}

/// <summary>A registry's actors, also where some are wrong and left out, and what is wrong.</summary>
public sealed record BoundRegistry(EquatableArray<SharedActor> Actors, EquatableArray<NewsDiagnostic> Diagnostics);

/// <summary>An actor of the registry, bound; it holds no place in the file.</summary>
/// <param name="Path">The registry's file.</param>
public sealed record SharedActor(string Id, string Type, string Name, string Path)
{
    /// <summary>The C# name of its member of <c>Actors</c>; null where another actor has it.</summary>
    public string? Identifier { get; init; }

    /// <summary>Other names that texts use.</summary>
    public EquatableArray<string> Aliases { get; init; }

    /// <summary>The item of Wikidata.</summary>
    public string? Wikidata { get; init; }

    /// <summary>The file that gives <see cref="Wikidata"/>: the registry, or an article that adds it.</summary>
    public string? WikidataPath { get; init; }

    /// <summary>The values of its type's fields, ordinal by name.</summary>
    public EquatableArray<SharedField> Fields { get; init; }

    /// <summary>The ids that it had before.</summary>
    public EquatableArray<FormerName> Formerly { get; init; }
}

/// <summary>A field of an actor of the registry, and the file that gives it: the registry, or an article that adds it.</summary>
public sealed record SharedField(BoundField Field, string Path);

/// <summary>A field's values in the form that the JSON holds: an id, an EDTF date, a quantity, a number, a text, or <c>true</c>/<c>false</c> for a flag.</summary>
public readonly record struct BoundField(FieldModel Model, Values<string> Values);
