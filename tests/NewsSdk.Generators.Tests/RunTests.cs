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

    private static string Probe(string body) => TestArticles.Project.WithSource($$"""
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
