using NewsSdk.Authoring;

namespace NewsSdk.Generators.Model;

/// <summary>A type's name in the articles and in C#: all that <c>NewsJson</c> needs of it, so that a new field leaves <c>NewsJson</c> as it is.</summary>
internal sealed record TypeName(string Name, string Identifier, TypeKind Kind);
