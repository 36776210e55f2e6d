using CsCheck;
using NewsSdk.Authoring.Tests.Reading;

namespace NewsSdk.Authoring.Tests.Linting;

/// <summary>The plain text knows where it is written.</summary>
public sealed class TextMapTests
{
    [Fact]
    public void EveryRunIsWrittenWhereItSays() =>
        Gen.Select(DocumentGenerator.AnyBody, Gen.Int[0, 2], static (body, index) => (Article.Head + body).Replace("\n", new[] { "\n", "\r\n", "\r" }[index])).Sample(static file =>
        {
            ParsedArticle article = ArticleReader.Read("a.news.md", file);
            int end = 0;
            foreach (TextRun run in article.Runs)
            {
                string words = article.Text.Substring(run.Text.Start, run.Text.Length);
                string written = file.Substring(run.Source.Start, run.Source.Length);
                if (run.Text.Length == run.Source.Length)
                    Assert.Equal(words, written);
                else
                    Assert.True(written[0] == '&' && written[^1] == ';', written);
                Assert.True(run.Text.Start >= end);
                end = run.Text.End;
            }
        }, iter: 3000);

    [Theory]
    [InlineData("Alexander\n> Lukashenko", "> ⟦Alexander\n> Lukashenko⟧ spoke")]
    [InlineData("Éva", "*a* ⟦&Eacute;va⟧ b")]
    [InlineData("É", "*a* ⟦&Eacute;⟧va b")]
    [InlineData("*b", "a \\⟦*b⟧")]
    [InlineData("[b]", "a \\⟦[b\\]⟧")]
    [InlineData("b c", "a [⟦b *c⟧*]{.d}")]
    [InlineData("😀é", "- a\r\n- 😀 ⟦😀é⟧")]
    public void WordsAreFound(string words, string body)
    {
        string plain = words.Replace("\n> ", " ");
        string file = Article.Head + body.Replace("⟦", "").Replace("⟧", "");
        int start = (Article.Head + body).IndexOf('⟦');
        int end = (Article.Head + body).IndexOf('⟧') - 1;
        ParsedArticle article = ArticleReader.Read("a.news.md", file);
        SourceSpan? place = new TextMap(article.Runs).Find(new TextSpan(article.Text.LastIndexOf(plain, StringComparison.Ordinal), plain.Length));
        Assert.Equal(SourceSpan.Between(start, end), place);
    }

    [Fact]
    public void CodeAndAddressesAreNoWords()
    {
        ParsedArticle article = Article.OfBody("a `b` <https://c.org> d\n");
        var map = new TextMap(article.Runs);
        Assert.Equal("ad", string.Concat(article.Text.Where((c, index) => c != ' ' && map.IsWord(index))));
    }
}
