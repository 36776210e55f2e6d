using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace NewsSdk;

/// <summary>The texts of JSON strings; one with half of a surrogate pair, <c>"\ud800"</c>, is JSON and no text, and neither are bytes that are not UTF-8.</summary>
internal static class JsonText
{
    /// <summary>What is wrong with a string that is no text.</summary>
    public const string Problem = "is no text: it has half of a surrogate pair, or bytes that are not UTF-8";

    /// <summary>Gets the text, if the string is one.</summary>
    public static bool TryGet(JsonElement value, [NotNullWhen(true)] out string? text)
    {
        try
        {
            text = value.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            text = null;
            return false;
        }
    }

    /// <summary>Gets the text of the name or string at which a reader stands, if it is one.</summary>
    public static bool TryGet(ref Utf8JsonReader reader, [NotNullWhen(true)] out string? text)
    {
        try
        {
            text = reader.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            text = null;
            return false;
        }
    }

    /// <summary>The name of a property.</summary>
    /// <exception cref="JsonException">It is no text.</exception>
    public static string NameOf(JsonProperty property, string path)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            throw JsonError.At(path, $"the name of a property {Problem}");
        }
    }
}
