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
    ];

    [Theory, MemberData(nameof(Names))]
    public void AnArticleMayBeCalled(string name) => AssertBuilds(TestArticles.Project.With($"seeds/{name}.news.md", Article()));

    [Theory, MemberData(nameof(Names))]
    public void AnActorMayBeCalled(string name) => AssertBuilds(TestArticles.Project.With("seeds/a.news.md", Article(actor: name)));

    [Theory, MemberData(nameof(Names))]
    public void AnEventMayBeCalled(string name) => AssertBuilds(TestArticles.Project.With("seeds/a.news.md", Article(@event: name)));

    [Theory, MemberData(nameof(Names))]
    public void AQuoteMayBeCalled(string name) => AssertBuilds(TestArticles.Project.With("seeds/a.news.md", Article(quote: name)));

    [Theory, MemberData(nameof(Names))]
    public void AnEventTypeMayBeCalled(string name) => AssertBuilds(TestArticles.Project.With("seeds/a.news.md", Article(type: name)));

    [Theory, MemberData(nameof(Names))]
    public void AnActorTypeMayBeCalled(string name) => AssertBuilds(TestArticles.Project.With("seeds/a.news.md", Article(actorType: name)));

    [Theory, MemberData(nameof(Names))]
    public void ARoleMayBeCalled(string name) => AssertBuilds(TestArticles.Project.With("seeds/a.news.md", Article(role: name)));

    [Theory, MemberData(nameof(Names))]
    public void AFieldOfAnActorMayBeCalled(string name) => AssertBuilds(TestArticles.Project.With("seeds/a.news.md", Article(field: name)));

    // A name that the language takes for itself is told; whatever else is taken must compile.
    private static void AssertBuilds(NewsProject project)
    {
        NewsRun run = project.Run();
        Assert.All(run.Diagnostics, diagnostic => Assert.True(diagnostic.Id is "NEWS0203" or "NEWS0204" or "NEWS0027" or "NEWS0012" or "NEWS0005" or "NEWS0008" or "NEWS0009", diagnostic.ToString()));
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
