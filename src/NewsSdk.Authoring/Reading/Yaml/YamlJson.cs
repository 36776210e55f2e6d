namespace NewsSdk.Authoring;

/// <summary>Writes YAML values as compact JSON, by YAML's core schema: null, booleans and numbers as such, all else as text.</summary>
internal static class YamlJson
{
    public static string Write(YamlNode node)
    {
        var json = new JsonBuffer();
        Append(json, node);
        string text = json.ToString();
        json.Return();
        return text;
    }

    // The reader bounds the depth.
    private static void Append(JsonBuffer json, YamlNode node)
    {
        switch (node)
        {
            case YamlMap map:
                json.Append('{');
                for (int i = 0; i < map.Entries.Count; i++)
                {
                    if (i > 0)
                        json.Append(',');
                    Append(json.AppendJson(map.Entries[i].Key.Text).Append(':'), map.Entries[i].Value);
                }

                json.Append('}');
                break;
            case YamlList list:
                json.Append('[');
                for (int i = 0; i < list.Items.Count; i++)
                {
                    if (i > 0)
                        json.Append(',');
                    Append(json, list.Items[i]);
                }

                json.Append(']');
                break;
            case YamlScalar scalar:
                AppendScalar(json, scalar);
                break;
        }
    }

    private static void AppendScalar(JsonBuffer json, YamlScalar scalar)
    {
        string text = scalar.Value.Text;
        if (scalar.IsNull)
            json.Append("null");
        else if (!scalar.Value.IsQuoted && (text is "true" or "false" || IsNumber(text)))
            json.Append(text);
        else
            json.AppendJson(text);
    }

    // Numbers that JSON writes alike: -?(0|[1-9][0-9]*)(.[0-9]+)? ; others, such as 007 or 0x1F, stay texts.
    private static bool IsNumber(string text)
    {
        int i = text.Length > 0 && text[0] == '-' ? 1 : 0;
        int digits = i;
        while (i < text.Length && text[i] is >= '0' and <= '9')
            i++;
        if (i == digits || (text[digits] == '0' && i - digits > 1))
            return false;
        if (i < text.Length && text[i] == '.')
        {
            int fraction = ++i;
            while (i < text.Length && text[i] is >= '0' and <= '9')
                i++;
            if (i == fraction)
                return false;
        }

        return i == text.Length;
    }
}
