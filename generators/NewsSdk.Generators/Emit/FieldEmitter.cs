using NewsSdk.Authoring;
using NewsSdk.Generators.Model;

namespace NewsSdk.Generators.Emit;

/// <summary>Writes a field of a type: its property, and the calls that read and write it.</summary>
internal sealed class FieldEmitter(FieldModel model, TypeModel owner, NewsOptions options)
{
    private readonly string _name = Identifier.Of(model.Identifier);
    private readonly string _json = Literal.Of(model.JsonName);

    /// <summary>Whether the record declares a property for it; another may have it already.</summary>
    public bool HasProperty => !model.IsBuiltIn && (!model.IsInherited || model.IsHiding) && !IsRuntimesDate;

    /// <summary>Whether it is read and written.</summary>
    public bool IsStored => !model.IsBuiltIn;

    /// <summary>Whether it is a role: a field that holds actors.</summary>
    public bool IsRole => model.Kind == FieldKind.Actor && !model.IsBuiltIn;

    /// <summary>The property's part of the object initializer that reads an annotation.</summary>
    public string Initializer => $"{_name} = fields.{ReadMethod}({_json}{WordsArgument}),";

    /// <summary>The call that writes the property.</summary>
    public string WriteCall => $"fields.{WriteMethod}{(model.Kind == FieldKind.Word ? $"<{ItemType}>" : "")}({_json}, value.{_name}{WordsArgument});";

    /// <summary>Every event has a <c>Date</c>; a field of that name is it, or hides it.</summary>
    private bool IsDateOfEvent => owner.Kind == TypeKind.Event && model.Identifier == "Date" && !model.IsInherited;

    // The runtime's own date is optional, and serves where this one is.
    private bool IsRuntimesDate => IsDateOfEvent && model is { Kind: FieldKind.Date, Cardinality: Cardinality.Optional };

    private string Modifier => IsDateOfEvent || model.IsHiding ? "new " : "";

    private string Noun => $"<c>{Comment.Of(model.Name)}</c>";

    private string Words => Identifier.Of("s_words" + model.TypeIdentifier);

    private string WordsArgument => model.Kind == FieldKind.Word ? $", {Words}" : "";

    private string ReferenceType => model.TypeIdentifier is { } type ? $"global::{options.Namespace}.{Identifier.Of(type)}" : $"global::NewsSdk.{KindName}";

    private string ItemType => model.Kind switch
    {
        FieldKind.Actor or FieldKind.Event or FieldKind.Quote or FieldKind.Word => ReferenceType,
        FieldKind.Date => "global::NewsSdk.NewsDate",
        FieldKind.Quantity => "global::NewsSdk.Quantity",
        FieldKind.Flag => "bool",
        FieldKind.Number => "decimal",
        FieldKind.Integer => "long",
        FieldKind.Url => "global::System.Uri",
        _ => "string",
    };

    private string KindName => model.Kind.ToString();

    private string PluralName => model.Kind switch
    {
        FieldKind.Quantity => "Quantities",
        FieldKind.Word => "WordList",
        _ => KindName + "s",
    };

    private string WriteMethod => model.IsMany ? PluralName : KindName;

    private string ReadMethod
    {
        get
        {
            string method = model.IsMany ? PluralName : model.IsRequired ? KindName : "Optional" + KindName;
            return model.Kind is FieldKind.Actor or FieldKind.Event or FieldKind.Quote or FieldKind.Word ? $"{method}<{ItemType}>" : method;
        }
    }

    /// <summary>Writes the property, with an empty line in front of all but the first member.</summary>
    public void WriteProperty(SourceWriter writer, bool isFirst)
    {
        if (!isFirst)
            writer.WriteLine();
        string type = Comment.Of(owner.Name);
        if (model.IsMany)
        {
            string absent = model.IsRequired ? "at least one" : "empty if the article gives none";
            WriteProperty(writer, $"The {Noun}; {absent}.", $$"""public {{Modifier}}global::NewsSdk.ValueList<{{ItemType}}> {{_name}} { get; init; } = [];""");
        }
        else if (IsDateOfEvent && model.Kind == FieldKind.Date)
        {
            WriteRequiredDate(writer, type);
        }
        else if (model.IsRequired)
        {
            WriteProperty(writer, $"The {Noun}, which every <c>{type}</c> has.", $$"""public {{Modifier}}required {{ItemType}} {{_name}} { get; init; }""");
        }
        else
        {
            WriteProperty(writer, $"The {Noun}, if the article gives one.", $$"""public {{Modifier}}{{ItemType}}? {{_name}} { get; init; }""");
        }
    }

    /// <summary>Writes the enum of a field that holds one of a few words, with an empty line in front.</summary>
    public void WriteEnum(SourceWriter writer)
    {
        if (model.Kind != FieldKind.Word || !HasProperty)
            return;
        writer.WriteLine();
        writer.WriteLine($"""
            /// <summary>{Summary($"A word of the field {Noun} of <c>{Comment.Of(owner.Name)}</c>.")}</summary>
            {Code.Attribute}
            """);
        writer.Open($"{options.Accessibility} enum {Identifier.Of(model.TypeIdentifier!)}");
        for (int i = 0; i < model.Words.Count; i++)
        {
            if (i > 0)
                writer.WriteLine();
            writer.WriteLine($"/// <summary><c>{Comment.Of(model.Words[i].Word)}</c></summary>");
            writer.WriteLine($"{Identifier.Of(model.Words[i].Identifier)},");
        }

        writer.Close();
    }

    /// <summary>Writes the words of such a field, in the order of its enum, with an empty line behind.</summary>
    public void WriteWords(SourceWriter writer)
    {
        if (model.Kind != FieldKind.Word || !HasProperty)
            return;
        writer.WriteLine($"private static readonly string[] {Words} = [{string.Join(", ", model.Words.Select(static word => Literal.Of(word.Word)))}];");
        writer.WriteLine();
    }

    /// <summary>Writes the statement that gives the actors of a role.</summary>
    public void WriteRole(SourceWriter writer)
    {
        string name = Literal.Of(model.Name);
        string give = $"yield return new global::NewsSdk.Role({name}, ";
        if (model.IsMany)
        {
            writer.WriteLine($"foreach (global::NewsSdk.Actor actor in {_name})");
            writer.Indent();
            writer.WriteLine($"{give}actor);");
            writer.Outdent();
        }
        else if (model.IsRequired)
        {
            writer.WriteLine($"{give}{_name});");
        }
        else
        {
            writer.WriteLine($"if ({_name} is not null)");
            writer.Indent();
            writer.WriteLine($"{give}{_name});");
            writer.Outdent();
        }
    }

    private void WriteRequiredDate(SourceWriter writer, string type) => WriteProperty(writer, $"The {Noun}, which every <c>{type}</c> has.", $$"""
        public new required {{ItemType}} Date
        {
            get => base.Date.GetValueOrDefault();
            init => base.Date = value;
        }
        """);

    private void WriteProperty(SourceWriter writer, string summary, string property)
    {
        writer.WriteLine($"/// <summary>{Summary(summary)}</summary>");
        writer.WriteLine(property);
    }

    // What the schema says of a field says more than that it is there.
    private string Summary(string summary) => model.Description is { Length: > 0 } description ? Comment.Of(description) : summary;
}
