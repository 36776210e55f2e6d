using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace NewsSdk.Authoring;

/// <summary>The Markdown of articles: CommonMark, bracketed spans and fenced divisions, nothing else.</summary>
internal static class NewsMarkdown
{
    /// <summary>One pipeline for all documents; it holds no state of any.</summary>
    public static readonly MarkdownPipeline Pipeline = CreatePipeline();

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.BlockParsers.Replace<HeadingBlockParser>(new TabbedHeadingParser());
        builder.BlockParsers.Replace<QuoteBlockParser>(new BoundedQuoteParser());
        builder.BlockParsers.Replace<ListBlockParser>(new BoundedListParser());
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new BoundedDivisionParser());
        builder.BlockParsers.Replace<ParagraphBlockParser>(new BoundedParagraphParser());
        builder.InlineParsers.Insert(0, new InlineGuard());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new SpanInlineParser());
        return builder.Build();
    }
}
