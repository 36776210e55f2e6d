using System.Globalization;
using System.Text;
using CsCheck;

namespace NewsSdk.Tests.Values;

public sealed class NewsDateParsingTests
{
    [Theory]
    [InlineData("2020", "2020-01-01", "2020-12-31", NewsDatePrecision.Year)]
    [InlineData("2020-09", "2020-09-01", "2020-09-30", NewsDatePrecision.Month)]
    [InlineData("2020-02", "2020-02-01", "2020-02-29", NewsDatePrecision.Month)]
    [InlineData("2020-09-14", "2020-09-14", "2020-09-14", NewsDatePrecision.Day)]
    [InlineData("2020-09-14T10:00", "2020-09-14", "2020-09-14", NewsDatePrecision.Minute)]
    [InlineData("2020-09-14T10:00:00Z", "2020-09-14", "2020-09-14", NewsDatePrecision.Second)]
    [InlineData("2020-09-14T23:30:00.5-05:00", "2020-09-14", "2020-09-14", NewsDatePrecision.Second)]
    [InlineData("2020-08~", "2020-08-01", "2020-08-31", NewsDatePrecision.Month)]
    [InlineData("2020-21", "2020-03-01", "2020-05-31", NewsDatePrecision.Season)]
    [InlineData("2020-22", "2020-06-01", "2020-08-31", NewsDatePrecision.Season)]
    [InlineData("2020-23", "2020-09-01", "2020-11-30", NewsDatePrecision.Season)]
    [InlineData("2019-24", "2019-12-01", "2020-02-29", NewsDatePrecision.Season)]
    [InlineData("9999-24", "9999-12-01", "9999-12-31", NewsDatePrecision.Season)]
    [InlineData("202X", "2020-01-01", "2029-12-31", NewsDatePrecision.Decade)]
    [InlineData("000X", "0001-01-01", "0009-12-31", NewsDatePrecision.Decade)]
    [InlineData("20XX", "2000-01-01", "2099-12-31", NewsDatePrecision.Century)]
    [InlineData("2020-XX", "2020-01-01", "2020-12-31", NewsDatePrecision.Year)]
    [InlineData("2020-XX-XX", "2020-01-01", "2020-12-31", NewsDatePrecision.Year)]
    [InlineData("2020-09-XX", "2020-09-01", "2020-09-30", NewsDatePrecision.Month)]
    [InlineData("2020-09-14/2020-09-25", "2020-09-14", "2020-09-25", NewsDatePrecision.Day)]
    [InlineData("2020-09/2020-09-25", "2020-09-01", "2020-09-25", NewsDatePrecision.Month)]
    [InlineData("2020-08-09/..", "2020-08-09", null, NewsDatePrecision.Day)]
    [InlineData("2020-08-09/", "2020-08-09", null, NewsDatePrecision.Day)]
    [InlineData("../2020-08-09", null, "2020-08-09", NewsDatePrecision.Day)]
    [InlineData("/2020-08", null, "2020-08-31", NewsDatePrecision.Month)]
    public void ADateHasTheDaysThatItMeans(string text, string? earliest, string? latest, NewsDatePrecision precision)
    {
        NewsDate date = NewsDate.Parse(text);

        Assert.Equal(earliest, date.Earliest?.ToString("O", CultureInfo.InvariantCulture));
        Assert.Equal(latest, date.Latest?.ToString("O", CultureInfo.InvariantCulture));
        Assert.Equal(precision, date.Precision);
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 2020")]
    [InlineData("2020 ")]
    [InlineData("20")]
    [InlineData("0000")]
    [InlineData("2XXX")]
    [InlineData("XXXX")]
    [InlineData("20X0")]
    [InlineData("202x")]
    [InlineData("12020")]
    [InlineData("-0044")]
    [InlineData("２０２０")]
    [InlineData("٢٠٢٠")]
    [InlineData("2020-9")]
    [InlineData("2020-00")]
    [InlineData("2020-13")]
    [InlineData("2020-20")]
    [InlineData("2020-25")]
    [InlineData("202X-09")]
    [InlineData("2020-XX-14")]
    [InlineData("2020-21-XX")]
    [InlineData("2020-02-30")]
    [InlineData("2019-02-29")]
    [InlineData("2020-09-00")]
    [InlineData("2020-09-31")]
    [InlineData("2020/09/14/15")]
    [InlineData("2020-09-14~~")]
    [InlineData("~")]
    [InlineData("~2020")]
    [InlineData("2020-09-14T")]
    [InlineData("2020-09-14T10")]
    [InlineData("2020-09-14t10:00")]
    [InlineData("2020-09-14 10:00")]
    [InlineData("2020-09-14T24:00")]
    [InlineData("2020-09-14T10:60")]
    [InlineData("2020-09-14T10:00:60")]
    [InlineData("2020-09-14T10:00:00.")]
    [InlineData("2020-09-14T10:00:00.12345678")]
    [InlineData("2020-09-14T10:00z")]
    [InlineData("2020-09-14T10:00+15:00")]
    [InlineData("2020-09-14T10:00+3")]
    [InlineData("2020-09-14T10:00+0300")]
    [InlineData("2020-09-14T10:00-00:00")]
    [InlineData("2020-09-14T10:00~")]
    [InlineData("2020-XX-XXT10:00")]
    [InlineData("0001-01-01T00:00+01:00")]
    [InlineData("9999-12-31T23:59-01:00")]
    [InlineData("/")]
    [InlineData("../..")]
    [InlineData("../")]
    [InlineData("..")]
    [InlineData("2020-09-25/2020-09-14")]
    [InlineData("2020-09-14T10:00Z/2020-09-14T09:59Z")]
    [InlineData("2020-09-14T10:00Z/2020-09-14T11:00+02:00")]
    public void WhatIsNoDateIsRefused(string text)
    {
        Assert.False(NewsDate.TryParse(text, out NewsDate date));
        Assert.Equal(default, date);
        Assert.Contains(text, Assert.Throws<FormatException>(() => NewsDate.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NullIsNoDate()
    {
        Assert.False(NewsDate.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => NewsDate.Parse((string)null!));
    }

    [Fact]
    public void WhatIsReadIsWrittenTheSame() => EdtfTexts.Any.Sample(
        static text =>
        {
            if (NewsDate.TryParse(text, out NewsDate date))
                Assert.Equal(text, date.ToString());
            else
                Assert.Contains('/', text);
        },
        iter: 20_000);

    [Fact]
    public void EachPointOfTheGrammarIsRead() => EdtfTexts.Point.Sample(static text => Assert.True(NewsDate.TryParse(text, out _), text), iter: 20_000);

    [Fact]
    public void NoTextMakesItThrow() => Gen.String[Gen.Char["0129-/.TXZ~?%:+ é\u0660\ud83d"], 0, 24].Sample(
        static text =>
        {
            if (NewsDate.TryParse(text, out NewsDate date))
                Assert.Equal(text, date.ToString());
        },
        iter: 100_000);

    [Fact]
    public void EarliestIsNeverBehindLatest() => EdtfTexts.Point.Sample(static text =>
    {
        NewsDate date = NewsDate.Parse(text);
        Assert.True(date.Earliest <= date.Latest, text);
        Assert.True(date.MayBe(date.Earliest!.Value) && date.MayBe(date.Latest!.Value), text);
    });

    [Theory]
    [InlineData("2020-09-14")]
    [InlineData("2020-09-14T10:00:00.1234567+05:30/2020-09-15T10:00:00.1234567-05:30")]
    public void ItIsWrittenIntoABufferThatIsLongEnough(string text)
    {
        NewsDate date = NewsDate.Parse(text);
        var chars = new char[text.Length];
        var bytes = new byte[text.Length];

        Assert.True(date.TryFormat(chars, out int charsWritten));
        Assert.True(date.TryFormat(bytes, out int bytesWritten));
        Assert.Equal(text, new string(chars, 0, charsWritten));
        Assert.Equal(text, Encoding.UTF8.GetString(bytes, 0, bytesWritten));
        Assert.False(date.TryFormat(chars.AsSpan(1), out charsWritten));
        Assert.False(date.TryFormat(bytes.AsSpan(1), out bytesWritten));
        Assert.Equal((0, 0), (charsWritten, bytesWritten));
    }

    [Fact]
    public void OnlyTheGeneralFormatIsKnown()
    {
        var date = new NewsDate(2020, 9, 14);

        Assert.Equal("on 2020-09-14", string.Create(CultureInfo.InvariantCulture, $"on {date:G}"));
        Assert.Throws<FormatException>(() => ((IFormattable)date).ToString("yyyy", CultureInfo.InvariantCulture));
    }
}
