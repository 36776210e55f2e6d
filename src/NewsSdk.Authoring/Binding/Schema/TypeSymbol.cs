namespace NewsSdk.Authoring;

/// <summary>A type while its schema is bound.</summary>
internal sealed class TypeSymbol(string name, string identifier, TypeKind kind, TypeDeclaration? declaration)
{
    public string Name => name;

    public string Identifier => identifier;

    public TypeKind Kind => kind;

    /// <summary>Null for a standard type that the schema does not declare.</summary>
    public TypeDeclaration? Declaration => declaration;

    public TypeSymbol? Base { get; set; }

    public bool IsBase { get; set; }

    /// <summary>Whether some of its fields are not known, which was reported.</summary>
    public bool IsBroken { get; set; } = declaration is { IsBroken: true };

    /// <summary>Its fields with the inherited ones; null until they are bound.</summary>
    public List<FieldModel>? Fields { get; set; }

    /// <summary>Whether it has fields that the runtime's record has not.</summary>
    public bool HasOwnFields => Fields is not null && Fields.Exists(static model => !model.IsBuiltIn);

    /// <summary>The word for a kind in a message.</summary>
    public static string NameOf(TypeKind kind) => kind switch
    {
        TypeKind.Actor => "actor",
        TypeKind.Event => "event",
        _ => "quote",
    };
}
