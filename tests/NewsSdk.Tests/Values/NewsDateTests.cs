using System.Globalization;
using CsCheck;

namespace NewsSdk.Tests.Values;

public sealed class NewsDateTests
{
    [Theory]
    [InlineData("2020-08", false, false)]
    [InlineData("2020-08~", true, false)]
    [InlineData("2020-08?", false, true)]
    [InlineData("2020-08%", true, true)]
    [InlineData("2020-08-01~/2020-08-09?", true, true)]
    [InlineData("2020-08-01/2020-08-09~", true, false)]
    public void TheMarksSayWhatIsInDoubt(string text, bool isApproximate, bool isUncertain)
    {
        NewsDate date = NewsDate.Parse(text);

        Assert.Equal((isApproximate, isUncertain), (date.IsApproximate, date.IsUncertain));
    }

    [Theory]
    [InlineData("2020-09-14", "2020-09-14")]
    [InlineData("2020-09-14~", "2020-09-14")]
    [InlineData("2020-09-14T23:59-05:00", "2020-09-14")]
    [InlineData("2020-09", null)]
    [InlineData("2020-09-XX", null)]
    [InlineData("2020-09-14/2020-09-14", null)]
    public void OnlyADayGivesADay(string text, string? expected)
    {
        bool isDay = NewsDate.Parse(text).TryGetDateOnly(out DateOnly day);

        Assert.Equal(expected is not null, isDay);
        Assert.Equal(expected is null ? default : DateOnly.ParseExact(expected, "O", CultureInfo.InvariantCulture), day);
    }

    [Fact]
    public void ATimeWithAnOffsetIsAnInstant()
    {
        Assert.True(NewsDate.Parse("2020-09-14T10:00:00.5+05:30").TryGetDateTimeOffset(out DateTimeOffset time));
        Assert.Equal(new DateTimeOffset(2020, 9, 14, 10, 0, 0, 500, TimeSpan.FromMinutes(330)), time);
        Assert.True(NewsDate.Parse("2020-09-14T10:00Z").TryGetDateTimeOffset(out _));
        Assert.False(NewsDate.Parse("2020-09-14T10:00").TryGetDateTimeOffset(out _));
        Assert.False(NewsDate.Parse("2020-09-14").TryGetDateTimeOffset(out _));
    }

    [Fact]
    public void AnIntervalHasItsEnds()
    {
        NewsDate date = NewsDate.Parse("2020-08~/..");

        Assert.True(date.IsInterval);
        Assert.True(date.IsOpen);
        Assert.Equal(NewsDate.Parse("2020-08~"), date.Start);
        Assert.Null(date.End);
        Assert.False(NewsDate.Parse("2020-08/").IsOpen);
        Assert.Equal(new NewsDate(2020, 8), new NewsDate(2020, 8).End);
    }

    [Fact]
    public void ADayMayBeMeantBetweenTheEnds()
    {
        NewsDate date = NewsDate.Parse("2020-08-09/..");

        Assert.False(date.MayBe(new DateOnly(2020, 8, 8)));
        Assert.True(date.MayBe(new DateOnly(2020, 8, 9)));
        Assert.True(date.MayBe(DateOnly.MaxValue));
        Assert.True(NewsDate.Parse("/2020-08").MayBe(DateOnly.MinValue));
        Assert.False(NewsDate.Parse("/2020-08").MayBe(new DateOnly(2020, 9, 1)));
    }

    [Fact]
    public void TheDefaultIsTheFirstDay()
    {
        Assert.Equal("0001-01-01", default(NewsDate).ToString());
        Assert.Equal(NewsDate.Parse("0001-01-01"), default);
        Assert.Equal(DateOnly.MinValue, default(NewsDate).Earliest);
    }

    [Fact]
    public void ADayConvertsToADate() => Gen.DateOnly.Sample(static day =>
    {
        NewsDate date = day;
        Assert.Equal(day.ToString("O", CultureInfo.InvariantCulture), date.ToString());
        Assert.True(date.TryGetDateOnly(out DateOnly back));
        Assert.Equal(day, back);
    });

    [Fact]
    public void TheCalendarHoldsForConstructors()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new NewsDate(2020, 2, 30));
        Assert.Throws<ArgumentOutOfRangeException>(() => new NewsDate(2020, 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => new NewsDate(0, 1));
    }

    [Fact]
    public void DatesSortByTime()
    {
        // Each comes before the next: by start, then by end, times by their instant.
        string[] inOrder =
        [
            "/2020-01-02", "../2020-01", "20XX", "2019-24", "2020-01-01", "2020-01", "2020", "202X", "2020-01-01/..",
            "2020-09-15T00:30+03:00", "2020-09-14T23:00Z", "2020-09-14T23:30", "2020-09-14T23:30-05:00", "2020-09-16",
        ];
        NewsDate[] dates = [.. inOrder.Select(static text => NewsDate.Parse(text))];

        Assert.Equal(inOrder, dates.Reverse().Order().Select(static date => date.ToString()));
    }

    [Fact]
    public void TheOrderIsTotal() => Gen.Select(EdtfTexts.Any, EdtfTexts.Any, EdtfTexts.Any).Sample(static (first, second, third) =>
    {
        if (!NewsDate.TryParse(first, out NewsDate a) || !NewsDate.TryParse(second, out NewsDate b) || !NewsDate.TryParse(third, out NewsDate c))
            return;

        Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
        Assert.Equal(a == b, a.CompareTo(b) == 0);
        Assert.Equal(first == second, a == b);
        if (a <= b && b <= c)
            Assert.True(a <= c);
        if (a == b)
            Assert.Equal(a.GetHashCode(), b.GetHashCode());
    });

    [Fact]
    public void OneInstantWrittenInTwoWaysIsTwoDates()
    {
        NewsDate utc = NewsDate.Parse("2020-09-14T10:00Z");
        NewsDate local = NewsDate.Parse("2020-09-14T12:00+02:00");

        Assert.NotEqual(utc, local);
        Assert.NotEqual(0, utc.CompareTo(local));
        Assert.True(utc != local);
    }

    [Fact]
    public void SomethingElseCannotBeCompared()
    {
        IComparable date = new NewsDate(2020, 9, 14);

        Assert.Equal(1, date.CompareTo(null));
        Assert.Throws<ArgumentException>(() => date.CompareTo("2020-09-14"));
    }
}
