using System.Globalization;

namespace NewsSdk.Tests.Values;

/// <summary>Cultures with other calendars, digits, signs and rules of case.</summary>
public sealed class CultureTests : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    [InlineData("de-DE")]
    [InlineData("sv-SE")]
    public void NoCultureChangesATextOrItsMeaning(string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

        foreach (string text in (string[])["2020-09-14", "2020-08~", "2020-09-14T10:00:00.5+03:00", "2020-08-09/.."])
            Assert.Equal(text, NewsDate.Parse(text).ToString());
        foreach (string text in (string[])["-3.5%", "1234567.89EUR~", "-10..-9.5", ">=4h"])
            Assert.Equal(text, Quantity.Parse(text).ToString());
        Assert.Equal("2020-09-14", new NewsDate(new DateOnly(2020, 9, 14)).ToString());
        Assert.Equal("-1234.5", new Quantity(-1234.5m).ToString());
        Assert.Equal("12..26", new TextSpan(12, 14).ToString());
        Assert.Equal(new DateOnly(2020, 9, 30), NewsDate.Parse("2020-09").Latest);
        Assert.False(Quantity.TryParse("-3,5", out _));
    }

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
