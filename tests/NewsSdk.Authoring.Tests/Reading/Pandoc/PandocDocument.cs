using System.Text;
using System.Text.Json;

namespace NewsSdk.Authoring.Tests.Reading.Pandoc;

/// <summary>Pandoc's reading of one document, from its JSON (https://hackage.haskell.org/package/pandoc-types).</summary>
internal sealed class PandocDocument
{
    private readonly StringBuilder _text = new();
    private readonly List<PandocSpan?> _spans = [];

    public PandocDocument(IEnumerable<JsonElement> blocks)
    {
        foreach (JsonElement block in blocks)
            Read(block);
    }

    public IEnumerable<PandocSpan> Spans => _spans.Select(static span => span!);

    /// <summary>The plain text; each leaf block ends with a blank line.</summary>
    public string Text => _text.ToString().TrimEnd('\n');

    private void Read(JsonElement node)
    {
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in node.EnumerateArray())
                Read(item);
            return;
        }

        if (node.ValueKind != JsonValueKind.Object)
            return;

        string kind = node.GetProperty("t").GetString()!;
        JsonElement content = node.TryGetProperty("c", out JsonElement found) ? found : default;
        switch (kind)
        {
            case "Str": _text.Append(content.GetString()); break;
            case "Space" or "SoftBreak": _text.Append(' '); break;
            case "LineBreak": _text.Append('\n'); break;
            case "Code": _text.Append(content[1].GetString()); break;
            case "Span": ReadSpan(content); break;
            case "Link" or "Image" or "Div": Read(content[1]); break;
            case "CodeBlock": _text.Append(content[1].GetString()).Append("\n\n"); break;
            case "Header": Read(content[2]); _text.Append("\n\n"); break;
            case "Para" or "Plain": Read(content); _text.Append("\n\n"); break;
            case "OrderedList": Read(content[1]); break;
            case "Emph" or "Strong" or "BlockQuote" or "BulletList": Read(content); break;
            case "Strikeout" or "Subscript": Read(content); break;
            case "Math" or "RawInline" or "RawBlock": _text.Append(content[1].GetString()); break;
            default: throw new InvalidOperationException($"Pandoc read a {kind}, which the documents of this test do not hold.");
        }
    }

    private void ReadSpan(JsonElement content)
    {
        int index = _spans.Count;
        int start = _text.Length;
        _spans.Add(null);
        Read(content[1]);
        JsonElement attributes = content[0];
        _spans[index] = new PandocSpan(
            attributes[0].GetString()!,
            string.Join(' ', attributes[1].EnumerateArray().Select(static name => name.GetString())),
            string.Join(" | ", attributes[2].EnumerateArray().Select(static pair => $"{pair[0].GetString()}={pair[1].GetString()}")),
            _text.ToString(start, _text.Length - start));
    }
}
