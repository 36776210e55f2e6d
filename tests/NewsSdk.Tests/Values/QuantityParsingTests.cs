using System.Globalization;
using System.Text;
using CsCheck;

namespace NewsSdk.Tests.Values;

public sealed class QuantityParsingTests
{
    [Theory]
    [InlineData("80%", "80", "80", true, true, "%", false)]
    [InlineData("100000~", "100000", "100000", true, true, null, true)]
    [InlineData("<100000", null, "100000", false, false, null, false)]
    [InlineData("<=100000", null, "100000", false, true, null, false)]
    [InlineData(">4h", "4", null, false, false, "h", false)]
    [InlineData(">=4h~", "4", null, true, false, "h", true)]
    [InlineData("10000..99999", "10000", "99999", true, true, null, false)]
    [InlineData("-5..-3.5°C~", "-5", "-3.5", true, true, "°C", true)]
    [InlineData("10..10", "10", "10", true, true, null, false)]
    [InlineData("26y", "26", "26", true, true, "y", false)]
    [InlineData("-3.5%", "-3.5", "-3.5", true, true, "%", false)]
    [InlineData("0", "0", "0", true, true, null, false)]
    [InlineData("0.50", "0.50", "0.50", true, true, null, false)]
    [InlineData("500EUR", "500", "500", true, true, "EUR", false)]
    [InlineData("1.5e", "1.5", "1.5", true, true, "e", false)]
    [InlineData("120km/h", "120", "120", true, true, "km/h", false)]
    [InlineData("9999999999999999999999999999", "9999999999999999999999999999", "9999999999999999999999999999", true, true, null, false)]
    [InlineData("0.000000000000000000000000001", "0.000000000000000000000000001", "0.000000000000000000000000001", true, true, null, false)]
    public void AQuantityHasItsParts(string text, string? least, string? greatest, bool includesLeast, bool includesGreatest, string? unit, bool isApproximate)
    {
        Quantity quantity = Quantity.Parse(text);

        Assert.Equal(least, quantity.Least?.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(greatest, quantity.Greatest?.ToString(CultureInfo.InvariantCulture));
        Assert.Equal((includesLeast, includesGreatest), (quantity.IncludesLeast, quantity.IncludesGreatest));
        Assert.Equal((unit, isApproximate), (quantity.Unit, quantity.IsApproximate));
        Assert.Equal(text, quantity.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("~")]
    [InlineData("%")]
    [InlineData("h")]
    [InlineData(">")]
    [InlineData(">=")]
    [InlineData(">x4")]
    [InlineData("=4")]
    [InlineData("==4")]
    [InlineData("> 4")]
    [InlineData(" 4")]
    [InlineData("4 h")]
    [InlineData("4~h")]
    [InlineData("4~~")]
    [InlineData("+4")]
    [InlineData("--4")]
    [InlineData("-0")]
    [InlineData("-0.0")]
    [InlineData("007")]
    [InlineData("00")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1,000")]
    [InlineData("1_000")]
    [InlineData("1.2.3")]
    [InlineData("1.2e6")]
    [InlineData("1E6")]
    [InlineData("1e-6")]
    [InlineData("٤")]
    [InlineData("４")]
    [InlineData("1..")]
    [InlineData("..1")]
    [InlineData("1...2")]
    [InlineData("1..2..3")]
    [InlineData("2..1")]
    [InlineData(">1..2")]
    [InlineData("3h..4h")]
    [InlineData("80%%")]
    [InlineData("80%h")]
    [InlineData("4h%")]
    [InlineData("4km/")]
    [InlineData("4/h")]
    [InlineData("4km//h")]
    [InlineData("4-h")]
    [InlineData("4°")]
    [InlineData("€500")]
    [InlineData("4\ud83d\ude00")]
    [InlineData("99999999999999999999999999999")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("1..99999999999999999999999999999")]
    public void WhatIsNoQuantityIsRefused(string text)
    {
        Assert.False(Quantity.TryParse(text, out Quantity quantity));
        Assert.Equal(default, quantity);
        Assert.Contains(text, Assert.Throws<FormatException>(() => Quantity.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NullIsNoQuantity()
    {
        Assert.False(Quantity.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => Quantity.Parse((string)null!));
    }

    [Fact]
    public void WhatIsReadIsWrittenTheSame() => QuantityTexts.Simple.Sample(static text => Assert.Equal(text, Quantity.Parse(text).ToString()), iter: 20_000);

    [Fact]
    public void ARangeIsReadWhereItsEndsAreInOrder() => QuantityTexts.Range.Sample(
        static text =>
        {
            decimal[] ends = [.. text.Split("..").Select(static end => decimal.Parse(end.TrimEnd('~', '%', '‰', '€', '₽', '°', '/', '²', 'h', 'y', 'E', 'U', 'R', 'C', 'e', '人', 'л', 'т', 'е').Replace("km2", "").TrimEnd('k', 'm', '/'), CultureInfo.InvariantCulture))];
            Assert.Equal(ends[0] <= ends[1], Quantity.TryParse(text, out Quantity quantity));
            if (ends[0] <= ends[1])
                Assert.Equal((text, ends[0], ends[1]), (quantity.ToString(), quantity.Least, quantity.Greatest));
        },
        iter: 20_000);

    [Fact]
    public void NoTextMakesItThrow() => Gen.String[Gen.Char["0129-.<>=~%eEkm/° é\u0660\ud83d"], 0, 36].Sample(
        static text =>
        {
            if (Quantity.TryParse(text, out Quantity quantity))
                Assert.Equal(text, quantity.ToString());
        },
        iter: 100_000);

    [Fact]
    public void ItIsWrittenIntoABufferThatIsLongEnough()
    {
        Quantity quantity = Quantity.Parse("-5..-3.5°C~");
        var chars = new char[11];
        var bytes = new byte[12];

        Assert.True(quantity.TryFormat(chars, out int charsWritten));
        Assert.True(quantity.TryFormat(bytes, out int bytesWritten));
        Assert.Equal("-5..-3.5°C~", new string(chars, 0, charsWritten));
        Assert.Equal("-5..-3.5°C~", Encoding.UTF8.GetString(bytes, 0, bytesWritten));
        Assert.False(quantity.TryFormat(chars.AsSpan(1), out charsWritten));
        Assert.False(quantity.TryFormat(bytes.AsSpan(1), out bytesWritten));
        Assert.Equal((0, 0), (charsWritten, bytesWritten));
    }

    [Fact]
    public void GenericCodeReadsIt()
    {
        Assert.Equal(Quantity.Parse("80%"), Read<Quantity>("80%"));
        Assert.Equal(NewsDate.Parse("2020-08~"), Read<NewsDate>("2020-08~"));

        static T Read<T>(string text)
            where T : ISpanParsable<T>
        {
            Assert.True(T.TryParse(text, CultureInfo.GetCultureInfo("de-DE"), out T? value));
            Assert.Equal(value, T.Parse(text.AsSpan(), null));
            return T.Parse(text, null);
        }
    }

    [Fact]
    public void OnlyTheGeneralFormatIsKnown()
    {
        Quantity quantity = 80;

        Assert.Equal("80", ((IFormattable)quantity).ToString("g", CultureInfo.InvariantCulture));
        Assert.Throws<FormatException>(() => ((IFormattable)quantity).ToString("N0", CultureInfo.InvariantCulture));
    }
}
