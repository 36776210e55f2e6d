using System.Text.Json;

namespace NewsSdk;

/// <summary>The words that stand for the members of an enum in JSON, in the enum's order.</summary>
internal static class JsonWords
{
    public static readonly string[] BlockKinds = ["paragraph", "heading", "listItem", "quotation", "related", "image", "code", "break"];
    public static readonly string[] MarkKinds = ["emphasis", "strong", "code", "link"];
    public static readonly string[] QuoteKinds = ["direct", "indirect", "mixed"];
    public static readonly string[] Statuses = ["asserted", "planned", "alleged", "denied", "hypothetical"];

    public static readonly byte[][] BlockKindsUtf8 = Utf8(BlockKinds);
    public static readonly byte[][] MarkKindsUtf8 = Utf8(MarkKinds);
    public static readonly byte[][] QuoteKindsUtf8 = Utf8(QuoteKinds);
    public static readonly byte[][] StatusesUtf8 = Utf8(Statuses);

    /// <summary>The index of a property's word; a property that is missing is the first.</summary>
    public static int Read(JsonObjectReader reader, string name, string[] words) =>
        reader.TryGet(name, out JsonElement value) ? Read(value, reader.PathOfCanonical(name), words) : 0;

    /// <summary>The index of a word.</summary>
    public static int Read(JsonElement value, string path, string[] words)
    {
        int index = value.ValueKind == JsonValueKind.String && JsonText.TryGet(value, out string? text) ? Array.IndexOf(words, text) : -1;
        return index >= 0
            ? index
            : throw JsonError.At(path, $"expected {Expected(words)}; found {JsonError.Describe(value)}");
    }

    /// <summary>The words as a message names them.</summary>
    public static string Expected(string[] words) => $"one of {string.Join(", ", words)}";

    // With their quotation marks, as they are read and written.
    private static byte[][] Utf8(string[] words) => Array.ConvertAll(words, static word => System.Text.Encoding.ASCII.GetBytes($"\"{word}\""));
}
