using NewsSdk.Authoring;
using NewsSdk.Generators.Model;

namespace NewsSdk.Generators.Emit;

/// <summary>Writes a type of actor, event or quote: its record, and how <c>NewsJson</c> reads and writes one.</summary>
internal sealed class TypeEmitter
{
    private readonly TypeModel _model;
    private readonly NewsOptions _options;
    private readonly SourceWriter _writer;
    private readonly string _name;
    private readonly FieldEmitter[] _fields;

    private TypeEmitter(TypeModel model, NewsOptions options)
    {
        _model = model;
        _options = options;
        _writer = Code.BeginFile(options.Namespace);
        _name = Identifier.Of(model.Identifier);
        _fields = [.. model.Fields.Select(field => new FieldEmitter(field, model, options))];
    }

    private string Noun => $"<c>{Comment.Of(_model.Name)}</c>";

    private string QualifiedName => $"global::{_options.Namespace}.{_name}";

    /// <summary>The name of the method of <c>NewsJson</c> that reads an annotation of the type called <paramref name="identifier"/>.</summary>
    public static string ReadMethod(string identifier) => Identifier.Of("Read" + identifier);

    /// <summary>The name of the method of <c>NewsJson</c> that writes one.</summary>
    public static string WriteMethod(string identifier) => Identifier.Of("Write" + identifier);

    /// <summary>The source of a type.</summary>
    public static GeneratedSource Emit(TypeSpec spec, NewsOptions options)
    {
        var emitter = new TypeEmitter(spec.Model, options);
        emitter.WriteRecords();
        foreach (FieldEmitter field in emitter._fields)
            field.WriteEnum(emitter._writer);
        emitter._writer.WriteLine();
        emitter.WriteJson();
        return new GeneratedSource(spec.HintName, emitter._writer.Finish());
    }

    // A name that the type had before stays usable: it is a base with all members, so that what an app wrote for it still compiles, and is told the new name.
    private void WriteRecords()
    {
        string @base = _model.BaseIdentifier is { } identifier ? $"global::{_options.Namespace}.{Identifier.Of(identifier)}" : $"global::NewsSdk.{_model.Kind}";
        bool hasMembers = false;
        foreach (FormerName former in _model.Formerly)
        {
            string name = Identifier.Of(former.Identifier);
            _writer.WriteLine($"""
                /// <summary>What {Noun} was called before.</summary>
                {Code.Attribute}
                {Code.Obsolete(former.Name, _model.Identifier)}
                """);
            _writer.Open($"{_options.Accessibility} abstract partial record {name} : {@base}");
            if (!hasMembers)
                WriteMembers(isFirst: true);
            _writer.Close();
            _writer.WriteLine();
            (@base, hasMembers) = ($"global::{_options.Namespace}.{name}", true);
        }

        _writer.WriteLine($"""
            /// <summary>{Summary()}</summary>
            {Code.Attribute}
            """);
        _writer.Open($"{_options.Accessibility} {(_model.IsBase ? "" : "sealed ")}partial record {_name} : {@base}");
        _writer.WriteLine($"""
            /// <inheritdoc/>
            public override string Type => {Literal.Of(_model.Name)};
            """);
        WriteTypeCodes();
        if (!hasMembers)
            WriteMembers(isFirst: false);
        WriteRoles();
        _writer.Close();
    }

    private string Summary()
    {
        if (_model.Description is { Length: > 0 } description)
            return Comment.Of(description);
        string kind = _model.Kind == TypeKind.Quote ? "A quote" : $"An {_model.Kind.ToString().ToLowerInvariant()}";
        return $"{kind} of the type {Noun}, with the fields that {(_model.IsDeclared ? "the schema declares" : "the articles give it")}.";
    }

    private void WriteTypeCodes()
    {
        if (_model.Codes.Count == 0)
            return;
        _writer.WriteLine();
        _writer.WriteLine($"""
            /// <inheritdoc/>
            public override global::NewsSdk.ValueList<string> TypeCodes => [{string.Join(", ", _model.Codes.Select(Literal.Of))}];
            """);
    }

    private void WriteMembers(bool isFirst)
    {
        foreach (FieldEmitter field in _fields)
        {
            if (field.HasProperty)
                field.WriteProperty(_writer, isFirst);
            isFirst &= !field.HasProperty;
        }
    }

    private void WriteRoles()
    {
        FieldEmitter[] roles = [.. _fields.Where(static field => field.IsRole)];
        if (_model.Kind != TypeKind.Event || !Array.Exists(roles, static role => role.HasProperty))
            return;
        _writer.WriteLine();
        _writer.WriteLine("/// <inheritdoc/>");
        _writer.Open("public override global::System.Collections.Generic.IEnumerable<global::NewsSdk.Role> Roles");
        _writer.Open("get");
        foreach (FieldEmitter role in roles)
            role.WriteRole(_writer);
        _writer.Close();
        _writer.Close();
    }

    private void WriteJson()
    {
        _writer.Open($"{_options.Accessibility} sealed partial class NewsJson");
        foreach (FieldEmitter field in _fields)
            field.WriteWords(_writer);
        WriteRead();
        _writer.WriteLine();
        WriteWrite();
        _writer.Close();
    }

    private void WriteRead()
    {
        _writer.WriteLine($"private static {QualifiedName} {ReadMethod(_model.Identifier)}(global::NewsSdk.FieldReader fields) => new()");
        _writer.OpenBlock();
        switch (_model.Kind)
        {
            case TypeKind.Actor:
                _writer.WriteLine("Id = fields.Id,");
                _writer.WriteLine("Name = fields.Name,");
                break;
            case TypeKind.Quote:
                _writer.WriteLine("Text = fields.QuoteText,");
                break;
        }

        foreach (FieldEmitter field in _fields)
        {
            if (field.IsStored)
                _writer.WriteLine(field.Initializer);
        }

        _writer.Close(";");
    }

    private void WriteWrite()
    {
        _writer.Open($"private static void {WriteMethod(_model.Identifier)}({QualifiedName} value, global::NewsSdk.FieldWriter fields)");
        foreach (FieldEmitter field in _fields)
        {
            if (field.IsStored)
                _writer.WriteLine(field.WriteCall);
        }

        _writer.Close();
    }
}
