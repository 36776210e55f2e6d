namespace NewsSdk.Authoring;

/// <summary>Which of two dates is the earlier, where that is sure.</summary>
internal static class DateOrder
{
    // What is one day in New York is the next in Tokyo: between the days of two zones that are not written lie up to 26 hours.
    private const long FirstZone = 14 * TimeSpan.TicksPerHour;
    private const long LastZone = 12 * TimeSpan.TicksPerHour;

    /// <summary>The key whose date is not after that of <paramref name="key"/>, or null. Not of <c>to</c>: “postponed from … to …” goes either way.</summary>
    public static string? FirstKey(string key) => key switch
    {
        "end" => "start",
        "until" => "from",
        "died" => "born",
        "dissolved" => "founded",
        _ => null,
    };

    /// <summary>Whether all of a date lies before all of another.</summary>
    public static bool IsBefore(string date, string other) =>
        EdtfSyntax.TryParse(date, out EdtfValue value) && EdtfSyntax.TryParse(other, out EdtfValue later) && IsSure(value.End) && IsSure(later.Start) && IsAfter(later.Start, value.End);

    /// <summary>An open or unknown end, and what is only about or perhaps then, is after nothing for sure.</summary>
    public static bool IsSure(EdtfPoint point) => point.IsDate && point.Qualifier == EdtfQualifier.None;

    /// <summary>Whether all of a point lies after all of another, whatever the zones that are not written.</summary>
    public static bool IsAfter(EdtfPoint point, EdtfPoint other) => (point.Zone != EdtfZone.None, other.Zone != EdtfZone.None) switch
    {
        (true, true) => Ticks(point) > Ticks(other),
        (true, false) => Ticks(point) > ((other.LatestDay + 1) * TimeSpan.TicksPerDay) + LastZone,
        (false, true) => Ticks(point) - FirstZone > Ticks(other),
        _ => point.EarliestDay > other.LatestDay || (point.HasTime && other.HasTime && Ticks(point) > Ticks(other)),
    };

    private static long Ticks(EdtfPoint point) =>
        (point.EarliestDay * TimeSpan.TicksPerDay) + point.TimeTicks - (point.OffsetMinutes * TimeSpan.TicksPerMinute);
}
