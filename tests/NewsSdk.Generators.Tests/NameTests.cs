namespace NewsSdk.Generators.Tests;

/// <summary>Ids that are the names of something else in C# still compile, without a warning.</summary>
public class NameTests
{
    public static TheoryData<string> Names =>
    [
        "all", "articles", "article", "news-json", "corpus", "actor", "event", "quote", "person", "meeting", "mention", "news-date", "quantity",
        "equals", "reference-equals", "get-hash-code", "get-type", "to-string", "memberwise-clone", "finalize", "object",
        "count", "item", "try-get", "get-enumerator", "actor-members", "event-members", "quote-members", "actor-list", "actors", "events", "quotes",
        "text", "headline", "blocks", "marks", "mentions", "instance", "json", "types", "default", "options", "entries", "get-type-info",
        "clone", "equality-contract", "print-members", "deconstruct", "with", "value", "field", "class", "record", "required", "namespace", "global",
        "system", "news-sdk", "briefing", "news", "read-meeting", "meeting-article", "read", "write", "2020", "a-2", "тихановская", "漢字", "i",
        "type", "name", "id", "status", "date", "aliases", "wikidata", "extra", "host", "title", "ada", "one", "said",
    ];

    // What the language says of a name that it has taken for something else.
    private static readonly string[] s_told = ["NEWS0005", "NEWS0008", "NEWS0009", "NEWS0011", "NEWS0012", "NEWS0027", "NEWS0103", "NEWS0201", "NEWS0202", "NEWS0203", "NEWS0204", "NEWS0305"];

    [Theory, MemberData(nameof(Names))]
    public void AnArticleMayBeCalled(string name) => AssertBuilds(NewsProject.Empty.With($"seeds/{name}.news.md", Article()));

    [Theory, MemberData(nameof(Names))]
    public void AnActorMayBeCalled(string name) => AssertBuilds(NewsProject.Empty.With("seeds/a.news.md", Article(actor: name)));

    [Theory, MemberData(nameof(Names))]
    public void AnEventMayBeCalled(string name) => AssertBuilds(NewsProject.Empty.With("seeds/a.news.md", Article(@event: name)));

    [Theory, MemberData(nameof(Names))]
    public void AQuoteMayBeCalled(string name) => AssertBuilds(NewsProject.Empty.With("seeds/a.news.md", Article(quote: name)));

    [Theory, MemberData(nameof(Names))]
    public void AnEventTypeMayBeCalled(string name) => AssertBuilds(NewsProject.Empty.With("seeds/a.news.md", Article(type: name)));

    [Theory, MemberData(nameof(Names))]
    public void AnActorTypeMayBeCalled(string name) => AssertBuilds(NewsProject.Empty.With("seeds/a.news.md", Article(actorType: name)));

    [Theory, MemberData(nameof(Names))]
    public void ARoleMayBeCalled(string name) => AssertBuilds(NewsProject.Empty.With("seeds/a.news.md", Article(role: name)));

    [Theory, MemberData(nameof(Names))]
    public void AFieldOfAnActorMayBeCalled(string name) => AssertBuilds(NewsProject.Empty.With("seeds/a.news.md", Article(field: name)));

    // Told or not, what is generated compiles: an app sees the article's mistake, and not ours.
    private static void AssertBuilds(NewsProject project)
    {
        NewsRun run = project.Run();
        Assert.All(run.Diagnostics, diagnostic => Assert.Contains(diagnostic.Id, s_told));
        if (!run.Diagnostics.IsEmpty)
            run.AssertCompiles();
    }

    private static string Article(
        string actor = "ada", string @event = "one", string quote = "said", string type = "summit", string actorType = "person", string role = "host", string field = "title") => $$"""
        ---
        headline: Names
        published: 2020
        actors:
          {{actor}}: { type: {{actorType}}, name: Ada, {{field}}: "Somebody" }
        ---

        [A summit]{#{{@event}} .{{type}} {{role}}={{actor}}}: [“yes”]{#{{quote}} .quote by={{actor}}}.
        """;
}
