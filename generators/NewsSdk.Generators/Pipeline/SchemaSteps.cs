using System.Collections.Immutable;
using NewsSdk.Authoring;
using NewsSdk.Generators.Model;

namespace NewsSdk.Generators.Pipeline;

/// <summary>The steps of the schema, each guarded.</summary>
internal static class SchemaSteps
{
    /// <summary>Reads a schema on its own.</summary>
    public static Outcome<ParsedSchema> Parse(FileText file, CancellationToken cancellation)
    {
        if (file.Text is not { } text)
            return new Outcome<ParsedSchema>(file.FullPath, null, file.Diagnostics);

        return Guard.Run(file.Path, file.FullPath, () =>
        {
            ParsedSchema schema = SchemaReader.Read(file.Path, text);
            return new Outcome<ParsedSchema>(file.FullPath, schema, [.. file.Diagnostics, .. schema.Diagnostics]);
        });
    }

    /// <summary>Resolves the first schema by path, and tells of all; only the first has a value.</summary>
    public static IEnumerable<Outcome<SchemaModel>> Bind(ImmutableArray<Outcome<ParsedSchema>> schemas, CancellationToken cancellation)
    {
        ParsedSchema? first = null;
        foreach (Outcome<ParsedSchema> schema in schemas.OrderBy(static schema => schema.Value?.Path ?? schema.FullPath, StringComparer.Ordinal))
        {
            if (schema.Value is null)
                yield return new Outcome<SchemaModel>(schema.FullPath, null, schema.Diagnostics);
            else if (first is null)
                yield return Bind(schema, first = schema.Value);
            else
                yield return new Outcome<SchemaModel>(schema.FullPath, null, [.. schema.Diagnostics, Binder.SecondSchema(schema.Value, first.Path)]);
        }
    }

    /// <summary>The types of the one schema; none where there is no schema.</summary>
    public static SchemaModel Model(ImmutableArray<SchemaModel> schemas, CancellationToken cancellation) => schemas.IsEmpty ? SchemaModel.None : schemas[0];

    private static Outcome<SchemaModel> Bind(Outcome<ParsedSchema> outcome, ParsedSchema schema) => Guard.Run(schema.Path, outcome.FullPath, () =>
    {
        BoundSchema bound = Binder.Bind(schema);
        return new Outcome<SchemaModel>(outcome.FullPath, bound.Model, [.. outcome.Diagnostics, .. bound.Diagnostics]);
    });
}
