using static NewsSdk.Generators.Tests.Analyzers.IdAnalyzerTests;

namespace NewsSdk.Generators.Tests.Analyzers;

public class IdFixTests
{
    [Theory]
    [InlineData("""_ = Articles.Sochi.Actors[⟦"putni"⟧];""", "Write \"putin\"", """_ = Articles.Sochi.Actors["putin"];""")]
    [InlineData("""_ = Articles.Sochi.Actors[⟦"putni"⟧];""", "Use the member Putin", """_ = Articles.Sochi.Actors.Putin;""")]
    [InlineData("""_ = Articles.Sochi.Actors[/* who */ ⟦"putni"⟧].Id;""", "Write \"putin\"", """_ = Articles.Sochi.Actors[/* who */ "putin"].Id;""")]
    [InlineData("""_ = Articles.Sochi.Actors[⟦"poutine"⟧].Name;""", "Use the member Putin", """_ = Articles.Sochi.Actors.Putin.Name;""")]
    [InlineData("""SochiArticle? view = Articles.Sochi; _ = view?.Actors[⟦"putni"⟧];""", "Use the member Putin", """SochiArticle? view = Articles.Sochi; _ = view?.Actors.Putin;""")]
    [InlineData("""var list = Articles.Sochi?.Events; _ = list?[⟦"talk"⟧];""", "Use the member Talks", """var list = Articles.Sochi?.Events; _ = list?.Talks;""")]
    [InlineData("""_ = Articles.Sochi.Actors.TryGet(⟦"putni"⟧, out _);""", "Write \"putin\"", """_ = Articles.Sochi.Actors.TryGet("putin", out _);""")]
    [InlineData("""_ = Articles.All[⟦"soch"⟧].Headline;""", "Use the member Sochi", """_ = Articles.Sochi.Headline;""")]
    [InlineData("""_ = Articles.All[⟦"minsk-marsh"⟧];""", "Use the member MinskMarch", """_ = Articles.Belarus.MinskMarch;""")]
    [InlineData("""_ = Articles.All.Actor(⟦"poutine"⟧);""", "Use the member Putin", """_ = Actors.Putin;""")]
    [InlineData("""_ = Actors.All[⟦"merkle"⟧];""", "Use the member Merkel", """_ = Actors.Merkel;""")]
    [InlineData("""_ = corpus[⟦"soch"⟧];""", "Write \"sochi\"", """_ = corpus["sochi"];""")]
    [InlineData("""_ = Articles.Sochi.Actors[⟦"put" + "ni"⟧];""", "Write \"putin\"", """_ = Articles.Sochi.Actors["putin"];""")]
    public async Task AFixWritesWhatItsTitleSays(string before, string title, string after) =>
        Assert.Equal(Code(after), await (await AnalyzedCode.Of(Project, Code(before))).Fix(title));

    // What TryGet gives back is no member's value; what the corpus of a parameter holds is not known; an actor outside of the registry is no member of Actors.
    [Theory]
    [InlineData("""_ = Articles.Sochi.Actors.TryGet(⟦"putni"⟧, out _);""", "Write \"putin\"")]
    [InlineData("""_ = corpus[⟦"soch"⟧];""", "Write \"sochi\"")]
    [InlineData("""_ = corpus.Actor(⟦"putni"⟧);""", "Write \"putin\"")]
    [InlineData("""_ = Articles.All.Actor(⟦"lukasenko"⟧);""", "Write \"lukashenko\"")]
    [InlineData("""_ = article.Actors[⟦"putni"⟧];""", "Write \"putin\"")]
    public async Task AMemberIsProposedOnlyWhereItIsTheSame(string statement, string title) =>
        Assert.Equal([title], await (await AnalyzedCode.Of(Project, Code(statement))).Titles());

    [Fact]
    public async Task WhatHasNothingNearHasNoFix() =>
        Assert.Empty(await (await AnalyzedCode.Of(Project, Code("""_ = Articles.Sochi.Actors[⟦"merkel"⟧];"""))).Titles());

    [Theory]
    [InlineData("Id", """_ = Articles.All["sochi"].Actors["putin"]; _ = Articles.Sochi.Actors["putin"]; _ = Articles.Sochi.Actors.TryGet("putin", out _); _ = corpus["sochi"]; _ = Articles.All.Actor(Articles.All["sochi"].Id == "" ? text : "putin");""")]
    [InlineData("Member", """_ = Articles.Sochi.Actors["putin"]; _ = Articles.Sochi.Actors.Putin; _ = Articles.Sochi.Actors.TryGet("putni", out _); _ = corpus["soch"]; _ = Articles.All.Actor(Articles.Sochi.Id == "" ? text : "putin");""")]
    public async Task FixAllMendsWhatHasThatFix(string form, string after)
    {
        AnalyzedCode code = await AnalyzedCode.Of(Project, Code(
            """_ = Articles.All[⟦"soch"⟧].Actors["putin"]; _ = Articles.Sochi.Actors[⟦"putni"⟧]; _ = Articles.Sochi.Actors.TryGet(⟦"putni"⟧, out _); _ = corpus[⟦"soch"⟧]; _ = Articles.All.Actor(Articles.All[⟦"soch"⟧].Id == "" ? text : "putin");"""));

        Assert.Equal(Code(after), await code.FixAll(form));
    }

    [Fact]
    public async Task FixAllMendsOneInsideAnother()
    {
        AnalyzedCode code = await AnalyzedCode.Of(Project, Code("""_ = (Articles.Sochi.Actors[⟦"putni"⟧].Id == text ? Articles.Sochi : Articles.Sochi).Actors[⟦"putni"⟧];"""));
        Assert.Equal(Code("""_ = (Articles.Sochi.Actors.Putin.Id == text ? Articles.Sochi : Articles.Sochi).Actors.Putin;"""), await code.FixAll("Member"));
    }
}
