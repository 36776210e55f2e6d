using System.Globalization;
using System.Text;

namespace NewsSdk.Authoring.Tests.Hardening;

/// <summary>A corpus of any size that is as bad as its kind can be.</summary>
/// <param name="Name">What there is much of.</param>
/// <param name="Huge">How much of it a long run takes.</param>
/// <param name="Make">The files with so much of it.</param>
internal sealed record HugeInput(string Name, int Huge, Func<int, NewsFile[]> Make)
{
    private const string Actors = "actors:\n  putin: { type: person, name: P }\n";

    /// <summary>How much of it a test takes: a hundredth, and twice that.</summary>
    public int Small => Math.Clamp(Huge / 100, 50, 10_000);

    public static IReadOnlyList<HugeInput> All { get; } =
    [
        new("brackets that are not closed", 1_000_000, static n => Body(Repeat("[", n))),
        new("brackets", 100_000, static n => Body(Repeat("[", n) + "x" + Repeat("]", n))),
        new("spans in spans", 100_000, static n => Body(Repeat("[", n) + "x" + Repeat("]{.putin}", n))),
        new("quotes in quotes", 100_000, static n => Body(Repeat("[", n) + "x" + Repeat("]{.quote by=putin}", n))),
        new("divisions", 100_000, static n => Body(Repeat("::: related\n", n) + "x\n" + Repeat(":::\n", n))),
        new("divisions of growing fences", 1_000, static n => Body(Lines(n, static i => new string(':', i + 3) + " related\n") + "x\n")),
        new("lists", 100_000, static n => Body(Repeat("- ", n) + "x")),
        new("ordered lists", 100_000, static n => Body(Repeat("1. ", n) + "x")),
        new("quoted blocks", 100_000, static n => Body(Repeat("> ", n) + "x")),
        new("quoted lists", 100_000, static n => Body(Repeat("> - ", n) + "x")),
        new("emphasis", 100_000, static n => Body(Repeat("*", n) + "a" + Repeat("*", n))),
        new("emphasis with words", 100_000, static n => Body(Repeat("*a **b ", n / 2) + Repeat("b** a*", n / 2))),
        new("emphasis of both signs", 100_000, static n => Body(Repeat("*a _b ", n / 2) + Repeat(" b_ a*", n / 2))),
        new("emphasis that is not closed", 100_000, static n => Body(Repeat("*a _b ", n))),
        new("emphasis that never pairs", 100_000, static n => Body(Repeat("*a_b ", n) + Repeat("**c_ ", n))),
        new("links in links", 100_000, static n => Body(Repeat("[", n) + "x" + Repeat("](u)", n))),
        new("images in images", 100_000, static n => Body(Repeat("![", n) + "x" + Repeat("](u)", n))),
        new("code that is not closed", 100_000, static n => Body(Lines(Math.Min(n, 1_000), static i => new string('`', i + 1) + "a "))),
        new("an article of many megabytes", 15_000, static n => Body(Repeat("[Vladimir Putin]{.putin} spoke, *and* [“he said”]{.quote by=putin} nothing more.\n" + Repeat("It was a day like any other in the town. ", 80) + "\n\n", n))),
        new("spans", 1_000_000, static n => Body(Repeat("[x]{.putin} ", n))),
        new("events", 100_000, static n => Body(Lines(n, static i => $"[x]{{#e{i} .meeting host=putin size=3}} "))),
        new("quotes", 100_000, static n => Body(Lines(n, static i => $"[“x”]{{#q{i} .quote by=putin}} "))),
        new("paragraphs", 300_000, static n => Body(Repeat("[x]{.putin}\n\n", n))),
        new("a line", 20_000_000, static n => Body(Repeat("words and ", n / 10))),
        new("a word", 20_000_000, static n => Body(Repeat("x", n))),
        new("line breaks", 1_000_000, static n => Body(Repeat("x\n", n))),
        new("hard line breaks", 1_000_000, static n => Body(Repeat("x  \n", n))),
        new("carriage returns", 1_000_000, static n => Body(Repeat("x\r", n))),
        new("NUL characters", 1_000_000, static n => Body(Repeat("\0", n))),
        new("lone surrogates", 1_000_000, static n => Body(Repeat("\uD83D", n))),
        new("combining marks", 1_000_000, static n => Body("e" + Repeat("\u0301", n))),
        new("entities", 300_000, static n => Body(Repeat("&amp;", n))),
        new("backslashes", 1_000_000, static n => Body(Repeat("\\*", n))),
        new("headings", 100_000, static n => Body(Repeat("## [x]{.putin}\n", n))),
        new("definitions of one link", 60_000, static n => Body(Repeat("[a]: b\n", n))),
        new("definitions of links", 60_000, static n => Body(Lines(n, static i => $"[a{i}]: b\n"))),
        new("definitions that go on", 60_000, static n => Body(Repeat("[a]:\n", n))),
        new("definitions with titles", 60_000, static n => Body(Repeat("[a]: b \"\n", n))),
        new("underlines of a quotation that goes on", 60_000, static n => Body("> [a]: b \"\n" + Repeat("===\n", n))),
        new("underlines below definitions", 60_000, static n => Body(Repeat("[a]: b\n===\n", n))),
        new("words of emphasis", 200_000, static n => Body(Repeat("*x* ", n))),
        new("words of emphasis in spans", 200_000, static n => Body(Repeat("[*x*]{.putin} ", n))),
        new("spans behind emphasis", 200_000, static n => Body(Repeat("*x ", 999) + Repeat("[y]{.putin} ", n))),
        new("footnotes", 60_000, static n => Body(Lines(n, static i => $"[^{i}]: words\n\n"))),
        new("uses of links", 60_000, static n => Body(Repeat("[a] ", n) + "\n\n[a]: b\n")),
        new("lines in fifty divisions", 20_000, static n => Body(Repeat("::: related\n", 50) + Repeat("x\n", n) + Repeat(":::\n", 50))),
        new("lines in fifty quoted blocks", 20_000, static n => Body(Repeat(Repeat("> ", 50) + "x\n", n))),
        new("lines in fifty lists", 20_000, static n => Body(Repeat("- ", 50) + "x\n" + Repeat(new string(' ', 100) + "x\n", n))),
        new("items in fifty lists", 20_000, static n => Body(Repeat("- ", 50) + "x\n" + Repeat(new string(' ', 98) + "- x\n", n))),
        new("items", 100_000, static n => Body(Repeat("- x\n", n))),
        new("raw HTML", 100_000, static n => Body(Repeat("<b>x</b> ", n))),
        new("lines of raw HTML", 100_000, static n => Body(Repeat("<div>\n", n))),
        new("lines of code", 300_000, static n => Body("```\n" + Repeat("x\n", n) + "```\n")),
        new("keys of a span", 100_000, static n => Body("[x]{.meeting" + Lines(n, static i => $" k{i}=v") + "}")),
        new("a value", 5_000_000, static n => Body("[x]{.meeting topic=\"" + Repeat("ab cd ", n / 6) + "\"}")),
        new("classes of a span", 100_000, static n => Body("[x]{" + Repeat(" .a", n) + "}")),
        new("broken attributes", 100_000, static n => Body(Repeat("[x]{.a = }", n))),
        new("attributes that are not closed", 100_000, static n => Body(Repeat("[x]{.a k=\"", n))),
        new("stray attributes", 100_000, static n => Body(Repeat("x{.a k=v} ", n))),
        new("spans across blocks", 100_000, static n => Body(Repeat("[x\n\n", n) + Repeat("y]{.putin}\n\n", n))),
        new("unknown names", 100_000, static n => Body(Lines(n, static i => $"[x]{{.nobody{i}}} "))),
        new("misspelled names", 100_000, static n => Body(Repeat("[x]{.putni} ", n))),
        new("events in a chain", 20_000, static n => Body(Lines(n, static i => $"[x]{{#e{i} .meeting after=e{i + 1}}} "))),
        new("quotes in a chain", 20_000, static n => Body(Lines(n, static i => $"[x]{{#q{i} .quote by=putin in=q{i + 1}}} "))),
        new("fragments of a quote", 50_000, static n => Body("[x]{#q .quote by=putin} " + Repeat("[y]{.q} ", n))),
        new("cues", 50_000, static n => Body(Lines(n, static i => $"[x]{{#q{i} .quote by=putin}} [y]{{.cue of=q{i}}} "))),
        new("actors", 100_000, static n => Front("actors:\n" + Lines(n, static i => $"  a{i}: {{ type: person, name: A{i}, wikidata: Q{i} }}\n"))),
        new("actors of one line", 50_000, static n => Front("actors: {" + Lines(n, static i => $" a{i}: {{ type: person, name: A{i} }},") + "}\n")),
        new("types of actors", 20_000, static n => Front("actors:\n" + Lines(n, static i => $"  a{i}: {{ type: t{i}, name: A{i} }}\n"))),
        new("types of events", 20_000, static n => Body(Lines(n, static i => $"[x]{{.t{i} role{i}=putin}} "))),
        new("declared events", 50_000, static n => Front(Actors + "events:\n" + Lines(n, static i => $"  e{i}: {{ type: meeting, host: putin, after: e{i + 1} }}\n"))),
        new("declared quotes", 50_000, static n => Front(Actors + "quotes:\n" + Lines(n, static i => $"  q{i}: {{ by: putin, in: q{i + 1} }}\n"))),
        new("aliases", 100_000, static n => Front("actors:\n  a: { type: person, name: A, aliases: [" + Lines(n, static i => $"n{i},") + "] }\n")),
        new("former ids", 100_000, static n => Front("formerly: [" + Lines(n, static i => $"n{i},") + "]\nactors:\n  a: { type: person, name: A, formerly: [" + Lines(n, static i => $"m{i},") + "] }\n")),
        new("suppressions", 100_000, static n => Front("suppress: [" + Repeat("NEWS0101,", n) + "]\n")),
        new("wrong suppressions", 100_000, static n => Front("suppress: [" + Repeat("NEWS9101,", n) + "]\n")),
        new("spans by text", 100_000, static n => Spans(Lines(n, static i => $"  - {{ of: putin, exact: word{i} }}\n"), Lines(n, static i => $"word{i} "))),
        new("spans by a text that is nowhere", 100_000, static n => Spans(Lines(n, static i => $"  - {{ of: putin, exact: word{i} }}\n"), Repeat("word ", n))),
        new("spans by occurrence", 100_000, static n => Spans(Lines(n, static i => $"  - {{ of: putin, exact: x, occurrence: {i + 1} }}\n"), Repeat("x ", n))),
        new("spans by prefix", 20_000, static n => Spans(Lines(n, static i => $"  - {{ of: putin, exact: x, prefix: 'a{i} ' }}\n"), Lines(n, static i => $"a{i} x "))),
        new("unknown keys", 50_000, static n => Front(Lines(n, static i => $"key{i}: x\n"))),
        new("key of the same name", 50_000, static n => Front(Repeat("genre: x\n", n))),
        new("meta", 100_000, static n => Front("meta:\n" + Lines(n, static i => $"  key{i}: [some, words, \"and more of them to make it long\", {i}]\n"))),
        new("a plain scalar", 10_000_000, static n => Front("genre: " + Repeat("word ", n / 5) + "\n")),
        new("a plain scalar of many lines", 2_000_000, static n => Front("genre: x\n" + Repeat("  word\n", n / 7))),
        new("a quoted scalar", 10_000_000, static n => Front("genre: \"" + Repeat("word ", n / 5) + "\"\n")),
        new("a quoted scalar of escapes", 5_000_000, static n => Front("genre: \"" + Repeat("\\u0041", n / 6) + "\"\n")),
        new("a block scalar", 10_000_000, static n => Front("genre: |\n" + Repeat("  word word word word\n", n / 22))),
        new("a folded scalar", 10_000_000, static n => Front("genre: >\n" + Repeat("  word word word word\n", n / 22))),
        new("a key", 1_000_000, static n => Front(Repeat("k", n) + ": x\n")),
        new("a comment", 10_000_000, static n => Front("# " + Repeat("word ", n / 5) + "\n")),
        new("comments", 1_000_000, static n => Front(Repeat("# word\n", n))),
        new("YAML lists", 100_000, static n => Front("meta: { a: " + Repeat("[", n) + Repeat("]", n) + " }\n")),
        new("YAML mappings", 100_000, static n => Front("meta: " + Repeat("{ a: ", n) + Repeat("}", n) + "\n")),
        new("YAML lists of dashes", 100_000, static n => Front("meta:\n  a: " + Repeat("- ", n) + "x\n")),
        new("YAML complex keys", 100_000, static n => Front("meta:\n  " + Repeat("? ", n) + "x\n")),
        new("YAML indentation", 1_500, static n => Front("meta:\n" + Lines(n, static i => new string(' ', i + 1) + "a:\n"))),
        new("YAML anchors", 100_000, static n => Front("meta:\n" + Lines(n, static i => $"  k{i}: &a{i} x\n"))),
        new("YAML aliases", 100_000, static n => Front("meta:\n  a: &a x\n" + Lines(n, static i => $"  k{i}: *a\n"))),
        new("YAML tags", 100_000, static n => Front("meta:\n" + Lines(n, static i => $"  k{i}: !t x\n"))),
        new("YAML documents", 50_000, static n => Schema(Repeat("--- x\n", n))),
        new("a registry", 50_000, static n => Registry(Lines(n, static i => $"a{i}: {{ type: person, name: A {i}, title: t, formerly: b{i} }}\n"))),
        new("a registry with additions", 20_000, static n =>
        [
            new("seeds/world.actors.yaml", Lines(n, static i => $"a{i}: {{ type: person, name: A {i} }}\n")),
            new("seeds/a.news.md", Head("actors:\n" + Lines(n, static i => $"  a{i}: {{ title: t{i}, aliases: [x{i}] }}\n")) + Lines(n, static i => $"[x]{{.a{i}}} ")),
        ]),
        new("types of a schema", 5_000, static n => Schema("events:\n" + Lines(n, static i => $"  t{i}: {{ f{i}: text?, mood: '[good, bad]?' }}\n"))),
        new("types of a schema, each derived from the one before", 5_000, static n => Schema("events:\n" + Lines(n, static i => $"  t{i}: {{ {(i % 100 == 0 ? "" : $"is: t{i - 1}, ")}f{i}: text? }}\n"))),
        new("types of a schema in one chain", 5_000, static n => Schema("events:\n" + Lines(n, static i => $"  t{i}: {{ {(i == 0 ? "" : $"is: t{i - 1}")} }}\n"))),
        new("types of a schema in one chain with fields", 1_000, static n => Schema("events:\n" + Lines(n, static i => $"  t{i}: {{ {(i == 0 ? "" : $"is: t{i - 1}, ")}f{i}: text? }}\n"))),
        new("types of a schema in a circle", 5_000, static n => Schema("events:\n" + Lines(n, i => $"  t{i}: {{ is: t{(i + 1) % n} }}\n"))),
        new("fields of a schema", 20_000, static n => Schema("events:\n  t:\n" + Lines(n, static i => $"    f{i}: text?\n"))),
        new("words of an enum", 20_000, static n => Schema("events:\n  t:\n    f: [" + Lines(n, static i => $"w{i},") + "]\n")),
        new("former names of a schema", 5_000, static n => Schema("events:\n  t: { formerly: [" + Lines(n, static i => $"w{i},") + "] }\n")),
        new("codes of a schema", 50_000, static n => Schema("events:\n  t: { code: [" + Lines(n, static i => $"cameo:{i},") + "] }\n")),
        new("description of a schema", 5_000_000, static n => Schema("events:\n  t: { description: " + Repeat("word ", n / 5) + " }\n")),
        new("folders", 2_000, static n => [new($"seeds/{Repeat("x/", n)}a.news.md", Head("") + "x")]),
    ];

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static NewsFile[] Body(string body) => [new("seeds/a.news.md", Head(Actors) + body + "\n")];

    private static NewsFile[] Front(string yaml) => [new("seeds/a.news.md", Head(yaml) + "Words.\n")];

    private static NewsFile[] Spans(string spans, string body) => [new("seeds/a.news.md", Head(Actors + "spans:\n" + spans) + body + "\n")];

    private static NewsFile[] Registry(string yaml) => [new("seeds/world.actors.yaml", yaml), new("seeds/a.news.md", Head("") + "[x]{.a1}\n")];

    private static NewsFile[] Schema(string yaml) => [new("seeds/news.schema.yaml", yaml), new("seeds/a.news.md", Head("") + "[x]{.t0}\n")];

    private static string Head(string yaml) => $"---\nheadline: x\npublished: 2020\n{yaml}---\n\n";

    

    private static string Lines(int count, Func<int, string> line)
    {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++)
            text.Append(line(i));
        return text.ToString();
    }

    private static string Repeat(string part, int count) => new StringBuilder(part.Length * count).Insert(0, part, count).ToString();
}
