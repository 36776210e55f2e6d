namespace NewsSdk.Package.Tests.Harness;

/// <summary>Articles and programs that several tests use.</summary>
internal static class Samples
{
    /// <summary>Prints what the articles hold, whichever they are.</summary>
    public const string PrintAll = """
        using App.News;

        foreach (var article in Articles.All)
        {
            Console.WriteLine($"{article.Id}: {article.Headline}");
            Console.WriteLine(article.Text);
        }
        """;

    /// <summary>Prints the seed: through its lists, through a member by name, and as JSON.</summary>
    public const string PrintSeed = """
        using System.Text.Json;
        using App.News;

        var article = Articles.LukashenkoPutinSochi;
        Console.WriteLine(article.Headline);
        Console.WriteLine(article.Actors.Putin.Name);
        foreach (var actor in article.Actors)
            Console.WriteLine($"{actor.Type} {actor.Id}: {actor.Name}, {article.MentionsOf(actor).Count()} mentions");
        foreach (var happened in article.Events)
            Console.WriteLine($"{happened.Date} {happened.Type} {happened.Id}");
        foreach (var quote in article.Quotes)
            Console.WriteLine($"{quote.Speaker?.Name}: {quote.Text}");

        string json = JsonSerializer.Serialize(article, NewsJson.Default.Article);
        Article read = JsonSerializer.Deserialize(json, NewsJson.Default.Article)!;
        Console.WriteLine(json);
        Console.WriteLine(JsonSerializer.Serialize(read, NewsJson.Default.Article) == json ? "the same again" : "something else");
        Console.WriteLine(JsonSerializer.Serialize(article.Events, NewsJson.Default.Options.GetTypeInfo(article.Events.GetType())));
        """;

    /// <summary>A small article; <paramref name="text"/> is its only paragraph.</summary>
    public static string Article(string headline, string text = "[Mayor Ann Lee]{.lee} [met]{#talks .meeting host=lee} the press.") => $$"""
        ---
        headline: {{headline}}
        published: 2020-09-14
        actors:
          lee: { type: person, name: Ann Lee }
        ---

        {{text}}

        """;
}
