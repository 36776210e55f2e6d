namespace NewsSdk;

/// <summary>How a time's offset from UTC is written.</summary>
internal enum EdtfZone : byte
{
    /// <summary>Not at all: local time.</summary>
    None,

    /// <summary><c>Z</c></summary>
    Utc,

    /// <summary><c>+03</c></summary>
    Hours,

    /// <summary><c>+03:00</c></summary>
    Minutes,
}
