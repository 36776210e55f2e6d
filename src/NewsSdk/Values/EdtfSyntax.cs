namespace NewsSdk;

/// <summary>
/// Reads the dates of ISO 8601 and of its extension EDTF (ISO 8601-2:2019) that news needs: years, months, days, times, seasons, unspecified
/// digits, marks of doubt, intervals. It throws nothing and accepts just one way to write a date, so that what is read is written the same.
/// </summary>
/// <remarks>The build and the runtime share this file: they accept the same dates.</remarks>
internal static class EdtfSyntax
{
    /// <summary>Reads <paramref name="text"/>, all of it.</summary>
    public static bool TryParse(string? text, out EdtfValue value) => TryParse(text.AsSpan(), out value);

    /// <summary>Reads <paramref name="text"/>, all of it.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out EdtfValue value)
    {
        int slash = text.IndexOf('/');
        if (slash >= 0)
            return TryParseInterval(text.Slice(0, slash), text.Slice(slash + 1), out value);

        bool isDate = TryParsePoint(text, out EdtfPoint point);
        value = new EdtfValue(point);
        return isDate;
    }

    private static bool TryParseInterval(ReadOnlySpan<char> first, ReadOnlySpan<char> second, out EdtfValue value)
    {
        value = default;
        if (!TryParseEnd(first, out EdtfPoint start) || !TryParseEnd(second, out EdtfPoint end))
            return false;
        if (!start.IsDate && !end.IsDate)
            return false;
        if (start.IsDate && end.IsDate && IsBackwards(start, end))
            return false;

        value = new EdtfValue(start, end);
        return true;
    }

    private static bool IsBackwards(EdtfPoint start, EdtfPoint end)
    {
        // Times of two offsets may stand on days in the wrong order; then the instants decide.
        if (start.HasTime && end.HasTime && (start.Zone == EdtfZone.None) == (end.Zone == EdtfZone.None))
            return Ticks(start) > Ticks(end);
        return start.EarliestDay > end.LatestDay;
    }

    private static long Ticks(EdtfPoint point) =>
        (point.EarliestDay * TimeSpan.TicksPerDay) + point.TimeTicks - (point.OffsetMinutes * TimeSpan.TicksPerMinute);

    private static bool TryParseEnd(ReadOnlySpan<char> text, out EdtfPoint point)
    {
        if (text.IsEmpty)
        {
            point = new EdtfPoint(EdtfForm.Unknown);
            return true;
        }

        if (text.Length == 2 && text[0] == '.' && text[1] == '.')
        {
            point = new EdtfPoint(EdtfForm.Open);
            return true;
        }

        return TryParsePoint(text, out point);
    }

    private static bool TryParsePoint(ReadOnlySpan<char> text, out EdtfPoint point)
    {
        if (text.Length > 10 && text[10] == 'T')
            return TryParseDateTime(text, out point);

        EdtfQualifier qualifier = Qualifier(text);
        if (qualifier != EdtfQualifier.None)
            text = text.Slice(0, text.Length - 1);
        switch (text.Length)
        {
            case 4:
                return TryParseYear(text, qualifier, out point);
            case 7 when text[4] == '-':
                return TryParseMonth(text, qualifier, out point);
            case 10 when text[4] == '-' && text[7] == '-':
                return TryParseDay(text, qualifier, out point);
            default:
                point = default;
                return false;
        }
    }

    private static EdtfQualifier Qualifier(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return EdtfQualifier.None;
        switch (text[text.Length - 1])
        {
            case '?':
                return EdtfQualifier.Uncertain;
            case '~':
                return EdtfQualifier.Approximate;
            case '%':
                return EdtfQualifier.Both;
            default:
                return EdtfQualifier.None;
        }
    }

    // 2020, 202X, 20XX. The year 0000 of ISO 8601 has no day in .NET's calendar.
    private static bool TryParseYear(ReadOnlySpan<char> text, EdtfQualifier qualifier, out EdtfPoint point)
    {
        point = default;
        int unspecified = text[3] != 'X' ? 0 : text[2] != 'X' ? 1 : 2;
        if (!TryParseDigits(text.Slice(0, 4 - unspecified), out int year))
            return false;
        if (unspecified == 0 && year == 0)
            return false;

        point = unspecified switch
        {
            0 => new EdtfPoint(EdtfForm.Year, year, qualifier: qualifier),
            1 => new EdtfPoint(EdtfForm.Decade, year * 10, qualifier: qualifier),
            _ => new EdtfPoint(EdtfForm.Century, year * 100, qualifier: qualifier),
        };
        return true;
    }

    // 2020-09, 2020-XX, 2020-21
    private static bool TryParseMonth(ReadOnlySpan<char> text, EdtfQualifier qualifier, out EdtfPoint point)
    {
        point = default;
        if (!TryParseDigits(text.Slice(0, 4), out int year) || year == 0)
            return false;
        if (IsUnspecified(text.Slice(5)))
        {
            point = new EdtfPoint(EdtfForm.SomeMonth, year, qualifier: qualifier);
            return true;
        }

        if (!TryParseDigits(text.Slice(5), out int month) || month is not ((>= 1 and <= 12) or (>= 21 and <= 24)))
            return false;

        point = new EdtfPoint(month > 12 ? EdtfForm.Season : EdtfForm.Month, year, month, qualifier: qualifier);
        return true;
    }

    // 2020-09-14, 2020-09-XX, 2020-XX-XX
    private static bool TryParseDay(ReadOnlySpan<char> text, EdtfQualifier qualifier, out EdtfPoint point)
    {
        point = default;
        if (!TryParseDigits(text.Slice(0, 4), out int year) || year == 0)
            return false;

        bool isSomeDay = IsUnspecified(text.Slice(8));
        if (isSomeDay && IsUnspecified(text.Slice(5, 2)))
        {
            point = new EdtfPoint(EdtfForm.SomeDayOfYear, year, qualifier: qualifier);
            return true;
        }

        if (!TryParseDigits(text.Slice(5, 2), out int month) || month is < 1 or > 12)
            return false;
        if (isSomeDay)
        {
            point = new EdtfPoint(EdtfForm.SomeDay, year, month, qualifier: qualifier);
            return true;
        }

        if (!TryParseDigits(text.Slice(8), out int day) || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;

        point = new EdtfPoint(EdtfForm.Day, year, month, day, qualifier);
        return true;
    }

    // 2020-09-14T10:00, then perhaps :30 and .123, then perhaps Z, +03 or +03:00
    private static bool TryParseDateTime(ReadOnlySpan<char> text, out EdtfPoint point)
    {
        if (text[4] != '-' || text[7] != '-' || !TryParseDay(text.Slice(0, 10), EdtfQualifier.None, out point) || point.Form != EdtfForm.Day)
        {
            point = default;
            return false;
        }

        EdtfPoint day = point;
        point = default;
        text = text.Slice(11);
        if (!TryParseZone(ref text, out EdtfZone zone, out int offset) || !TryParseTime(text, out EdtfForm form, out long ticks, out int digits))
            return false;

        // An instant before the first or behind the last of .NET's calendar.
        long utc = (day.EarliestDay * TimeSpan.TicksPerDay) + ticks - (offset * TimeSpan.TicksPerMinute);
        if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks)
            return false;

        point = new EdtfPoint(form, day.Year, day.Month, day.Day, ticks, digits, zone, offset);
        return true;
    }

    // Takes the zone off the end of the text.
    private static bool TryParseZone(ref ReadOnlySpan<char> text, out EdtfZone zone, out int offset)
    {
        zone = EdtfZone.None;
        offset = 0;
        if (text.IsEmpty)
            return false;
        if (text[text.Length - 1] == 'Z')
        {
            zone = EdtfZone.Utc;
            text = text.Slice(0, text.Length - 1);
            return true;
        }

        int sign = text.IndexOfAny('+', '-');
        if (sign < 0)
            return true;

        ReadOnlySpan<char> digits = text.Slice(sign + 1);
        int minutes = 0;
        if (digits.Length == 5 && digits[2] == ':' && TryParseDigits(digits.Slice(3), out minutes) && minutes < 60)
            zone = EdtfZone.Minutes;
        else if (digits.Length == 2)
            zone = EdtfZone.Hours;
        else
            return false;

        // ISO 8601 has no -00:00, and DateTimeOffset no more than 14 hours.
        bool isNegative = text[sign] == '-';
        if (!TryParseDigits(digits.Slice(0, 2), out int hours))
            return false;
        offset = (hours * 60) + minutes;
        if (offset > 14 * 60 || (isNegative && offset == 0))
            return false;

        offset = isNegative ? -offset : offset;
        text = text.Slice(0, sign);
        return true;
    }

    private static bool TryParseTime(ReadOnlySpan<char> text, out EdtfForm form, out long ticks, out int fractionDigits)
    {
        form = EdtfForm.Minute;
        ticks = 0;
        fractionDigits = 0;
        if (text.Length < 5 || text[2] != ':' || !TryParseDigits(text.Slice(0, 2), out int hour) || !TryParseDigits(text.Slice(3, 2), out int minute)
            || hour > 23 || minute > 59)
        {
            return false;
        }

        ticks = (hour * TimeSpan.TicksPerHour) + (minute * TimeSpan.TicksPerMinute);
        if (text.Length == 5)
            return true;

        form = EdtfForm.Second;
        if (text.Length < 8 || text[5] != ':' || !TryParseDigits(text.Slice(6, 2), out int second) || second > 59)
            return false;
        ticks += second * TimeSpan.TicksPerSecond;
        if (text.Length == 8)
            return true;

        fractionDigits = text.Length - 9;
        if (text[8] != '.' || fractionDigits is < 1 or > 7 || !TryParseDigits(text.Slice(9), out int fraction))
            return false;
        for (int i = fractionDigits; i < 7; i++)
            fraction *= 10;
        ticks += fraction;
        return true;
    }

    private static bool IsUnspecified(ReadOnlySpan<char> text) => text[0] == 'X' && text[1] == 'X';

    // ASCII digits alone; at most seven, so that no number overflows.
    private static bool TryParseDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        foreach (char c in text)
        {
            if (c is < '0' or > '9')
                return false;
            value = (value * 10) + (c - '0');
        }

        return true;
    }
}
