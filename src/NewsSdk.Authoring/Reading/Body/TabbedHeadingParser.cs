using Markdig.Helpers;
using Markdig.Parsers;

namespace NewsSdk.Authoring;

/// <summary>Headings whose places are right behind a tab too: Markdig makes spaces of one that begins the words, and then counts from the wrong place.</summary>
internal sealed class TabbedHeadingParser : HeadingBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        BlockState state = base.TryOpen(processor);
        if (state == BlockState.Break)
        {
            while (processor.CurrentChar.IsSpaceOrTab())
                processor.NextChar();
        }

        return state;
    }
}
