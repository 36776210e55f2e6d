using Microsoft.CodeAnalysis;

namespace NewsSdk.Generators.Tests.Analyzers;

public class IdAnalyzerTests
{
    private const string Talks = """
        ---
        headline: Talks in Sochi
        published: 2020-09-14
        formerly: [sotchi]
        actors:
          lukashenko: { type: person, name: Alexander Lukashenko, formerly: loukachenko }
          putin:
        ---

        [Alexander Lukashenko]{.lukashenko} [held talks]{#talks .meeting host=putin date=2020-09-14} with [Vladimir Putin]{.putin}.
        He was [“convinced”]{#convinced .quote by=putin cue=was}, [he]{.putin} added.
        """;

    private const string March = """
        ---
        id: minsk-march
        headline: A march in Minsk
        published: 2020-09-13
        actors:
          tikhanovskaya: { type: person, name: Svetlana Tikhanovskaya }
        ---

        [A march]{#march .rally turnout=<100000}. [“We want change,”]{#change .quote by=tikhanovskaya} she said.
        """;

    private const string Registry = """
        putin: { type: person, name: Vladimir Putin, formerly: poutine }
        merkel: { type: person, name: Angela Merkel }
        """;

    internal static NewsProject Project { get; } = NewsProject.Empty
        .With("seeds/sochi.news.md", Talks.Replace("  putin:\n", ""))
        .With("seeds/belarus/2020.news.md", March)
        .With("seeds/world.actors.yaml", Registry);

    internal static string Code(string statements, string members = "") => $$"""
        using NewsSdk;
        using Briefing.News;

        internal static class Code
        {
            {{members}}

            public static void Run(Article article, Corpus corpus, string text, ActorList actors, EventList events, QuoteList quotes)
            {
                {{statements}}
            }
        }
        """;

    // Each is told at its string, and nothing else is.
    [Theory]
    [InlineData("""_ = Articles.Sochi.Actors[⟦"putni"⟧];""", "NEWS0501: No actor of `sochi` has the id `putni`; did you mean `putin`?")]
    [InlineData("""_ = Articles.Sochi.Actors[id: ⟦"Putin"⟧];""", "NEWS0501: No actor of `sochi` has the id `Putin`; did you mean `putin`?")]
    [InlineData("""_ = Articles.Sochi.Actors[⟦"merkel"⟧];""", "NEWS0501: No actor of `sochi` has the id `merkel`")]
    [InlineData("""_ = Articles.Sochi.Actors[⟦"tikhanovskaya"⟧];""", "NEWS0501: No actor of `sochi` has the id `tikhanovskaya`")]
    [InlineData("""_ = Articles.Sochi.Actors[⟦"loukachenko"⟧];""", "NEWS0502: `loukachenko` is now called `lukashenko`; write `lukashenko`")]
    [InlineData("""_ = Articles.Sochi.Actors[⟦"poutine"⟧];""", "NEWS0502: `poutine` is now called `putin`; write `putin`")]
    [InlineData("""_ = Articles.Sochi.Events[⟦"talk"⟧];""", "NEWS0501: No event of `sochi` has the id `talk`; did you mean `talks`?")]
    [InlineData("""_ = Articles.Sochi.Events[⟦"convinced"⟧];""", "NEWS0501: No event of `sochi` has the id `convinced`")]
    [InlineData("""_ = Articles.Sochi.Quotes[⟦"convince"⟧];""", "NEWS0501: No quote of `sochi` has the id `convince`; did you mean `convinced`?")]
    [InlineData("""_ = Articles.Sochi.Actors.TryGet(⟦"putni"⟧, out _);""", "NEWS0501: No actor of `sochi` has the id `putni`; did you mean `putin`?")]
    [InlineData("""_ = Articles.Belarus.MinskMarch.Actors[⟦"putin"⟧];""", "NEWS0501: No actor of `minsk-march` has the id `putin`")]
    [InlineData("""var view = Articles.Sochi; var all = view.Actors; _ = all[⟦"putni"⟧];""", "NEWS0501: No actor of `sochi` has the id `putni`; did you mean `putin`?")]
    [InlineData("""SochiArticle? view = Articles.Sochi; _ = view?.Actors[⟦"putni"⟧];""", "NEWS0501: No actor of `sochi` has the id `putni`; did you mean `putin`?")]
    [InlineData("""_ = Articles.All[⟦"soch"⟧];""", "NEWS0501: No article has the id `soch`; did you mean `sochi`?")]
    [InlineData("""_ = Articles.All[⟦"2020"⟧];""", "NEWS0501: No article has the id `2020`")]
    [InlineData("""_ = Articles.All[⟦"sotchi"⟧];""", "NEWS0502: `sotchi` is now called `sochi`; write `sochi`")]
    [InlineData("""_ = Articles.All.TryGet(⟦"soch"⟧, out _);""", "NEWS0501: No article has the id `soch`; did you mean `sochi`?")]
    [InlineData("""_ = corpus[⟦"soch"⟧];""", "NEWS0501: No article has the id `soch`; did you mean `sochi`?")]
    [InlineData("""_ = Articles.All["sochi"].Actors[⟦"merkel"⟧];""", "NEWS0501: No actor of `sochi` has the id `merkel`")]
    [InlineData("""_ = Articles.All.Actor(⟦"merkle"⟧);""", "NEWS0501: No actor of the corpus has the id `merkle`; did you mean `merkel`?")]
    [InlineData("""_ = Articles.All.Actor(⟦"poutine"⟧);""", "NEWS0502: `poutine` is now called `putin`; write `putin`")]
    [InlineData("""_ = Articles.All.Actor(⟦"loukachenko"⟧);""", "NEWS0502: `loukachenko` is now called `lukashenko`; write `lukashenko`")]
    [InlineData("""_ = corpus.TryGetActor(⟦"lukasenko"⟧, out _);""", "NEWS0501: No actor of the corpus has the id `lukasenko`; did you mean `lukashenko`?")]
    [InlineData("""_ = corpus.TryGetActor(actor: out _, id: ⟦"lukasenko"⟧);""", "NEWS0501: No actor of the corpus has the id `lukasenko`; did you mean `lukashenko`?")]
    [InlineData("""_ = Actors.All[⟦"merkle"⟧];""", "NEWS0501: No actor of the registry has the id `merkle`; did you mean `merkel`?")]
    [InlineData("""_ = Actors.All[⟦"lukashenko"⟧];""", "NEWS0501: No actor of the registry has the id `lukashenko`")]
    [InlineData("""_ = article.Actors[⟦"putni"⟧];""", "NEWS0501: No actor of the corpus has the id `putni`; did you mean `putin`?")]
    [InlineData("""_ = actors[⟦"putni"⟧];""", "NEWS0501: No actor of the corpus has the id `putni`; did you mean `putin`?")]
    [InlineData("""_ = events[⟦"marsh"⟧];""", "NEWS0501: No event of the corpus has the id `marsh`; did you mean `march`?")]
    [InlineData("""_ = quotes.TryGet(⟦"chance"⟧, out _);""", "NEWS0501: No quote of the corpus has the id `chance`; did you mean `change`?")]
    [InlineData("""_ = events[⟦"change"⟧];""", "NEWS0501: No event of the corpus has the id `change`")]
    public async Task AnIdThatIsNotThereIsTold(string statement, string message)
    {
        AnalyzedCode code = await AnalyzedCode.Of(Project, Code(statement));
        Assert.Equal([message], code.Messages);
        Assert.Equal(DiagnosticSeverity.Warning, code.Diagnostics[0].Severity);
    }

    [Theory]
    [InlineData("""_ = Articles.Sochi.Actors["putin"]; _ = Articles.Sochi.Actors["lukashenko"]; _ = Articles.Sochi.Events["talks"]; _ = Articles.Sochi.Quotes["convinced"];""")]
    [InlineData("""_ = Articles.All["sochi"].Actors["lukashenko"]; _ = Articles.All["minsk-march"]; _ = Articles.All.Actor("merkel"); _ = corpus.Actor("tikhanovskaya"); _ = Actors.All["merkel"];""")]
    [InlineData("""_ = article.Actors["tikhanovskaya"]; _ = actors["merkel"]; _ = events["march"]; _ = events["talks"]; _ = quotes["change"];""")]
    // What is no constant is the app's own business.
    [InlineData("""_ = Articles.Sochi.Actors[text]; _ = Articles.All[text]; _ = corpus.Actor(text + "x"); _ = Articles.Sochi.Actors.TryGet(text, out _);""")]
    // Neither are indexes, nor other types' indexers and methods.
    [InlineData("""_ = Articles.Sochi.Actors[0]; _ = corpus[0]; _ = new System.Collections.Generic.Dictionary<string, int>()["putni"]; _ = new Other()["putni"]; _ = new Other().Actor("putni"); _ = new Other().TryGet("putni");""")]
    public async Task WhatIsRightOrCannotBeKnownIsNotTold(string statements) =>
        Assert.Empty((await AnalyzedCode.Of(Project, Code(statements) + """

            internal sealed class Other
            {
                public string this[string id] => id;
                public string Actor(string id) => id;
                public bool TryGet(string id) => id.Length > 0;
            }
            """)).Diagnostics);

    [Fact]
    public async Task ConstantsCountHoweverTheyAreWritten()
    {
        AnalyzedCode code = await AnalyzedCode.Of(Project, Code(
            """_ = Articles.Sochi.Actors[⟦Id⟧]; _ = Articles.Sochi.Actors[⟦"put" + "ni"⟧]; _ = Articles.Sochi.Actors[⟦$"{Id}"⟧]; _ = Articles.Sochi.Actors[Right];""",
            """private const string Id = "putni"; private const string Right = "put" + "in";"""));
        Assert.All(code.Messages, message => Assert.Equal("NEWS0501: No actor of `sochi` has the id `putni`; did you mean `putin`?", message));
    }

    [Fact]
    public async Task AViewWithoutNamedActorsIsKnownToo()
    {
        NewsProject project = NewsProject.Empty.With("plain.news.md", "---\nheadline: x\npublished: 2020\n---\n\nText.\n");
        AnalyzedCode code = await AnalyzedCode.Of(project, Code("""_ = Articles.Plain.Actors[⟦"putin"⟧];"""));
        Assert.Equal(["NEWS0501: No actor of `plain` has the id `putin`"], code.Messages);
    }

    /// <summary>An article whose annotations are no members has no view; its member of <c>Articles</c> tells which it is.</summary>
    [Fact]
    public async Task AnArticleWithoutMembersIsKnownToo()
    {
        AnalyzedCode code = await AnalyzedCode.Of(Project.WithProperty("NewsMembers", "none"), Code(
            """_ = Articles.Sochi.Actors["putin"]; _ = Articles.Sochi.Quotes[⟦"change"⟧]; _ = Articles.Belarus.MinskMarch.Quotes["change"]; _ = Articles.Sotchi.Events[⟦"talk"⟧];"""));
        Assert.Equal(["NEWS0501: No quote of `sochi` has the id `change`", "NEWS0501: No event of the corpus has the id `talk`; did you mean `talks`?"], code.Messages);
    }

    [Fact]
    public async Task ADraftIsAnArticleOnlyWhereItIsBuilt()
    {
        NewsProject project = Project.With("seeds/later.news.md", March.Replace("id: minsk-march", "draft: waiting\nid: later").Replace("tikhanovskaya", "kolesnikova"));
        AnalyzedCode without = await AnalyzedCode.Of(project, Code("""_ = corpus[⟦"later"⟧]; _ = corpus.Actor(⟦"kolesnikova"⟧); _ = actors[⟦"kolesnikova"⟧];"""));
        Assert.Equal("NEWS0501: No article has the id `later`", without.Messages.First());
        await AnalyzedCode.Of(project.WithProperty("NewsDrafts", "true"), Code("""_ = corpus["later"]; _ = corpus.Actor("kolesnikova"); _ = Articles.Later.Actors["kolesnikova"];"""));
    }

    [Fact]
    public async Task AProjectWithoutArticlesIsLeftAlone()
    {
        const string Own = """using NewsSdk; class C { void M(ActorList actors, Corpus corpus) { _ = actors["putni"]; _ = corpus["soch"]; } }""";
        Assert.Empty((await AnalyzedCode.Of(NewsProject.Empty, Own)).Diagnostics);
        Assert.Empty((await AnalyzedCode.Of(NewsProject.Empty.With("seeds/world.actors.yaml", Registry), Own)).Diagnostics);
    }

    [Fact]
    public async Task AnotherProjectsArticlesAreLeftAlone()
    {
        // Another assembly with articles: its views are not ours, and a plain list may be of either.
        NewsRun other = NewsDriver.Start(Project.WithProperty("NewsNamespace", "Other.News") with { Name = "Other" }).Run;
        using var image = new MemoryStream();
        Assert.True(other.Compilation.Emit(image).Success);
        NewsProject project = Project with { References = [MetadataReference.CreateFromImage(image.ToArray())] };

        AnalyzedCode code = await AnalyzedCode.Of(project, Code("""
            _ = Other.News.Articles.Sochi.Actors["putni"]; _ = Other.News.Articles.All["soch"]; _ = Other.News.Articles.All.Actor("putni"); _ = Other.News.Actors.All["merkle"];
            _ = article.Actors["putni"]; _ = corpus["soch"]; _ = actors["putni"];
            _ = Articles.Sochi.Actors[⟦"putni"⟧]; _ = Articles.All[⟦"soch"⟧]; _ = Actors.All[⟦"merkle"⟧];
            """));
        Assert.Equal(3, code.Diagnostics.Length);
    }

    [Fact]
    public async Task PragmasAndGeneratedCodeAreRespected()
    {
        Assert.Empty((await AnalyzedCode.Of(Project, "#pragma warning disable NEWS0501\n" + Code("""_ = Articles.Sochi.Actors["putni"];"""))).Diagnostics);
        Assert.Empty((await AnalyzedCode.Of(Project, "// <auto-generated/>\n" + Code("""_ = Articles.Sochi.Actors["putni"];"""))).Diagnostics);
    }
}
