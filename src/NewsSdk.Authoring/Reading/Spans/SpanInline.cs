using Markdig.Syntax.Inlines;

namespace NewsSdk.Authoring;

/// <summary>A bracketed span in Markdig's tree; its places are in the body.</summary>
internal sealed class SpanInline : ContainerInline
{
    /// <summary>What stands in its braces.</summary>
    public required SpanAttributes Attributes { get; init; }

    /// <summary>The offset of <c>[</c>.</summary>
    public required int Start { get; init; }

    /// <summary>The offset of <c>]</c>.</summary>
    public required int ContentEnd { get; init; }

    /// <summary>The offset behind <c>}</c>.</summary>
    public required int End { get; init; }
}
