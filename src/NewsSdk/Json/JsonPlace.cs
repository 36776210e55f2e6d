using System.Text.Json;

namespace NewsSdk;

/// <summary>Finds the byte at which a JSON path is; only what went wrong needs it.</summary>
internal static class JsonPlace
{
    /// <summary>The offset of the value at the path; of the last one that the path leads to, where there is none.</summary>
    public static int Of(string path, ReadOnlySpan<byte> utf8)
    {
        int place = 0;
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = int.MaxValue });
        string at = "$";
        try
        {
            reader.Read();
            place = (int)reader.TokenStartIndex;
            while (at != path && Enter(ref reader, ref at, path))
                place = (int)reader.TokenStartIndex;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // What is not JSON has its place already; so far the path led.
        }

        return place;
    }

    // Into the object or array at which the reader stands, to the value that is on the way.
    private static bool Enter(ref Utf8JsonReader reader, ref string at, string path)
    {
        bool isObject = reader.TokenType == JsonTokenType.StartObject;
        if (!isObject && reader.TokenType != JsonTokenType.StartArray)
            return false;

        string? last = null;
        Utf8JsonReader found = default;
        for (int i = 0; reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray); i++)
        {
            string next = isObject ? $"{at}.{reader.GetString()}" : $"{at}[{i}]";
            if (isObject)
                reader.Read();
            if (path.StartsWith(next, StringComparison.Ordinal) && (path.Length == next.Length || path[next.Length] is '.' or '['))
            {
                // A name that is given twice is wrong where it is given again.
                last = next;
                found = reader;
                if (path.Length != next.Length)
                    break;
            }

            reader.Skip();
        }

        if (last is null)
            return false;
        at = last;
        reader = found;
        return true;
    }
}
