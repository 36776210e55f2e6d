namespace NewsSdk.Authoring.Tests.Binding;

/// <summary>Slips that a newsroom makes every day, and that would change what the articles say without a word.</summary>
public sealed class SlipTests
{
    [Theory]
    [InlineData("[“x”]{.⟦qoute⟧ by=putin cue=said} said", "NEWS0213", "`qoute` makes an event type of its own; did you mean `quote`?")]
    [InlineData("[x]{.⟦sourse⟧ of=q} [“x”]{#q .quote}", "NEWS0213", null)]
    [InlineData("[“x”]{.⟦Quote⟧ by=putin}", "NEWS0203", "The event type `Quote` cannot be: its C# name `Quote` is taken; did you mean `quote`?")]
    [InlineData("[x]{.trip⟦,⟧ who=putin}", "NEWS0015", "Attributes and ids are divided by spaces; take the comma out")]
    [InlineData("[x]{#e⟦,⟧ .trip}", "NEWS0015", null)]
    [InlineData("[x]{#e .trip who=putin ⟦type⟧=official}", "NEWS0204", "`type` cannot be a field: the class of a span is its type; choose another word")]
    [InlineData("[“x”]{.quote by=putin ⟦type⟧=post}", "NEWS0204", null)]
    [InlineData("[x]{.trip who=putin on=⟦14-09-2020⟧}", "NEWS0009", null)]
    [InlineData("[x]{.trip who=putin⟦,⟧ at=sochi}", "NEWS0015", null)]
    [InlineData("[x]{.trip who=⟦putin,merkel⟧}", "NEWS0008", "`who` expects ids that are divided by spaces, such as `\"putin merkel\"`")]
    [InlineData("[x]{#a .trip who=putin} [y]{#b .trip who=\"⟦the people⟧\"}", "NEWS0212", null)]
    [InlineData("[x]{#a .trip who=putin} [y]{#b .⟦>⟧trip who=merkel}", "NEWS0015", "`>` is part of no class, which is a word of letters, digits, `-` and `_`; write `.trip`")]
    [InlineData("[x]{.⟦>⟧meeting}", "NEWS0015", null)]
    [InlineData("[x]{.a⟦.⟧b who=putin}", "NEWS0015", "`.` is part of no class, which is a word of letters, digits, `-` and `_`; write `.a-b`")]
    [InlineData("[x]{#a⟦/⟧b .trip}", "NEWS0015", "`/` is part of no id, which is a word of letters, digits, `-` and `_`; write `#a-b`")]
    [InlineData("[x]{.trip⟦;⟧ who=putin}", "NEWS0015", null)]
    [InlineData("[x]{.⟦\"a trip\"⟧ who=putin}", "NEWS0015", "Quotation marks are for values; write `.a-trip`")]
    [InlineData("[x]{#⟦''⟧ .trip}", "NEWS0015", "`#` has no id behind it; write `#id`")]
    [InlineData("[x]{.⟦\"⟧trip who=putin}", "NEWS0015", "The quotation mark that begins here is not closed; close it before `}`")]
    [InlineData("[x]{.⟦“⟧trip” who=putin}", "NEWS0015", null)]
    [InlineData("[x]{.⟦\u200B⟧trip who=putin}", "NEWS0015", "`U+200B` is part of no class, which is a word of letters, digits, `-` and `_`; write `.trip`")]
    [InlineData("[x]{.trip⟦😀⟧ who=putin}", "NEWS0015", null)]
    [InlineData("[x]{.trip⟦\u00A0⟧who=putin}", "NEWS0015", "`U+00A0` is no ordinary space; write one in its place")]
    [InlineData("[x]{.trip ⟦who = putin⟧ at=sochi}", "NEWS0015", "A key and its value are joined by `=` alone; write `who=putin`")]
    [InlineData("[x]{.trip ⟦who= putin⟧ at=sochi}", "NEWS0015", "A key and its value are joined by `=` alone; write `who=putin`")]
    [InlineData("[x]{.trip ⟦who: putin⟧}", "NEWS0015", "A key and its value are joined by `=` alone; write `who=putin`")]
    [InlineData("[x]{.trip ⟦who:putin⟧ at=sochi}", "NEWS0015", "A key and its value are joined by `=` alone; write `who=putin`")]
    [InlineData("[x]{.trip ⟦to: \"a b\"⟧}", "NEWS0015", "A key and its value are joined by `=` alone; write `to=\"…\"`")]
    [InlineData("[x]{.trip ⟦who:⟧ at=sochi}", "NEWS0015", "A key and its value are joined by `=` alone; write `who=…`")]
    [InlineData("[x]{.trip ⟦who=⟧ at=sochi}", "NEWS0015", "`who` has no value; write one, or take the key away")]
    [InlineData("[x]{.trip topic=⟦“the crisis”⟧ who=putin}", "NEWS0015", "The quotation marks of a value are straight; write `\"…\"`")]
    [InlineData("[x]{.trip topic=⟦„crisis⟧}", "NEWS0015", null)]
    [InlineData("[“x”]{.quote to=⟦putin,merkel⟧}", "NEWS0008", "`to` expects ids that are divided by spaces, such as `\"putin merkel\"`")]
    [InlineData("[Putin]{.putin}\n\n⟦:::⟧", "NEWS0030", "The division that begins here is not closed; take the line out if it was to close one: none is open")]
    [InlineData("[“x”]{.quote⟦,⟧by=putin}", "NEWS0015", "Attributes and ids are divided by spaces; take the comma out")]
    [InlineData("[x]{.trip who=⟦[putin, merkel]⟧}", "NEWS0015", "Several values stand in quotation marks, divided by spaces; write `who=\"putin merkel\"`")]
    [InlineData("[x]{.trip who=⟦putin+merkel⟧}", "NEWS0008", "`who` expects ids that are divided by spaces, such as `\"putin merkel\"`")]
    [InlineData("[x]{.trip who=\"⟦putin and merkel⟧\"}", "NEWS0202", "No actor has the id `putin and merkel`, so `who` holds the text “putin and merkel”; write `\"putin merkel\"` for the actors")]
    [InlineData("[x]{.trip who=\"⟦putin, lukashenko & merkel⟧\"}", "NEWS0202", null)]
    [InlineData("[x]{.trip who=\"⟦putin, merkel und lukashenko⟧\"} [y]{.trip who=putin}", "NEWS0008", "`who` expects ids that are divided by spaces, such as `\"putin merkel lukashenko\"`")]
    [InlineData("[x]{.trip who=\"⟦Vladimir Putin⟧\"}", "NEWS0202", "No actor has the id `Vladimir Putin`, so `who` holds the text “Vladimir Putin”; write `putin` for the actor")]
    [InlineData("[x]{.trip who=\"⟦Vladimir Putin⟧\"} [y]{.trip who=merkel}", "NEWS0101", "No actor has the id `Vladimir Putin`; did you mean `putin`?")]
    [InlineData("[“x”]{.quote to=\"⟦putin and merkel⟧\"}", "NEWS0008", "`to` expects ids that are divided by spaces, such as `\"putin merkel\"`")]
    [InlineData("[“x”]{.quote by=\"⟦putin and merkel⟧\"}", "NEWS0008", "`by` expects one actor; name a group, or annotate a quote for each speaker")]
    [InlineData("[“x”]{.quote by=⟦putin,merkel⟧}", "NEWS0008", "`by` expects one actor; name a group, or annotate a quote for each speaker")]
    [InlineData("[x]{.march zip=⟦01067⟧}", "NEWS0010", "`01067` is not a quantity; write `80%`, `100000~` (about), `<100000` (under), `>4h` (over) or `10000..99999` (between), or put it in quotation marks if it is a text")]
    [InlineData("[x]{.march cost=⟦€5m⟧}", "NEWS0010", null)]
    [InlineData("[x]{.march cost=⟦€5⟧}", "NEWS0010", null)]
    [InlineData("[Putin's]{.putin⟦'⟧s}", "NEWS0015", "`'` is part of no class, which is a word of letters, digits, `-` and `_`; write `.putin`")]
    [InlineData("[x]{#o⟦'⟧neill .trip}", "NEWS0015", "`'` is part of no id, which is a word of letters, digits, `-` and `_`; write `#o-neill`")]
    [InlineData("[x]{.l⟦’⟧express's who=putin}", "NEWS0015", "`’` is part of no class, which is a word of letters, digits, `-` and `_`; write `.l-express`")]
    [InlineData("[x]{.typ-⟦–⟧5 who=putin}", "NEWS0015", "`–` is part of no class, which is a word of letters, digits, `-` and `_`; write `.typ-5`")]
    [InlineData("[x]{#a .typ-5 who=putin} [y]{#b .⟦typ--5⟧ who=merkel}", "NEWS0203", "The event type `typ--5` cannot be: its C# name `Typ5` is that of `typ-5`; write `typ-5`")]
    [InlineData("[x]{#⟦𠮷⟧ .trip}", "NEWS0011", "`𠮷` cannot be an id: a name of C# has no character beyond U+FFFF, and no other letter or digit is in it; add one")]
    [InlineData("[x]{.trip ⟦😀⟧=putin}", "NEWS0204", "`😀` cannot be a field: no letter or digit is in it")]
    [InlineData("[“x”]{.quote by=⟦unknown⟧}", "NEWS0101", "No actor has the id `unknown`; leave the key out where there is none")]
    [InlineData("[x]{.trip type-of-plane=⟦A320⟧}", "NEWS0202", "No actor has the id `A320`, so `type-of-plane` holds the text “A320”; declare the actor, or put the text in quotation marks")]
    [InlineData("[x]{.trip cost=⟦1e6⟧}", "NEWS0202", "No actor has the id `1e6`, so `cost` holds the text “1e6”; write the digits of a number out, or put the text in quotation marks")]
    [InlineData("[x]{.trip guest=⟦null⟧}", "NEWS0202", "No actor has the id `null`, so `guest` holds the text “null”; leave the key out where there is none, or put the text in quotation marks")]
    [InlineData("Don`t say [P`s⟦]{.putin}⟧", "NEWS0014", "Nothing is closed by `]` here, since a `[` between backquotes is code; write `\\` before each backquote that is none of code")]
    [InlineData("⟦``We met [Putin]{.putin},''  he said, ``⟧and left.''", "NEWS0037", "Markdown takes what stands between backquotes for code, without annotations; write “ and ” for quotation marks")]
    [InlineData("[x]{.trip ⟦–who=putin⟧}", "NEWS0015", "`–who=putin` is no attribute; write `who=putin`")]
    [InlineData("[x]{.trip ⟦who–putin⟧}", "NEWS0015", "`who–putin` is no attribute; write `who=putin`")]
    [InlineData("[x]{⟦—.putin⟧}", "NEWS0015", "`—.putin` is no attribute; write `.putin`")]
    [InlineData("[x]{⟦．putin⟧}", "NEWS0015", "`．putin` is no attribute; write `.putin`")]
    [InlineData("[x]{.trip ⟦who＝putin⟧}", "NEWS0015", "`who＝putin` is no attribute; write `who=putin`")]
    [InlineData("[x]{.trip ⟦–⟧}", "NEWS0015", "`–` is no attribute; write `#id`, `.class` or `key=value`")]
    [InlineData("[x]{#q ⟦“x”⟧}", "NEWS0015", "`“x”` is no attribute; write `#id`, `.class` or `key=value`")]
    [InlineData("[x]{.trip ⟦who: putin,⟧}", "NEWS0015", "A key and its value are joined by `=` alone; write `who=putin`")]
    [InlineData("[x]{.trip who=⟦\u200Bputin⟧}", "NEWS0015", "`U+200B` is part of the value, and nobody sees it; take it out")]
    [InlineData("[x]{.put⟦\u00AD⟧in}", "NEWS0015", "`U+00AD` is part of no class, which is a word of letters, digits, `-` and `_`; write `.putin`")]
    [InlineData("[Putin] ⟦{.putin}⟧", "NEWS0014", "`{.putin}` is parted from its words; join `]` and `{`")]
    [InlineData("[Putin]\n⟦{.putin}⟧", "NEWS0014", "`{.putin}` is parted from its words; join `]` and `{`")]
    [InlineData("Stop!\n\nThe end\\! Stop![Putin]⟦{.putin}⟧", "NEWS0014", "`{.putin}` belongs to no span, since `!` before a bracket begins an image; write `\\!`")]
    [InlineData("\\[Putin\\]⟦{.putin}⟧", "NEWS0014", "`{.putin}` belongs to no span, since a backslash makes text of a bracket before it; take the backslash out")]
    [InlineData("[Putin](https://x.org)⟦{.putin}⟧", "NEWS0014", "`{.putin}` belongs to no span; put the whole link in brackets: `[[words](…)]{…}`")]
    [InlineData("x\n\n![Putin](a.jpg)⟦{width=50%}⟧", "NEWS0014", "`{width=50%}` belongs to no span, and an image has no attributes; take it out")]
    [InlineData("[Putin⟦].putin}⟧ said", "NEWS0014", "The attributes of a span stand between `{` and `}`; write `]{.putin}`")]
    [InlineData("[Putin⟦]#m .trip who=putin}⟧ said", "NEWS0014", null)]
    [InlineData("[普京⟦]｛.putin｝⟧", "NEWS0014", "The attributes of a span stand between `{` and `}`; write `]{.putin}`")]
    [InlineData("[x]{.trip topic=⟦\"the \"big\" war\"⟧ who=putin}", "NEWS0015", "The value ends at its second `\"`, and more is joined to it; write `\\\"` for a mark within it, or put `'` around the whole")]
    [InlineData("[x]{.trip topic=⟦'it's over'⟧ who='putin'}", "NEWS0015", "The value ends at its second `'`, and more is joined to it; write `\\'` for a mark within it, or put `\"` around the whole")]
    [InlineData("[x]{.trip topic=⟦\"a\"b⟧ who=\"putin\"}", "NEWS0015", null)]
    [InlineData("[x]{.trip who=\"putin\"⟦,⟧ at=\"sochi\"}", "NEWS0015", "Attributes and ids are divided by spaces; take the comma out")]
    [InlineData("[x]{.trip who=putin⟦;⟧ at=sochi}", "NEWS0015", "Attributes and ids are divided by spaces; take the semicolon out")]
    [InlineData("[Putin⟦]{{.putin}}⟧ said [Putin]{.putin}", "NEWS0014", "The attributes of a span stand between `{` and `}`; write `]{.putin}`")]
    [InlineData("[Putin⟦]{{.putin}⟧ said", "NEWS0014", null)]
    [InlineData("[⟦**⟧Putin]{.putin}** said", "NEWS0037", "Markdown takes `**` for words, since emphasis and brackets cross behind it; begin and end both in one place: `[**…**]{…}`")]
    [InlineData("⟦*⟧[Putin*]{.putin} said", "NEWS0037", null)]
    [InlineData("⟦•⟧ [Putin]{.putin}\n• Merkel", "NEWS0037", "Markdown takes `•` for words, and the lines that begin with it for one paragraph; begin each with `- ` for a list")]
    [InlineData("> Guests:\n>   ⟦●⟧ Putin\n>   ● Merkel", "NEWS0037", null)]
    [InlineData("(text⟦)[⟧https://example.org]", "NEWS0037", "Markdown takes `(…)[…]` for words, and not for a link; write `[words](address)`")]
    [InlineData("[text⟦] (⟧https://example.org)", "NEWS0037", "Markdown takes `[…] (…)` for words, and not for a link; write `[words](address)`")]
    [InlineData("⟦##⟧Talks in Sochi", "NEWS0037", "Markdown takes `##` for words, since no space stands behind it; write one for a heading")]
    [InlineData("[x]⟦{class=trip who=putin}⟧", "NEWS0016", "The span has no class; say what it is, such as `.quote` or the id of an actor; write `.trip`")]
    [InlineData("[x]{.⟦person⟧}", "NEWS0018", "`person` is no actor, event, quote or event type; it is a type of actors, and a span has the id of one")]
    [InlineData("[x]{.⟦upheaval⟧}", "NEWS0018", "`upheaval` is no actor, event, quote or event type; declare the actor, or give the event an id or a key")]
    [InlineData("[x]{⟦@putin⟧}", "NEWS0015", "`@putin` is no attribute; write `.putin`")]
    [InlineData("[x]{.march size=10 ⟦000⟧}", "NEWS0015", "A quantity has no space in it; write `size=10000`")]
    [InlineData("[x]{.march size=⟦3,5⟧}", "NEWS0010", "`3,5` is not a quantity; write `3.5`, or put it in quotation marks if it is a text")]
    [InlineData("[x]{.march open=⟦Yes⟧}", "NEWS0202", "No actor has the id `Yes`, so `open` holds the text “Yes”; write `yes`, or put the text in quotation marks")]
    [InlineData("[talks⟦](.meeting host=putin)⟧ said", "NEWS0014", "The attributes of a span stand between `{` and `}`; write `]{.meeting host=putin}`")]
    [InlineData("[talks⟦](#t\n.meeting host=putin)⟧ said", "NEWS0014", "The attributes of a span stand between `{` and `}`; write `]{#t .meeting host=putin}`")]
    [InlineData("[talks⟦](host=putin place=\"sochi\")⟧ said", "NEWS0014", null)]
    [InlineData("Then ⟦[⟧Putin and [Lukashenko]{.lukashenko} met.", "NEWS0037", "Markdown takes `[` for text, since nothing closes it; write `]{…}` behind the words of the span, or `\\[` where the sign itself is meant")]
    [InlineData("⟦[⟧“We agree with [Lukashenko]{.lukashenko},” said [Putin]{.putin}. [sic]", "NEWS0037", null)]
    [InlineData("⟦[Putin]({.putin})⟧", "NEWS0037", "Markdown takes `({.putin})` for the address of a link; write `{.putin}` for an annotation")]
    [InlineData("The text⟦[^1]⟧ goes on.", "NEWS0025", "A footnote is not part of an article; write its words into the text")]
    [InlineData("The text[^1] goes on[^1].\n\n⟦[^1]⟧: The note.", "NEWS0025", null)]
    [InlineData("The text⟦^[⟧as he said] goes on.", "NEWS0025", null)]
    [InlineData("x\n\n⟦<!-- check -->⟧", "NEWS0020", "Raw HTML is not part of an article; take the comment out, or write it behind `# ` into the front matter")]
    [InlineData("⟦<span class=\"putin\">⟧Putin</span> said", "NEWS0020", "Raw HTML is not part of an article; write Markdown, or `\\<` where the sign itself is meant")]
    [InlineData("Putin⟦</span>⟧ said", "NEWS0020", null)]
    [InlineData("[Putin]⟦{#putin}⟧", "NEWS0016", "The span has no class; say what it is, such as `.quote` or the id of an actor; `.putin` mentions what has this id")]
    [InlineData("⟦[Putin](.putin)⟧", "NEWS0037", "Markdown takes `(.putin)` for the address of a link; write `{.putin}` for an annotation")]
    [InlineData("[a ⟦`b]{.putin} c`⟧", "NEWS0037", null)]
    [InlineData("[“x”]{.quote by=\"⟦Vladimir Putin⟧\"}", "NEWS0101", "No actor has the id `Vladimir Putin`; did you mean `putin`?")]
    [InlineData("[“x”]{.quote ⟦speaker⟧=putin}", "NEWS0305", "`speaker` is not a key of a quote; did you mean `by`?")]
    [InlineData("[“x”]{#q .quote} [said]{.cue ⟦for⟧=q}", "NEWS0305", "`for` is not a key of a cue; did you mean `of`?")]
    [InlineData("[“x”]{#q .quote} he said, [“y”]{#⟦q⟧ .quote}", "NEWS0012", "The id `q` is already declared at line 12; ids of actors, events and quotes are unique in an article; the next piece of a quote has the class `.q`")]
    [InlineData("[x]{.trip who=putin ⟦staus⟧=planned}", "NEWS0006", "`staus` is not a key of every event, so it is a field of `trip`; did you mean `status`?")]
    [InlineData("[x]{.trip who=putin ⟦dat⟧=2020-09-01}", "NEWS0006", "`dat` is not a key of every event, so it is a field of `trip`; did you mean `date`?")]
    [InlineData("[x]{.⟦…⟧}", "NEWS0015", "`…` is part of no class, which is a word of letters, digits, `-` and `_`; take it out")]
    [InlineData("[x]{#a .trip who=putin} [y]{#b .⟦-trip⟧ who=merkel}", "NEWS0203", "The event type `-trip` cannot be: its C# name `Trip` is that of `trip`; write `trip`")]
    [InlineData("[x]{#a .trip level=5} [y]{#b .trip ⟦-level⟧=5}", "NEWS0204", null)]
    [InlineData("[x]{#a .trip who=putin} [y]{#b .⟦Trip⟧ who=merkel}", "NEWS0203", "The event type `Trip` cannot be: its C# name `Trip` is that of `trip`; write `trip`")]
    [InlineData("[x]{#a .trip who=putin} [y]{#b .trip who=merkel ⟦Who⟧=merkel}", "NEWS0204", null)]
    [InlineData("[x]{.trip who=putin lasted=2 ⟦hours⟧}", "NEWS0015", "Several words are one value in quotation marks; write `lasted=\"2 hours\"`")]
    [InlineData("[x]{.trip topic=a ⟦b of c⟧ who=putin}", "NEWS0015", "Several words are one value in quotation marks; write `topic=\"a b of c\"`")]
    [InlineData("[x]{.trip who=putin, ⟦merkel⟧}", "NEWS0015", "Several words are one value in quotation marks; write `who=\"putin merkel\"`")]
    [InlineData("[x]{.trip share=50 ⟦%⟧}", "NEWS0015", "A quantity has no space in it; write `share=50%`")]
    [InlineData("[x]{.trip who=putin ⟦\"merkel\"⟧}", "NEWS0015", "`\"merkel\"` is no attribute; write `#id`, `.class` or `key=value`")]
    [InlineData("[x]{.trip who=⟦@putin⟧}", "NEWS0101", "No actor has the id `@putin`; write `putin`, or put the text in quotation marks")]
    [InlineData("[x]{.trip who=⟦#putin⟧}", "NEWS0101", "No actor has the id `#putin`; write `putin`, or put the text in quotation marks")]
    [InlineData("[x]{.trip who=⟦[putin]⟧}", "NEWS0101", "No actor has the id `[putin]`; write `putin`, or put the text in quotation marks")]
    [InlineData("[x]{.march size=⟦10,000⟧}", "NEWS0010", "`10,000` is not a quantity; write `10000`, or put it in quotation marks if it is a text")]
    [InlineData("[x]{.march size=⟦100..50⟧}", "NEWS0010", "`100..50` is not a quantity; write `50..100`, or put it in quotation marks if it is a text")]
    [InlineData("[x]{.march size=⟦100+⟧}", "NEWS0010", "`100+` is not a quantity; write `>=100`, or put it in quotation marks if it is a text")]
    [InlineData("[x]{.march size=⟦~100⟧}", "NEWS0010", "`~100` is not a quantity; write `100~`, or put it in quotation marks if it is a text")]
    [InlineData("[x]{.march size=⟦1.000.000⟧}", "NEWS0010", "`1.000.000` is not a quantity; write `1000000`, or put it in quotation marks if it is a text")]
    [InlineData("[x]{.march size=⟦>=2.5million~⟧}", "NEWS0010", "`>=2.5million~` is not a quantity; write `>=2500000~`, or put it in quotation marks if it is a text")]
    [InlineData("[x]{.march cost=⟦€7⟧}", "NEWS0010", "`€7` is not a quantity; write `7€`, or put it in quotation marks if it is a text")]
    public void InTheText(string body, string rule, string? message)
    {
        string told = CorpusOf.Body(body).Tells(NewsDiagnostics.All.Single(other => other.Id == rule));
        if (message is not null)
            Assert.Equal(message, told);
    }

    [Theory]
    [InlineData("headline: A rally under ⟦#freedom⟧", "NEWS0036")]
    [InlineData("headline: x\nactors: { a: { type: person, name: Smith, ⟦John⟧ } }", "NEWS0003")]
    [InlineData("headline: x\nactors: { a: { type: person, name: A, ⟦wikdata⟧: Q1 } }", "NEWS0006")]
    [InlineData("headline: x\nactors: { a: { type: person, name: A, ⟦alias⟧: B } }", "NEWS0006")]
    [InlineData("headline: x\nactors: { a: { type: person, ⟦nam⟧: A } }", "NEWS0007")]
    [InlineData("headline: x\nactors: { a: { ⟦typ⟧: person, name: A } }", "NEWS0007")]
    [InlineData("headline: x\nactors: { a: { type: person, name: A } }\nspans: [{ ⟦of⟧: a, class: trip, exact: x, by: a }]", "NEWS0006")]
    [InlineData("headline: x\nlanguage: ⟦english⟧", "NEWS0008")]
    [InlineData("headline: x\nactors: { a: { type: person, name: A, wikidata: ⟦https://www.wikidata.org/wiki/Q1⟧ } }", "NEWS0008")]
    [InlineData("headline: x\nactors: { a: { type: person, name: A, wikidata: ⟦7747⟧ } }", "NEWS0008")]
    [InlineData("headline: x\nactors: { a: { type: person, name⟦:⟧A } }", "NEWS0003")]
    [InlineData("⟦Headline⟧: x", "NEWS0007")]
    [InlineData("headline: x\ncredits:\n  ⟦– AFP\n  – Reuters⟧", "NEWS0008")]
    [InlineData("⟦\uFEFF⟧headline: x", "NEWS0003")]
    [InlineData("headline: x\nactors:\n  pu⟦\u00AD⟧tin: { type: person, name: A }", "NEWS0003")]
    [InlineData("⟦headline:x⟧", "NEWS0003")]
    [InlineData("actors:\n  ⟦a⟧\nheadline: x", "NEWS0008")]
    [InlineData("headline: x\nactors: { ⟦a.b⟧: { type: person, name: A } }", "NEWS0011")]
    [InlineData("headline: x\nactors: { a: { type: ⟦news agency⟧, name: A } }", "NEWS0203")]
    [InlineData("headline: x\nevents: { a: { type: \"⟦>trip⟧\", who: b } }", "NEWS0203")]
    [InlineData("headline: x\nactors:\n  a: { type: person, name: A, aliases: the man, ⟦the host⟧ }", "NEWS0003")]
    [InlineData("⟦title⟧: x", "NEWS0007")]
    [InlineData("headline: x\n⟦tags⟧: [x]", "NEWS0006")]
    [InlineData("headline: x\nactors:\n⟦lee⟧: { type: person, name: Ann Lee }\nspans: [{ of: lee, exact: x }]", "NEWS0006")]
    [InlineData("headline: x\nactors:\n  ⟦lee⟧:\n  type: person\n  name: Ann Lee\nspans: [{ of: lee, exact: x }]", "NEWS0008")]
    [InlineData("headline: x\nactors:\n⟦\u00A0⟧\u00A0a: { type: person, name: A }\nspans: [{ of: a, exact: x }]", "NEWS0003")]
    [InlineData("headline: x\nactors: { a: { type⟦=⟧person, name: A } }", "NEWS0003")]
    [InlineData("headline: x\nsuppress: ⟦NEWS0312, NEWS0311⟧", "NEWS0038")]
    [InlineData("headline: x\nformerly: ⟦b, c⟧", "NEWS0038")]
    public void InTheFrontMatter(string yaml, string rule) =>
        CorpusOf.Files(("a.news.md", $"---\n{yaml}\npublished: 2020\n---\n\nx\n")).Tells(NewsDiagnostics.All.Single(other => other.Id == rule), "a.news.md");

    [Theory]
    [InlineData("headline: x # a comment")]
    [InlineData("headline: x\nlanguage: de-1996\ntranslated-from: x-ours")]
    [InlineData("headline: x\nmeta: { a:b: c, \"d:e\": , f: g:h }")]
    [InlineData("headline: x#y")]
    [InlineData("headline: \"x #y\"")]
    [InlineData("# x\nheadline: x\n#y")]
    [InlineData("headline: x\nactors: { a: { type: person, name: A, title: } }")]
    [InlineData("headline: x\nactors: { a: { type: person, name: A, names: [B], game: chess, wikipedia: A, aliases: [C], alias: D } }")]
    [InlineData("headline: x\nquotes: { q: { via: radio } }\nspans: [{ class: quote, id: r, exact: x, in: q }, { of: q, exact: x }]")]
    [InlineData("headline: x\ndraft: False\nmachine-translated: True")]
    public void WhatIsMeantIsNotTold(string yaml) => Assert.Empty(CorpusOf.Files(("a.news.md", $"---\n{yaml}\npublished: 2020\n---\n\nx\n")).Found("a.news.md"));

    [Theory]
    [InlineData("headline: Putin: the talks go on", "stands in quotation marks")]
    [InlineData("headline: \"Talks", "close the quotation mark that begins here")]
    [InlineData("headline: x\nactors:\n  lee: { type: person, name: \"Ann Lee }", "close the quotation mark that begins here")]
    [InlineData("headline: x\nactors:\n  lee: { type: person, name: Ann Lee", "what begins with `{` here ends nowhere; write `}`")]
    [InlineData("headline: x\nactors:\n  lee { type: person, name: Ann Lee }", "a colon and a space stand behind a key: `lee: { … }`")]
    [InlineData("headline: x\nactors:\n  lee: { type: person; name: Ann Lee }", "what stands between brackets is divided by commas")]
    [InlineData("headline: x\nactors:\nlee: { type: person, name: Ann Lee }", "indent it below `actors`")]
    [InlineData("headline: x\ntags: [x]", "did you mean `keywords`?")]
    [InlineData("headline: x\ndate: 2020", "`date` is not a key of the front matter")]
    [InlineData("headline: \"Yes,\" Putin says", "the other kind of quotation marks")]
    [InlineData("headline: x\nactors:\n  a:{ type: person, name: A }", "a space stands behind the colon of a key: `a: …`")]
    [InlineData("headline: x\ncredits: - AFP", "a list stands in brackets or has a line for each item, and a text that begins with `-` stands in quotation marks")]
    [InlineData("headline: x\ngenre: `report`", "a text that begins with ``` stands in quotation marks")]
    [InlineData("headline: x\nactors:\n\ta: { type: person, name: A }", "indent with spaces")]
    [InlineData("headline: x\nactors:\n  a: { type: person, name: Putin: the man }", "a text with a colon in it stands in quotation marks")]
    [InlineData("headline: x\nactors:\n  a: { type: \"person\" name: A }", "between braces keys are divided by commas")]
    [InlineData("headline: x\nactors:\n  a: { type: person, name: 'O'Neill' }", "a text of which `'` is the beginning alone stands as a whole in the other kind of quotation marks")]
    [InlineData("headline: x\nactors:\n  a: { type: person, name: \"Ann\" Lee }", "a text of which `\"` is the beginning alone stands as a whole in the other kind of quotation marks")]
    [InlineData("headline: x\nactors:\n  a: { type: person, name: A }}", "nothing is open here that `}` closes: take it out")]
    [InlineData("headline: x\nactors:\n  a:\n    type: person\n    name: Putin: the man", "a text with `: ` in it stands in quotation marks")]
    [InlineData("headline: “Yes: we can”", "a text with `: ` in it stands in straight quotation marks, `\"…\"`")]
    [InlineData("headline: x\nactors: { a: { type: person, name: “Ann, Lee” } }", "a text with a comma in it stands in straight quotation marks, `\"…\"`")]
    [InlineData("headline: x\nkeywords: [a, b,, c]", "between brackets a text")]
    [InlineData("headline: x\n language: en", "keys that belong together begin below each other")]
    [InlineData("headline: x\nactors: { a: { type: person, name: Smith, John\n\n  junior } }", "`John junior` has no value")]
    [InlineData("headline: @potus speaks", "a text that begins with `@` stands in quotation marks")]
    [InlineData("headline: x\nauthors:\n  - @potus", "a text that begins with `@` stands in quotation marks")]
    [InlineData("headline: x\nkeywords:\n- \"Talks\" in Sochi", "the other kind of quotation marks")]
    [InlineData("headline: x\nkeywords:\n  - Sochi: the talks", "`keywords` expects texts; one with `: ` in it stands in quotation marks")]
    public void TheCureIsInTheMessage(string yaml, string cure) => Assert.Contains(
        cure, CorpusOf.Files(("a.news.md", $"---\n{yaml}\npublished: 2020\n---\n\nx\n")).Bound.Diagnostics[0].Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("[troops]{#f .force by=putin}")]
    [InlineData("M87* and [Sochi*]{.sochi}, *a* [*b*]{.sochi}, \\*c [d\\*]{.sochi} * and [x *]{.sochi} `*`[*`]{.sochi}")]
    [InlineData("• One alone.\n\n• Another.\n\n#MeToo\n\n### Sochi\n\n[1] (https://example.org) (see) [a] [b](https://example.org) (https://example.org)")]
    [InlineData("[x](.a/b \"c\") [y](#b) [z](.5 million) [he](as it says) and `[x](.meeting host=putin)`")]
    [InlineData("[Note: [Putin]{.putin} spoke.\n\nThen he left.] [Putin]{.putin}")]
    [InlineData("In [0, 1) [Putin]{.putin} was :[ and \\[then [Putin]{.putin} left, [Putin]{.putin}")]
    [InlineData("Then [Putin left.\n\n[Putin]{.putin}")]
    [InlineData("See [1].com and [sic].\n\nThe 2^[3] and \\[^1] and `[^a-z]` [he]. (Putin)")]
    [InlineData("``Don`t say [P`s]{.p}`` and `x['a']` are code, [Putin]{.putin}")]
    [InlineData("[way]{#f .route by=putin of=sochi}")]
    [InlineData("[limits]{#f .quota by=putin}")]
    [InlineData("[x]{#f .match by=putin score=3-1 odds=3+1}")]
    [InlineData("[x]{.trip by=putin topic=\"a\"#f} [y]{topic='b \"c\" d'.trip by=putin} {{ x }}")]
    [InlineData("[x]{#f .race by=putin time=10.000s score=10.000 lap=9.580 gap=0.0005 size=5m note=\"5 million\" zip=\"10.000\"}")]
    [InlineData("[x](./a.html) [y](.a/b) [z](../c.d), `[x]{.putin}` is code")]
    [InlineData("[x]{.trip by=putin date=2020-09-01 dat=2020-09-02 statue=\"planned\"} [y]{.march by=putin dates=2020-09-01/2020-09-02 stats=5}")]
    [InlineData("[x]{#می\u200Cخواهم .हिन्दी} [y]{#e\u0301lyse\u0301e .trip .x-a.b} [z]{#𐐀b .ⅻ} [w]{#-a_1 .b-}")]
    [InlineData("[treatment]{#f .cure by=putin of=merkel}")]
    [InlineData("[“Sauce”]{#f .sauce of=putin}")]
    [InlineData("[talks]{#f .talks topic=\"sochi, merkel and the crisis\"}")]
    [InlineData("[talks]{#f .talks topic=\"merkel on putin\"}")]
    public void WhatOnlyLooksLikeASlipIsNone(string body) => Assert.Empty(CorpusOf.Body(body).Found());

    [Fact]
    public void AnEventTypeThatIsNearlyADeclaredOneIsTold()
    {
        const string body = "[x]{#a .⟦meetng⟧ host=putin} [y]{.match who=putin} [z]{.meetings who=2}\n";
        var corpus = CorpusOf.Files(("news.schema.yaml", "events: { meeting: { host: person }, meetings: { who: integer }, trial: { who: person } }\n"), ("seeds/a.news.md", CorpusOf.Head + body));

        Assert.Equal("`meetng` makes an event type of its own; did you mean `meeting`?", corpus.Tells(NewsDiagnostics.NewEventType, "seeds/a.news.md"));
    }

    [Theory]
    [InlineData("host: person, guests: person+", "host=putin guests=\"⟦merkel and lukashenko⟧\"", "`guests` expects ids that are divided by spaces, such as `\"merkel lukashenko\"`")]
    [InlineData("host: person", "host=\"⟦merkel and lukashenko⟧\"", "`host` expects one value; the schema allows several with `*` or `+`")]
    [InlineData("host: person", "host=⟦merkel,lukashenko⟧", "`host` expects one value; the schema allows several with `*` or `+`")]
    public void SeveralActorsOfAFieldThatTheSchemaDeclares(string fields, string attributes, string message)
    {
        var corpus = CorpusOf.Files(("news.schema.yaml", $"events: {{ meeting: {{ {fields} }} }}\n"), ("seeds/a.news.md", $"{CorpusOf.Head}[x]{{.meeting {attributes}}}\n"));

        Assert.Equal(message, corpus.Tells(NewsDiagnostics.WrongValue, "seeds/a.news.md"));
    }

    [Theory]
    [InlineData("⟦person[]⟧", "who=\"putin merkel\"", "NEWS0401", "`person[]` is not a type that an event can hold; did you mean `person*`?")]
    [InlineData("⟦person|organization⟧", "who=kremlin", "NEWS0401", "`person|organization` is not a type that an event can hold; did you mean `actor`?")]
    [InlineData("⟦low|high⟧", "who=low", "NEWS0401", "`low|high` is not a type that an event can hold; did you mean `[low, high]`?")]
    [InlineData("⟦optional⟧ person", "place=sochi", "NEWS0401", "`optional` is not a type that an event can hold; did you mean `person?`?")]
    [InlineData("⟦person⟧ or organization", "who=putin", "NEWS0008", "`who` expects one type, or `actor` for any actor")]
    public void ATypeAsOtherLanguagesWriteIt(string type, string attribute, string rule, string message)
    {
        string schema = $"actors: {{ person: {{ title: text? }}, organization: {{ }} }}\nevents:\n  trip:\n    who: {type}\n    place: place?\n";
        var corpus = CorpusOf.Files(("news.schema.yaml", schema), ("seeds/a.news.md", $"{CorpusOf.Head}[x]{{.trip {attribute}}}\n"));

        Assert.Equal(message, corpus.Tells(NewsDiagnostics.All.Single(known => known.Id == rule), "news.schema.yaml"));
        Assert.Empty(corpus.Found("seeds/a.news.md"));
    }

    [Fact]
    public void ARegistryIsNoFrontMatter() => Assert.EndsWith(
        "; take this line out", CorpusOf.Files(("a.actors.yaml", "---\na: { type: person, name: A }\n⟦---⟧\n")).Tells(NewsDiagnostics.YamlFeature, "a.actors.yaml"), StringComparison.Ordinal);

    /// <summary>Where the schema says that it is a quantity, more may be meant as one than by its form alone.</summary>
    [Theory]
    [InlineData("size=⟦10-20⟧", "10..20")]
    [InlineData("size=⟦10–20%⟧", "10..20%")]
    [InlineData("size=\"⟦5 km⟧\"", "5km")]
    [InlineData("size=\"⟦5.5 million⟧\"", "5500000")]
    [InlineData("size=⟦9999999999999999999999999999trillion⟧", "80%")]
    public void AQuantityThatTheSchemaDeclares(string attribute, string cure)
    {
        var corpus = CorpusOf.Files(("news.schema.yaml", "events: { march: { size: quantity } }\n"), ("seeds/a.news.md", $"{CorpusOf.Head}[x]{{.march {attribute}}}\n"));

        Assert.Contains($"; write `{cure}`", corpus.Tells(NewsDiagnostics.BadQuantity, "seeds/a.news.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralActorsOfAnEventInTheFrontMatter()
    {
        const string events = "events:\n  talks: { type: meeting, host: ⟦putin and merkel⟧, place: sochi, topic: sochi and the rest, about: sochi and Crimea }\nspans: [{ of: talks, exact: x }]\n---\n";
        var corpus = CorpusOf.Files(("seeds/a.news.md", CorpusOf.Head.TrimEnd()[..^3] + events + "\nx\n"));

        Assert.Equal("`host` expects ids that are divided by spaces, such as `\"putin merkel\"`", corpus.Tells(NewsDiagnostics.WrongValue, "seeds/a.news.md"));
    }

    /// <summary>YAML has a meaning of its own for what a text may begin with. It is told once, and the text is not missed as well.</summary>
    [Theory]
    [InlineData("headline: ⟦*Star*⟧", "NEWS0004", "write the value out, or put a text that begins with `*` in quotation marks")]
    [InlineData("headline: ⟦**Star**⟧ wins", "NEWS0004", "write the value out, or put a text that begins with `*` in quotation marks")]
    [InlineData("headline: ⟦&c.⟧", "NEWS0004", "write the value out, or put a text that begins with `&` in quotation marks")]
    [InlineData("headline: ⟦!wow⟧", "NEWS0004", "write the value out, or put a text that begins with `!` in quotation marks")]
    [InlineData("headline: x\ncredits: ⟦&a⟧ [AFP]\nauthors: [B]", "NEWS0004", "write the value out, or put a text that begins with `&` in quotation marks")]
    [InlineData("headline: ⟦#1⟧ in the charts", "NEWS0008", "`headline` expects a text; put it in quotation marks")]
    [InlineData("headline: {⟦curly⟧}", "NEWS0003", "`curly` has no value; a text that begins with `{` stands in quotation marks")]
    [InlineData("headline: {⟦curly⟧} hair", "NEWS0003", "`curly` has no value; a text that begins with `{` stands in quotation marks")]
    [InlineData("headline: x\nactors: {⟦putin⟧, merkel}", "NEWS0003", "`putin` has no value; a text that begins with `{` stands in quotation marks")]
    [InlineData("headline: ⟦-⟧ Foo", "NEWS0003", "and a text that begins with `-` stands in quotation marks")]
    [InlineData("headline: ⟦?⟧ what", "NEWS0003", "a text that begins with `?` stands in quotation marks")]
    [InlineData("headline: Foo⟦:⟧", "NEWS0003", "a text that ends with a colon stands in quotation marks")]
    [InlineData("headline: x\nmodified: ⟦[2020-09-14]⟧", "NEWS0008", "`modified` expects a date, such as `2020-09-14`")]
    [InlineData("headline: x\nurl: ⟦[https://example.org]⟧", "NEWS0008", "`url` expects an address, such as `https://example.org/news/1`")]
    [InlineData("headline: x\nlanguage: ⟦en_GB⟧", "NEWS0008", "`language` expects `en-GB`")]
    [InlineData("headline: x\nurl: ⟦www.example.org/a⟧", "NEWS0008", "`url` expects an address, such as `https://www.example.org/a`")]
    [InlineData("headline: x\nlanguage: ⟦[en]⟧", "NEWS0008", "`language` expects a language tag, such as `en` or `fr-CA`")]
    public void WhatYamlTakesForItsOwn(string yaml, string rule, string cure) => Assert.EndsWith(
        cure, CorpusOf.Files(("a.news.md", $"---\n{yaml}\npublished: 2020\n---\n\nx\n")).Tells(NewsDiagnostics.All.Single(other => other.Id == rule), "a.news.md"), StringComparison.Ordinal);

    [Theory]
    [InlineData("published: ⟦#2020⟧")]
    [InlineData("published: ⟦[2020-09-14]⟧")]
    [InlineData("⟦published⟧:")]
    public void AnArticleNeedsADate(string published) => Assert.Equal(
        "`published` expects a date, such as `2020-09-14`", CorpusOf.Files(("a.news.md", $"---\nheadline: x\n{published}\n---\n\nx\n")).Tells(NewsDiagnostics.WrongValue, "a.news.md"));

    [Theory]
    [InlineData("published: 2020-09-14\nmodified: ⟦2020-09-13⟧", "`modified` lies before `published`, which is `2020-09-14`; mend one of the two dates")]
    [InlineData("modified: ⟦2020-09-14T09:00:00Z⟧\npublished: 2020-09-14T12:00:00+02:00", null)]
    [InlineData("published: 2020-09-14\nactors: { a: { type: person, name: A, died: ⟦1949⟧, born: 1950 } }", "`died` lies before `born`, which is `1950`; mend one of the two dates")]
    [InlineData("published: 2020-09-14\nevents: { a: { type: trip, start: 2020-09-14, end: ⟦2020-08⟧ } }", null)]
    [InlineData("published: 2020-09-14\nevents: { a: { type: trip, from: 2020-09-14, until: \"⟦2020-09-12⟧\" } }", null)]
    public void DatesInTheWrongOrder(string yaml, string? message)
    {
        string told = CorpusOf.Files(("a.news.md", $"---\nheadline: x\n{yaml}\n---\n\nx\n")).Tells(NewsDiagnostics.DatesInWrongOrder, "a.news.md");
        if (message is not null)
            Assert.Equal(message, told);
    }

    [Theory]
    [InlineData("published: 2020-09-14\nmodified: 2020-09-14")]
    [InlineData("published: 2020-09-14\nmodified: 2020-09")]
    [InlineData("published: 2020-09-14\nmodified: 2020-09-13~")]
    [InlineData("published: 2020-09-14\nmodified: 2020-09-13T23:00:00Z")]
    [InlineData("published: 2020-09-14T02:00:00+09:00\nmodified: 2020-09-13T23:00:00Z")]
    [InlineData("published: 2020-09-14\nevents: { a: { type: trip, start: 2020-09-14, end: 2020-09 } }")]
    [InlineData("published: 2020-09-14\nevents: { a: { type: fall, start: 7500, end: 7200 } }")]
    [InlineData("published: 2020-09-14\nevents: { a: { type: delay, from: 2020-09-14, to: 2020-09-12 } }")]
    public void DatesThatMayBeInOrder(string yaml) => Assert.Empty(CorpusOf.Files(("a.news.md", $"---\nheadline: x\n{yaml}\n---\n\nx\n")).Found("a.news.md"));

    [Theory]
    [InlineData("authors: ⟦John Doe, Jane Roe⟧", "[John Doe, Jane Roe]")]
    [InlineData("authors: ⟦John Doe and Ludwig van der Rohe⟧", "[John Doe, Ludwig van der Rohe]")]
    [InlineData("authors: ⟦John Doe, Jane Roe, and Łukasz Żak⟧", "[John Doe, Jane Roe, Łukasz Żak]")]
    [InlineData("keywords: ⟦gas, oil; Russia⟧", "[gas, oil, Russia]")]
    [InlineData("subjects:\n  ⟦medtop:11000000, medtop:16000000⟧", "[medtop:11000000, medtop:16000000]")]
    [InlineData("authors: ⟦田中太郎、鈴木花子⟧", "[田中太郎, 鈴木花子]")]
    [InlineData("keywords: ⟦النفط، الغاز⟧", "[النفط, الغاز]")]
    [InlineData("credits: ⟦AFP, DPA⟧", "[AFP, DPA]")]
    [InlineData("credits: ⟦Jane Roe; Associated Press⟧", "[Jane Roe, Associated Press]")]
    [InlineData("actors:\n  a:\n    type: person\n    name: A\n    aliases: ⟦the host, the man⟧", "[the host, the man]")]
    [InlineData("actors:\n  a:\n    type: person\n    name: A\n    formerly: ⟦b, c⟧", "[b, c]")]
    public void AListThatIsOneText(string yaml, string list) => Assert.Contains(
        $"write `{list}` for a list", CorpusOf.Files(("a.news.md", $"---\nheadline: x\npublished: 2020\n{yaml}\n---\n\nx\n")).Tells(NewsDiagnostics.TextForList, "a.news.md"), StringComparison.Ordinal);

    [Theory]
    [InlineData("authors: \"John Doe, Jane Roe\"")]
    [InlineData("authors: [\"John Doe, Jane Roe\", Jim Poe]")]
    [InlineData("authors: Reuters, London")]
    [InlineData("authors: Doe, John")]
    [InlineData("authors: Procter and Gamble")]
    [InlineData("authors: John Doe, our correspondent in Sochi")]
    [InlineData("authors: Anna Land and the others")]
    [InlineData("credits: Jane Roe, Associated Press")]
    [InlineData("credits: AFP, Moscow")]
    [InlineData("actors:\n  a:\n    type: organization\n    name: A\n    aliases: Apple, Inc.")]
    [InlineData("actors:\n  a:\n    type: place\n    name: A\n    aliases: \"Springfield, Illinois\"")]
    [InlineData("keywords: gas")]
    [InlineData("keywords: \"Washington, D.C.\"")]
    [InlineData("rights: John Doe, Jane Roe")]
    public void ATextThatIsOneIsNone(string yaml) => Assert.Empty(CorpusOf.Files(("a.news.md", $"---\nheadline: x\npublished: 2020\n{yaml}\n---\n\nx\n")).Found("a.news.md"));

    [Fact]
    public void AListThatIsOneTextInTheOtherFiles()
    {
        const string type = "events:\n  rally:\n    place: place\n    formerly: ⟦march, demo⟧\n";
        var corpus = CorpusOf.Files(("news.schema.yaml", type), ("a.actors.yaml", "a:\n  type: person\n  name: A\n  aliases: ⟦the host, the man⟧\n"), ("seeds/a.news.md", CorpusOf.Head + "[x]{.⟦demo⟧ place=sochi}\n"));

        corpus.Tells(NewsDiagnostics.TextForList, "news.schema.yaml");
        corpus.Tells(NewsDiagnostics.TextForList, "a.actors.yaml");
        Assert.Equal("`demo` is now called `rally`; write `rally`", corpus.Tells(NewsDiagnostics.Renamed, "seeds/a.news.md"));
    }

    [Fact]
    public void TheNameOfAnActorOfTheRegistryIsNoText()
    {
        const string actors = "biden: { type: person, name: Joe Biden }\n";
        var corpus = CorpusOf.Files(("seeds/eu/eu.actors.yaml", actors), ("seeds/eu/a.news.md", CorpusOf.Head + "[x]{.trip who=\"⟦joe Biden⟧\" how=\"by air\"}\n"), ("seeds/us/b.news.md", CorpusOf.Head + "[x]{.march who=\"Joe Biden\"}\n"));

        Assert.EndsWith("; write `biden` for the actor", corpus.Tells(NewsDiagnostics.RoleReadAsText, "seeds/eu/a.news.md"), StringComparison.Ordinal);
        Assert.Single(corpus.FoundInAll());
    }

    /// <summary>An id is not the actor's name, and the registry of another folder is not this article's.</summary>
    [Fact]
    public void AnActorThatIsElsewhereIsNamed()
    {
        Assert.Equal("`vladimir-putin` is no actor, event, quote or event type; did you mean `putin`?", CorpusOf.Body("[x]{.⟦vladimir-putin⟧}").Tells(NewsDiagnostics.UnknownClass));
        Assert.Equal("No actor has the id `angela-merkel`; did you mean `merkel`?", CorpusOf.Body("[“x”]{.quote by=⟦angela-merkel⟧}").Tells(NewsDiagnostics.UnknownActor));
        Assert.EndsWith("holds the text “angela-merkel”; did you mean `merkel`?", CorpusOf.Body("[x]{.trip who=⟦angela-merkel⟧}").Tells(NewsDiagnostics.RoleReadAsText), StringComparison.Ordinal);
        var corpus = CorpusOf.Files(("seeds/eu/eu.actors.yaml", "biden: { type: person, name: Joe Biden }\n"), ("seeds/us/a.news.md", CorpusOf.Head + "[x]{.⟦biden⟧}\n"));
        Assert.Equal("`biden` is no actor, event, quote or event type; `seeds/eu/eu.actors.yaml` declares it for the articles of its folder", corpus.Tells(NewsDiagnostics.UnknownClass, "seeds/us/a.news.md"));
    }

    [Fact]
    public void WhatStandsBeforeTheFrontMatterIsToBeTakenAway() => Assert.EndsWith(
        "; take away what stands before its first line `---`", CorpusOf.Files(("a.news.md", "⟦⟧\n---\nheadline: x\npublished: 2020\n---\n\nx\n")).Tells(NewsDiagnostics.NoFrontMatter, "a.news.md"), StringComparison.Ordinal);

    private const string Meetings = "[a]{#a .meeting host=putin guest=merkel} [b]{.meeting host=putin guest=merkel} [c]{.meeting host=putin guest=merkel} ";

    /// <summary>Without a schema only what the others write says what was meant.</summary>
    [Theory]
    [InlineData("[x]{#x .meeting ⟦hots⟧=putin guest=merkel}", "NEWS0006", "`hots` is not a key of any other `meeting`; did you mean `host`?")]
    [InlineData("[x]{#x .meeting host=putin ⟦guesst⟧=merkel}", "NEWS0006", "`guesst` is not a key of any other `meeting`; did you mean `guest`?")]
    [InlineData("[x]{#x .meeting host=putin ⟦gest⟧=merkel}", "NEWS0006", "`gest` is not a key of any other `meeting`; did you mean `guest`?")]
    [InlineData("[x]{.⟦meting⟧ host=putin}", "NEWS0213", "`meting` makes an event type of its own; did you mean `meeting`?")]
    [InlineData("[x]{#x .⟦meeitng⟧} [y]{.x}", "NEWS0213", "`meeitng` makes an event type of its own; did you mean `meeting`?")]
    public void AWordOfOneAnnotationThatIsNearlyThatOfManyIsTold(string body, string rule, string message) =>
        Assert.Equal(message, CorpusOf.Body(Meetings + body).Tells(NewsDiagnostics.All.Single(known => known.Id == rule)));

    [Theory]
    [InlineData("[x]{.meeting hots=putin host=putin guest=merkel}")]
    [InlineData("[x]{.meeting hots=12 guest=merkel}")]
    [InlineData("[x]{.meeting hots=putin guest=merkel} [y]{.meeting hots=putin guest=merkel}")]
    [InlineData("[x]{.meeting hosts=putin guest=merkel}")]
    [InlineData("[x]{.meeting hist=putin guest=merkel}")]
    [InlineData("[x]{.meting winner=putin}")]
    [InlineData("[x]{.meeting host=putin} [y]{.meting host=putin} [z]{.meting host=merkel}")]
    [InlineData("[x]{.meetings host=putin}")]
    [InlineData("[x]{.trip hots=putin}")]
    public void AWordThatMayBeMeantIsNotTold(string body) => Assert.Empty(CorpusOf.Body(Meetings + body).Found());

    [Fact]
    public void TwoUsesOfAWordMakeNoOtherASlip() => Assert.Empty(CorpusOf.Body("[a]{.meeting host=putin} [b]{.meeting host=putin} [c]{.meeting hots=putin}").Found());

    /// <summary>It counts over all articles, and is told in the one.</summary>
    [Fact]
    public void ASlipIsToldInTheArticleThatHasIt()
    {
        string Article(string attributes) => CorpusOf.Head + "[x]{#x " + attributes + "}\n";
        var corpus = CorpusOf.Files(("a.news.md", Article(".meeting host=putin")), ("b.news.md", Article(".meeting ⟦hots⟧=putin")), ("c.news.md", Article(".meeting host=putin")), ("d.news.md", Article(".meeting host=merkel")));

        Assert.Equal("`hots` is not a key of any other `meeting`; did you mean `host`?", corpus.Tells(NewsDiagnostics.UnknownKey, "b.news.md"));
        Assert.Single(corpus.FoundInAll());
    }

    [Theory]
    [InlineData("host", "hots", true)]
    [InlineData("ohst", "host", true)]
    [InlineData("meting", "meeting", true)]
    [InlineData("plaace", "place", true)]
    [InlineData("guest", "guests", false)]
    [InlineData("lection", "election", false)]
    [InlineData("price", "prize", false)]
    [InlineData("day-1", "day-11", false)]
    [InlineData("top10x", "top01x", false)]
    [InlineData("top1x", "topx", false)]
    [InlineData("tow", "two", false)]
    [InlineData("host", "host", false)]
    [InlineData("host", "hosting", false)]
    public void ASlipIsTwoLettersThatChangedPlacesOrOneWithin(string word, string other, bool isSlip) =>
        Assert.Equal((isSlip, isSlip), (Suggestion.IsSlip(word, other), Suggestion.IsSlip(other, word)));

    // Whichever kind of type more articles use has the name.
    [Fact]
    public void ATypeInTheWrongPlaceBreaksNoOtherArticle()
    {
        const string actor = "---\nheadline: x\npublished: 2020\nactors: { talks: { type: ⟦meeting⟧, name: Talks }, p: { type: person, name: P } }\n---\n\n[x]{#e .trip to=talks by=p}\n";
        var corpus = CorpusOf.Files(
            ("seeds/a.news.md", actor), ("seeds/b.news.md", CorpusOf.Head + "[x]{#m .meeting host=putin}\n"), ("seeds/c.news.md", CorpusOf.Head + "[x]{#m .meeting host=putin}\n"));

        Assert.Equal("The actor type `meeting` cannot be: event types have one of that name; choose another word", corpus.Tells(NewsDiagnostics.ReservedType, "seeds/a.news.md"));
        Assert.Single(corpus.FoundInAll());
        Assert.Null(corpus.Field("trip", "to").TypeIdentifier);
        corpus = CorpusOf.Files(("seeds/a.news.md", actor), ("seeds/b.news.md", actor), ("seeds/a0.news.md", CorpusOf.Head + "[x]{#m .⟦meeting⟧ host=putin}\n"));
        corpus.Tells(NewsDiagnostics.ReservedType);
        Assert.Single(corpus.FoundInAll());
    }

    [Fact]
    public void OneCapitalLetterBreaksNoOtherArticle()
    {
        var corpus = CorpusOf.Files(
            ("seeds/a.news.md", CorpusOf.Head + "[x]{#x .meeting host=putin}\n"),
            ("seeds/b.news.md", CorpusOf.Head.Replace("type: place", "type: Place", StringComparison.Ordinal) + "[x]{#x .Meeting host=putin}\n"));

        Assert.Empty(corpus.Found("seeds/a.news.md"));
        Assert.Equal(["NEWS0203 «Place»", "NEWS0203 «Meeting»"], corpus.Found("seeds/b.news.md"));
    }
}
