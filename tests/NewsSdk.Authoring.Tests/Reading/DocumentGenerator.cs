using CsCheck;

namespace NewsSdk.Authoring.Tests.Reading;

/// <summary>Makes bodies of articles that use each part of the format in many surroundings.</summary>
internal static class DocumentGenerator
{
    private static readonly Gen<string> Word = OneOf(
        "Minsk", "said", "Éva", "“no”", "Лукашенко", "😀", "don't", "a1b", "&amp;", "&#8220;", "&eacute;", @"\*", @"\[", @"\]", @"\{", "80%", "e\u0301", "北京", "x,", "end.");

    private static readonly Gen<string> Words = Gen.Select(Word.Array[1, 4], OneOf(" ", " ", "\n"), static (words, space) => string.Join(space, words));

    private static readonly Gen<string> Name = OneOf("putin", "meeting", "q1", "sochi-talks", "über", "x_y");

    private static readonly Gen<string> Value = OneOf(
        "putin", "2020-09-14", "80%", ">4h", "\"merkel macron\"", "'a b'", "\"say \\\"no\\\"\"", "\"a &amp; b\"", "\"é 😀\"", "10000..99999", "\"a\nb\"", "'}'", "\"[x]\"");

    private static readonly Gen<string> Space = OneOf(" ", " ", "  ", "\n");

    private static readonly Gen<string> Attributes =
        from id in Gen.Bool.Select(Name, static (has, name) => has ? "#" + name : "")
        from className in Name
        from fields in Gen.Select(Value, Space).Array[0, 3]
        from before in OneOf("", " ")
        from space in Space
        select "{" + before + id + (id.Length > 0 ? space : "") + "." + className + string.Concat(fields.Select(static (field, index) => $"{field.Item2}k{index}={field.Item1}")) + before + "}";

    private static readonly Gen<string> Inline = Gen.Recursive<string>(static (depth, inner) => depth > 2
        ? Words
        : Gen.Frequency(
            (4, Words),
            (4, Gen.Select(InlinesOf(inner), Attributes, static (words, attributes) => $"[{words}]{attributes}")),
            (1, Words.Select(static words => $"*{words}*")),
            (1, Words.Select(static words => $"**q {words} q**")),
            (1, Words.Select(static words => $"[{words}](https://example.org/a_b)")),
            (1, OneOf("`co de`", "<https://example.org/x>", "[sic]", "[...]", "a\\\nb"))));

    private static readonly Gen<string> Paragraph = InlinesOf(Inline);

    private static readonly Gen<string> Block = Gen.Frequency(
        (6, Paragraph),
        (1, Paragraph.Select(static text => "> " + text.Replace("\n", "\n> "))),
        (1, Paragraph.Select(static text => "> " + text)),
        (1, Gen.Select(Paragraph, Paragraph, static (first, second) => "- " + first.Replace("\n", "\n  ") + "\n- " + second)),
        (1, Paragraph.Select(static text => "## " + text.Replace('\n', ' ').Replace("\\ ", " "))),
        (1, Gen.Select(Paragraph, OneOf("related", "{.related}"), static (text, info) => $"::: {info}\n{text}\n:::")));

    // Where tabs and lazy lines move the words. Pandoc counts some of these as other blocks, so that they are not compared with it.
    private static readonly Gen<string> OddBlock = Gen.Select(OneOf("##\t", "## \t", "-\t", "- \t", ">\t", ">>\t", "1.\t", "> -\t", "* * ", "   # \t", "- > ", "- ##\t", "+\t>\t"), Paragraph, static (start, text) =>
        start + (start.Contains('#') ? text.Replace('\n', ' ').Replace("\\ ", " ") : text));

    /// <summary>Whole bodies, odd ones too.</summary>
    public static readonly Gen<string> AnyBody = Gen.Frequency((2, Block), (1, OddBlock)).Array[1, 4].Select(static blocks => string.Join("\n\n", blocks) + "\n");

    /// <summary>Whole bodies, lines ended by <c>\n</c>.</summary>
    public static readonly Gen<string> Body = Block.Array[1, 4].Select(static blocks => string.Join("\n\n", blocks) + "\n");

    private static Gen<string> InlinesOf(Gen<string> inline) => inline.Array[1, 3].Select(static parts => string.Join(' ', parts));

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
