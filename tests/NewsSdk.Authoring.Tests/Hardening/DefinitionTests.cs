using CsCheck;
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

    private static readonly Gen<string> s_body = Gen.Int[0, s_pieces.Length - 1].Array[0, 25].Select(static indexes => string.Concat(indexes.Select(static index => s_pieces[index])));

    [Fact]
    public void TheyMeanWhatTheyMeanToMarkdig() => s_body.Sample(
        static body => Assert.Equal(Markdown.ToHtml(body, s_markdig), Markdown.ToHtml(body, s_ours)), iter: 3_000);

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

    private static MarkdownPipeline Bounded()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Replace<ParagraphBlockParser>(new BoundedParagraphParser());
        return builder.Build();
    }
}
