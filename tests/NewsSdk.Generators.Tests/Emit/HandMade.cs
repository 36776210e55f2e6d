using NewsSdk.Authoring;
using NewsSdk.Generators.Model;

namespace NewsSdk.Generators.Tests.Emit;

/// <summary>A bound article and types as Authoring gives them, made by hand, so that what the emitters do is tested apart from the language.</summary>
internal static class HandMade
{
    public static NewsOptions Options { get; } = new("Briefing.News", "public", []);

    public static ArticleSpec Article { get; } = new(
        new BoundArticle
        {
            Path = "seeds/sochi.news.md",
            Id = "sochi",
            Identifier = "Sochi",
            Metadata = new ArticleMetadata { Headline = "Talks in <Sochi>", Published = "2020-09-14" },
            Text = "Vladimir Putin said “yes” & no.",
            Actors = [new BoundMember(0, "putin", "Putin", "person", "Vladimir Putin, President of Russia."), new BoundMember(1, "event", "event", "unheard-of", "Unknown.")],
            Events = [new BoundMember(0, null, null, "meeting", "held talks"), new BoundMember(1, "talks", "Talks", "meeting", "held talks")],
            Quotes = [new BoundMember(0, null, null, "quote", "“yes”")],
        },
        new CorpusModel
        {
            Articles = [],
            ActorTypes = [new TypeModel("person", "Person", []) { Kind = TypeKind.Actor }],
            EventTypes = [new TypeModel("meeting", "Meeting", []) { Kind = TypeKind.Event }],
        });

    public static ArticleJson ArticleJson { get; } = Json("""{"id":"sochi","headline":"Talks in <Sochi>","published":"2020-09-14","text":""", """ "Vladimir Putin said “yes” & no.","blocks":[]""", "}");

    public static TypeSpec Meeting { get; } = new(
        new TypeModel("meeting", "Meeting",
        [
            new FieldModel("closed", "closed", "Closed", FieldKind.Flag, null, Cardinality.Optional),
            new FieldModel("date", "date", "Date", FieldKind.Date, null, Cardinality.One),
            new FieldModel("guests", "guests", "Guests", FieldKind.Actor, "Person", Cardinality.Many),
            new FieldModel("held-by", "heldBy", "HeldBy", FieldKind.Actor, null, Cardinality.One),
            new FieldModel("length", "length", "Length", FieldKind.Quantity, null, Cardinality.Optional),
            new FieldModel("topic", "topic", "Topic", FieldKind.Text, null, Cardinality.One),
        ]) { Kind = TypeKind.Event },
        "Event.Meeting.g.cs");

    public static ArticleJson Json(params string[] lines) => new(writer =>
    {
        foreach (string line in lines)
            writer(line);
    });
}
