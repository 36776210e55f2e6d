namespace NewsSdk.Authoring;

/// <summary>The quotation marks of an article.</summary>
internal sealed class QuotationScan
{
    /// <summary>The pairs, in no order, each from its opening mark to behind its closing one; only those within one block.</summary>
    public List<TextSpan> Pairs { get; } = [];

    /// <summary>The marks that have no partner, by position, and what is wrong with each.</summary>
    public List<(int Position, MarkTrouble Trouble)> Lonely { get; } = [];
}
