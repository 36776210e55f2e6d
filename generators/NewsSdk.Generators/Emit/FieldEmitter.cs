using NewsSdk.Authoring;
using NewsSdk.Generators.Model;

namespace NewsSdk.Generators.Emit;

/// <summary>Writes a field of a type: its property, and the calls that read and write it.</summary>
internal sealed class FieldEmitter(FieldModel model, TypeSpec owner, NewsOptions options)
{
    private readonly string _name = Identifier.Of(model.Identifier);
    private readonly string _json = Literal.Of(model.JsonName);

    /// <summary>Every event has a <c>Date</c>; a field of that name is it, or hides it.</summary>
    private bool IsDateOfEvent => owner.IsEvent && model.Identifier == "Date";

    private bool IsSingleDate => model.Kind == FieldKind.Date && model.Cardinality != Cardinality.Many;

    private string Modifier => IsDateOfEvent ? "new " : "";

    /// <summary>The property's part of the object initializer that reads an annotation.</summary>
    public string Initializer => $"{_name} = fields.{ReadMethod}({_json}),";

    /// <summary>The call that writes the property.</summary>
    public string WriteCall => $"fields.{WriteMethod}({_json}, value.{_name});";

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
            case Cardinality.Optional when IsDateOfEvent && IsSingleDate:
                break;
            case Cardinality.One when IsDateOfEvent && IsSingleDate:
                WriteProperty(writer, $$"""
                    /// <summary>The {{Noun}}, which every <c>{{type}}</c> has.</summary>
                    public new required {{ItemType}} Date
                    {
                        get => base.Date.GetValueOrDefault();
                        init => base.Date = value;
                    }
                    """);
                break;
            case Cardinality.One:
                WriteProperty(writer, $$"""
                    /// <summary>The {{Noun}}, which every <c>{{type}}</c> has.</summary>
                    public {{Modifier}}required {{ItemType}} {{_name}} { get; init; }
                    """);
                break;
            case Cardinality.Optional:
                WriteProperty(writer, $$"""
                    /// <summary>The {{Noun}}, if the article gives one.</summary>
                    public {{Modifier}}{{ItemType}}? {{_name}} { get; init; }
                    """);
                break;
            default:
                WriteProperty(writer, $$"""
                    /// <summary>The {{Noun}}; empty if the article gives none.</summary>
                    public {{Modifier}}global::NewsSdk.ValueList<{{ItemType}}> {{_name}} { get; init; } = [];
                    """);
                break;
        }
    }

    private static void WriteProperty(SourceWriter writer, string property)
    {
        writer.WriteLine();
        writer.WriteLine(property);
    }
}
