namespace NewsSdk.Tests;

/// <summary>Records and a context as the build would generate them, and an article that uses all they have.</summary>
internal static class Sample
{
    public const string Text = "Putin met Merkel. “Go,” he said, “now.”";

    public static readonly NewsTypes Types = new(
        new ActorType<Person>(
            "person",
            static fields => new Person { Id = fields.Id, Name = fields.Name, Title = fields.OptionalText("title") },
            static (value, fields) => fields.Text("title", value.Title)),
        new EventType<Meeting>(
            "meeting",
            static fields => new Meeting
            {
                Date = fields.Date("date"),
                Guests = fields.Actors<Person>("guests"),
                HeldBy = fields.OptionalActor<Actor>("heldBy"),
                Host = fields.Actor<Person>("host"),
                IsSecret = fields.OptionalFlag("isSecret"),
                Size = fields.OptionalQuantity("size"),
                Topics = fields.Texts("topics"),
            },
            static (value, fields) =>
            {
                fields.Date("date", value.Date);
                fields.Actors("guests", value.Guests);
                fields.Actor("heldBy", value.HeldBy);
                fields.Actor("host", value.Host);
                fields.Flag("isSecret", value.IsSecret);
                fields.Quantity("size", value.Size);
                fields.Texts("topics", value.Topics);
            }));

    public static readonly string Json = """
        {"id":"talks","headline":"“Talks”","published":"2020-09-14","language":"en","credits":["AFP"],"meta":{"desk":{"id":7}},
        "text":"Putin met Merkel. “Go,” he said, “now.”","blocks":[{"kind":"paragraph","span":[0,39]}],"marks":[{"kind":"link","span":[0,5],"url":"https://example.org/"}],
        "actors":[{"id":"putin","type":"person","name":"Vladimir Putin","aliases":["Putin"],"wikidata":"Q7747","title":"President","mentions":[[0,5]]},
        {"id":"merkel","type":"person","name":"Angela Merkel","mentions":[[10,6]]},
        {"id":"aurora","type":"ship","name":"Aurora","tons":6731,"mentions":[]}],
        "events":[{"id":"meeting-1","type":"meeting","status":"planned","date":"2020-09","guests":["merkel"],"host":"putin","isSecret":true,"size":"<10","topics":["gas","war"],"mentions":[[6,3]]},
        {"type":"eclipse","date":"2020","of":{"body":"sun"},"mentions":[]}],
        "quotes":[{"id":"go","speaker":"putin","addressees":["merkel"],"kind":"direct","cue":[27,4],"via":"phone","fragments":[18,5,33,6]},
        {"kind":"direct","in":"go","fragments":[34,3]}],"note":null,"x":[1, 2]}
        """.Replace("\r\n", "\n").Replace("\n", "");

    public static readonly NewsJson Context = new();

    public static Article Article => System.Text.Json.JsonSerializer.Deserialize(Json, Context.Article)!;
}

internal sealed record Person : Actor
{
    public override string Type => "person";

    public string? Title { get; init; }
}

internal sealed record Meeting : Event
{
    public override string Type => "meeting";

    public new required NewsDate Date { get => base.Date.GetValueOrDefault(); init => base.Date = value; }

    public required Person Host { get; init; }

    public ValueList<Person> Guests { get; init; }

    public Actor? HeldBy { get; init; }

    public bool? IsSecret { get; init; }

    public Quantity? Size { get; init; }

    public ValueList<string> Topics { get; init; }
}

internal sealed class NewsJson() : NewsJsonContext(Sample.Types)
{
    public static NewsJson Default { get; } = new();
}
