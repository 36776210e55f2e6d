using CsCheck;

namespace NewsSdk.Tests.Values;

/// <summary>Texts that are dates in EDTF, made from its grammar rather than by our own formatting.</summary>
internal static class EdtfTexts
{
    private static readonly Gen<string> Qualifier = OneOf.Texts("", "", "?", "~", "%");

    private static readonly Gen<string> Year = Gen.Int[1, 9999].Select(static year => year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture));

    private static readonly Gen<DateTime> Moment = Gen.Long[DateTime.MinValue.AddDays(1).Ticks, DateTime.MaxValue.AddDays(-1).Ticks].Select(static ticks => new DateTime(ticks));

    private static readonly Gen<string> Date = Gen.Select(
        Gen.OneOf(
            Year,
            Gen.Int[0, 999].Select(static decade => $"{decade:D3}X"),
            Gen.Int[0, 99].Select(static century => $"{century:D2}XX"),
            Gen.Select(Year, OneOf.Texts("21", "22", "23", "24", "XX", "XX-XX"), static (year, rest) => $"{year}-{rest}"),
            Moment.Select(static day => Invariant($"{day:yyyy-MM}")),
            Moment.Select(static day => Invariant($"{day:yyyy-MM}-XX")),
            Moment.Select(static day => Invariant($"{day:yyyy-MM-dd}"))),
        Qualifier,
        static (date, qualifier) => date + qualifier);

    private static readonly Gen<string> Time = Gen.Select(
        Moment,
        OneOf.Texts("HH:mm", "HH:mm:ss", "HH:mm:ss.f", "HH:mm:ss.fff", "HH:mm:ss.fffffff"),
        OneOf.Texts("", "Z", "+03", "-11", "+00:00", "+05:30", "-09:30", "+14:00"),
        static (time, format, zone) => time.ToString($"yyyy-MM-ddT{format}", System.Globalization.CultureInfo.InvariantCulture) + zone);

    /// <summary>A date that is no interval.</summary>
    public static Gen<string> Point { get; } = Gen.Frequency((3, Date), (1, Time));

    /// <summary>Any date; an interval's ends may be in the wrong order.</summary>
    public static Gen<string> Any { get; } = Gen.OneOf(
        Point,
        Gen.Select(Point, OneOf.Texts("..", ""), static (start, end) => $"{start}/{end}"),
        Gen.Select(OneOf.Texts("..", ""), Point, static (start, end) => $"{start}/{end}"),
        Gen.Select(Point, Point, static (start, end) => $"{start}/{end}"));

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
