namespace NewsSdk.Authoring;

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
