using Markdig;
using Markdig.Extensions.CustomContainers;
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
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new CustomContainerParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new SpanInlineParser());
        return builder.Build();
    }
}
