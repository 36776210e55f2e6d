namespace NewsSdk.Authoring;

/// <summary>What a token is.</summary>
internal enum TextTokenKind
{
    /// <summary>Letters, digits and the marks on them.</summary>
    Word,

    /// <summary>One letter of a script that puts no spaces between words, with the marks on it.</summary>
    Dense,

    /// <summary>White space.</summary>
    Space,

    /// <summary>Any other sign.</summary>
    Sign,
}
