namespace NewsSdk.Authoring.Tests.Reading.Pandoc;

/// <summary>
/// A body that the reader reads otherwise than Pandoc, and why. A reading is the text, and behind it each span as <c>‹text›{#id .classes fields}</c>.
/// </summary>
public sealed record PandocDifference(string Body, string Ours, string Pandocs, string Reason)
{
    /// <summary>Every intended difference.</summary>
    public static IReadOnlyList<PandocDifference> All { get; } =
    [
        new("[a [b]{.x k=\"]\"} c]{.y}", "a b c ‹a b c›{# .y } ‹b›{# .x k=]}", "[a [b]{.x k=\"]\"} c]{.y}", "Pandoc counts brackets inside of quotation marks in attributes; a value may hold any sign."),
        new("[x]{.a .b}", "x", "x ‹x›{# .a b }", "A span has one class; told."),
        new("[x]{}", "x", "x ‹x›{# . }", "A span without a class says nothing; told."),
        new("[x]{#i}", "x", "x ‹x›{#i . }", "A span without a class says nothing; told."),
        new("[x]{.a .x-b x-k=1}", "x ‹x›{# .a }", "x ‹x›{# .a x-b x-k=1}", "What begins with x- is for another renderer."),
        new("[x]{.x-b}", "x", "x ‹x›{# .x-b }", "What begins with x- is for another renderer."),
        new("[x]{.a k=1 k=2}", "x", "x ‹x›{# .a k=1 | k=2}", "One of two values would be lost; told."),
        new("[x]{.a #i #j}", "x", "x ‹x›{#j .a }", "One of two ids would be lost; told."),
        new("[x]{.a k=b{c}", "[x]{.a k=b{c}", "x ‹x›{# .a k=b{c}", "Behind a value without quotation marks a brace mostly begins the next span, and this one was not closed; told."),
        new("[a  b]{.x}", "a  b ‹a  b›{# .x }", "a b ‹a b›{# .x }", "Spaces stay as they are written."),
        new("**a **b** c**", "a b c", "a b** c**", "Emphasis is CommonMark's."),
        new("[x]{.1a}", "x ‹x›{# .1a }", "[x]{.1a}", "A class may begin with a digit; the binder says which ids can be names."),
        new("[x]{#1a .a}", "x ‹x›{#1a .a }", "[x]{#1a .a}", "An id may begin with a digit; the binder says which ids can be names."),
        new("[x]{.a k=}", "x", "x ‹x›{# .a k=}", "A key without a value is a mistake; told."),
        new("[x]{.a k=\"\"}", "x", "x ‹x›{# .a k=}", "A key without a value is a mistake; told."),
        new("[x]{.a b}", "x", "[x]{.a b}", "A mistake in attributes is told, where Pandoc makes text of the span."),
        new("[x]{.a,}", "x", "[x]{.a,}", "Attributes are divided by spaces; told, where Pandoc makes text of the span."),
        new("[x]{.a.b}", "x", "x ‹x›{# .a.b }", "An id or class is a word; told, for a sign that slipped into it would make another."),
        new("[x]{.Ünï_a-b:c}", "x", "x ‹x›{# .Ünï_a-b:c }", "An id or class is a word; told, for a sign that slipped into it would make another."),
        new("[x]{.a 1k=2}", "x ‹x›{# .a 1k=2}", "[x]{.a 1k=2}", "A key may begin with a digit; the binder says which can be names."),
        new("[x]{.a k = 2}", "x", "[x]{.a k = 2}", "A mistake in attributes is told, where Pandoc makes text of the span."),
        new("[x]{-}", "x", "x ‹x›{# .unnumbered }", "Told; in Pandoc it is short for a heading without a number."),
        new("# T {#i}", "T {#i}", "T", "Only spans and divisions have attributes; told."),
        new("[x](u){.a}", "x{.a}", "x", "Only spans and divisions have attributes; told."),
        new("`x`{.a}", "x{.a}", "x", "Only spans and divisions have attributes; told."),
        new("[~~x~~ H~2~O $y$]{.a}", "~~x~~ H~2~O $y$ ‹~~x~~ H~2~O $y$›{# .a }", "x H2O y ‹x H2O y›{# .a }", "Markdown is CommonMark's, without Pandoc's other extensions."),
        new("[a\\ b]{.x}", "a\\ b ‹a\\ b›{# .x }", "a\u00A0b ‹a\u00A0b›{# .x }", "A backslash is CommonMark's: no nonbreaking space."),
        new("[a\n\nb]{.x}", "[a\n\nb]{.x}", "a ‹a›{# .x }", "A span ends in its block; told. Pandoc reads it across and drops the second paragraph."),
        new("[x]{.a k='b\n\t c'}", "x ‹x›{# .a k=b c}", "x ‹x›{# .a k=b      c}", "White space at a line's start is CommonMark's: none."),
        new("[a\tb]{.x}", "a\tb ‹a\tb›{# .x }", "a b ‹a b›{# .x }", "Spaces stay as they are written."),
        new("[ b]{.a}", " b ‹ b›{# .a }", "b ‹b›{# .a }", "Spaces stay where they are written; Pandoc moves them out."),
    ];

    /// <summary>Bodies that look as if they might be read otherwise, and are not.</summary>
    public static IReadOnlyList<string> None { get; } =
    [
        "[x]{.a k=b\"c}",
        "[x]{.a k=&amp;}",
        "[x]{.a k=b\\}c}",
        "[x]{.a k=\"b\\nc\"}",
        "[x]{.a k=\"b&zzz;c\"}",
        "[x] {.a}",
        "[]{.a}",
        "[*a]{.x}*",
        "*[a*]{.x}",
        "[`]{.x}`]{.y}",
        "[[u]{.a}](v)",
        "[[u](v)]{.a}",
        "![i [b]{.x}](u)",
        "[x]{.a}[y]{.b}",
        "\\[x]{.a}",
        "[x\\]{.a}",
        "[x]{.a}(u)",
        "[[[x]{.a}]{.b}]{.c}",
        "<b>[x]{.a}</b>",
        "[a<br>b]{.a}",
        "[sic] [x]{.a}",
        "[a [sic] b]{.a}",
        "[a ] b]{.a}",
        "[x]{.a\n\n.b}",
        "> [x]{.a k=\"b\n> c\"}",
        "- [x]{.a k=\"b\n  c\"}",
        "[x]{\t.a\tk=b\t}",
        "[x]{.a k=\"b  c\"}",
        "[a  \nb]{.x}",
        "[x]{.a k=\"\\\\\"}",
        "[x]{.a k='\\''}",
        "[x]{.Ünï_a-b}",
        "[x]{.a#i}",
    ];
}
