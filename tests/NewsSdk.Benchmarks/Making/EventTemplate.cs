namespace NewsSdk.Benchmarks;

/// <summary>An event of a corpus whose articles are all alike.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Words">The words that tell it.</param>
/// <param name="Keys">Its keys; <c>{p}</c>, <c>{q}</c>, <c>{l}</c>, <c>{o}</c> and <c>{g}</c> stand for actors, <c>{d}</c> for a date.</param>
/// <param name="Schema">Its type's fields as a schema declares them.</param>
internal sealed record EventTemplate(string Type, string Words, string Keys, string Schema)
{
    public static IReadOnlyList<EventTemplate> All { get; } =
    [
        new("meeting", "held talks", "host={p} guest={q} place={l} date={d}", "host: person, guest: person, place: place"),
        new("election", "won the election", "winner={p} office=\"president of the republic\" place={l} share=54.3% date={d}", "winner: person, office: text, place: place, share: quantity"),
        new("protest", "took to the streets", "participants={g} against={p} place={l} size=10000..99999 date={d}", "participants: group, against: person, place: place, size: quantity"),
        new("arrest", "was detained", "by={o} target={p} place={l} size=<100 date={d}", "by: organization, target: person, place: place, size: quantity"),
        new("visit", "arrived for a visit", "who={p} destination={l} duration=>4h date={d}", "who: person, destination: place, duration: quantity"),
        new("agreement", "signed an agreement", "parties=\"{p} {q}\" topic=\"economic integration\" date={d}", "parties: person+, topic: text"),
        new("deployment", "would send troops", "by={o} destination={l} status=planned date={d}", "by: organization, destination: place"),
        new("statement", "published a statement", "by={o} topic=\"the political crisis\" date={d}", "by: organization, topic: text"),
    ];

    /// <summary>The schema of a corpus, which has these events.</summary>
    public static string SchemaText =>
        "actors:\n  person: { title: text? }\n  place: { country: text? }\n  organization: {}\n  group: {}\nevents:\n"
        + string.Concat(All.Select(type => $"  {type.Type}: {{ {type.Schema}, date: date }}\n"));
}
