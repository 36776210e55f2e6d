namespace NewsSdk.Authoring.Tests.Binding;

/// <summary>The C# names of articles and their folders.</summary>
public sealed class ArticleNameTests
{
    [Theory]
    [InlineData("seeds/x.news.md", "X")]
    [InlineData("seeds/a/x.news.md", "A.X")]
    [InlineData("seeds/2020/09/x.news.md", "_2020._09.X")]
    [InlineData("seeds/minsk-belarus/Ёлка/x.news.md", "MinskBelarus.Ёлка.X")]
    [InlineData("seeds/class/new/x.news.md", "Class.New.X")]
    [InlineData("seeds/all/x.news.md", "AllFolder.X")]
    [InlineData("seeds/articles/x.news.md", "ArticlesFolder.X")]
    [InlineData("seeds/equals/x.news.md", "EqualsFolder.X")]
    [InlineData("seeds/a/a/x.news.md", "A.AFolder.X")]
    [InlineData("seeds/a/a/a/x.news.md", "A.AFolder.A.X")]
    [InlineData("seeds/!!/??/x.news.md", "_._Folder.X")]
    [InlineData("seeds/a b.c/x.news.md", "ABC.X")]
    [InlineData("x.news.md", "X")]
    [InlineData("other/a/x.news.md", "X")]
    [InlineData("seedsy/a/x.news.md", "X")]
    [InlineData("seeds/get-hash-code.news.md", "GetHashCodeArticle")]
    [InlineData("seeds/all.news.md", "AllArticle")]
    [InlineData("seeds/Articles.news.md", "ArticlesArticle")]
    [InlineData("seeds/2020.news.md", "_2020")]
    [InlineData("seeds/class.news.md", "Class")]
    [InlineData("seeds/新闻.news.md", "新闻")]
    public void AnArticleIsAMemberOfItsFoldersClasses(string path, string name)
    {
        var corpus = CorpusOf.Files((path, Article()));

        Assert.Empty(corpus.FoundInAll());
        Assert.Equal(name, NameOf(corpus, path));
        Assert.Equal(corpus.Model.Articles[0].Folders, corpus[path].Article.Folders);
        Assert.Equal(corpus.Model.Articles[0].Identifier, corpus[path].Article.Identifier);
    }

    [Fact]
    public void FoldersThatBecomeOneClassAreOne()
    {
        var corpus = CorpusOf.Files(("seeds/a-b/x.news.md", Article()), ("seeds/a_b/y.news.md", Article()), ("seeds/A/B/z.news.md", Article()), ("seeds/a/b/w.news.md", Article()));

        Assert.Empty(corpus.FoundInAll());
        Assert.Equal(["AB.X", "AB.Y", "A.B.Z", "A.B.W"], new[] { "seeds/a-b/x.news.md", "seeds/a_b/y.news.md", "seeds/A/B/z.news.md", "seeds/a/b/w.news.md" }.Select(path => NameOf(corpus, path)));
    }

    [Fact]
    public void AnIdMeansOneArticleInAllFolders()
    {
        var corpus = CorpusOf.Files(("seeds/a/x.news.md", Article()), ("seeds/b/x.news.md", "⟦⟧" + Article()));

        Assert.Equal("The article id `x` is also that of `seeds/a/x.news.md`; give one of them another `id:`", corpus.Tells(NewsDiagnostics.DuplicateArticle, "seeds/b/x.news.md"));
        Assert.Single(corpus.FoundInAll());
    }

    [Theory]
    [InlineData("seeds/a/a.news.md", null, "The article id `a` becomes the C# name `A`, as the folder `seeds/a/` does; give it another `id:`")]
    [InlineData("seeds/a.news.md", "seeds/a/x.news.md", "The article id `a` becomes the C# name `A`, as a folder of `seeds/a/x.news.md` does; give it another `id:`")]
    [InlineData("seeds/a_b.news.md", "seeds/A-B.news.md", "The article id `a_b` becomes the C# name `AB`, as `A-B` in `seeds/A-B.news.md` does; give it another `id:`")]
    [InlineData("seeds/b/a_b.news.md", "seeds/a/a-b.news.md", null)]
    public void AnArticleWithTheNameOfAnotherOrOfAFolderIsTold(string path, string? other, string? message)
    {
        var corpus = other is null ? CorpusOf.Files((path, "⟦⟧" + Article())) : CorpusOf.Files((path, "⟦⟧" + Article()), (other, Article()));

        string told = corpus.Tells(NewsDiagnostics.ArticleNameCollision, path);
        Assert.Single(corpus.FoundInAll());
        Assert.Equal("", corpus[path].Article.Identifier);
        if (message is not null)
            Assert.Equal(message, told);
    }

    [Fact]
    public void AnArticleThatHasNoNameTakesNoOthersAway()
    {
        var corpus = CorpusOf.Files(("seeds/a/a.news.md", Article()), ("seeds/b/A_.news.md", Article()));

        Assert.Equal(["seeds/a/a.news.md: NEWS0024 «»"], corpus.FoundInAll());
    }

    [Theory]
    [InlineData("!", "no letter or digit is in it")]
    [InlineData("😀", "no letter or digit is in it")]
    [InlineData("𠀀", "a name of C# has no character beyond U+FFFF, and no other letter or digit is in it; add one")]
    public void AnIdWithoutALetterIsTold(string id, string reason)
    {
        var corpus = CorpusOf.Files(("seeds/a.news.md", Article($"id: '⟦{id}⟧'\n")));

        Assert.Equal($"`{id}` cannot be an id: {reason}", corpus.Tells(NewsDiagnostics.BadId, "seeds/a.news.md"));
    }

    private static string NameOf(CorpusOf corpus, string path)
    {
        ArticleName name = corpus.Model.Articles.Single(name => name.Path == path);
        return string.Join('.', name.Folders.Append(name.Identifier));
    }

    private static string Article(string keys = "") => $"---\nheadline: x\npublished: 2020\n{keys}---\n\nText.\n";
}
