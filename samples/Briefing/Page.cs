using System.Globalization;
using Briefing.News;

namespace Briefing;

/// <summary>Writes a briefing: the headline, who is who, the timeline, the quotes.</summary>
internal sealed class Page(TextWriter output)
{
    private const int Width = 100;

    public void Write(LukashenkoPutinSochiArticle article)
    {
        WriteHead(article);
        WriteActors(article);
        WriteTimeline(article);
        WriteQuotes(article);
    }

    private void WriteHead(LukashenkoPutinSochiArticle article)
    {
        Wrap("", article.Headline);
        string credits = article.Credits.Count > 0 ? $"  ·  {string.Join(", ", article.Credits)}" : "";
        output.WriteLine($"{article.Published}{credits}");

        // Annotations are members: rename one in the article, and this line no longer compiles.
        Meeting talks = article.Events.SochiTalks;
        output.WriteLine();
        Wrap("", $"{talks.Host.Name} received {talks.Guest.Name} in {talks.Place.Name} for {Describe(talks.Duration)}.");
    }

    private void WriteActors(Article article)
    {
        foreach (IGrouping<string, Actor> kind in article.Actors.GroupBy(static actor => actor.Type))
        {
            Heading($"Who is who: {kind.Key}");
            foreach (Actor actor in kind)
            {
                List<string> words = [.. article.MentionsOf(actor).Select(static mention => mention.Text)];
                string title = actor is Person { Title: { } text } ? $", {text}" : "";
                Wrap("  ", $"{actor.Name}{title} ({words.Count}×)");
                Wrap("      ", string.Join(", ", words.Where(word => word != actor.Name).Distinct()));
            }
        }
    }

    private void WriteTimeline(Article article)
    {
        Heading("Timeline");
        foreach (Event @event in article.Timeline)
        {
            string status = @event.Status == EventStatus.Asserted ? "" : $" [{@event.Status.ToString().ToLowerInvariant()}]";
            string size = @event switch
            {
                Protest { Size: { } people } => $", {Describe(people)} people",
                Arrest { Size: { } people } => $", {Describe(people)} people",
                Election election => $", {election.Winner.Name} with {election.Share}",
                _ => "",
            };
            Wrap($"  {@event.Date,-23}", $"{@event.Type}: {@event.Text}{size}{status}");
        }
    }

    private void WriteQuotes(Article article)
    {
        Heading("Quotes");
        foreach (Quote quote in article.Quotes)
        {
            string speaker = quote.Speaker?.Name ?? "unknown speaker";
            string via = quote.Via is { } medium ? $", on {medium}" : "";
            string kind = quote.Kind == QuoteKind.Direct ? "" : $", {quote.Kind.ToString().ToLowerInvariant()}";
            string cue = quote.CueText is { } words ? $" — “{words}”" : "";
            Wrap("  ", $"{speaker}{via}{kind}{cue}");
            Wrap("      ", quote.Text);
        }
    }

    private static string Describe(Quantity quantity) => (quantity.Least, quantity.Greatest) switch
    {
        ({ } least, { } greatest) when least == greatest => $"{(quantity.IsApproximate ? "about " : "")}{Number(least)}{quantity.Unit}",
        ({ } least, { } greatest) => $"{Number(least)} to {Number(greatest)}{quantity.Unit}",
        ({ } least, null) => $"more than {Number(least)}{quantity.Unit}",
        (null, { } greatest) => $"almost {Number(greatest)}{quantity.Unit}",
        _ => quantity.ToString(),
    };

    private static string Number(decimal value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);

    private void Heading(string text)
    {
        output.WriteLine();
        output.WriteLine(text);
        output.WriteLine(new string('─', text.Length));
    }

    // One paragraph; its lines behind the first are indented as far as the first one's words.
    private void Wrap(string margin, string text)
    {
        string line = margin;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length + word.Length >= Width)
            {
                output.WriteLine(line.TrimEnd());
                line = new string(' ', margin.Length);
            }

            line += word + " ";
        }

        if (line.Trim().Length > 0)
            output.WriteLine(line.TrimEnd());
    }
}
