namespace NewsSdk;

/// <summary>How a date, or an end of an interval, is written. The default is a day, so that a default date is 0001-01-01 as everywhere in .NET.</summary>
internal enum EdtfForm : byte
{
    /// <summary><c>2020-09-14</c></summary>
    Day,

    /// <summary><c>..</c>: an interval's end that is open.</summary>
    Open,

    /// <summary>Nothing: an interval's end that is not known.</summary>
    Unknown,

    /// <summary><c>20XX</c></summary>
    Century,

    /// <summary><c>202X</c></summary>
    Decade,

    /// <summary><c>2020</c></summary>
    Year,

    /// <summary><c>2020-XX</c></summary>
    SomeMonth,

    /// <summary><c>2020-XX-XX</c></summary>
    SomeDayOfYear,

    /// <summary><c>2020-21</c></summary>
    Season,

    /// <summary><c>2020-09</c></summary>
    Month,

    /// <summary><c>2020-09-XX</c></summary>
    SomeDay,

    /// <summary><c>2020-09-14T10:00</c></summary>
    Minute,

    /// <summary><c>2020-09-14T10:00:00</c>, with up to seven digits of a fraction.</summary>
    Second,
}
