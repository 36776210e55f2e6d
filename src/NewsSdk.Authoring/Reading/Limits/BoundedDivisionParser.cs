using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;

namespace NewsSdk.Authoring;

/// <summary>Divisions of a bounded depth.</summary>
internal sealed class BoundedDivisionParser : CustomContainerParser
{
    public override BlockState TryOpen(BlockProcessor processor) =>
        Nesting.MayOpen(processor) ? base.TryOpen(processor) : Nesting.Refuse(processor);
}
