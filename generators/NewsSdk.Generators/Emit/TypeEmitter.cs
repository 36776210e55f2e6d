using NewsSdk.Generators.Model;

namespace NewsSdk.Generators.Emit;

/// <summary>Writes a type of actor or event: its record, and how <c>NewsJson</c> reads and writes one.</summary>
internal sealed class TypeEmitter
{
    private readonly TypeSpec _spec;
    private readonly NewsOptions _options;
    private readonly SourceWriter _writer;
    private readonly string _name;
    private readonly FieldEmitter[] _fields;

    private TypeEmitter(TypeSpec spec, NewsOptions options)
    {
        _spec = spec;
        _options = options;
        _writer = Code.BeginFile(options.Namespace);
        _name = Identifier.Of(spec.Model.Identifier);
        _fields = [.. spec.Model.Fields.Select(field => new FieldEmitter(field, spec, options))];
    }

    private string Noun => $"<c>{Comment.Of(_spec.Model.Name)}</c>";

    private string QualifiedName => $"global::{_options.Namespace}.{_name}";

    /// <summary>The name of the method of <c>NewsJson</c> that reads an annotation of the type called <paramref name="identifier"/>.</summary>
    public static string ReadMethod(string identifier) => Identifier.Of("Read" + identifier);

    /// <summary>The name of the method of <c>NewsJson</c> that writes one.</summary>
    public static string WriteMethod(string identifier) => Identifier.Of("Write" + identifier);

    /// <summary>The source of a type.</summary>
    public static GeneratedSource Emit(TypeSpec spec, NewsOptions options)
    {
        var emitter = new TypeEmitter(spec, options);
        emitter.WriteRecord();
        emitter.WriteJson();
        return new GeneratedSource(spec.HintName, emitter._writer.ToString());
    }

    private void WriteRecord()
    {
        string kind = _spec.IsEvent ? "event" : "actor";
        _writer.WriteLine($"""
            /// <summary>An {kind} of the type {Noun}, with the fields that the articles give it.</summary>
            {Code.Attribute}
            """);
        _writer.Open($"{_options.Accessibility} sealed partial record {_name} : global::NewsSdk.{(_spec.IsEvent ? "Event" : "Actor")}");
        _writer.WriteLine($"""
            /// <inheritdoc/>
            public override string Type => {Literal.Of(_spec.Model.Name)};
            """);
        foreach (FieldEmitter field in _fields)
            field.WriteProperty(_writer);
        _writer.Close();
        _writer.WriteLine();
    }

    private void WriteJson()
    {
        _writer.Open($"{_options.Accessibility} sealed partial class NewsJson");
        WriteRead();
        _writer.WriteLine();
        WriteWrite();
        _writer.Close();
    }

    private void WriteRead()
    {
        _writer.WriteLine($"private static {QualifiedName} {ReadMethod(_spec.Model.Identifier)}(global::NewsSdk.FieldReader fields) => new()");
        _writer.OpenBlock();
        if (!_spec.IsEvent)
        {
            _writer.WriteLine("Id = fields.Id,");
            _writer.WriteLine("Name = fields.Name,");
        }

        foreach (FieldEmitter field in _fields)
            _writer.WriteLine(field.Initializer);
        _writer.Close(";");
    }

    private void WriteWrite()
    {
        _writer.Open($"private static void {WriteMethod(_spec.Model.Identifier)}({QualifiedName} value, global::NewsSdk.FieldWriter fields)");
        foreach (FieldEmitter field in _fields)
            _writer.WriteLine(field.WriteCall);
        _writer.Close();
    }
}
