namespace NewsSdk.Generators.Tests;

/// <summary>What was generated is compiled, loaded and asked.</summary>
public class RunTests
{
    [Fact]
    public void AnAppReadsWhatTheArticleSays() => Assert.Equal("""
        Vladimir Putin says he is “convinced” that Alexander Lukashenko will be able to resolve the crisis
        “convinced” — Vladimir Putin
        Vladimir Putin, President of Russia, received Alexander Lukashenko in Sochi (RU) on 2020-09-14
        held talks
        True True
        """.ReplaceLineEndings("\n"), Probe("""
            var article = Articles.LukashenkoPutinSochi;
            Quote quote = article.Quotes.Convinced;
            Meeting talks = article.Events.SochiTalks;
            return string.Join("\n",
                article.Headline,
                $"{quote.Text} — {quote.Speaker!.Name}",
                $"{talks.Host.Name}, {talks.Host.Title}, received {talks.Guest.Name} in {talks.Place.Name} ({talks.Place.Country}) on {talks.Date}",
                article.Text.Substring(talks.Mentions[0].Spans[0].Start, talks.Mentions[0].Spans[0].Length),
                $"{ReferenceEquals(article, Articles.LukashenkoPutinSochi)} {ReferenceEquals(quote.Speaker, article.Actors.Putin)}");
            """));

    [Fact]
    public void TheCorpusHoldsTheArticlesThemselves() => Assert.Equal("""
        lukashenko-putin-sochi, minsk-march
        True True True
        """.ReplaceLineEndings("\n"), Probe("""
            return string.Join(", ", Articles.All.Select(article => article.Id)) + "\n"
                + $"{ReferenceEquals(Articles.All["minsk-march"], Articles.MinskMarch)} {ReferenceEquals(Articles.All[0], Articles.LukashenkoPutinSochi)} {ReferenceEquals(Articles.All, Articles.All)}";
            """));

    [Fact]
    public void JsonIsWrittenReadAndWrittenAgain() => Assert.Equal("True True Meeting Rally", Probe("""
        var article = Articles.LukashenkoPutinSochi;
        string json = JsonSerializer.Serialize<Article>(article, NewsJson.Default.Article);
        Article read = JsonSerializer.Deserialize(json, NewsJson.Default.Article)!;
        return $"{json == JsonSerializer.Serialize(read, NewsJson.Default.Article)} {read.Events[0] is Meeting { Host.Name: "Vladimir Putin" }} "
            + $"{read.Events[0].GetType().Name} {Articles.All["minsk-march"].Events[0].GetType().Name}";
        """));

    [Fact]
    public void AnAppsOwnOptionsChainToNewsJson() => Assert.Equal("""{"article":{"id":"minsk-march","headline":"Almost 100,000 march in Minsk",""", Probe("""
        var options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(NewsJson.Default, new DefaultJsonTypeInfoResolver()), PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
        return JsonSerializer.Serialize(new { Article = Articles.MinskMarch }, options).Substring(0, 74);
        """));

    [Fact]
    public void QuantitiesAndDatesHaveTheirTypes() => Assert.Equal("True <100000 2020-09-13", Probe("""
        Rally march = Articles.MinskMarch.Events.March;
        Quantity turnout = march.Turnout;
        NewsDate date = march.Date;
        return $"{march.Place == Articles.MinskMarch.Actors.Minsk} {turnout} {date}";
        """));

    /// <summary>An article without members has no view; it is one object all the same, for all who ask, and is written as it was compiled.</summary>
    [Theory]
    [InlineData("none", "")]
    [InlineData("named", "seeds/archive")]
    public void AnArticleWithoutMembersIsOneObject(string members, string folders) => Assert.Equal("True True True True True old,sochi,sochi-2 Meeting 1", Probe("""
        Article old = Articles.Archive.Old;
        string json = JsonSerializer.Serialize(old, NewsJson.Default.Article);
        Article[] asked = new Article[64];
        System.Threading.Tasks.Parallel.For(0, asked.Length, i => asked[i] = i % 2 == 0 ? Articles.Archive.Deeper.Sochi2 : Articles.All["sochi-2"]);
        return $"{ReferenceEquals(old, Articles.All["old"])} {ReferenceEquals(old, Articles.Archive.Old)} {asked.All(article => ReferenceEquals(article, asked[0]))} "
            + $"{old.Equals(JsonSerializer.Deserialize(json, NewsJson.Default.Article))} {JsonSerializer.Serialize(Articles.All, NewsJson.Default.Options).Contains(json)} "
            + $"{string.Join(",", Articles.All.Ids)} {asked[0].Events["sochi-talks"].GetType().Name} {Articles.All.EventsOf<Meeting>().Count(talks => talks.Host.Name == "Vladimir Putin" && ReferenceEquals(talks, asked[0].Events[0]))}";
        """, NewsProject.Empty.With("seeds/archive/old.news.md", TestArticles.Minsk).With("seeds/sochi.news.md", TestArticles.Sochi).With("seeds/archive/deeper/sochi-2.news.md", TestArticles.Sochi)
            .WithProperty("NewsMembers", members).WithProperty("NewsUnnamedFolders", folders)));

    private static string Probe(string body, NewsProject? project = null) => (project ?? TestArticles.Project).WithSource($$"""
        using System;
        using System.Linq;
        using System.Text.Json;
        using System.Text.Json.Serialization.Metadata;
        using Briefing.News;
        using NewsSdk;

        public static class Probe
        {
            public static string Run()
            {
                {{body}}
            }
        }
        """).Run().Probe();
}
