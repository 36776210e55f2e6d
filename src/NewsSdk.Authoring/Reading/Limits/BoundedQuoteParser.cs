using Markdig.Parsers;

namespace NewsSdk.Authoring;

/// <summary>Quoted blocks of a bounded depth.</summary>
internal sealed class BoundedQuoteParser : QuoteBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor) =>
        Nesting.MayOpen(processor) ? base.TryOpen(processor) : Nesting.Refuse(processor);
}
