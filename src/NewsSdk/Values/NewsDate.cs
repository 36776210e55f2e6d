using System.Text.Json.Serialization;

namespace NewsSdk;

/// <summary>
/// A date as news gives it: a day, but also a month, a season, a time, an interval, “about then” or “not sure”. It is written in ISO 8601 with the
/// extensions of EDTF (ISO 8601-2:2019): <c>2020-09-14</c>, <c>2020-08~</c>, <c>202X</c>, <c>2020-21</c>, <c>2020-08-09/..</c>.
/// </summary>
/// <remarks>
/// Two dates are equal when they are written the same: <c>2020-09-14T10:00Z</c> is not <c>2020-09-14T12:00+02:00</c>, although neither comes first in time.
/// They sort by where they begin, then by where they end, times by their instant; a date or time without an offset counts as UTC. What begins
/// at no known day comes first. The default is the day 0001-01-01.
/// </remarks>
[JsonConverter(typeof(NewsDateJsonConverter))]
public readonly partial struct NewsDate : IEquatable<NewsDate>, IComparable<NewsDate>, IComparable, ISpanFormattable, ISpanParsable<NewsDate>, IUtf8SpanFormattable
{
    private readonly EdtfValue _value;

    private NewsDate(EdtfValue value) => _value = value;

    private NewsDate(EdtfPoint point) => _value = new EdtfValue(point);

    /// <summary>Makes the date of a day.</summary>
    public NewsDate(DateOnly day)
        : this(new EdtfPoint(EdtfForm.Day, day.Year, day.Month, day.Day))
    {
    }

    /// <summary>Makes the date of a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such day.</exception>
    public NewsDate(int year, int month, int day)
        : this(new DateOnly(year, month, day))
    {
    }

    /// <summary>Makes the date of a month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9999, or the month not 1 to 12.</exception>
    public NewsDate(int year, int month)
    {
        _ = new DateOnly(year, month, 1);
        _value = new EdtfValue(new EdtfPoint(EdtfForm.Month, year, month));
    }

    /// <summary>The first day that is meant; null where an interval's start is open or unknown.</summary>
    /// <remarks>
    /// A <c>~</c> does not widen it. A time is on the day that is written, whatever its offset. A season is that of meteorology in the northern hemisphere: spring (21)
    /// begins on March 1, winter (24) in December of its year.
    /// </remarks>
    public DateOnly? Earliest => _value.Start.IsDate ? DateOnly.FromDayNumber(_value.Start.EarliestDay) : null;

    /// <summary>The last day that is meant, itself included; null where an interval's end is open or unknown.</summary>
    /// <remarks>See <see cref="Earliest"/>.</remarks>
    public DateOnly? Latest => _value.End.IsDate ? DateOnly.FromDayNumber(_value.End.LatestDay) : null;

    /// <summary>Whether it is written as an interval, with a slash.</summary>
    public bool IsInterval => _value.IsInterval;

    /// <summary>Where the interval starts; null where that is open or unknown. The date itself where it is no interval.</summary>
    public NewsDate? Start => _value.Start.IsDate ? new NewsDate(_value.Start) : null;

    /// <summary>Where the interval ends; null where that is open or unknown. The date itself where it is no interval.</summary>
    public NewsDate? End => _value.End.IsDate ? new NewsDate(_value.End) : null;

    /// <summary>Whether an end of the interval is open: <c>2020-08-09/..</c> goes on.</summary>
    public bool IsOpen => _value.Start.Form == EdtfForm.Open || _value.End.Form == EdtfForm.Open;

    /// <summary>Whether it is “about then”: marked with <c>~</c> or <c>%</c>, at either end of an interval.</summary>
    public bool IsApproximate => Has(EdtfQualifier.Approximate);

    /// <summary>Whether the source is not sure: marked with <c>?</c> or <c>%</c>, at either end of an interval.</summary>
    public bool IsUncertain => Has(EdtfQualifier.Uncertain);

    /// <summary>How exactly it is known; of an interval, the coarser of its ends.</summary>
    public NewsDatePrecision Precision
    {
        get
        {
            NewsDatePrecision start = PrecisionOf(_value.Start);
            NewsDatePrecision end = PrecisionOf(_value.End);
            return start < end ? start : end;
        }
    }

    /// <summary>The day, where just one is meant and its writing says so: a day or a time, no interval. Marks of doubt do not matter.</summary>
    /// <param name="day">The day as written, whatever the offset of the time.</param>
    public bool TryGetDateOnly(out DateOnly day)
    {
        bool isDay = !_value.IsInterval && (_value.Start.Form == EdtfForm.Day || _value.Start.HasTime);
        day = isDay ? DateOnly.FromDayNumber(_value.Start.EarliestDay) : default;
        return isDay;
    }

    /// <summary>The instant, where the date has a time with an offset from UTC.</summary>
    /// <param name="time">The time with its offset.</param>
    public bool TryGetDateTimeOffset(out DateTimeOffset time)
    {
        EdtfPoint point = _value.Start;
        bool isInstant = !_value.IsInterval && point.HasTime && point.Zone != EdtfZone.None;
        time = isInstant
            ? new DateTimeOffset((point.EarliestDay * TimeSpan.TicksPerDay) + point.TimeTicks, TimeSpan.FromMinutes(point.OffsetMinutes))
            : default;
        return isInstant;
    }

    /// <summary>Tells whether <paramref name="day"/> may be meant: it lies between <see cref="Earliest"/> and <see cref="Latest"/>, an end that is open or unknown being no bound.</summary>
    public bool MayBe(DateOnly day) => (Earliest is not { } earliest || day >= earliest) && (Latest is not { } latest || day <= latest);

    private bool Has(EdtfQualifier qualifier) => ((_value.Start.Qualifier | _value.End.Qualifier) & qualifier) != 0;

    private static NewsDatePrecision PrecisionOf(EdtfPoint point) => point.Form switch
    {
        // An end that says no date leaves the other's precision.
        EdtfForm.Open or EdtfForm.Unknown or EdtfForm.Second => NewsDatePrecision.Second,
        EdtfForm.Century => NewsDatePrecision.Century,
        EdtfForm.Decade => NewsDatePrecision.Decade,
        EdtfForm.Year or EdtfForm.SomeMonth or EdtfForm.SomeDayOfYear => NewsDatePrecision.Year,
        EdtfForm.Season => NewsDatePrecision.Season,
        EdtfForm.Month or EdtfForm.SomeDay => NewsDatePrecision.Month,
        EdtfForm.Minute => NewsDatePrecision.Minute,
        _ => NewsDatePrecision.Day,
    };

    /// <summary>The date of a day.</summary>
    public static implicit operator NewsDate(DateOnly day) => new(day);
}
