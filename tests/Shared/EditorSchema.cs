using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Json.Schema;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NewsSdk.Tests;

/// <summary>The JSON Schemas that editors check front matter, registries and schemas with, applied as an editor does: YAML 1.2, core schema.</summary>
internal sealed partial class EditorSchema
{
    private static readonly string Folder = FindFolder();

    private readonly JsonSchema _schema;

    private EditorSchema(string name)
    {
        string text = File.ReadAllText(Path.Combine(Folder, name));
        Root = JsonDocument.Parse(text).RootElement;
        _schema = JsonSchema.FromText(text);
    }

    public static EditorSchema Article { get; } = new("news-article.schema.json");

    public static EditorSchema Registry { get; } = new("news-actors.schema.json");

    public static EditorSchema Schema { get; } = new("news-schema.schema.json");

    /// <summary>The schema itself.</summary>
    public JsonElement Root { get; }

    /// <summary>The schema of a file by its name, and the part of the file that it is for; null for another file.</summary>
    public static (EditorSchema Schema, string Yaml)? For(string path, string text) =>
        path.EndsWith(".news.md", StringComparison.Ordinal) ? (Article, FrontMatterOf(text))
        : path.EndsWith(".actors.yaml", StringComparison.Ordinal) ? (Registry, text)
        : path.EndsWith("news.schema.yaml", StringComparison.Ordinal) ? (Schema, text)
        : null;

    /// <summary>The places of what is wrong with a YAML text; none where all of it is right.</summary>
    public string[] Wrong(string yaml)
    {
        EvaluationResults results = _schema.Evaluate(JsonSerializer.SerializeToElement(ToJson(yaml)), new EvaluationOptions { OutputFormat = OutputFormat.List });
        if (results.IsValid)
            return [];
        string[] places = [.. (results.Details ?? []).Where(static detail => detail.Errors is { Count: > 0 }).Select(static detail => $"{detail.InstanceLocation}: {string.Join(' ', detail.Errors!.Values)}")];
        return places.Length > 0 ? places : ["it is wrong"];
    }

    private static string FrontMatterOf(string text) => text[4..(text.IndexOf("\n---\n", 3, StringComparison.Ordinal) + 1)];

    private static JsonNode? ToJson(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        parser.Consume<StreamStart>();
        return parser.TryConsume<DocumentStart>(out _) ? ToJson(parser) : null;
    }

    private static JsonNode? ToJson(IParser parser)
    {
        if (parser.Accept<Scalar>(out _))
            return ToJson(parser.Consume<Scalar>());
        if (parser.TryConsume<SequenceStart>(out _))
        {
            var array = new JsonArray();
            while (!parser.TryConsume<SequenceEnd>(out _))
                array.Add(ToJson(parser));
            return array;
        }

        parser.Consume<MappingStart>();
        var map = new JsonObject();
        while (!parser.TryConsume<MappingEnd>(out _))
            map.Add(parser.Consume<Scalar>().Value, ToJson(parser));
        return map;
    }

    private static JsonValue? ToJson(Scalar scalar) => scalar.Style != ScalarStyle.Plain ? JsonValue.Create(scalar.Value) : scalar.Value switch
    {
        "" or "~" or "null" => null,
        "true" => JsonValue.Create(true),
        "false" => JsonValue.Create(false),
        var text when Number().IsMatch(text) => JsonValue.Create(decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)),
        var text => JsonValue.Create(text),
    };

    private static string FindFolder()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsSdk.sln")))
                return Path.Combine(folder.FullName, "src/NewsSdk/schemas");
        }

        throw new InvalidOperationException($"no folder above {AppContext.BaseDirectory} holds NewsSdk.sln");
    }

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]{1,2})?$")]
    private static partial Regex Number();
}
