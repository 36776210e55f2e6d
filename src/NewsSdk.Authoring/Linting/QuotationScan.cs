namespace NewsSdk.Authoring;

/// <summary>The quotation marks of an article.</summary>
internal sealed class QuotationScan
{
    /// <summary>The pairs, in no order, each from its opening mark to behind its closing one; only those within one block.</summary>
    public List<TextSpan> Pairs { get; } = [];

    /// <summary>The marks that have no partner, by position, and what is wrong with each.</summary>
    public List<(int Position, MarkTrouble Trouble)> Lonely { get; } = [];
}

/// <summary>Why a quotation mark has no partner.</summary>
internal enum MarkTrouble
{
    /// <summary>It opens, and nothing closes it.</summary>
    NotClosed,

    /// <summary>It closes, and nothing was opened.</summary>
    NotOpened,

    /// <summary>It closes where it should open.</summary>
    TurnedAway,

    /// <summary>It opens where the same mark has opened already.</summary>
    OpensAgain,
}
