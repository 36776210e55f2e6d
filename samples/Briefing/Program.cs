using System.Text.Json;
using Briefing;
using Briefing.News;

const string usage = """
    usage: Briefing [--json]
      without arguments: the briefing, for people
      --json: the article as JSON, for programs
    """;

LukashenkoPutinSochiArticle article = Articles.LukashenkoPutinSochi;
switch (args)
{
    case []:
        new Page(Console.Out).Write(article);
        return 0;
    case ["--json"]:
        using (Stream output = Console.OpenStandardOutput())
            JsonSerializer.Serialize(output, article, NewsJson.Default.Article);
        return 0;
    case ["--help" or "-h"]:
        Console.Out.WriteLine(usage);
        return 0;
    default:
        Console.Error.WriteLine($"Briefing: no argument `{args[0]}` here");
        Console.Error.WriteLine(usage);
        return 2;
}
