namespace NewsSdk.Authoring.Tests.Reading;

/// <summary>What is wrong is told at its place and nowhere else: each <c>⟦…⟧</c> is where the rule of the same number in the list is told.</summary>
public sealed class DiagnosticPlaceTests
{
    [Theory]
    [InlineData("⟦⟧", "NEWS0022")]
    [InlineData("⟦⟧ \n\t\n", "NEWS0022")]
    [InlineData("⟦Talks in Sochi⟧\n\nText", "NEWS0001")]
    [InlineData("⟦⟧\n---\nheadline: x\n---\n", "NEWS0001")]
    [InlineData("⟦---⟧\nheadline: x\n\nText", "NEWS0002")]
    [InlineData("⟦⟦---⟧⟧\n---\nText", "NEWS0007 NEWS0007")]
    [InlineData("⟦---⟧\npublished: 2020\n---\nText", "NEWS0007")]
    [InlineData("---\n⟦- a⟧\n---\nText", "NEWS0008")]
    [InlineData("---\nheadline: x\r\npublished: ⟦maybe 😀⟧\r\n---\r\nText", "NEWS0009")]
    [InlineData("---\nheadline: x\n⟦<<<<<<<⟧ HEAD\npublished: 2020\n=======\npublished: 2021\n>>>>>>> other\n---\n[x]{.nobody}", "NEWS0040")]
    [InlineData("---\nheadline: x\npublished: 2020\n---\na <<<<<<< b\r\n⟦<<<<<<<⟧ HEAD\r\n[x]{.nobody}\r\n||||||| base\r\n=======\r\n>>>>>>> other", "NEWS0040")]
    public void Files(string file, string rules) => Tells(file, rules);

    [Theory]
    [InlineData("⟦headline⟧: y", "NEWS0005")]
    [InlineData("⟦hedline⟧: y", "NEWS0006")]
    [InlineData("genre: ⟦[a]⟧", "NEWS0008")]
    [InlineData("language: ⟦en_US⟧\nmachine-translated: ⟦\"maybe\"⟧\nurl: ⟦'nope'⟧", "NEWS0008 NEWS0008 NEWS0008")]
    [InlineData("modified: '⟦2020-13⟧' # 😀", "NEWS0009")]
    [InlineData("authors: ⟦&all⟧ [x]\ncredits: ⟦*all⟧", "NEWS0004 NEWS0004")]
    [InlineData("genre: ⟦!!str⟧ x", "NEWS0004")]
    [InlineData("actors:\n  ⟦<<⟧: { a: 1 }", "NEWS0004")]
    [InlineData("? ⟦[a]⟧\n: b", "NEWS0004")]
    [InlineData("actors:\n  a: { name: 'A 😀', ⟦name⟧: y }", "NEWS0005")]
    [InlineData("actors: ⟦x⟧", "NEWS0008")]
    [InlineData("actors:\n  a: ⟦x⟧\n  ⟦b⟧:\n", "NEWS0008 NEWS0008")]
    [InlineData("authors: [⟦[a]⟧, b, ⟦{ c: d }⟧]", "NEWS0008 NEWS0008")]
    [InlineData("meta: ⟦[1]⟧", "NEWS0008")]
    [InlineData("spans: [⟦{⟧ of: a }]", "NEWS0007")]
    [InlineData("genre: a⟦:⟧ b", "NEWS0003")]
    [InlineData("genre: ⟦\"⟧a", "NEWS0003")]
    [InlineData("credits: [AFP, Reuter⟦s⟧", "NEWS0003")]
    [InlineData("⟦\t⟧genre: a", "NEWS0003")]
    [InlineData("genre: ⟦@⟧a", "NEWS0003")]
    public void FrontMatter(string yaml, string rules) => Tells($"---\nheadline: x\npublished: 2020\n{yaml}\n---\n\nText", rules);

    [Theory]
    [InlineData("⟦[⟧x{.putin} y", "NEWS0014")]
    [InlineData("a ⟦[⟧x{.putin} y [z]{.putin} b ⟦[⟧c {by=\"a\"}", "NEWS0014 NEWS0014")]
    [InlineData("x⟦]{.putin}⟧ y", "NEWS0014")]
    [InlineData("x ⟦{.putin}⟧ y", "NEWS0014")]
    [InlineData("[x]⟦{⟧.putin y", "NEWS0015")]
    [InlineData("[x⟦{⟧.putin y", "NEWS0015")]
    [InlineData("[x]⟦{⟧.putin [y]{.merkel} [z]⟦{⟧by=a[b]{.c} d", "NEWS0015 NEWS0015")]
    [InlineData("[x]{.a k=⟦\"⟧y}", "NEWS0015")]
    [InlineData("[x]{.a ⟦b⟧ ⟦c,d⟧}", "NEWS0015 NEWS0015")]
    [InlineData("[x]{.a ⟦k=⟧}", "NEWS0015")]
    [InlineData("[x]{.a k=1 ⟦k=2⟧}", "NEWS0015")]
    [InlineData("[x]{#i .a ⟦#j⟧}", "NEWS0015")]
    [InlineData("[x]{.a ⟦#⟧}", "NEWS0015")]
    [InlineData("[x]{⟦.⟧ .a}", "NEWS0015")]
    [InlineData("[x]⟦{}⟧", "NEWS0016")]
    [InlineData("> [x\n> y]⟦{#i\n> k=1}⟧", "NEWS0016")]
    [InlineData("[x]{.a .⟦b⟧}", "NEWS0017")]
    [InlineData("> a\n> [é 😀 &amp; \\[]{.a\n> .⟦b⟧ .x-c}", "NEWS0017")]
    [InlineData("⟦[⟧a\n\nb]{.x} [c]{.y}", "NEWS0019")]
    [InlineData("- ⟦[⟧a\n- b]{.x}", "NEWS0019")]
    [InlineData("a ⟦<b>⟧b</b> c⟦</b>⟧", "NEWS0020 NEWS0020")]
    [InlineData("⟦<div>\nx\n</div>⟧\n\n[y]{.a}", "NEWS0020")]
    [InlineData("⟦<!-- x -->⟧", "NEWS0020")]
    [InlineData("a ⟦<!-- x -->⟧ b", "NEWS0020")]
    [InlineData("a ⟦![b](c.png)⟧ d", "NEWS0025")]
    [InlineData("⟦[Update]: corrected⟧\n\nText", "NEWS0037")]
    [InlineData("> ⟦[Update]: <the figures>⟧", "NEWS0037")]
    [InlineData("Text\n\n⟦1986.⟧ A year of change", "NEWS0037")]
    [InlineData("⟦1.⟧ August war es", "NEWS0037")]
    [InlineData("⟦1986.⟧ A year\n⟦1987.⟧ Another", "NEWS0037 NEWS0037")]
    [InlineData("⟦7.⟧ The seventh\n\n⟦2019.⟧ It was", "NEWS0037 NEWS0037")]
    [InlineData("3. x\n\n4. y\n\n⟦19.⟧ September", "NEWS0037")]
    [InlineData("⟦19.⟧ September\n\nText\n\n⟦11.⟧ September", "NEWS0037 NEWS0037")]
    [InlineData("1. a\n2. b\n\nText\n\n⟦4.⟧ c", "NEWS0037")]
    [InlineData("> - ⟦5)⟧ x", "NEWS0037")]
    [InlineData("⟦    [Putin]{.putin} spoke⟧\n    twice", "NEWS0037")]
    [InlineData("⟦    The president⟧\nspoke", "NEWS0037")]
    [InlineData("- a\n\n⟦      [b] [c]{#d .e}⟧", "NEWS0037")]
    [InlineData("::: ⟦other⟧\nx\n:::", "NEWS0026")]
    [InlineData("::: {.related .⟦b⟧}\nx\n:::", "NEWS0026")]
    [InlineData("::: {.x-a .related .⟦re⟧} :::\nx\n:::", "NEWS0026")]
    [InlineData("::: {.related ⟦#i⟧ ⟦k=1⟧}\nx\n:::", "NEWS0026 NEWS0026")]
    [InlineData("> - ::: ⟦other⟧\n>   x\n>   :::", "NEWS0026")]
    [InlineData("⟦::: related⟧\nx", "NEWS0030")]
    [InlineData("# T ⟦{#i}⟧", "NEWS0014")]
    [InlineData("[a](u)⟦{.b}⟧", "NEWS0014")]
    public void Body(string body, string rules) => Tells(Article.Head + "\n" + body + "\n", rules);

    [Theory]
    [InlineData("He said [sic] and [...] and [x] [ y ] z")]
    [InlineData("a [ b")]
    [InlineData("a ] b")]
    [InlineData("{sic} {} { x } {a}")]
    [InlineData("[a](u) [r] [r][] [b][r]\n\n[r]: /u 'title'")]
    [InlineData("`[x{.a}` `<b>`")]
    [InlineData("    [x{.a} <b>\n    [c]{d}")]
    [InlineData("```\n[x]{.a}\n```\ny")]
    [InlineData("1. a\n2. b\n   1. c\n   2. d\n3. e\n\n- f\n\n1. g\n1. h")]
    [InlineData("1. a\n2. b\n2. c\n3. d\n\nText\n\n4. e")]
    [InlineData("10. a\n\nText\n\n9. b\n\nText\n\n8. c")]
    [InlineData("[x]{#y .z वक्ता=v ผู้พูด=w}")]
    [InlineData("1. a\n1. b\n2. c")]
    [InlineData("1. a\n\nText\n\n2. b\n\nText\n\n3. c\n4. d")]
    [InlineData("3. a\n4. b")]
    [InlineData("[r]: /u\n[R]: /v\n\nSee [r]\n\n[s]: https://example.org\n[t]: #top")]
    [InlineData("1986\\. a\n\n\\[Update]: b\n\n[Update]: b c")]
    [InlineData("[a]\n\n![b][c]\n\n[a]: /a\n[c]: /c")]
    [InlineData("\\[x\\]{x} \\<b>")]
    [InlineData("1 < 2 > 0 & <https://example.org> a@b.c")]
    [InlineData("[x]{.x-a} [y]{.x-b x-k=1}")]
    [InlineData("::: {.related .x-wide}\nx\n:::")]
    [InlineData("```\n <<<<<<< HEAD\n a\n =======\n b\n >>>>>>> other\n```")]
    [InlineData("```\n<<<<<<< HEAD\na\n>>>>>>> other\n```\n\nx\n\n=======")]
    public void NothingIsToldOfWhatIsWell(string body) => Assert.Empty(Article.OfBody("\n" + body + "\n").Diagnostics);

    private static void Tells(string marked, string rules)
    {
        (string file, List<SourceSpan> places) = Unmark(marked);
        ParsedArticle article = ArticleReader.Read("a.news.md", file);
        Assert.Equal(rules, string.Join(' ', article.Diagnostics.Select(static diagnostic => diagnostic.Rule.Id)));
        Assert.Equal(places, article.Diagnostics.Select(static diagnostic => diagnostic.Span));
        Assert.All(article.Diagnostics, diagnostic =>
        {
            string before = file[..diagnostic.Span.Start];
            Assert.Equal(before.Count(static c => c == '\n'), diagnostic.Start.Line);
            Assert.Equal(before.Length - (before.LastIndexOf('\n') + 1), diagnostic.Start.Character);
        });
    }

    private static (string File, List<SourceSpan> Places) Unmark(string marked)
    {
        var file = new System.Text.StringBuilder();
        var places = new List<SourceSpan>();
        var open = new Stack<(int Index, int Start)>();
        foreach (char c in marked)
        {
            switch (c)
            {
                case '⟦':
                    open.Push((places.Count, file.Length));
                    places.Add(default);
                    break;
                case '⟧':
                    (int index, int start) = open.Pop();
                    places[index] = SourceSpan.Between(start, file.Length);
                    break;
                default:
                    file.Append(c);
                    break;
            }
        }

        return (file.ToString(), places);
    }
}
