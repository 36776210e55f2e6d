namespace NewsSdk.Generators.Tests;

/// <summary>A corpus with all that a newsroom has: a schema, registries, folders, a draft, names that were changed.</summary>
internal static class TestCorpus
{
    public const string Schema = """
        actors:
          person:
            title: text?
            born: date?
          politician: { is: person, party: text?, office: text? The office that they hold }
        events:
          meeting:
            description: People of two sides talk face to face.
            code: [cameo:040, "plover:CONSULT"]
            host: person
            guest: person+
            place: place?
            date: date
            level: [low, high, head-of-state]
          visit: { is: meeting, nights: integer?, website: url?, cost: number? }
          statement: { words: quote, on: event?, topics: text*, public: flag? }
          rally: { turnout: quantity, organizers: actor*, moods: "[angry, calm]*" }
        quotes:
          post: { is: quote, platform: text, by: person, formerly: [tweet] }
        """;

    public const string World = """
        putin: { type: politician, name: Vladimir Putin, aliases: [Vladimir Poutine], office: president, wikidata: Q7747, formerly: [v-putin] }
        lukashenko: { type: politician, name: Alexander Lukashenko, wikidata: Q2866 }
        sochi: { type: place, name: Sochi }
        """;

    public const string Belarus = """
        actors:
          tikhanovskaya: { type: politician, name: Svetlana Tikhanovskaya }
        """;

    public const string Sochi = """
        ---
        headline: Talks in Sochi
        published: 2020-09-14
        formerly: [sochi-meeting]
        actors:
          putin: { aliases: [the host], title: President of Russia }
        ---

        [Vladimir Putin]{.putin} [received]{#talks .visit host=putin guest=lukashenko place=sochi date=2020-09-14 level=head-of-state nights=1
        website="https://example.org/talks" cost=12.50 formerly=meeting-in-sochi} [Alexander Lukashenko]{.lukashenko}. [“Convinced,”]{#convinced .quote by=putin cue=said} he said, and
        [told reporters]{#briefing .statement words=convinced on=talks topics="reform" public=yes}. [“Thanks”]{#thanks .post by=lukashenko platform=Telegram}
        """;

    public const string March = """
        ---
        headline: A march in Minsk
        published: 2020-09-13
        spans:
          - { of: tikhanovskaya, exact: [The leader, of the opposition] }
          - { class: rally, id: march, exact: marched, turnout: <100000, organizers: [tikhanovskaya, lukashenko], moods: [calm, angry] }
        ---

        The leader in exile of the opposition called; thousands marched against [Lukashenko]{.lukashenko}.
        """;

    public const string Draft = """
        ---
        headline: Not yet
        published: 2020-09-15
        draft: waiting for the second source
        ---

        [A strike]{#strike .strike place=sochi} may follow.
        """;

    /// <summary>A project with all of it.</summary>
    public static NewsProject Project { get; } = NewsProject.Empty
        .With("seeds/news.schema.yaml", Schema)
        .With("seeds/world.actors.yaml", World)
        .With("seeds/belarus/belarus.actors.yaml", Belarus)
        .With("seeds/sochi.news.md", Sochi)
        .With("seeds/belarus/minsk/march.news.md", March)
        .With("seeds/strike.news.md", Draft);

    /// <summary>Runs statements in an app over it, and gives what they write with <c>Say</c>, a line each.</summary>
    public static string[] Say(string statements, NewsProject? project = null)
    {
        NewsRun run = (project ?? Project).WithSource($$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Text.Json;
            using NewsSdk;
            using Briefing.News;

            public static class Probe
            {
                private static readonly List<string> s_lines = new();

                private static void Say(object? value) => s_lines.Add(FormattableString.Invariant($"{value}"));

                public static string Run()
                {
                    {{statements}}
                    return string.Join("\n", s_lines);
                }
            }
            """).Run();
        return run.Probe().Split('\n');
    }
}
