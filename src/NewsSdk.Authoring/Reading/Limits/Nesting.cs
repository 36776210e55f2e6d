using Markdig.Parsers;
using Markdig.Syntax;

namespace NewsSdk.Authoring;

/// <summary>
/// Bounds how deep blocks nest, before Markdig's own bound throws and nothing of the article is read. What would nest deeper is text, and told.
/// </summary>
internal static class Nesting
{
    // Markdig throws at 128 containers, of which each level of a list takes two.
    private const int MaxLevels = 50;

    /// <summary>Whether a container may be opened at the processor's place.</summary>
    public static bool MayOpen(BlockProcessor processor)
    {
        int levels = 0;
        for (Markdig.Syntax.Block? block = processor.CurrentContainer; block is not null; block = block.Parent)
        {
            if (block is not ListBlock)
                levels++;
        }

        return levels <= MaxLevels;
    }

    /// <summary>Tells that the line's rest would nest too deeply.</summary>
    public static BlockState Refuse(BlockProcessor processor)
    {
        if (processor.Context?.Properties[typeof(BodyLimits)] is BodyLimits limits)
            limits.ReportDepth(processor.Start);
        return BlockState.None;
    }
}
