using System.Text;

namespace NewsSdk.Authoring.Tests.Binding.Schema;

/// <summary>What the schema asks of articles.</summary>
public sealed class EnforcementTests
{
    private const string Schema = """
        actors:
          minister: { is: person, office: text? }
        events:
          base: {}
          meeting:
            is: base
            host: person
            guests: actor*
            attendees: person*
            mood: [good, bad]
            moods: "[good, bad]*"
            size: quantity?
            share: number?
            shares: number*
            count: integer?
            open: flag?
            link: url?
            held: date?
            dates: date*
            note: text?
            before: meeting?
            parts: event*
            said: quote?
            posts: post*
          rally: { is: base }
        quotes:
          post: { platform: text, by: person?, to: person?, cue: text? }
          toot: { is: post }
        """;

    [Fact]
    public void WhatTheSchemaAsksForIsWell()
    {
        var corpus = With("""
            [y]{#r .rally} [“z”]{#q .quote} [“p”]{#p .post platform=VK by=m} [“t”]{#t .toot platform=VK to=merkel}
            [x]{#e .meeting host=m guests="putin kremlin" attendees=putin mood=good moods="good bad" size=">4h" share=-1.50 shares="1 2.5" count=+3 open=no link="https://a.b/c" held=2020 dates="2020 2021-05" note="a b" before=f parts="r f" said=q posts="p t"}
            [f]{#f .meeting host=putin mood=bad}
            """);

        Assert.Empty(corpus.FoundInAll());
        Assert.Contains(
            "\"type\":\"meeting\",\"attendees\":[\"putin\"],\"before\":\"f\",\"count\":3,\"dates\":[\"2020\",\"2021-05\"],\"guests\":[\"putin\",\"kremlin\"],\"held\":\"2020\",\"host\":\"m\",\"link\":\"https://a.b/c\",\"mood\":\"good\",\"moods\":[\"good\",\"bad\"],\"note\":\"a b\",\"open\":false,\"parts\":[\"r\",\"f\"],\"posts\":[\"p\",\"t\"],\"said\":\"q\",\"share\":-1.50,\"shares\":[1,2.5],\"size\":\">4h\"",
            corpus.Json,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x]{#e .meeting ⟦hst⟧=putin mood=good}", "NEWS0206", "`hst` is not a field of `meeting` in the schema; did you mean `host`?")]
    [InlineData("[x]{#⟦e⟧ .meeting mood=good}", "NEWS0205", "The meeting `e` has no `host`, which the schema asks for; give it the id of an actor of the type `person`")]
    [InlineData("[x]{.⟦meeting⟧ host=putin}", "NEWS0205", "The meeting has no `mood`, which the schema asks for; give it `good` or `bad`")]
    [InlineData("[“x”]{#⟦q⟧ .post}", "NEWS0205", "The post `q` has no `platform`, which the schema asks for; give it a text")]
    [InlineData("[“x”]{#⟦q⟧ .toot}", "NEWS0205", null)]
    [InlineData("[⟦“x”⟧]{.post}", "NEWS0205", null)]
    [InlineData("[x]{#r .rally ⟦sise⟧=4}", "NEWS0206", "`sise` is not a field of `rally` in the schema")]
    [InlineData("[x]{#e .meeting host=putin mood=good ⟦sise⟧=4}", "NEWS0206", "`sise` is not a field of `meeting` in the schema; did you mean `size`?")]
    [InlineData("[“x”]{#q .post platform=VK ⟦plattform⟧=4}", "NEWS0206", "`plattform` is not a field of `post` in the schema; did you mean `platform`?")]
    [InlineData("[x]{#e .meeting host=⟦kremlin⟧ mood=good}", "NEWS0108", "`kremlin` is of the type `organization`; `host` needs an actor of the type `person`")]
    [InlineData("[“x”]{#q .post platform=VK by=⟦kremlin⟧}", "NEWS0108", "`kremlin` is of the type `organization`; `by` needs an actor of the type `person`")]
    [InlineData("[“x”]{#q .post platform=VK to=\"putin ⟦merkel⟧\"}", "NEWS0008", "`to` expects one value; the schema allows several with `*` or `+`")]
    [InlineData("[x]{#e .meeting host=\"putin ⟦obama⟧\" mood=good}", "NEWS0008", "`host` expects one value; the schema allows several with `*` or `+`")]
    [InlineData("[x]{#e .meeting host=⟦obama⟧ mood=good}", "NEWS0101", null)]
    [InlineData("[x]{#e .meeting host=⟦e⟧ mood=good}", "NEWS0102", "`e` is an event; `host` needs an actor")]
    [InlineData("[x]{#e .meeting host=putin mood=⟦godo⟧}", "NEWS0210", "`godo` is not a word of `mood`; use `good` or `bad`; did you mean `good`?")]
    [InlineData("[x]{#e .meeting host=putin mood=good moods=\"good ⟦sad⟧\"}", "NEWS0210", null)]
    [InlineData("[x]{#e .meeting host=putin mood=good size=⟦many⟧}", "NEWS0010", null)]
    [InlineData("[x]{#e .meeting host=putin mood=good share=⟦1,5⟧}", "NEWS0008", "`share` expects a number, such as `1.5`")]
    [InlineData("[x]{#e .meeting host=putin mood=good count=⟦1.5⟧}", "NEWS0008", "`count` expects a whole number")]
    [InlineData("[x]{#e .meeting host=putin mood=good open=⟦maybe⟧}", "NEWS0008", "`open` expects `yes` or `no`")]
    [InlineData("[x]{#e .meeting host=putin mood=good link=⟦/a/b⟧}", "NEWS0008", "`link` expects an address, such as `https://example.org/news/1`")]
    [InlineData("[x]{#e .meeting host=putin mood=good held=⟦soon⟧}", "NEWS0009", null)]
    [InlineData("[x]{#e .meeting host=putin mood=good dates=\"2020 ⟦soon⟧\"}", "NEWS0009", null)]
    [InlineData("[x]{#e .meeting host=putin mood=good parts=⟦putin⟧}", "NEWS0208", "No event has the id `putin`")]
    [InlineData("[y]{#rr .rally} [x]{#e .meeting host=putin mood=good before=⟦rr⟧}", "NEWS0209", "`rr` is of the type `rally`; `before` needs one of the type `meeting`")]
    [InlineData("[“y”]{#qq .quote} [x]{#e .meeting host=putin mood=good posts=⟦qq⟧}", "NEWS0209", "`qq` is of the type `quote`; `posts` needs one of the type `post`")]
    [InlineData("[“y”]{#qqq .quote} [x]{#e .meeting host=putin mood=good said=⟦qqr⟧}", "NEWS0304", "No quote has the id `qqr`; did you mean `qqq`?")]
    [InlineData("[x]{#⟦e⟧ .meeting host=putin mood=good before=e}", "NEWS0109", "`e` leads back to itself through `e`; leave one of the fields out")]
    [InlineData("[x]{#⟦e⟧ .meeting host=putin mood=good before=f} [y]{#f .meeting host=putin mood=good parts=\"e f2\"} [z]{#f2 .rally}", "NEWS0109", "`e` leads back to itself through `f`; leave one of the fields out")]
    public void AMistakeIsToldOnceAtItsPlace(string body, string rule, string? message)
    {
        string told = With(body).Tells(NewsDiagnostics.All.First(known => known.Id == rule));
        if (message is not null)
            Assert.Equal(message, told);
    }

    [Theory]
    [InlineData("{ type: meeting, host: [putin, ⟦merkel⟧], mood: good }", "NEWS0008")]
    [InlineData("{ type: meeting, host: putin, mood: good, note: [a, ⟦b⟧] }", "NEWS0008")]
    [InlineData("{ type: meeting, host: ⟦{ a: b }⟧, mood: good }", "NEWS0008")]
    [InlineData("{ type: meeting, host: putin, mood: [⟦[good]⟧] }", "NEWS0008")]
    public void AFieldOfTheFrontMatterToo(string declaration, string rule) =>
        Front(declaration).Tells(NewsDiagnostics.All.First(known => known.Id == rule));

    [Theory]
    [InlineData("{ type: meeting, host: [], mood: good }")]
    [InlineData("{ type: meeting, host: ~, mood: good }")]
    public void NothingIsNoValue(string declaration) => Assert.Equal(["NEWS0205 «a»"], Front(declaration).Found());

    [Fact]
    public void ARequiredCueMayHaveItsOwnSpan()
    {
        var corpus = SchemaTests.WithBody("quotes: { post: { cue: text } }", "[“x”]{#a .post} [wrote]{.cue of=a} [“y”]{#b .post cue=wrote} [“z”]{#⟦c⟧ .post}");

        corpus.Tells(NewsDiagnostics.MissingField);
    }

    [Fact]
    public void PlainQuotesMayHaveFields()
    {
        Assert.Empty(SchemaTests.WithBody("quotes: { quote: { mood: text } }", "[“x”]{#a .quote mood=bad}").FoundInAll());
        SchemaTests.WithBody("quotes: { quote: { mood: text } }", "[“x”]{#⟦a⟧ .quote}").Tells(NewsDiagnostics.MissingField);
    }

    [Fact]
    public void EventsThatHoldEachOtherTooDeeplyAreTold()
    {
        var body = new StringBuilder();
        for (int i = 0; i < 70; i++)
            body.Append(System.Globalization.CultureInfo.InvariantCulture, $" [x]{{#{(i == 5 ? "⟦e5⟧" : "e" + i)} .meeting host=putin mood=good{(i < 69 ? $" parts=e{i + 1}" : "")}}}");
        With(body.ToString()).Tells(NewsDiagnostics.TooDeep);
    }

    private static CorpusOf With(string body) => CorpusOf.Files(
        ("seeds/news.schema.yaml", Schema),
        ("seeds/a0.news.md", CorpusOf.Head.Replace("actors:\n", "actors:\n  m: { type: minister, name: M }\n", StringComparison.Ordinal) + body + "\n"));

    private static CorpusOf Front(string declaration) => CorpusOf.Files(
        ("seeds/news.schema.yaml", Schema),
        ("seeds/a0.news.md", CorpusOf.Head.Replace("---\n\n", $"events:\n  a: {declaration}\n---\n\n[x]{{.a}}\n", StringComparison.Ordinal)));
}
