using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsSdk.Authoring;

/// <summary>Says how to write what was meant to be a date: as it stands in a manuscript, a feed or a database.</summary>
internal static class DateCure
{
    private const string Forms = "`2020`, `2020-09`, `2020-09-14`, `2020-09-14T10:00Z`, `2020-08~` (about) or `2020-09-14/2020-09-25` (an interval)";

    // No date is longer, and the expressions are gone through once for each mistake.
    private const int MaxLength = 60;

    private const string Weekday = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,]* )?";

    private static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly Regex YearFirst = Expression("([0-9]{4})(?:([-/. ])([0-9]{1,2})(?:\\2([0-9]{1,2}))?|([0-9]{2})([0-9]{2}))");
    private static readonly Regex YearLast = Expression("([0-9]{1,2})([-/. ]|\\. )([0-9]{1,2})\\2([0-9]{4})");
    private static readonly Regex DayInWords = Expression(Weekday + "([0-9]{1,2})(?:st|nd|rd|th|\\.)?[- ](?:of )?([a-z]+)\\.?,?[- ]([0-9]{4})");
    private static readonly Regex MonthInWords = Expression(Weekday + "([a-z]+)\\.?(?: ([0-9]{1,2})(?:st|nd|rd|th)?)?,? ([0-9]{4})");
    private static readonly Regex WithTime = Expression(
        "(.*?[0-9])(?: ?t ?|,? at |, ?| )([0-9]{1,2})(?:[:.h]([0-9]{2}))?(?::([0-9]{2})(\\.[0-9]{1,7})?)? ?([ap]\\.?m\\.?)? ?(z|utc|gmt|[-+][0-9]{1,2}(?::?[0-9]{2})?)?");

    private static readonly string[] Between = ["–", "—", " - ", " to ", "..", " / ", "/", "-"];

    private static readonly string[] About = ["~", "about ", "around ", "circa ", "ca. ", "c. "];

    /// <summary>What to write: one of the forms of dates, or the very date that <paramref name="written"/> was meant to be, where it can be no other; or what is wrong with it.</summary>
    public static string Of(string written) => DateMeantBy(written) is { } date ? $"write `{date}`" : FaultOf(written) ?? $"write {Forms}";

    // `2020-09-31`, and `2020-09-25/2020-09-14`, of which either end may be the wrong one.
    private static string? FaultOf(string written)
    {
        if (written.Length > MaxLength)
            return null;
        if (IntervalMeantBy(written, isReversed: true) is not null)
            return "an interval begins with the earlier of its dates";
        if (YearFirst.Match(written) is not { Success: true } match || !match.Groups[3].Success)
            return null;
        int year = Number(match.Groups[1]);
        int month = Number(match.Groups[3]);
        if (month is < 1 or > 12)
            return $"a year has no month {match.Groups[3].Value}";
        return year > 0 && match.Groups[4].Success
            ? $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {match.Groups[1].Value} has {DateTime.DaysInMonth(year, month)} days"
            : null;
    }

    private static string? DateMeantBy(string written)
    {
        if (written.Length > MaxLength)
            return null;
        string text = string.Join(" ", written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('“', '”', '„', '‘', '’', '«', '»', '"');
        return (text == written ? null : IfDate(text)) ?? PointMeantBy(text) ?? IntervalMeantBy(text);
    }

    private static string? IntervalMeantBy(string text, bool isReversed = false)
    {
        foreach (string sign in Between)
        {
            int at = text.IndexOf(sign, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && text.IndexOf(sign, at + sign.Length, StringComparison.OrdinalIgnoreCase) < 0
                && EndMeantBy(text.Substring(0, at).Trim()) is { } first && EndMeantBy(text.Substring(at + sign.Length).Trim()) is { } last)
            {
                return IfDate(isReversed ? $"{last}/{first}" : $"{first}/{last}");
            }
        }

        return null;
    }

    private static string? EndMeantBy(string text) => IfDate(text) ?? PointMeantBy(text);

    private static string? IfDate(string text) => EdtfSyntax.TryParse(text, out _) ? text : null;

    // `2011–12` and `2011/12` may be two years.
    private static string? PointMeantBy(string text)
    {
        if (DayMeantBy(text.Replace('‐', '-').Replace('‑', '-').Replace('–', '-').Replace('−', '-')) is { } day)
            return IfDate(day);
        if (Array.Find(About, about => text.StartsWith(about, StringComparison.OrdinalIgnoreCase)) is { } sign)
            return IfDate(text.Substring(sign.Length) + "~");
        Match time = WithTime.Match(text);
        return time.Success && EndMeantBy(time.Groups[1].Value) is { Length: 10 } date && TimeOf(time) is { } clock ? IfDate($"{date}T{clock}") : null;
    }

    private static string? DayMeantBy(string text)
    {
        if (YearFirst.Match(text) is { Success: true } first)
        {
            bool isJoined = first.Groups[5].Success;
            int year = Number(first.Groups[1]);
            int month = Number(first.Groups[isJoined ? 5 : 3]);
            Group day = first.Groups[isJoined ? 6 : 4];
            return month > 12 || (!day.Success && month == (year + 1) % 100) ? null : Date(year, month, day.Success ? Number(day) : null);
        }

        if (YearLast.Match(text) is { Success: true } last)
        {
            (int one, int other) = (Number(last.Groups[1]), Number(last.Groups[3]));
            return one > 12 || one == other ? Date(Number(last.Groups[4]), other, one)
                : other > 12 ? Date(Number(last.Groups[4]), one, other)
                : null;
        }

        if (DayInWords.Match(text) is { Success: true } words && MonthOf(words.Groups[2].Value) is { } named)
            return Date(Number(words.Groups[3]), named, Number(words.Groups[1]));
        if (MonthInWords.Match(text) is { Success: true } american && MonthOf(american.Groups[1].Value) is { } before)
            return Date(Number(american.Groups[3]), before, american.Groups[2].Success ? Number(american.Groups[2]) : null);
        return null;
    }

    private static string Date(int year, int month, int? day) =>
        string.Format(CultureInfo.InvariantCulture, day is null ? "{0:0000}-{1:00}" : "{0:0000}-{1:00}-{2:00}", year, month, day);

    // `sept`, `Sep` and `September`
    private static int? MonthOf(string word)
    {
        int month = word.Length < 3 ? -1 : Array.FindIndex(Months, name => name.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        return month < 0 ? null : month + 1;
    }

    // An hour alone is none of a clock of 24 hours, and no zone is known by its letters but that of the whole world.
    private static string? TimeOf(Match time)
    {
        int hour = Number(time.Groups[2]);
        bool isHalf = time.Groups[6].Success;
        if (isHalf ? hour is < 1 or > 12 : !time.Groups[3].Success)
            return null;
        if (isHalf)
            hour = (hour % 12) + (time.Groups[6].Value[0] is 'p' or 'P' ? 12 : 0);
        var clock = new StringBuilder(hour.ToString("00", CultureInfo.InvariantCulture));
        clock.Append(':').Append(time.Groups[3].Success ? time.Groups[3].Value : "00");
        if (time.Groups[4].Success)
            clock.Append(':').Append(time.Groups[4].Value).Append(time.Groups[5].Value);
        return clock.Append(ZoneOf(time.Groups[7].Value)).ToString();
    }

    private static string ZoneOf(string zone)
    {
        if (zone.Length == 0)
            return "";
        if (zone[0] is not ('+' or '-'))
            return "Z";
        string digits = zone.Substring(1).Replace(":", "");
        digits = digits.Length % 2 == 0 ? digits : "0" + digits;
        return zone[0] + digits.Substring(0, 2) + (digits.Length > 2 ? ":" + digits.Substring(2) : "");
    }

    private static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    private static Regex Expression(string pattern) => new($"\\A(?:{pattern})\\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
