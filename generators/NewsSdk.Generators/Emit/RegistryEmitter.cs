using System.Globalization;
using NewsSdk.Authoring;
using NewsSdk.Generators.Model;

namespace NewsSdk.Generators.Emit;

/// <summary>Writes <c>Actors</c>: the actors of the registry, each a member.</summary>
internal static class RegistryEmitter
{
    /// <summary>The source of <c>Actors</c>.</summary>
    public static GeneratedSource Emit(RegistrySpec spec, NewsOptions options)
    {
        SourceWriter writer = Code.BeginFile(options.Namespace);
        writer.WriteLine($"""
            /// <summary>The actors of the registry; each is one object in all articles.</summary>
            {Code.Attribute}
            """);
        writer.Open($"{options.Accessibility} static partial class Actors");
        writer.WriteLine($"""
            internal static readonly global::NewsSdk.ActorRegistry Registry = new(Json, global::{options.Namespace}.NewsJson.Types);

            /// <summary>All actors of the registry, by id.</summary>
            public static global::NewsSdk.ActorList All => Registry.All;
            """);
        Dictionary<string, TypeName> types = spec.Types.ToDictionary(static type => type.Name, StringComparer.Ordinal);
        for (int i = 0; i < spec.Actors.Count; i++)
            WriteMember(writer, spec.Actors[i], i, types, options);
        writer.WriteLine();
        writer.WriteLine("private static string Json() =>");
        JsonLiteral.Write(writer, RegistryJsonWriter.Of(spec.Actors), ";");
        writer.Close();
        return new GeneratedSource("Actors.g.cs", writer.Finish());
    }

    private static void WriteMember(SourceWriter writer, SharedActor actor, int index, Dictionary<string, TypeName> types, NewsOptions options)
    {
        if (actor.Identifier is null)
            return;
        string name = Identifier.Of(actor.Identifier);
        string item = $"Registry[{index.ToString(CultureInfo.InvariantCulture)}]";
        string? type = types.TryGetValue(actor.Type, out TypeName? known) ? $"global::{options.Namespace}.{Identifier.Of(known.Identifier)}" : null;
        writer.WriteLine();
        writer.WriteLine($"/// <summary>{Comment.Of(Summary(actor))}</summary>");
        writer.WriteLine($"public static {type ?? "global::NewsSdk.Actor"} {name} => {(type is null ? item : $"({type}){item}")};");
        foreach (FormerName former in actor.Formerly)
        {
            writer.WriteLine();
            writer.WriteLine($"/// <summary>What <see cref=\"{name}\"/> was called before.</summary>");
            writer.WriteLine(Code.Obsolete(former.Name, actor.Identifier));
            writer.WriteLine($"public static {type ?? "global::NewsSdk.Actor"} {Identifier.Of(former.Identifier)} => {name};");
        }
    }

    private static string Summary(SharedActor actor) =>
        actor.Fields.FirstOrDefault(static field => field.Field.Model.Name == "title") is { } title ? $"{actor.Name}, {title.Field.Values[0]}" : actor.Name;
}
