using CsCheck;

namespace NewsSdk.Authoring.Tests.Reading;

/// <summary>What holds of every article, well written or not.</summary>
public sealed class PropertyTests
{
    private static readonly Gen<string> LineEnd = Gen.Int[0, 2].Select(static index => new[] { "\n", "\r\n", "\r" }[index]);

    internal static readonly Gen<string> File =
        Gen.Select(DocumentGenerator.AnyBody, LineEnd, static (body, lineEnd) => (Article.Head + body).Replace("\n", lineEnd));

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(static index => Pieces[index]);

    // A file with some pieces put in and some cut out.
    internal static readonly Gen<string> Broken = Gen.Select(File, Gen.Select(Gen.Double[0, 1], Piece, Gen.Int[0, 6]).Array[0, 8], static (file, edits) =>
    {
        foreach ((double place, string piece, int cut) in edits)
        {
            int at = (int)(place * file.Length);
            file = file.Remove(at, Math.Min(cut, file.Length - at)).Insert(at, piece);
        }

        return file;
    });

    private static string[] Pieces =>
    [
        "", "[", "]", "{", "}", "]{", "{.a", "[x", "]{.a}", "\"", "'", "\\", "&", "&amp;", "\n", "\n\n", "\r", "\t", "    ", "> ", "- ", "1. ", "::: ", ":::", "*", "**", "`", "```\n",
        "<", "<b>", "<!--", "![", "](", "[a]: /u\n", "---\n", "---", "...\n", "# ", "=", "#", ".", "\0", "\uD83D", "\uDE00", "\uFEFF", "\u2028", "é", "actors:", ": ", "&a ", "*a ", "!t ", "{a: ", "? ", "|\n", ">\n", "%",
    ];

    [Fact]
    public void PlacesOfASpanAreThoseOfItsSigns() => File.Sample(static file =>
    {
        ParsedArticle article = ArticleReader.Read("a.news.md", file);
        // A list of one is told.
        Assert.All(article.Diagnostics, static diagnostic => Assert.Equal(NewsDiagnostics.LostWords, diagnostic.Rule));
        foreach (ParsedSpan span in article.Spans)
        {
            Assert.Equal('[', file[span.Source.Start]);
            Assert.Equal(span.Source.Start + 1, span.Content.Start);
            Assert.Equal("]{", file.Substring(span.Content.End, 2));
            Assert.Equal('}', file[span.Source.End - 1]);
            IsWritten(file, span.Class, '.');
            if (span.Id is { } id)
                IsWritten(file, id, '#');
            foreach (Field field in span.Fields)
            {
                IsWritten(file, field.Name, null);
                IsWritten(file, field.Values[0], '=');
                Assert.Equal('=', file[field.Name.Span.End]);
            }
        }
    }, iter: 2000);

    [Fact]
    public void SpansLieInTheirBlocksAndInEachOther() => File.Sample(static file =>
    {
        ParsedArticle article = ArticleReader.Read("a.news.md", file);
        for (int i = 0; i < article.Spans.Count; i++)
        {
            ParsedSpan span = article.Spans[i];
            Block block = article.Blocks[span.Block];
            Assert.True(block.Source.Start <= span.Source.Start && span.Source.End <= block.Source.End);
            Assert.True(block.Span.Start <= span.Text.Start && span.Text.End <= block.Span.End);
            Assert.True(i == 0 || article.Spans[i - 1].Source.Start < span.Source.Start);
            if (span.Parent < 0)
                continue;
            ParsedSpan parent = article.Spans[span.Parent];
            Assert.True(parent.Content.Start <= span.Source.Start && span.Source.End <= parent.Content.End);
            Assert.True(parent.Text.Start <= span.Text.Start && span.Text.End <= parent.Text.End);
        }
    }, iter: 2000);

    [Fact]
    public void LineEndsDoNotChangeWhatIsRead() => DocumentGenerator.AnyBody.Sample(static body =>
    {
        ParsedArticle article = Article.OfBody(body);
        foreach (string lineEnd in new[] { "\r\n", "\r" })
        {
            ParsedArticle other = ArticleReader.Read("a.news.md", (Article.Head + body).Replace("\n", lineEnd));
            Assert.Equal(article.Text, other.Text);
            Assert.Equal(article.Marks, other.Marks);
            Assert.Equal(article.Metadata, other.Metadata);
            Assert.Equal(Pandoc.PandocSpan.Of(article), Pandoc.PandocSpan.Of(other));
            Assert.Equal(article.Blocks.Select(static block => (block.Kind, block.Span)), other.Blocks.Select(static block => (block.Kind, block.Span)));
        }
    }, iter: 1000);

    [Fact]
    public void BrokenArticlesAreReadAndWhatIsToldOfThemIsInTheFile() => Broken.Sample(static file =>
    {
        ParsedArticle article = ArticleReader.Read("a.news.md", file);
        Assert.DoesNotContain(article.Diagnostics, static diagnostic => diagnostic.Rule == NewsDiagnostics.InternalError);
        foreach (NewsDiagnostic diagnostic in article.Diagnostics)
        {
            Assert.True(diagnostic.Span is { Start: >= 0, Length: >= 0 } && diagnostic.Span.End <= file.Length, diagnostic.ToString());
            Assert.DoesNotContain("{0}", diagnostic.Message, StringComparison.Ordinal);
        }

        foreach (ParsedSpan span in article.Spans)
            Assert.True(file[span.Source.Start] == '[' && file[span.Source.End - 1] == '}' && file[span.Content.End] == ']');
        Assert.Equal(article, ArticleReader.Read("a.news.md", file));
    }, iter: 5000);

    [Fact]
    public void TheBlocksAreTheText() => Broken.Sample(static file =>
    {
        ParsedArticle article = ArticleReader.Read("a.news.md", file);
        int end = 0;
        foreach (Block block in article.Blocks)
        {
            string between = article.Text[end..block.Span.Start];
            Assert.True(between is "" or "\n\n", between);
            end = block.Span.End;
        }

        Assert.Equal(article.Text.Length, end);
        Assert.All(article.Marks, mark => Assert.True(mark.Span.End <= article.Text.Length));
    }, iter: 3000);

    private static void IsWritten(string file, Located word, char? before)
    {
        string written = file.Substring(word.Span.Start, word.Span.Length);
        if (word.IsQuoted)
        {
            Assert.True(file[word.Span.Start - 1] is '"' or '\'');
            Assert.Equal(file[word.Span.Start - 1], file[word.Span.End]);
            return;
        }

        Assert.Equal(word.Text, written);
        if (before is { } sign)
            Assert.Equal(sign, file[word.Span.Start - 1]);
    }
}
