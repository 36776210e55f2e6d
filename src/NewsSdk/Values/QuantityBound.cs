namespace NewsSdk;

/// <summary>How a quantity is bounded.</summary>
internal enum QuantityBound : byte
{
    /// <summary><c>80%</c></summary>
    Exact,

    /// <summary><c>&lt;100000</c></summary>
    Less,

    /// <summary><c>&lt;=100000</c></summary>
    AtMost,

    /// <summary><c>&gt;4h</c></summary>
    More,

    /// <summary><c>&gt;=4h</c></summary>
    AtLeast,

    /// <summary><c>10000..99999</c></summary>
    Range,
}
