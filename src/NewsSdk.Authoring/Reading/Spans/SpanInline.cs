using Markdig.Syntax.Inlines;

namespace NewsSdk.Authoring;

/// <summary>A bracketed span in Markdig's tree; its places are in the body.</summary>
internal sealed class SpanInline : ContainerInline
{
    public required Bracketed Bracketed { get; init; }
}

/// <summary>Brackets with attributes: <c>[words]{…}</c>.</summary>
/// <param name="Attributes">What stands in the braces.</param>
/// <param name="Start">The offset of <c>[</c>.</param>
/// <param name="ContentEnd">The offset of <c>]</c>.</param>
/// <param name="End">The offset behind <c>}</c>.</param>
internal readonly record struct Bracketed(SpanAttributes Attributes, int Start, int ContentEnd, int End);
