namespace NewsSdk;

/// <summary>What a mark says of its words.</summary>
public enum MarkKind
{
    /// <summary>Emphasis, shown as italics.</summary>
    Emphasis,

    /// <summary>Importance, shown as bold.</summary>
    Strong,

    /// <summary>Code.</summary>
    Code,

    /// <summary>A link.</summary>
    Link,
}
