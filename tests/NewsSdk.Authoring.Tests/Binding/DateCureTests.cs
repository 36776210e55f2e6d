namespace NewsSdk.Authoring.Tests.Binding;

/// <summary>A date that is written otherwise is told with the date to write, where it can be no other.</summary>
public sealed class DateCureTests
{
    [Theory]
    [InlineData("2024-05-01 10:00", "2024-05-01T10:00")]
    [InlineData("2024-05-01t10:00:30z", "2024-05-01T10:00:30Z")]
    [InlineData("2024-05-01T9:05", "2024-05-01T09:05")]
    [InlineData("2024-05-01 10:00:00.123 UTC", "2024-05-01T10:00:00.123Z")]
    [InlineData("2024-05-01T10:00:00+0300", "2024-05-01T10:00:00+03:00")]
    [InlineData("2024-05-01 10:00 -3", "2024-05-01T10:00-03")]
    [InlineData("2024-05-01, 10h30", "2024-05-01T10:30")]
    [InlineData("2024/05/01 10.30", "2024-05-01T10:30")]
    [InlineData("May 1st, 2024 at 3pm", "2024-05-01T15:00")]
    [InlineData("1 May 2024 12:10 a.m.", "2024-05-01T00:10")]
    [InlineData("2024/05/01", "2024-05-01")]
    [InlineData("2024.5.1", "2024-05-01")]
    [InlineData("2024-5-1", "2024-05-01")]
    [InlineData("2024 05 01", "2024-05-01")]
    [InlineData("20240501", "2024-05-01")]
    [InlineData("2024/5", "2024-05")]
    [InlineData("5.5.2024", "2024-05-05")]
    [InlineData("13/6/2024", "2024-06-13")]
    [InlineData("6/13/2024", "2024-06-13")]
    [InlineData("14. 9. 2020", "2020-09-14")]
    [InlineData("1 May 2024", "2024-05-01")]
    [InlineData("1-May-2024", "2024-05-01")]
    [InlineData("Wednesday, 1st of May 2024", "2024-05-01")]
    [InlineData("MAY 1, 2024", "2024-05-01")]
    [InlineData("Sept. 5 2024", "2024-09-05")]
    [InlineData("May 2024", "2024-05")]
    [InlineData("2024\u201305\u201301", "2024-05-01")]
    [InlineData("2024-05-01\u00A010:00", "2024-05-01T10:00")]
    [InlineData("2024-05-01–2024-05-03", "2024-05-01/2024-05-03")]
    [InlineData("2024-05-01 to 3 May 2024", "2024-05-01/2024-05-03")]
    [InlineData("2020-2021", "2020/2021")]
    [InlineData("~2020-09", "2020-09~")]
    [InlineData("c. 1990", "1990~")]
    [InlineData("“2020-09-14”", "2020-09-14")]
    public void TheDateThatWasMeantIsInTheMessage(string written, string date)
    {
        Assert.Equal($"`{written}` is not a date; write `{date}`", MessageOf(written));
        Assert.True(EdtfSyntax.TryParse(date, out _));
    }

    // Month and day, two years or a season, a zone whose name several have, a day that there is not.
    [Theory]
    [InlineData("5/6/2024")]
    [InlineData("5.6.2024")]
    [InlineData("2011/12")]
    [InlineData("2011–12")]
    [InlineData("2008-9")]
    [InlineData("31/2/2024")]
    [InlineData("2024-05-01 10:00 CET")]
    [InlineData("2024-05-01 10")]
    [InlineData("2024-05-01 25:00")]
    [InlineData("2024-05-01 13 pm")]
    [InlineData("1 Mai 2024")]
    [InlineData("1.5.24")]
    [InlineData("soon")]
    public void WhatMayBeAnotherDateIsNotGuessed(string written) => Assert.Equal(
        $"`{written}` is not a date; write `2020`, `2020-09`, `2020-09-14`, `2020-09-14T10:00Z`, `2020-08~` (about) or `2020-09-14/2020-09-25` (an interval)", MessageOf(written));

    [Theory]
    [InlineData("2020-09-31", "September 2020 has 30 days")]
    [InlineData("2019-2-29", "February 2019 has 28 days")]
    [InlineData("2024-13-05", "a year has no month 13")]
    [InlineData("2024-00", "a year has no month 00")]
    [InlineData("2024-05-03/2024-05-01", "an interval begins with the earlier of its dates")]
    [InlineData("2024-05-03 to 2024-05-01", "an interval begins with the earlier of its dates")]
    public void WhatIsWrongIsSaidOfADayThatThereIsNot(string written, string fault) => Assert.Equal($"`{written}` is not a date; {fault}", MessageOf(written));

    [Fact]
    public void ATextWithTheFormOfSuchADayStandsInQuotationMarks() => Assert.Equal(
        "`2020-09-31` is not a date; September 2020 has 30 days; put it in quotation marks if it is a text", CorpusOf.Body("[x]{.trip by=putin until=⟦2020-09-31⟧}").Tells(NewsDiagnostics.BadDate));

    [Fact]
    public void AnAnnotationsDateIsCuredToo() => Assert.Equal(
        "`1 May 2024` is not a date; write `2024-05-01`", CorpusOf.Body("[“x”]{.quote by=putin date=\"⟦1 May 2024⟧\"}").Tells(NewsDiagnostics.BadDate));

    // Its form says what a value is; who means a text says so.
    [Theory]
    [InlineData("until=⟦2024/05/01⟧", "`2024/05/01` is not a date; write `2024-05-01`, or put it in quotation marks if it is a text")]
    [InlineData("until=⟦14.9.2020⟧", "`14.9.2020` is not a date; write `2020-09-14`, or put it in quotation marks if it is a text")]
    [InlineData("until=⟦2024-5-1⟧", null)]
    [InlineData("until=⟦2024.05.01⟧", null)]
    public void AnAttributeWithTheFormOfADateIsOne(string field, string? message)
    {
        string told = CorpusOf.Body($"[x]{{.trip by=putin {field}}}").Tells(NewsDiagnostics.BadDate);
        if (message is not null)
            Assert.Equal(message, told);
    }

    [Theory]
    [InlineData("rule=1/2/34")]
    [InlineData("address=127.0.0.1")]
    [InlineData("path=a/b/2024")]
    [InlineData("file=1/2024/5")]
    [InlineData("until=\"2024/05/01\"")]
    [InlineData("years=2020/2021")]
    public void WhatHasNoSuchFormIsNone(string field) =>
        Assert.DoesNotContain(CorpusOf.Body($"[x]{{.trip by=putin {field}}}").Bound.Diagnostics, static diagnostic => diagnostic.Rule == NewsDiagnostics.BadDate);

    private static string MessageOf(string published) =>
        CorpusOf.Files(("a.news.md", $"---\nheadline: x\npublished: ⟦{published}⟧\n---\n\nx\n")).Tells(NewsDiagnostics.BadDate, "a.news.md");
}
