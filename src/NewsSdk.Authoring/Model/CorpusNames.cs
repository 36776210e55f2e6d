namespace NewsSdk.Authoring;

/// <summary>The names that the schema and the registry give to every article: all that reading one article's names needs of the others' files.</summary>
/// <remarks>Equal to another when all that it holds is equal: an alias or a title that changes in the registry changes no name.</remarks>
public sealed record CorpusNames
{
    /// <summary>No name.</summary>
    public static CorpusNames None { get; } = new();

    /// <summary>The actors of the registry, ordinal by id; of two with one id the first by path.</summary>
    public EquatableArray<SharedName> Actors { get; init; }

    /// <summary>The actor types that the schema declares, ordinal.</summary>
    public EquatableArray<string> ActorTypes { get; init; }

    /// <summary>The event types that the schema declares, ordinal.</summary>
    public EquatableArray<string> EventTypes { get; init; }

    /// <summary>The kinds of quotes that the schema declares, ordinal.</summary>
    public EquatableArray<string> QuoteTypes { get; init; }

    /// <summary>The names of types that the schema declares and that cannot be, ordinal.</summary>
    public EquatableArray<string> WrongTypes { get; init; }

    /// <summary>Whether the schema could not be read.</summary>
    public bool IsSchemaBroken { get; init; }

    /// <summary>The registries that could not be read, ordinal.</summary>
    public EquatableArray<string> BrokenRegistries { get; init; }

    /// <summary>The ids that actors of the registry had before, ordinal; of two with one former id the first by path.</summary>
    public EquatableArray<Renamed> Renamed { get; init; }

    /// <summary>The names that types of the schema had before, ordinal.</summary>
    public EquatableArray<Renamed> RenamedTypes { get; init; }
}

/// <summary>The names of one registry's file.</summary>
public sealed record RegistryNames(string Path, EquatableArray<SharedName> Actors, EquatableArray<Renamed> Renamed)
{
    /// <summary>Whether the file could not be read.</summary>
    public bool IsBroken { get; init; }
}

/// <summary>An actor of the registry by name. It is known in the folder of its file and below.</summary>
/// <param name="Type">Its type as written; empty where it is missing, which is an error.</param>
/// <param name="Path">The registry's file.</param>
/// <param name="Name">Its name, or its id where it has none, which is an error.</param>
/// <param name="Identifier">The C# name that its id becomes, whether it gets it or another actor has it.</param>
public sealed record SharedName(string Id, string Type, string Path, string Name, string Identifier)
{
    /// <summary>Whether it has no name of its own.</summary>
    public bool IsNameless { get; init; }

    /// <summary>The further registries that declare the id, which is an error; where they are, it is not an unknown one.</summary>
    public EquatableArray<string> AlsoIn { get; init; }

    /// <summary>Whether the article at <paramref name="path"/> lies in the folder of the registry's file or below.</summary>
    public bool IsKnownIn(string path)
    {
        if (IsBelow(path, Path))
            return true;
        foreach (string registry in AlsoIn)
        {
            if (IsBelow(path, registry))
                return true;
        }

        return false;
    }

    /// <summary>Whether a file lies in the folder of a registry or below.</summary>
    internal static bool IsBelow(string path, string registry) => string.CompareOrdinal(path, 0, registry, 0, registry.LastIndexOf('/') + 1) == 0;
}

/// <summary>A name that an actor of the registry or a type of the schema had before, and what it is called now.</summary>
public sealed record Renamed(string Before, string Now);
