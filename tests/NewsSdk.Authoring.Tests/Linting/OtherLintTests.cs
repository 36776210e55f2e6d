namespace NewsSdk.Authoring.Tests.Linting;

/// <summary>NEWS0111, NEWS0211 and NEWS0312.</summary>
public sealed class OtherLintTests
{
    [Fact]
    public void AnActorThatNothingNamesIsTold() => Lints.Tells(NewsDiagnostics.UnmentionedActor, """
        ---
        headline: x
        published: 2020-09-14
        actors:
          mentioned: { type: person, name: A }
          by-text: { type: person, name: B }
          host: { type: person, name: C }
          guest: { type: person, name: D }
          speaker: { type: person, name: E }
          addressee: { type: person, name: F }
          ⟦nobody⟧: { type: person, name: G }
          "⟦nobody-too⟧": { type: person, name: H 😀 }
        events:
          talks: { type: talks, hosts: [host, guest] }
        spans: [{ of: by-text, exact: two }]
        ---

        [One]{.mentioned}, two, [“three”]{.quote by=speaker to=addressee}, G. [Talks]{.talks}.
        """);

    [Fact]
    public void AnActorThatTheArticleAddsToAndDoesNotMentionIsTold()
    {
        const string Registry = "hamas: { type: organization, name: Hamas }\nun: { type: organization, name: UN }\n";
        Lints.Tells(NewsDiagnostics.UnmentionedActor, "---\nheadline: x\npublished: 2020\nactors:\n  ⟦hamas⟧: { aliases: [H] }\n---\n\n[UN]{.un} [x]{#x .meeting host=un}\n", Registry);
    }

    [Theory]
    [InlineData("2020-09-14", "⟦2020-09-15⟧")]
    [InlineData("2020-09-14", "⟦2020-10⟧")]
    [InlineData("2020-09-14", "⟦2021⟧")]
    [InlineData("2020-09-14", "⟦2020-09-15/2020-09-20⟧")]
    [InlineData("2020-09-14", "⟦2020-09-15/..⟧")]
    [InlineData("2020-09", "⟦2020-10-01⟧")]
    [InlineData("2020-09-14T10:00Z", "⟦2020-09-14T10:01Z⟧")]
    [InlineData("2020-09-14T10:00Z", "⟦2020-09-16⟧")]
    [InlineData("2020-09-14\nmodified: 2020-09-16", "⟦2020-09-17⟧")]
    [InlineData("2020-09-14", "2020-09-14")]
    [InlineData("2020-09-14", "2020-09")]
    [InlineData("2020-09-14", "2020")]
    [InlineData("2020-09-14", "202X")]
    [InlineData("2020-09-14", "2020-23")]
    [InlineData("2020-09-14", "2020-09-15~")]
    [InlineData("2020-09-14", "2020-10?")]
    [InlineData("2020-09-14", "../2020-09-20")]
    [InlineData("2020-09-14", "/2020-09-20")]
    [InlineData("2020-09-14", "2020-09-14/2020-09-25")]
    [InlineData("2020-09-14", "2020-08-09/..")]
    [InlineData("2020-09-14", "2020-09-15 status=planned")]
    [InlineData("2020-09-14", "2020-09-15 status=hypothetical")]
    [InlineData("2020-09-14", "2020-09-15 status=alleged")]
    [InlineData("2020-09-14", "2020-09-15 status=denied")]
    [InlineData("2020-09", "2020-09-30")]
    [InlineData("2020-09-14T20:00-05:00", "2020-09-15")]
    [InlineData("2020-09-14T10:00Z", "2020-09-14T12:00+03:00")]
    [InlineData("2020-09-14", "2020-09-15T02:00+03:00")]
    [InlineData("2020-09~", "2020-10-01")]
    [InlineData("2020-09-14\nmodified: 2020-09-16", "2020-09-16")]
    public void AnEventAfterTheArticleIsTold(string published, string date) => Lints.Tells(
        NewsDiagnostics.LaterEvent, $"---\nheadline: x\npublished: {published}\n---\n\n😀 [talks]{{#talks .talks date={date}}}\n");

    [Fact]
    public void AQuoteAfterTheArticleIsTold()
    {
        NewsDiagnostic[] told = Lints.Tells(
            NewsDiagnostics.LaterEvent, "---\nheadline: x\npublished: 2020-09-14\n---\n\n[“One,”]{.quote date=⟦2021-09-14⟧} [“two”]{.quote date=2020-09-14} [“or three.”]{.quote date=2020-10~}\n");

        Assert.Equal("The date `2021-09-14` lies after the article’s own, `2020-09-14`; mend it", told[0].Message);
    }

    [Fact]
    public void AnEventOfTheFrontMatterIsToldThere() => Lints.Tells(
        NewsDiagnostics.LaterEvent, "---\r\nheadline: 😀\r\npublished: 2020\r\nevents:\r\n  talks: { type: talks, date: ⟦2021⟧ }\r\n---\r\n\r\n[talks]{.talks}\r\n");

    [Theory]
    [InlineData("[A]{.a} spoke.\n\n[“One.”]{.quote by=a}\n\n[“Two.”]{.quote by=a}\n\n[“Three.”]{.quote by=⟦a⟧}")]
    [InlineData("[“One.”]{.quote by=⟦a⟧}\n\n[A]{.a} said.")]
    [InlineData("[“One.”]{.quote by=a} [A]{.a} said.")]
    [InlineData("[A]{.a}\n\nText.\n\nText.\n\n## Heading\n\n::: related\nMore\n:::\n\nText. [“One.”]{.quote by=⟦a⟧}")]
    [InlineData("[A]{.a}\n\n## Heading\n\n::: related\nMore\n:::\n\nText.\n\n[“One.”]{.quote by=a}")]
    [InlineData("## [“One”]{.quote by=a}\n\n::: related\n[“One”]{.quote by=a}\n:::\n\n[A]{.b}")]
    [InlineData("## [A]{.a} speaks\n\n[“One.”]{.quote by=a}")]
    [InlineData("[“One.”]{.quote} [“Two.”]{.quote to=a}")]
    [InlineData("[“One.”]{#q .quote by=a} [sources said]{.source of=q}")]
    [InlineData("[“One.]{#q .quote by=a}\n\n[“Two,”]{.q} [A]{.a} said.")]
    [InlineData("- [A]{.a}:\n- [“One.”]{.quote by=a}\n\n> [“Two.”]{.quote by=a}\n\n> [“Three.”]{.quote by=⟦a⟧}\n")]
    public void ASpeakerWhoIsNotNearIsTold(string body) => Lints.Tells(
        NewsDiagnostics.UnnamedSpeaker, "---\nheadline: x\npublished: 2020\nactors:\n  a: { type: person, name: Aa }\n  b: { type: person, name: Bb }\n---\n\n" + body + "\n");
}
