using System.Text.Json;

namespace NewsSdk.Tests;

/// <summary>Records as the build would generate them of a schema, with fields of every kind.</summary>
internal static class SchemaSample
{
    public static readonly string[] Moods = ["calm", "tense", "open-ended"];

    public static readonly NewsTypes Types = new(
        new ActorType<Person>(
            "person",
            static fields => new Person { Id = fields.Id, Name = fields.Name, Title = fields.OptionalText("title") },
            static (value, fields) => fields.Text("title", value.Title)),
        new EventType<Contact>(
            "contact",
            static fields => new Contact { Guests = fields.Actors<Person>("guests"), Host = fields.Actor<Person>("host") },
            static (value, fields) =>
            {
                fields.Actors("guests", value.Guests);
                fields.Actor("host", value.Host);
            }),
        new EventType<Visit>(
            "visit",
            static fields => new Visit { Guests = fields.Actors<Person>("guests"), Host = fields.Actor<Person>("host"), Nights = fields.Integer("nights") },
            static (value, fields) =>
            {
                fields.Actors("guests", value.Guests);
                fields.Actor("host", value.Host);
                fields.Integer("nights", value.Nights);
            }),
        new EventType<Story>("story", ReadStory, WriteStory),
        new QuoteType<Post>(
            "post",
            static fields => new Post { Text = fields.QuoteText, About = fields.OptionalActor<Person>("about"), Platform = fields.Text("platform") },
            static (value, fields) =>
            {
                fields.Actor("about", value.About);
                fields.Text("platform", value.Platform);
            }));

    public static readonly SchemaJson Context = new();

    /// <summary>An article with the text “abcdefghij”, the actors <c>putin</c>, <c>merkel</c> and <c>aurora</c>, and the events and quotes given.</summary>
    public static string Json(string events = "", string quotes = "") =>
        """{"id":"a","headline":"h","published":"2020","text":"abcdefghij","blocks":[],"actors":["""
        + """{"id":"putin","type":"person","name":"Putin","mentions":[]},{"id":"merkel","type":"person","name":"Merkel","mentions":[]},{"id":"aurora","type":"ship","name":"Aurora","mentions":[]}],"""
        + $"\"events\":[{events}],\"quotes\":[{quotes}]}}";

    public static Article Read(string json) => JsonSerializer.Deserialize(json, Context.Article)!;

    public static string Write(Article article) => JsonSerializer.Serialize(article, Context.Article);

    public static void AssertRefused(string path, string message, string json)
    {
        var exception = Assert.Throws<JsonException>(() => Read(json));
        Assert.Equal(path, exception.Path);
        Assert.Equal($"{path}: {message}", exception.Message);
    }

    private static Story ReadStory(FieldReader fields) => new()
    {
        Count = fields.OptionalInteger("count"),
        Counts = fields.Integers("counts"),
        Follows = fields.OptionalEvent<Event>("follows"),
        Link = fields.OptionalUrl("link"),
        Links = fields.Urls("links"),
        Mood = fields.OptionalWord<Mood>("mood", Moods),
        Moods = fields.WordList<Mood>("moods", Moods),
        Parts = fields.Events<Contact>("parts"),
        Rate = fields.OptionalNumber("rate"),
        Rates = fields.Numbers("rates"),
        Said = fields.OptionalQuote<Quote>("said"),
        Posts = fields.Quotes<Post>("posts"),
    };

    private static void WriteStory(Story value, FieldWriter fields)
    {
        fields.Integer("count", value.Count);
        fields.Integers("counts", value.Counts);
        fields.Event("follows", value.Follows);
        fields.Url("link", value.Link);
        fields.Urls("links", value.Links);
        fields.Word("mood", value.Mood, Moods);
        fields.WordList("moods", value.Moods, Moods);
        fields.Events("parts", value.Parts);
        fields.Number("rate", value.Rate);
        fields.Numbers("rates", value.Rates);
        fields.Quote("said", value.Said);
        fields.Quotes("posts", value.Posts);
    }
}

internal enum Mood
{
    Calm,
    Tense,
    OpenEnded,
}

internal record Contact : Event
{
    public override string Type => "contact";

    public override ValueList<string> TypeCodes => ["cameo:040"];

    public ValueList<Person> Guests { get; init; }

    public required Person Host { get; init; }

    public override IEnumerable<Role> Roles
    {
        get
        {
            yield return new("host", Host);
            foreach (Person actor in Guests)
                yield return new("guests", actor);
        }
    }
}

internal sealed record Visit : Contact
{
    public override string Type => "visit";

    public override ValueList<string> TypeCodes => ["cameo:042"];

    public required long Nights { get; init; }
}

internal sealed record Story : Event
{
    public override string Type => "story";

    public long? Count { get; init; }

    public ValueList<long> Counts { get; init; }

    public Event? Follows { get; init; }

    public Uri? Link { get; init; }

    public ValueList<Uri> Links { get; init; }

    public Mood? Mood { get; init; }

    public ValueList<Mood> Moods { get; init; }

    public ValueList<Contact> Parts { get; init; }

    public decimal? Rate { get; init; }

    public ValueList<decimal> Rates { get; init; }

    public Quote? Said { get; init; }

    public ValueList<Post> Posts { get; init; }
}

internal record Post : Quote
{
    public override string Type => "post";

    public Person? About { get; init; }

    public required string Platform { get; init; }
}

/// <summary>What an app could derive by hand, and no reader could make again.</summary>
internal sealed record PinnedPost : Post;

internal sealed class SchemaJson() : NewsJsonContext(SchemaSample.Types);
