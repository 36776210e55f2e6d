namespace NewsSdk.Generators.Tests;

/// <summary>Articles that the tests share: the format's own example, and a second one that uses the same types.</summary>
internal static class TestArticles
{
    public const string Sochi = """
        ---
        headline: Vladimir Putin says he is “convinced” that Alexander Lukashenko will be able to resolve the crisis
        published: 2020-09-14
        language: en
        credits: [AFP, Reuters]
        actors:
          putin: { type: person, name: Vladimir Putin, aliases: [Vladimir Poutine, the Moscow force], title: President of Russia, wikidata: Q7747 }
          lukashenko: { type: person, name: Alexander Lukashenko, aliases: [Alexander Loukachenko], wikidata: Q2866 }
          sochi: { type: place, name: Sochi, country: RU }
        ---

        Faced with an unprecedented protest movement in his country, Belarusian President [Alexander Lukashenko]{.lukashenko}
        [held talks]{#sochi-talks .meeting host=putin guest=lukashenko place=sochi date=2020-09-14} in Russia with
        [Vladimir Putin]{.putin}. [The Moscow force]{.putin} said on Monday that he was
        [“convinced”]{#convinced .quote by=putin cue=said} that Alexander Lukashenko could solve the political crisis.
        """;

    public const string Minsk = """
        ---
        headline: Almost 100,000 march in Minsk
        published: 2020-09-13
        actors:
          lukashenko: { type: person, name: Alexander Lukashenko }
          tikhanovskaya: { type: person, name: Svetlana Tikhanovskaya, title: opposition leader }
          minsk: { type: place, name: Minsk, country: BY }
        ---

        [Almost 100,000 people marched]{#march .rally place=minsk date=2020-09-13 turnout=<100000} against
        [Alexander Lukashenko]{.lukashenko}. [“We want a new country,”]{#new-country .quote by=tikhanovskaya cue=said} she said.
        """;

    /// <summary>A project with both.</summary>
    public static NewsProject Project { get; } = NewsProject.Empty
        .With("seeds/lukashenko-putin-sochi.news.md", Sochi)
        .With("seeds/minsk-march.news.md", Minsk);
}
