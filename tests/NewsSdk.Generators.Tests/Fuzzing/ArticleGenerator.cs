using CsCheck;
using NewsSdk.Authoring.Tests.Reading;

namespace NewsSdk.Generators.Tests.Fuzzing;

/// <summary>Makes whole articles: front matter of any YAML, and a body that uses each part of the format.</summary>
internal static class ArticleGenerator
{
    private static readonly Gen<string> Word = OneOf(
        "putin", "meeting", "q1", "sochi-talks", "über", "x_y", "person", "place", "2020-09-14", "80%", "yes", "1", "said", "quote", "related", "Vladimir Putin", "北京", "😀", "e\u0301", "", "a: b", "[x]", "it's", "\"", "\\", "#", "NEWS0018", "class", "null", "~");

    private static readonly Gen<string> Scalar = Gen.Select(Word, Gen.Int[0, 3], static (word, style) => style switch
    {
        0 => $"\"{word.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"",
        1 => $"'{word.Replace("'", "''")}'",
        _ => word.Length > 0 && char.IsLetterOrDigit(word[0]) && !word.Contains(": ", StringComparison.Ordinal) ? word : "x",
    });

    private static readonly Gen<string> Key = OneOf(
        "type", "name", "aliases", "wikidata", "formerly", "by", "to", "of", "exact", "class", "id", "occurrence", "prefix", "suffix", "date", "host", "guest", "place", "kind", "in", "via", "cue", "source", "status", "x-note", "title", "turnout");

    private static readonly Gen<string> Id = OneOf("putin", "sochi", "merkel", "q1", "talks", "über", "x_y", "sochi-talks", "class", "equals", "2020", "漢字", "-", "quote", "meeting");

    private static readonly Gen<string> Value = Gen.Recursive<string>(static (depth, inner) => depth > 2
        ? Scalar
        : Gen.Frequency(
            (6, Scalar),
            (2, inner.Array[0, 4].Select(static items => $"[{string.Join(", ", items)}]")),
            (2, Gen.Select(Key, inner).Array[0, 4].Select(static pairs => $"{{ {string.Join(", ", pairs.DistinctBy(static pair => pair.Item1).Select(static pair => $"{pair.Item1}: {pair.Item2}"))} }}"))));

    private static readonly Gen<string> Fields = Gen.Select(Key, Value).Array[0, 5].Select(static pairs => string.Join(", ", pairs.DistinctBy(static pair => pair.Item1).Select(static pair => $"{pair.Item1}: {pair.Item2}")));

    private static readonly Gen<string> Declarations = Gen.Select(OneOf("actors", "events", "quotes"), Gen.Select(Id, Fields).Array[0, 4], static (section, ids) =>
        $"{section}:\n" + string.Concat(ids.DistinctBy(static id => id.Item1).Select(static id => $"  {id.Item1}: {{ {(id.Item2.Contains("type:", StringComparison.Ordinal) ? "" : "type: person, ")}{id.Item2} }}\n")));

    private static readonly Gen<string> Spans = Fields.Array[1, 3].Select(static spans => "spans:\n" + string.Concat(spans.Select(static span => $"  - {{ {span} }}\n")));

    private static readonly Gen<string> Line = Gen.Frequency(
        (2, Gen.Select(OneOf("language", "genre", "url", "authors", "credits", "keywords", "subjects", "meta", "id", "draft", "formerly", "suppress", "modified", "x-a", "unknown"), Value, static (key, value) => $"{key}: {value}\n")),
        (3, Declarations),
        (1, Spans));

    /// <summary>Articles, most of which have something wrong.</summary>
    public static readonly Gen<string> Any = Gen.Select(Line.Array[0, 4], DocumentGenerator.AnyBody, static (lines, body) =>
        $"---\nheadline: Talks\npublished: 2020-09-14\n{string.Concat(lines.DistinctBy(static line => line[..line.IndexOf(':')]))}---\n\n{body}");

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
