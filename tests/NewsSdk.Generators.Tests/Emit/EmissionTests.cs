using System.Runtime.CompilerServices;
using NewsSdk.Authoring;
using NewsSdk.Generators.Emit;
using NewsSdk.Generators.Model;
using NewsSdk.Tests;

namespace NewsSdk.Generators.Tests.Emit;

public class EmissionTests
{
    [Fact]
    public void AnArticle() => Match(ArticleEmitter.Emit(HandMade.Article, HandMade.Options));

    [Fact]
    public void AType() => Match(TypeEmitter.Emit(HandMade.Meeting, HandMade.Options));

    [Fact]
    public void Json() => Match(JsonEmitter.Emit([new TypeName("person", "Person", false), new TypeName("meeting", "Meeting", true)], HandMade.Options));

    [Fact]
    public void Corpus() => Match(CorpusEmitter.Emit([new ArticleName("seeds/sochi.news.md", "sochi", "Sochi"), new ArticleName("seeds/минск.news.md", "минск", "Минск")], HandMade.Options));

    private static void Match(GeneratedSource source, [CallerMemberName] string test = "") => Snapshot.Match(GeneratedText.WithoutVersion(source.Text), "cs", test: test);
}
