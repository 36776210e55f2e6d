using Markdig.Parsers;

namespace NewsSdk.Authoring;

/// <summary>Lists of a bounded depth.</summary>
internal sealed class BoundedListParser : ListBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor) =>
        Nesting.MayOpen(processor) ? base.TryOpen(processor) : Nesting.Refuse(processor);
}
