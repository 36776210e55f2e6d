namespace NewsSdk;

/// <summary>How exactly a <see cref="NewsDate"/> is known; the greater value is the finer one.</summary>
public enum NewsDatePrecision
{
    /// <summary>A century: <c>20XX</c>.</summary>
    Century,

    /// <summary>A decade: <c>202X</c>.</summary>
    Decade,

    /// <summary>A year: <c>2020</c>, <c>2020-XX</c>.</summary>
    Year,

    /// <summary>A season: <c>2020-21</c>.</summary>
    Season,

    /// <summary>A month: <c>2020-09</c>, <c>2020-09-XX</c>.</summary>
    Month,

    /// <summary>A day: <c>2020-09-14</c>.</summary>
    Day,

    /// <summary>A minute: <c>2020-09-14T10:00Z</c>.</summary>
    Minute,

    /// <summary>A second or a part of one: <c>2020-09-14T10:00:00Z</c>.</summary>
    Second,
}
