using System.Runtime.CompilerServices;
using NewsSdk.Authoring;
using NewsSdk.Generators.Emit;
using NewsSdk.Generators.Model;
using NewsSdk.Tests;

namespace NewsSdk.Generators.Tests.Emit;

public class EmissionTests
{
    [Fact]
    public void AnArticle() => Match(ArticleEmitter.Emit(HandMade.Article, HandMade.ArticleJson, HandMade.Options));

    [Fact]
    public void AType() => Match(TypeEmitter.Emit(HandMade.Meeting, HandMade.Options));

    [Fact]
    public void Json() => Match(JsonEmitter.Emit([new TypeName("person", "Person", TypeKind.Actor), new TypeName("meeting", "Meeting", TypeKind.Event)], HandMade.Options));

    [Fact]
    public void Corpus() => Match(CorpusEmitter.Emit(new CorpusSpec([new ArticleName("seeds/sochi.news.md", "sochi", "Sochi"), new ArticleName("seeds/минск.news.md", "минск", "Минск")], HasRegistry: false), HandMade.Options));

    private static void Match(GeneratedSource source, [CallerMemberName] string test = "") => Snapshot.Match(GeneratedText.WithoutVersion(source.Text.ToString()), "cs", test: test);
}
