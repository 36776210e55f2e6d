namespace NewsSdk.Authoring;

/// <summary>NEWS0211: an event that the article tells as a fact and dates after itself.</summary>
internal static class LaterEvents
{
    // What is one day in New York is the next in Tokyo: between the days of two zones that are not written lie up to 26 hours.
    private const long FirstZone = 14 * TimeSpan.TicksPerHour;
    private const long LastZone = 12 * TimeSpan.TicksPerHour;

    public static void Lint(LintedArticle article)
    {
        ArticleMetadata metadata = article.Article.Metadata;
        // What happened between publication and a later change may stand in the article.
        string written = metadata.Modified ?? metadata.Published;
        if (!EdtfSyntax.TryParse(written, out EdtfValue now) || !IsSure(now.End))
            return;

        foreach (EventPart part in article.Parts.Events)
        {
            if (part.Status == EventStatus.Asserted && part.Written.Find("date") is { } date
                && EdtfSyntax.TryParse(date.Text, out EdtfValue value) && IsSure(value.Start) && IsAfter(value.Start, now.End))
                article.Diagnostics.Report(NewsDiagnostics.LaterEvent, date.Span, date.Text, written);
        }
    }

    // An open or unknown end, and what is only about or perhaps then, is after nothing for sure.
    private static bool IsSure(EdtfPoint point) => point.IsDate && point.Qualifier == EdtfQualifier.None;

    private static bool IsAfter(EdtfPoint point, EdtfPoint now) => (point.Zone != EdtfZone.None, now.Zone != EdtfZone.None) switch
    {
        (true, true) => Ticks(point) > Ticks(now),
        (true, false) => Ticks(point) > ((now.LatestDay + 1) * TimeSpan.TicksPerDay) + LastZone,
        (false, true) => Ticks(point) - FirstZone > Ticks(now),
        _ => point.EarliestDay > now.LatestDay || (point.HasTime && now.HasTime && Ticks(point) > Ticks(now)),
    };

    private static long Ticks(EdtfPoint point) =>
        (point.EarliestDay * TimeSpan.TicksPerDay) + point.TimeTicks - (point.OffsetMinutes * TimeSpan.TicksPerMinute);
}
