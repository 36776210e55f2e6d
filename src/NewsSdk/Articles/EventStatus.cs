namespace NewsSdk;

/// <summary>How sure an article is of an event.</summary>
public enum EventStatus
{
    /// <summary>The article says that it happened or happens.</summary>
    Asserted,

    /// <summary>It is to happen.</summary>
    Planned,

    /// <summary>Somebody says that it happened; the article does not vouch for it.</summary>
    Alleged,

    /// <summary>Somebody says that it did not happen.</summary>
    Denied,

    /// <summary>It might happen.</summary>
    Hypothetical,
}
