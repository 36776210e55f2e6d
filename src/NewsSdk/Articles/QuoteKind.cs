namespace NewsSdk;

/// <summary>How a quote gives what was said.</summary>
public enum QuoteKind
{
    /// <summary>Word for word.</summary>
    Direct,

    /// <summary>In the article's own words.</summary>
    Indirect,

    /// <summary>In the article's own words, with some of the speaker's.</summary>
    Mixed,
}
