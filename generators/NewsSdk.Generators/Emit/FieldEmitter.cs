using NewsSdk.Authoring;
using NewsSdk.Generators.Model;

namespace NewsSdk.Generators.Emit;

/// <summary>Writes a field of a type: its property, and the calls that read and write it.</summary>
internal sealed class FieldEmitter(FieldModel model, TypeSpec owner, NewsOptions options)
{
    private readonly string _name = Identifier.Of(model.Identifier);
    private readonly string _json = Literal.Of(model.JsonName);

    /// <summary>The base record has a <c>Date</c> of its own, which an event's field of that name is.</summary>
    private bool IsBaseDate => owner.IsEvent && model.Name == "date" && model.Kind == FieldKind.Date && model.Cardinality != Cardinality.Many;

    /// <summary>The property's part of the object initializer that reads an annotation.</summary>
    public string Initializer => $"{(IsBaseDate ? "Date" : _name)} = fields.{ReadMethod}({_json}),";

    /// <summary>The call that writes the property.</summary>
    public string WriteCall => $"fields.{WriteMethod}({_json}, value.{(IsBaseDate ? "Date" : _name)});";

    private string Noun => $"<c>{Comment.Of(model.Name)}</c>";

    private string ActorType => model.ActorIdentifier is { } actor ? $"global::{options.Namespace}.{Identifier.Of(actor)}" : "global::NewsSdk.Actor";

    private string ItemType => model.Kind switch
    {
        FieldKind.Actor => ActorType,
        FieldKind.Date => "global::NewsSdk.NewsDate",
        FieldKind.Quantity => "global::NewsSdk.Quantity",
        FieldKind.Flag => "bool",
        _ => "string",
    };

    private string KindName => model.Kind switch
    {
        FieldKind.Actor => "Actor",
        FieldKind.Date => "Date",
        FieldKind.Quantity => "Quantity",
        FieldKind.Flag => "Flag",
        _ => "Text",
    };

    private string PluralName => model.Kind == FieldKind.Quantity ? "Quantities" : KindName + "s";

    private string WriteMethod => model.Cardinality == Cardinality.Many ? PluralName : KindName;

    private string ReadMethod
    {
        get
        {
            string method = model.Cardinality switch
            {
                Cardinality.One => KindName,
                Cardinality.Optional => "Optional" + KindName,
                _ => PluralName,
            };
            return model.Kind == FieldKind.Actor ? $"{method}<{ActorType}>" : method;
        }
    }

    /// <summary>Writes the property, with an empty line in front.</summary>
    public void WriteProperty(SourceWriter writer)
    {
        string type = Comment.Of(owner.Model.Name);
        switch (model.Cardinality)
        {
            case Cardinality.One when IsBaseDate:
                writer.WriteLine();
                writer.WriteLine($$"""
                    /// <summary>The {{Noun}}, which every <c>{{type}}</c> has.</summary>
                    public new required {{ItemType}} Date
                    {
                        get => base.Date.GetValueOrDefault();
                        init => base.Date = value;
                    }
                    """);
                break;
            case Cardinality.Optional when IsBaseDate:
                break;
            case Cardinality.One:
                writer.WriteLine();
                writer.WriteLine($$"""
                    /// <summary>The {{Noun}}, which every <c>{{type}}</c> has.</summary>
                    public required {{ItemType}} {{_name}} { get; init; }
                    """);
                break;
            case Cardinality.Optional:
                writer.WriteLine();
                writer.WriteLine($$"""
                    /// <summary>The {{Noun}}, if the article gives one.</summary>
                    public {{ItemType}}? {{_name}} { get; init; }
                    """);
                break;
            default:
                writer.WriteLine();
                writer.WriteLine($$"""
                    /// <summary>The {{Noun}}; empty if the article gives none.</summary>
                    public global::NewsSdk.ValueList<{{ItemType}}> {{_name}} { get; init; } = [];
                    """);
                break;
        }
    }
}
