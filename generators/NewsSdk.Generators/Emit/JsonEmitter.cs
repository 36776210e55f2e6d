using NewsSdk.Authoring;
using NewsSdk.Generators.Model;

namespace NewsSdk.Generators.Emit;

/// <summary>Writes <c>NewsJson</c>: the types of the corpus, which bring their own parts of it.</summary>
internal static class JsonEmitter
{
    /// <summary>The source of <c>NewsJson</c>.</summary>
    public static GeneratedSource Emit(EquatableArray<TypeName> types, NewsOptions options)
    {
        SourceWriter writer = Code.BeginFile(options.Namespace);
        writer.WriteLine($"""
            /// <summary>Reads and writes articles as JSON with the types of this project, without reflection.</summary>
            {Code.Attribute}
            """);
        writer.Open($"{options.Accessibility} sealed partial class NewsJson : global::NewsSdk.NewsJsonContext");
        WriteTypes(writer, types, options);
        writer.WriteLine();
        writer.WriteLine("""
            private NewsJson() : base(Types) { }

            /// <summary>The one instance: <c>NewsJson.Default.Article</c> for a single call, or a link in an app's own chain of resolvers.</summary>
            public static NewsJson Default { get; } = new();
            """);
        writer.Close();
        return new GeneratedSource("NewsJson.g.cs", writer.Finish());
    }

    private static void WriteTypes(SourceWriter writer, EquatableArray<TypeName> types, NewsOptions options)
    {
        // Static fields are set in the order in which they stand: the types before the context that is made of them.
        writer.WriteLine("internal static readonly global::NewsSdk.NewsTypes Types = new(");
        writer.Indent();
        for (int i = 0; i < types.Count; i++)
        {
            TypeName type = types[i];
            string name = $"global::{options.Namespace}.{Identifier.Of(type.Identifier)}";
            string methods = $"{TypeEmitter.ReadMethod(type.Identifier)}, {TypeEmitter.WriteMethod(type.Identifier)}";
            writer.WriteLine($"new global::NewsSdk.{type.Kind}Type<{name}>({Literal.Of(type.Name)}, {methods}){(i < types.Count - 1 ? "," : ");")}");
        }

        if (types.Count == 0)
            writer.WriteLine(");");
        writer.Outdent();
    }
}
