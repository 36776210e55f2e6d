namespace NewsSdk.Authoring.Tests.Linting;

/// <summary>NEWS0110: names without an annotation, at their places in the file.</summary>
public sealed class UnannotatedNameTests
{
    private const string Registry = """
        hamas: { type: organization, name: Hamas }
        zelensky: { type: person, name: Volodymyr Zelensky, aliases: [Zelensky, the Ukrainian president] }
        """;

    [Theory]
    [InlineData("[Putin]{.putin} met ⟦Putin⟧.")]
    [InlineData("⟦Vladimir Putin⟧, then ⟦Putin⟧’s men, then (⟦Putin⟧), ⟦Putin⟧—not “⟦Putin⟧”.")]
    [InlineData("*⟦Vladimir* Putin⟧")]
    [InlineData("> ⟦Vladimir\n> Putin⟧ spoke")]
    [InlineData("- ⟦Vladimir\r\n  Putin⟧ spoke\r\n")]
    [InlineData("😀 ⟦Putin⟧ 😀⟦Putin⟧😀")]
    [InlineData("## ⟦Putin⟧ speaks\n\n::: related\n⟦Putin⟧ too\n:::")]
    [InlineData("The Russian President ⟦Putin⟧, President ⟦Putin⟧, and in words of ⟦Putin⟧")]
    [InlineData("He spoke in words. In ⟦Minsk⟧ it rained.")]
    [InlineData("Then ⟦the Ministry of Defense⟧ and ⟦The Kremlin⟧ and a ⟦Kremlin⟧ spokesman")]
    [InlineData("⟦the RIA⟧ news agency, ⟦RIA⟧")]
    [InlineData("⟦Jean-Luc Mélenchon⟧ and ⟦Jean-Luc Me\u0301lenchon⟧")]
    [InlineData("⟦Jean-Luc M&eacute;lenchon⟧ \\* ⟦Putin⟧")]
    [InlineData("[Talks with ⟦Putin⟧]{#talks .meeting} and [“⟦Putin⟧ is here,”]{.quote by=minsk-city}")]
    [InlineData("[⟦Putin⟧](https://example.org/Putin)")]
    [InlineData("קודם ⟦Putin⟧ דיבר, ו⟦נתניהו⟧ שתק")]
    public void NamesAreTold(string body) => Lints.Tells(NewsDiagnostics.UnannotatedName, WithActors(body.Replace("ו⟦נתניהו⟧", "⟦נתניהו⟧")));

    [Theory]
    [InlineData("[Putin]{.putin}, [Vladimir Putin]{.putin}, [President Putin]{.putin}, [the Putin people]{#people .meeting}")]
    [InlineData("The president, the Russian president, the President and the new government")]
    [InlineData("anti-Putin, Putin-era, Biden–Putin, @Putin, #Putin, www.Putin.com, Putin.com, O’Putin, Putinism, xPutin, Putin2, Putin_x")]
    [InlineData("Mikhail Putin, Lyudmila Putin; Minsk Arena, Kremlin Cup, Bank of Minsk")]
    [InlineData("`Putin` <https://Putin.com>")]
    [InlineData("![Putin](a.png)")]
    [InlineData("    Putin in code")]
    [InlineData("putin PUTIN Pu\u0301tin Putin\u0301")]
    [InlineData("Belarusians, Smith")]
    [InlineData("The Minsk force and a Minsk force spokesman")]
    [InlineData("In May, she may go. May said so.")]
    [InlineData("[the Minsk police]{.police}")]
    public void WhatMayBeAnotherIsNotTold(string body)
    {
        string file = WithActors(body).Replace("[the Putin people]{#people .meeting}", "");
        Assert.DoesNotContain(Lints.Of(file), static told => told.Rule == NewsDiagnostics.UnannotatedName);
    }

    [Fact]
    public void ActorsOfTheRegistryAreTold()
    {
        NewsDiagnostic[] told = Lints.Tells(NewsDiagnostics.UnannotatedName, Lints.WithBody("⟦Zelensky⟧ spoke, ⟦Volodymyr Zelensky⟧ did. The Ukrainian president and ⟦Hamas⟧.\n"), Registry);
        Assert.Equal("`Zelensky` stands here without being annotated as `zelensky`; write `[Zelensky]{.zelensky}` where it is meant", told[0].Message);
    }

    [Fact]
    public void ActorsOfAnotherFoldersRegistryAreNot()
    {
        BoundCorpus corpus = CorpusBinder.Bind([new("seeds/a.news.md", Lints.WithBody("Zelensky spoke.\n")), new("seeds/b/x.actors.yaml", Registry)]);
        Assert.Empty(Linter.Lint(corpus.Articles[0], corpus.Model, corpus.Actors));
    }

    [Fact]
    public void ANameWithLineEndsOfWindowsStandsAtItsPlace() =>
        Lints.Tells(NewsDiagnostics.UnannotatedName, WithActors("A 😀\n\n- [x]{.minsk-city}\n- ⟦Alexander\n  Lukashenko⟧ e\u0301 ⟦Putin⟧\n").Replace("\n", "\r\n"));

    [Theory]
    [InlineData("de", "⟦Vladimir Putin⟧ und ⟦Putin⟧; die Opposition, Demonstranten, der Kreml")]
    [InlineData("ja", "⟦岸田文雄⟧首相、⟦岸田⟧は、東京都、⟦京都⟧へ、岸田川、首相")]
    [InlineData("ru", "⟦Путин⟧ и президент; Людмила Путин; ⟦Владимир Путин⟧")]
    [InlineData("ar", "قال ⟦نتنياهو⟧ إن الرئيس")]
    public void EachScriptHasItsWay(string language, string body) => Lints.Tells(NewsDiagnostics.UnannotatedName, $$"""
        ---
        headline: x
        published: 2020-09-14
        language: {{language}}
        actors:
          putin: { type: person, name: Vladimir Putin, aliases: [Putin, Kreml, der Kreml] }
          putin-ru: { type: person, name: Владимир Путин, aliases: [Путин, президент] }
          kishida: { type: person, name: 岸田文雄, aliases: [岸田, 首相] }
          kyoto: { type: place, name: 京都 }
          opposition: { type: group, name: die Opposition, aliases: [Opposition] }
          demonstranten: { type: group, name: Demonstranten }
          netanyahu: { type: person, name: بنيامين نتنياهو, aliases: [نتنياهو, الرئيس] }
        ---

        {{body}}
        """);

    private static string WithActors(string body) => $$"""
        ---
        headline: Talks in Sochi
        published: 2020-09-14
        actors:
          putin: { type: person, name: Vladimir Putin, aliases: [Putin, the Russian president, the President, the Minsk force], title: President of Russia }
          lukashenko: { type: person, name: Alexander Lukashenko, aliases: [Lukashenko] }
          melenchon: { type: person, name: Jean-Luc Mélenchon }
          bibi: { type: person, name: בנימין נתניהו, aliases: [נתניהו] }
          may: { type: person, name: Theresa May, aliases: [May] }
          minsk-city: { type: place, name: Minsk }
          kremlin: { type: organization, name: the Kremlin }
          ministry: { type: organization, name: the Ministry of Defense of Russia, aliases: [the Ministry of Defense] }
          ria: { type: organization, name: the RIA, aliases: [the RIA news agency] }
          government: { type: organization, name: the new government }
          belarusians: { type: group, name: Belarusians }
          police: { type: group, name: the police }
          smith-a: { type: person, name: Ann Smith, aliases: [Smith] }
          smith-b: { type: person, name: Bob Smith, aliases: [Smith] }
        ---

        {{body}}
        """;
}
