using NewsSdk.Authoring.Tests.Binding;

namespace NewsSdk.Authoring.Tests.Reading;

/// <summary>Words that Markdown takes for signs, and signs that it takes for words, where no writer can have meant it.</summary>
public sealed class SignTests
{
    [Theory]
    [InlineData("他说⟦**⟧“强调”**是的。", "Markdown takes `**` between `“` and a letter for words, and not for emphasis; write `“` outside: `“**`")]
    [InlineData("**「見出し」⟦**⟧は", "Markdown takes `**` between `」` and a letter for words, and not for emphasis; write `」` outside: `**」`")]
    [InlineData("これは⟦*⟧「強調」*です。", null)]
    [InlineData("> - 他说⟦**⟧“强调”**是的，他说**强调**。", null)]
    [InlineData("A word⟦**⟧“x”**word", null)]
    [InlineData("这是⟦__⟧“强调”__的", null)]
    [InlineData("He said f⟦**⟧k and s**t again", "Markdown takes `**` in the midst of two words for emphasis of what is between them, and not for words; write `\\*` for each `*`")]
    [InlineData("f⟦***⟧ing and f***ing", null)]
    [InlineData("a 2⟦*⟧3*4 m box", "Markdown takes `*` in a number, a name or an address for emphasis, and not for words; write `\\*` for each `*`")]
    [InlineData("follow @⟦_⟧user_", null)]
    [InlineData("https://example.org/⟦_⟧a_/b", null)]
    [InlineData("(https://example.org/a_(b)/⟦_⟧c_/d)", null)]
    [InlineData("the ⟦`Ain al-Arab [Putin]{.putin} and the `⟧Uthman x", "Markdown takes what stands between backquotes for code, without annotations; write `\\` before each backquote where words are meant")]
    [InlineData("5⟦*⟧3 and 4*2", null)]
    [InlineData("Ends\n\n⟦###⟧", "Markdown takes `###` for a heading without words; write `\\#`, or take it out")]
    [InlineData("Ends\n\n⟦# # #⟧\n\nx", null)]
    [InlineData("Ends\n⟦##⟧\nx", null)]
    [InlineData("They met in Sochi, and then they spoke.\n⟦---⟧\nx", "Markdown takes a line `---` right below words for the sign of a heading; write an empty line between them for a break, or take it out")]
    [InlineData("They met in Sochi,\nand then they spoke\n⟦-----⟧\n\nx", null)]
    [InlineData("“They met in Sochi, and then they [spoke.”]{.putin}\n⟦===⟧\n\nx", null)]
    [InlineData("两位总统在索契会面。\n⟦---⟧\n", null)]
    [InlineData("x\n\n> They met in Sochi, and then they spoke.\n> ⟦---⟧\n", null)]
    [InlineData("---\n⟦headline⟧: x\npublished: 2020\n---\n\nx", "Markdown takes these lines for a heading; front matter stands once, at the beginning of the file")]
    [InlineData("---\n⟦published⟧: 2020\n---\n\nx", null)]
    [InlineData("⟦#⟧ 1 in the charts for weeks was a song.", "Markdown takes `#` for the sign of a heading, which is no part of the text; write `\\#` where words are meant")]
    [InlineData("⟦>⟧100 people came", "Markdown takes `>` for the sign of a quoted block, which is no part of the text; write `\\>` where it means “more than”")]
    [InlineData("x\n\n⟦>⟧€5,000 were stolen", null)]
    [InlineData("x\n\n⟦-⟧ 5 degrees it was", "Markdown takes `-` for the sign of an item in a list, which is no part of the text; write `\\-` where words are meant")]
    [InlineData("⟦+⟧ 44 20 7946 0958 is the number", null)]
    [InlineData("x\n\n⟦-⟧ 30 -", null)]
    [InlineData("| a | b |\n⟦|---|:-:|⟧\n| 1 | [x]{.putin} |", "Markdown takes the lines of a table for one paragraph, its signs for words; an article has no tables: write a list or sentences")]
    [InlineData("a | b\n⟦--- | ---⟧\n1 | 2", null)]
    public void WhatNobodyMeantIsTold(string body, string? message)
    {
        string told = CorpusOf.Body(body).Tells(NewsDiagnostics.LostWords);
        if (message is not null)
            Assert.Equal(message, told);
        CorpusOf.Files(("a.news.md", (CorpusOf.Head + body).Replace("\n", "\r\n", StringComparison.Ordinal))).Tells(NewsDiagnostics.LostWords, "a.news.md");
    }

    [Theory]
    [InlineData("“**强调**”是的，他说**强调**吧。他说**强调**。")]
    [InlineData("价格100元*（含税）。")]
    [InlineData("価格は100円*です（税込）。\n\n*税込")]
    [InlineData("un*believ*able, **Minsk**’s and *Minsk*-based, f**k, s\\*\\*t and b*stard, 2 ** 3 and **x**")]
    [InlineData("2**(3)**4 and 5*(3)*2, snake_case_x and __init__")]
    [InlineData("中文*强调 中文*强调")]
    [InlineData("Mention an actor as `[Putin]{.putin}`.")]
    [InlineData("1. Norway\n2. Canada\n2. USA\n4. France\n\nx\n\n3. Norway\n3. Canada\n3. USA\n6. France")]
    [InlineData("# What now?\n\nWhat now?\n---------\n\nPutin Inc.\n===\n\nx\n\n---\n\ny\n\n***\n\n## 5 things to know")]
    [InlineData("# 1 in the charts\n\n#1 in the charts\n\n# 1 May in Minsk was quiet.")]
    [InlineData("> 100 people came\n\n> 1986 was a good year.\n\n> 5 January: he came.\n\n> 100 people,\n> he said\n\n> 100 people\n>\n> came\n\n\\> 100 people")]
    [InlineData("- 5 degrees\n- 6 degrees\n\nx\n\n- 2020 was good")]
    [InlineData("- 5 degrees\n\nx\n\n- He spoke")]
    [InlineData("* 5 people\n\n- 2020 was good")]
    [InlineData("-5 degrees, +44 20, – 5, − 5")]
    [InlineData("Sochi | Minsk -- he said\n\n|x| -- y")]
    [InlineData("```\n| a | b |\n|---|---|\n```")]
    [InlineData("参见[网站](https://example.org/cli)以执行**提取翻译**或**检查**等任务。")]
    [InlineData("[site](https://example.org/cli)**bold** <https://example.org>*a* 网址https://example.org/以及**重要**内容")]
    public void WhatMayBeMeantIsNotTold(string body) => Assert.Empty(CorpusOf.Body(body).Found());
}
