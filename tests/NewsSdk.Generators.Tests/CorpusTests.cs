using NewsSdk.Tests;

namespace NewsSdk.Generators.Tests;

/// <summary>Schema, registry, folders, drafts and former names, in code that compiles and runs.</summary>
public class CorpusTests
{
    [Fact]
    public void WhatIsGenerated() => Snapshot.Match(
        TestCorpus.Project.Run().Sources.Where(static source => source.Name is not ("Actor.Group.g.cs" or "Actor.Organization.g.cs" or "Actor.Place.g.cs")), "cs");

    [Fact]
    public void OnlyTheDraftIsTold()
    {
        var diagnostic = Assert.Single(TestCorpus.Project.Run().Diagnostics);
        Assert.Equal("NEWS0905", diagnostic.Id);
        Assert.Contains("waiting for the second source", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void ATypeDerivesFromItsBase() => Assert.Equal(
        ["received (visit, 2020-09-14)", "True", "Vladimir Putin", "Alexander Lukashenko", "HeadOfState", "1", "https://example.org/talks", "12.50", "cameo:040, plover:CONSULT"],
        TestCorpus.Say("""
            Visit talks = Articles.Sochi.Events.Talks;
            Say(talks);
            Meeting meeting = talks;
            Say(Articles.Sochi.EventsOf<Meeting>().Single() == meeting);
            Say(meeting.Host.Name);
            Person guest = meeting.Guest[0];
            Say(guest.Name);
            Say(meeting.Level);
            long? nights = talks.Nights;
            Say(nights);
            Uri? website = talks.Website;
            Say(website);
            decimal? cost = talks.Cost;
            Say(cost);
            Say(string.Join(", ", talks.TypeCodes));
            """));

    [Fact]
    public void AnEventHoldsEventsAndQuotes() => Assert.Equal(
        ["True", "True", "reform", "True"],
        TestCorpus.Say("""
            Statement briefing = Articles.Sochi.Events.Briefing;
            Say(ReferenceEquals(briefing.Words, Articles.Sochi.Quotes.Convinced));
            Say(ReferenceEquals(briefing.On, Articles.Sochi.Events.Talks));
            Say(string.Join("", briefing.Topics));
            Say(briefing.Public);
            """));

    [Fact]
    public void AKindOfQuoteIsARecord() => Assert.Equal(
        ["Telegram", "“Thanks”", "Alexander Lukashenko", "1"],
        TestCorpus.Say("""
            Post thanks = Articles.Sochi.Quotes.Thanks;
            Say(thanks.Platform);
            Say(thanks.Text);
            Say(thanks.Speaker!.Name);
            Say(Articles.All.QuotesOf<Post>().Count());
            """));

    [Fact]
    public void AnActorOfTheRegistryIsOneObject() => Assert.Equal(
        ["True", "True", "Vladimir Poutine, the host", "President of Russia", "president", "2", "lukashenko, putin, sochi, tikhanovskaya"],
        TestCorpus.Say("""
            Politician putin = Actors.Putin;
            Say(ReferenceEquals(putin, Articles.Sochi.Actors.Putin));
            Say(ReferenceEquals(Actors.Lukashenko, Articles.Belarus.Minsk.March.Actors.Lukashenko) && ReferenceEquals(Actors.Lukashenko, Articles.Sochi.Actors.Lukashenko));
            Say(string.Join(", ", putin.Aliases));
            Say(putin.Title);
            Say(putin.Office);
            Say(Articles.All.ArticlesMentioning(Actors.Lukashenko).Count());
            Say(string.Join(", ", Actors.All.Select(actor => actor.Id)));
            """));

    [Fact]
    public void TheCorpusAnswersAcrossArticles() => Assert.Equal(
        ["“Convinced,”", "visit", "rally", "lukashenko+putin 1, lukashenko+tikhanovskaya 1", "Vladimir Putin"],
        TestCorpus.Say("""
            foreach (Quote quote in Articles.All.QuotesBy(Actors.Putin)) Say(quote.Text);
            foreach (Event e in Articles.All.EventsWith(Actors.Lukashenko).OrderByDescending(e => e.Type)) Say(e.Type);
            Say(string.Join(", ", Articles.All.CoOccurrences().Select(pair => pair.First.Id + "+" + pair.Second.Id + " " + pair.ArticleCount)));
            Say(Articles.All.Actor("putin").Name);
            """));

    [Fact]
    public void SpansByTheirTextAreMentions() => Assert.Equal(
        ["The leader of the opposition", "2", "marched", "Calm, Angry", "<100000"],
        TestCorpus.Say("""
            var march = Articles.Belarus.Minsk.March;
            Mention mention = march.MentionsOf(march.Actors.Tikhanovskaya).Single();
            Say(mention.Text);
            Say(mention.Spans.Count);
            Rally rally = march.Events.March;
            Say(rally.Text);
            Say(string.Join(", ", rally.Moods));
            Say(rally.Turnout);
            """));

    [Fact]
    public void JsonIsCompleteAndComesBackEqual() => Assert.Equal(
        ["True", "True", "True", "True"],
        TestCorpus.Say("""
            foreach (Article article in Articles.All)
            {
                string json = JsonSerializer.Serialize(article, NewsJson.Default.Article);
                Article copy = JsonSerializer.Deserialize(json, NewsJson.Default.Article)!;
                Say(copy.Equals(article));
                Say(JsonSerializer.Serialize(copy, NewsJson.Default.Article) == json);
            }
            """));

    [Fact]
    public void AFormerNameStillCompilesAndIsTold()
    {
        string[] told = [.. TestCorpus.Project.WithSource("""
            using Briefing.News;

            public static class Old
            {
                public static object Article => Articles.SochiMeeting;
                public static object Actor => Actors.VPutin;
                public static object Member => Articles.Sochi.Actors.VPutin;
                public static object Event => Articles.Sochi.Events.MeetingInSochi;
                public static Tweet? Quote => Articles.Sochi.Quotes.Thanks;
                public static string? Platform => Quote?.Platform;
            }
            """).Compiled().GetDiagnostics().Select(static diagnostic => diagnostic.Id + " " + diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture))];

        Assert.Equal(5, told.Distinct().Count());
        Assert.All(told, static message => Assert.StartsWith("CS0618 ", message, StringComparison.Ordinal));
        foreach (string now in new[] { "`sochi-meeting` was renamed: use `Sochi`", "`v-putin` was renamed: use `Putin`", "`meeting-in-sochi` was renamed: use `Talks`", "`tweet` was renamed: use `Post`" })
            Assert.Contains(told, message => message.Contains(now, StringComparison.Ordinal));
    }

    [Fact]
    public void ADraftIsCheckedAndLeftOut()
    {
        Assert.DoesNotContain(TestCorpus.Project.Run().Sources, static source => source.Name.Contains("strike", StringComparison.OrdinalIgnoreCase));

        NewsRun broken = NewsDriver.Start(TestCorpus.Project.With("seeds/strike.news.md", TestCorpus.Draft.Replace("place=sochi", "by=putni"))).Run;
        Assert.Contains(broken.Diagnostics, static diagnostic => diagnostic.Id == "NEWS0101");
    }

    [Fact]
    public void NewsDraftsBuildsDrafts()
    {
        NewsRun run = TestCorpus.Project.WithProperty("NewsDrafts", "true").Run();
        Assert.Empty(run.Diagnostics);
        Assert.Contains(run.Sources, static source => source.Name == "Event.Strike.g.cs");
        Assert.Contains("StrikeArticle", run.Source("Articles."), StringComparison.Ordinal);
    }

    [Fact]
    public void ADraftChangesNoTypeOfTheOthers() =>
        Assert.Equal(TestCorpus.Project.Without("seeds/strike.news.md").Run().Sources, TestCorpus.Project.Run().Sources);

    [Fact]
    public void AMistakeInEachFileIsToldAtItsPlace()
    {
        NewsRun run = NewsDriver.Start(TestCorpus.Project
            .With("seeds/news.schema.yaml", TestCorpus.Schema.Replace("turnout: quantity", "turnout: qantity"))
            .With("seeds/world.actors.yaml", TestCorpus.World.Replace("type: place", "type: plaice"))
            .With("seeds/sochi.news.md", TestCorpus.Sochi.Replace("level=head-of-state", "level=hihg"))).Run;

        Snapshot.Match(run.DiagnosticLines);
    }

    [Fact]
    public void AnArticleThatContradictsTheRegistryIsTold()
    {
        NewsRun run = NewsDriver.Start(TestCorpus.Project.With("seeds/sochi.news.md", TestCorpus.Sochi.Replace("putin: { aliases", "putin: { wikidata: Q1, aliases"))).Run;
        Assert.Equal(["NEWS0905", "NEWS0105"], run.Diagnostics.Select(static diagnostic => diagnostic.Id).OrderDescending());
    }
}
