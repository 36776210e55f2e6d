using System.Reflection;
using System.Text.RegularExpressions;

namespace NewsSdk.Generators.Tests;

/// <summary>Ids that are the names of something else in C# still compile, without a warning.</summary>
public class NameTests
{
    public static TheoryData<string> Names => new(Inherited.Concat(
    [
        "all", "articles", "article", "news-json", "corpus", "actor", "event", "quote", "person", "meeting", "mention", "news-date", "quantity",
        "object", "actor-members", "event-members", "quote-members", "actor-list", "instance", "json", "entries", "class", "record", "required", "namespace",
        "global", "value", "field", "with", "system", "news-sdk", "briefing", "news", "read-meeting", "meeting-article", "read", "write", "2020", "a-2",
        "тихановская", "漢字", "i", "host", "title", "ada", "one", "said",
    ]).Distinct());

    // What generated code inherits; a new member of the runtime is tried as soon as it is there.
    private static IEnumerable<string> Inherited => new[] { typeof(ActorList), typeof(EventList), typeof(QuoteList), typeof(Article), typeof(Actor), typeof(Event), typeof(NewsJsonContext) }
        .SelectMany(type => type.GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy))
        .Select(member => member.Name)
        .Where(name => Regex.IsMatch(name, @"\A[A-Z]\w+\z"))
        .Select(name => Regex.Replace(name, "(?<=[a-z])(?=[A-Z])", "-").ToLowerInvariant());

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
