namespace NewsSdk;

/// <summary>What EDTF's marks behind a date say of it.</summary>
[Flags]
internal enum EdtfQualifier : byte
{
    /// <summary>No mark.</summary>
    None = 0,

    /// <summary><c>?</c>: the source is not sure.</summary>
    Uncertain = 1,

    /// <summary><c>~</c>: about then.</summary>
    Approximate = 2,

    /// <summary><c>%</c>: both.</summary>
    Both = Uncertain | Approximate,
}
