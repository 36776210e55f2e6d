using CsCheck;

namespace NewsSdk.Authoring.Tests.Reading;

/// <summary>What is plain is read without Markdig and YamlDotNet. Those are the oracle: both ways give the same article, places and diagnostics too.</summary>
public sealed class PlainReadingTests
{
    private static readonly string[] YamlPieces =
    [
        "a", "b-c", "é", "北京", "😀", "“x”", "2020-09-14", "54.3%", "a b", "a  b ", "'a'", "\"a\"", "''", "\"\"", "'it''s'", "\"a\\\"b\"", "\"a \"", "null", "~", "yes", "x: y", "x:y",
        "https://example.org/a?b=c", "a, b", "a # b", "a#b", "# c", "- a", "-a", "&a b", "*a", "!t b", "a*b", "a & b", "a! b?", "?", "|", ">", "@a", "`a`", "%a", "it's", "a \"b\"", "[]", "{}",
        "[a]", "[a, 'b']", "[ a , b ]", "[a,b]", "[a, b,]", "[a: b]", "[[a], {b: c}]", "{a: b}", "{ a: b, c: [d, 'e'] }", "{ a: b, a: c }", "{a:b}", "{ a: }", "{ a }", "{ 'a': b }", "{ a: b:c }",
        "[a]b", "{ a: b } c", "\"a\" b", "a]", "a}", "\u00A0a", "a\u00A0", "a\tb", "\ta", "a\u0085b", "a\u2028b", "\uFEFFa", "a\u007Fb", "e\u0301", "<<", "---", "...", "a\n  b", "'a\n  b'", "[a,\n  b]",
    ];

    private static readonly Gen<string> Value = Gen.Int[0, YamlPieces.Length - 1].Select(static index => YamlPieces[index]);

    private static readonly Gen<string> Key =
        Gen.Int[0, 11].Select(static index => new[] { "headline", "published", "a", "actors", "credits", "x-y", "über", "a.b", "1", "'q'", "a b", "e\u0301" }[index]);

    private static readonly Gen<string> LineEnd = Gen.Int[0, 5].Select(static index => new[] { "\n", "\n", "\n", "\r\n", "\n\n", " \n" }[index]);

    private static readonly Gen<string> Entry = Gen.Select(Gen.Int[0, 4], Key, Value, Gen.Int[0, 7], LineEnd, static (indent, key, value, form, lineEnd) =>
        new string(' ', indent) + (form switch { 0 => $"{key}:", 1 => $"- {value}", 2 => value, 3 => $"{key}:  {value}", _ => $"{key}: {value}" }) + lineEnd);

    private static readonly Gen<string> FrontMatter = Entry.Array[1, 6].Select(static entries => $"---\n{string.Concat(entries)}---\nx\n");

    [Fact]
    public void ArticlesAreReadAlike() => PropertyTests.File.Sample(IsReadAlike, iter: 3000);

    [Fact]
    public void BrokenArticlesAreReadAlike() => PropertyTests.Broken.Sample(IsReadAlike, iter: 6000);

    [Fact]
    public void FrontMatterIsReadAlike() => FrontMatter.Sample(IsReadAlike, iter: 20000);

    [Fact]
    public void EachValueIsReadAlike()
    {
        foreach (string value in YamlPieces)
        {
            IsReadAlike($"---\nheadline: {value}\npublished: 2020\n---\n");
            IsReadAlike($"---\nactors:\n  a: {{ type: person, name: {value}, aliases: [{value}, {value}] }}\ncredits:\n  - {value}\n  - x\nauthors:\n- {value}\n---\n");
            IsReadAlike($"---\nactors:\n    a:\n      name: {value}\n      type: place\n\n    b:\n      name: {value}\nmeta:\n  {value}: {value}\n---\n");
        }
    }

    [Theory]
    [InlineData("one\n\ntwo\nthree\n\n\n\nfour")]
    [InlineData("\n  \n\t\none\r\n\r\ntwo\r\n")]
    [InlineData("one [two [three]{.a}\nfour]{#i .b\nk=v} five!\n\n[]{.a}[x]{.b}")]
    [InlineData("one\n===\n\ntwo\n---\n\n    code\n\n\n    code\n\nthree")]
    [InlineData("- one\n\n- two\n\n  three\n\nfour\n\n1. five\n\nsix")]
    [InlineData("> one\n\ntwo\n\n> three\nfour [x]{.a}\n\nfive [y]{.b}")]
    [InlineData("one *two* [x]{.a}\n\nthree [y]{.b} [z](u)\n\nfour ![i](u)\n\n![i](u)\n\nfive & six &amp; \\* [sic]")]
    [InlineData("[a]{.b} [a]\n\n[a][b]\n\n[b]: /u\n\nx")]
    [InlineData("```\none\n\ntwo\n```\n\nthree")]
    [InlineData("> ```\n> one\n\ntwo")]
    [InlineData("::: related\none\n\ntwo\n:::\n\nthree")]
    [InlineData("<!-- one\n\ntwo -->\n\nthree")]
    [InlineData("- <div>\n\n  x\n\ntwo")]
    [InlineData("one]{.a}\n\n[two\n\nthree]{.b} {.c} [x]{y} [x]{.a .b} [x]{#i}\n\nfour {x}")]
    [InlineData("[x]{.a k=\"b\n\nc\"}\n\n[x]{.a k=\"b\nc &amp; \\\"d\"}\n\n[x]{.a 'b}")]
    [InlineData("2020 was\n2021. was\n\n3) x\n\n12 x\n\n1234567890. x\n\none\n1. two")]
    [InlineData("one  \ntwo\\\nthree\n four\n\tfive\n\n\u00A0six\u00A0\n\u3000seven\n\n\u000Beight\u000Bnine\u000C\n\n\u0085ten\n\n\u2028eleven\u2028")]
    [InlineData("one\0two\n\nthree\n\n\uFEFFfour\n\n|a|b|\n|-|-|\n\n: five\n\n~ six\n\n#seven\n\n# eight\n\n#")]
    [InlineData("\n\n]{.a} one\ntwo\n---\n> -\tthree")]
    [InlineData("[x]{.a} one\u00A0\n\u3000two\n\u2003\n\n[y]{.b}\u000C\n\n\u00A0[z]{.c}\u0085")]
    [InlineData("one\rtwo\n\nthree\r\rfour")]
    [InlineData("one {\n\n} two }\n\n!x! [!]{.a} ![\n\n(x) \"y\" 'z' x_y x*y `z` <b> a<b")]
    public void EachBodyIsReadAlike(string body) => IsReadAlike(Article.Head + body);

    // Each kind of depth is told once for a body, the blocks' first.
    [Fact]
    public void DepthIsToldAlike()
    {
        string deep = string.Concat(Enumerable.Repeat("[", 300)) + "x" + string.Concat(Enumerable.Repeat("]{.a}", 300));
        string quote = new string('>', 60) + " x";
        foreach (string body in new[] { deep, $"one\n\n{deep}\n\n{quote}\n\n{deep}", $"{quote}\n\none\n\n{deep}", deep.Substring(210, 90) + "\n\n" + deep })
            IsReadAlike(Article.Head + body);
    }

    [Fact]
    public void CostIsToldAlike()
    {
        string costly = string.Concat(Enumerable.Repeat("( [x]{.a} ", 1000));
        IsReadAlike(Article.Head + string.Join("\n\n", Enumerable.Repeat(costly, 12)));
    }

    [Fact]
    public void WhatEverybodyWritesIsPlain()
    {
        const string Yaml = """
            headline: "Lukashenko and Putin meet"
            published: 2020-09-14
            credits: [AFP, 'Reuters']
            subjects:
              - politics
              - talks
            actors:
              putin: { type: person, name: Vladimir Putin, aliases: ["President Putin"], wikidata: Q7747 }
              lukashenko:
                type: person
                name: Alexander Lukashenko

            """;
        Assert.NotNull(PlainYaml.TryRead(Yaml, new SourceSpan(0, Yaml.Length)));
        Assert.True(PlainLines.MaySplit("Talks [in Sochi]{.sochi} – “*so* far” ([AFP](https://example.org)).\n\n- one\n\n> two\n\n2020 ended.", 0));
    }

    private static void IsReadAlike(string file) =>
        Assert.Equal(ArticleReader.Read("a.news.md", file, byLibraries: true), ArticleReader.Read("a.news.md", file));
}
