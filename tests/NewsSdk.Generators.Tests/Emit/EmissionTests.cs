using System.Runtime.CompilerServices;
using NewsSdk.Authoring;
using NewsSdk.Generators.Emit;
using NewsSdk.Generators.Model;
using NewsSdk.Tests;

namespace NewsSdk.Generators.Tests.Emit;

public class EmissionTests
{
    private static readonly MemberRules s_named = new(true, [], [], [], []);

    [Fact]
    public void AnArticle() => Match(ArticleEmitter.Emit(HandMade.Article, HandMade.ArticleJson, HandMade.Options));

    [Fact]
    public void AnArticleWithoutMembers() => Match(ArticleEmitter.Emit(HandMade.Article with { HasMembers = false }, HandMade.ArticleJson, HandMade.Options));

    [Fact]
    public void AType() => Match(TypeEmitter.Emit(HandMade.Meeting, HandMade.Options));

    [Fact]
    public void Json() => Match(JsonEmitter.Emit([new TypeName("person", "Person", TypeKind.Actor), new TypeName("meeting", "Meeting", TypeKind.Event)], HandMade.Options));

    [Fact]
    public void Corpus() => Match(CorpusEmitter.Emit(new CorpusSpec([new ArticleName("seeds/sochi.news.md", "sochi", "Sochi"), new ArticleName("seeds/минск.news.md", "минск", "Минск")], s_named, HasRegistry: false), HandMade.Options));

    /// <summary>Articles without views are read by their places in the runs that they make between others, of so many at most.</summary>
    [Fact]
    public void ACorpusOfAnArchive()
    {
        ArticleName[] archive = [.. Enumerable.Range(0, 70).Select(static i => new ArticleName($"seeds/archive/{i:D2}.news.md", $"{i:D2}", $"_{i:D2}") { Folders = ["Archive"] })];
        ArticleName[] others = [new("seeds/sochi.news.md", "sochi", "Sochi"), new("seeds/z.news.md", "z", "Z"), new("seeds/za.news.md", "za", "class")];
        MemberRules rules = s_named with { UnnamedFolders = ["seeds/archive"], UnnamedArticles = ["seeds/z.news.md", "seeds/za.news.md"] };
        Match(CorpusEmitter.Emit(new CorpusSpec([.. archive, .. others], rules, HasRegistry: true), HandMade.Options));
    }

    private static void Match(GeneratedSource source, [CallerMemberName] string test = "") => Snapshot.Match(GeneratedText.WithoutVersion(source.Text.ToString()), "cs", test: test);
}
