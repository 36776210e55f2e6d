namespace NewsSdk;

/// <summary>A date without an interval, or one end of an interval, in the parts that are written. Two are equal when they are written the same.</summary>
/// <remarks>Year, month and day are kept less one, so that the default value is the day 0001-01-01.</remarks>
internal readonly struct EdtfPoint : IEquatable<EdtfPoint>
{
    private readonly long _time;
    private readonly short _year;
    private readonly short _offset;
    private readonly byte _month;
    private readonly byte _day;
    private readonly EdtfForm _form;
    private readonly byte _details;

    /// <summary>A date of the given form; parts that the form does not have are 1.</summary>
    public EdtfPoint(EdtfForm form, int year = 1, int month = 1, int day = 1, EdtfQualifier qualifier = EdtfQualifier.None)
        : this(form, year, month, day, qualifier, 0, 0, EdtfZone.None, 0)
    {
    }

    /// <summary>A date and time.</summary>
    public EdtfPoint(EdtfForm form, int year, int month, int day, long timeTicks, int fractionDigits, EdtfZone zone, int offsetMinutes)
        : this(form, year, month, day, EdtfQualifier.None, timeTicks, fractionDigits, zone, offsetMinutes)
    {
    }

    private EdtfPoint(EdtfForm form, int year, int month, int day, EdtfQualifier qualifier, long timeTicks, int fractionDigits, EdtfZone zone, int offsetMinutes)
    {
        _form = form;
        _year = (short)(year - 1);
        _month = (byte)(month - 1);
        _day = (byte)(day - 1);
        _time = timeTicks;
        _offset = (short)offsetMinutes;
        _details = (byte)((int)qualifier | ((int)zone << 2) | (fractionDigits << 4));
    }

    /// <summary>How it is written.</summary>
    public EdtfForm Form => _form;

    /// <summary>The year; the first of the decade or century.</summary>
    public int Year => _year + 1;

    /// <summary>The month, 1 to 12, or the season, 21 to 24.</summary>
    public int Month => _month + 1;

    /// <summary>The day of the month.</summary>
    public int Day => _day + 1;

    /// <summary>The mark behind it.</summary>
    public EdtfQualifier Qualifier => (EdtfQualifier)(_details & 3);

    /// <summary>How the offset from UTC is written.</summary>
    public EdtfZone Zone => (EdtfZone)((_details >> 2) & 3);

    /// <summary>The digits of the fraction of a second, 0 to 7.</summary>
    public int FractionDigits => (_details >> 4) & 7;

    /// <summary>The time of day in ticks of 100 ns.</summary>
    public long TimeTicks => _time;

    /// <summary>The offset from UTC in minutes.</summary>
    public int OffsetMinutes => _offset;

    /// <summary>Whether it says a date at all, as an open or unknown end does not.</summary>
    public bool IsDate => _form is not (EdtfForm.Open or EdtfForm.Unknown);

    /// <summary>Whether it has a time of day.</summary>
    public bool HasTime => _form is EdtfForm.Minute or EdtfForm.Second;

    /// <summary>The first day that is meant, as the days since 0001-01-01. Only where <see cref="IsDate"/>.</summary>
    public int EarliestDay => _form switch
    {
        EdtfForm.Century or EdtfForm.Decade => DayNumber(Math.Max(Year, 1), 1, 1),
        EdtfForm.Season => DayNumber(Year, FirstMonthOfSeason, 1),
        _ => DayNumber(Year, Month, Day),
    };

    /// <summary>The last day that is meant, as the days since 0001-01-01. Only where <see cref="IsDate"/>.</summary>
    public int LatestDay => _form switch
    {
        EdtfForm.Century => DayNumber(Year + 99, 12, 31),
        EdtfForm.Decade => DayNumber(Year + 9, 12, 31),
        EdtfForm.Year or EdtfForm.SomeMonth or EdtfForm.SomeDayOfYear => DayNumber(Year, 12, 31),
        EdtfForm.Season => LastDayOfSeason,
        EdtfForm.Month or EdtfForm.SomeDay => DayNumber(Year, Month, DateTime.DaysInMonth(Year, Month)),
        _ => DayNumber(Year, Month, Day),
    };

    // The seasons of meteorology in the northern hemisphere; EDTF leaves them to the application.
    private int FirstMonthOfSeason => (Month - 20) * 3;

    private int LastDayOfSeason
    {
        get
        {
            int year = FirstMonthOfSeason == 12 ? Year + 1 : Year;
            int month = FirstMonthOfSeason == 12 ? 2 : FirstMonthOfSeason + 2;
            return year > 9999 ? DayNumber(9999, 12, 31) : DayNumber(year, month, DateTime.DaysInMonth(year, month));
        }
    }

    /// <inheritdoc/>
    public bool Equals(EdtfPoint other) =>
        _time == other._time && _year == other._year && _offset == other._offset && _month == other._month && _day == other._day
        && _form == other._form && _details == other._details;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfPoint other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked((((((_year * 31) + _month) * 31) + _day) * 31) + (((int)_form * 251) ^ _details) + (_time.GetHashCode() * 17) + _offset);

    private static int DayNumber(int year, int month, int day) => (int)(new DateTime(year, month, day).Ticks / TimeSpan.TicksPerDay);
}
