using System.Text.Json;

namespace NewsSdk.Tests.Lists;

public sealed class ActorRegistryTests
{
    private const string Putin = """{"id":"putin","type":"person","name":"Vladimir Putin","aliases":["Putin","{\"id\":\"x\"}"],"title":"President","born":{"id":"leningrad"}}""";
    private const string Aurora = """{"id":"aurora","type":"ship","name":"Aurora","tons":6731}""";
    private const string Json = $"[{Putin}, {Aurora},{{\"name\":\"Angela Merkel\",\"type\":\"person\",\"i\\u0064\":\"merkel\"}}]";

    private const string Compiled =
        """{"id":"a","headline":"h","published":"2020","text":"Putin met Merkel","blocks":[],"actors":[{"id":"putin","mentions":[[0,5]]},"""
        + """{"id":"local","type":"person","name":"Local","mentions":[[10,6]]},{"id":"merkel","mentions":[]}]"""
        + ""","events":[{"id":"talks","type":"contact","guests":["merkel"],"host":"putin","mentions":[[6,3]]}],"quotes":[]}""";

    [Fact]
    public void NothingIsReadBeforeSomethingIsAskedFor()
    {
        int asked = 0;
        var registry = new ActorRegistry(
            () =>
            {
                asked++;
                return Json;
            },
            SchemaSample.Types);

        Assert.Equal(0, asked);
        Assert.Equal("Vladimir Putin", registry[0].Name);
        Assert.Equal("Angela Merkel", registry[2].Name);
        Assert.Equal(1, asked);
    }

    [Fact]
    public void EachActorIsReadAloneAndStaysTheSame()
    {
        var registry = New("""[{"id":"broken","type":"person"},""" + Putin + "]");

        var putin = Assert.IsType<Person>(registry[1]);
        Assert.Equal(("putin", "President"), (putin.Id, putin.Title));
        Assert.Equal("born: {\"id\":\"leningrad\"}", Assert.Single(putin.Extra).ToString());
        Assert.Same(putin, registry[1]);
        Assert.True(registry.TryGet("putin", out Actor? found));
        Assert.Same(putin, found);
        Assert.Equal("$[0]: the required property `name` is missing; expected a string.", Assert.Throws<JsonException>(() => registry[0]).Message);
    }

    [Fact]
    public void AllAreInTheOrderOfTheJson()
    {
        ActorRegistry registry = New(Json);

        Assert.Equal(["putin", "aurora", "merkel"], registry.All.Select(static actor => actor.Id));
        Assert.Same(registry[1], registry.All["aurora"]);
        Assert.Same(registry.All, registry.All);
        Assert.IsType<UnknownActor>(registry[1]);
        Assert.Empty(New("[]").All);
    }

    [Fact]
    public void AllThreadsGetTheSameObject()
    {
        for (int round = 0; round < 200; round++)
        {
            ActorRegistry registry = New(Json);
            var found = new Actor[4];
            using var start = new Barrier(found.Length);
            Thread[] threads = [.. Enumerable.Range(0, found.Length).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                found[i] = i % 2 == 0 ? registry[0] : registry.All[0];
            }))];
            Array.ForEach(threads, static thread => thread.Start());
            Array.ForEach(threads, static thread => thread.Join());

            Assert.All(found, actor => Assert.Same(registry[0], actor));
        }
    }

    [Theory]
    [InlineData("{}", "$: expected an array of actors.")]
    [InlineData("[7]", "$[0]: expected an actor, as an object.")]
    [InlineData("[{}]", "$[0]: the required property `id` is missing; expected a string.")]
    [InlineData("[{\"id\":7}]", "$[0]: the required property `id` is missing; expected a string.")]
    [InlineData("[{\"id\":\"a\"},{\"id\":\"a\"}]", "$[1].id: the id `a` is already taken.")]
    public void WhatIsNoArrayOfActorsIsToldWithItsPath(string json, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => New(json)[0]).Message);

    [Theory]
    [InlineData("")]
    [InlineData("[{\"id\":\"a\"}")]
    [InlineData("[{\"id\":\"a\",}]")]
    [InlineData("[] []")]
    public void WhatIsNoJsonIsRefused(string json) => Assert.ThrowsAny<JsonException>(() => New(json).All);

    [Fact]
    public void AnIndexOutsideIsToldWithTheCount()
    {
        Assert.StartsWith("There are 3 actors.", Assert.Throws<ArgumentOutOfRangeException>(() => New(Json)[3]).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => New(Json)[-1]);
    }

    [Fact]
    public void ACompiledArticleHasTheRegistrysObjects()
    {
        ActorRegistry registry = New(Json);
        Article article = new View(Compiled, registry);

        Assert.Same(registry[0], article.Actors["putin"]);
        Assert.Same(registry[0], article.Mentions[0].Actor);
        Assert.Same(registry[2], Assert.IsType<Contact>(article.Events["talks"]).Guests[0]);
        Assert.Equal("Local", article.Actors["local"].Name);
        Assert.Same(registry[0], new View(Compiled, registry).Actors["putin"]);
    }

    [Fact]
    public void TheJsonOfACompiledArticleSaysAllOfItsActors()
    {
        Article article = new View(Compiled, New(Json));

        string json = SchemaSample.Write(article);

        Assert.Contains(Putin[..^1] + ",\"mentions\":[[0,5]]}", json, StringComparison.Ordinal);
        Assert.Contains("""{"id":"merkel","type":"person","name":"Angela Merkel","mentions":[]}""", json, StringComparison.Ordinal);
        Assert.Equal(article, SchemaSample.Read(json));
        Assert.Equal(json, SchemaSample.Write(SchemaSample.Read(json)));
    }

    [Fact]
    public void AnArticleThatNamesNoActorOfTheRegistryIsWrittenAsItWasCompiledAndReadsNoRegistry()
    {
        string json = SchemaSample.Json();

        Article article = new View(json, new ActorRegistry(static () => throw new InvalidOperationException("not asked for"), SchemaSample.Types));

        Assert.Equal(json, SchemaSample.Write(article));
    }

    [Theory]
    [InlineData("\"id\":\"putin\",\"mentions\"", "\"id\":\"putni\",\"mentions\"", "$.actors[0]: no actor of the registry has the id `putni`; did you mean `putin`?")]
    [InlineData("\"id\":\"putin\",\"mentions\"", "\"id\":\"putin\",\"title\":\"x\",\"mentions\"", "$.actors[0]: the actor `putin` of the registry has no other properties here than its mentions.")]
    [InlineData("\"id\":\"merkel\",\"mentions\"", "\"id\":\"putin\",\"mentions\"", "$.actors[2].id: the id `putin` is already taken; ids of actors, events and quotes are unique in an article.")]
    public void WhatTheRegistryDoesNotHaveIsToldWithItsPath(string part, string wrong, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => new View(Compiled.Replace(part, wrong, StringComparison.Ordinal), New(Json))).Message);

    [Fact]
    public void JsonOfOthersNeverNamesTheRegistry() =>
        SchemaSample.AssertRefused("$.actors[0]", "the required property `type` is missing; expected a string.", Compiled);

    private static ActorRegistry New(string json) => new(() => json, SchemaSample.Types);

    private sealed class View : Article
    {
        [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
        public View(string json, ActorRegistry registry)
            : base(json, SchemaSample.Types, registry)
        {
        }
    }
}
