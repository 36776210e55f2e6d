namespace NewsSdk;

/// <summary>What a block of an article's text is.</summary>
public enum BlockKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A block in a list.</summary>
    ListItem,

    /// <summary>A block in a quoted block.</summary>
    Quotation,

    /// <summary>A pointer to something else, such as “See also”.</summary>
    Related,

    /// <summary>An image; the text is its description.</summary>
    Image,

    /// <summary>Code.</summary>
    Code,

    /// <summary>A thematic break; it has no text.</summary>
    Break,
}
