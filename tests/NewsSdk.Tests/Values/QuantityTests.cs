using CsCheck;

namespace NewsSdk.Tests.Values;

public sealed class QuantityTests
{
    [Fact]
    public void FactoriesWriteWhatTheySay()
    {
        Assert.Equal("80%", new Quantity(80, "%").ToString());
        Assert.Equal("100000~", new Quantity(100_000, isApproximate: true).ToString());
        Assert.Equal("<100000", Quantity.LessThan(100_000).ToString());
        Assert.Equal("<=3.50EUR", Quantity.AtMost(3.50m, "EUR").ToString());
        Assert.Equal(">4h", Quantity.MoreThan(4, "h").ToString());
        Assert.Equal(">=4h", Quantity.AtLeast(4, "h").ToString());
        Assert.Equal("10000..99999", Quantity.Between(10_000, 99_999).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("2h")]
    [InlineData("h~")]
    [InlineData("e6")]
    [InlineData("%%")]
    public void AUnitThatCouldNotBeReadIsRefused(string unit) => Assert.Throws<ArgumentException>(() => new Quantity(1, unit));

    [Fact]
    public void ANumberThatCouldNotBeReadIsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Quantity(decimal.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.Between(2, 1));
        Assert.Equal("0", new Quantity(decimal.Negate(0)).ToString());
    }

    [Fact]
    public void EachDecimalThatIsTakenIsReadBack() => Gen.Decimal.Sample(static number =>
    {
        Quantity quantity;
        try
        {
            quantity = new Quantity(number, "h");
        }
        catch (ArgumentOutOfRangeException)
        {
            return;
        }

        Assert.Equal(quantity, Quantity.Parse(quantity.ToString()));
        Assert.Equal(number, quantity.Least);
    });

    [Fact]
    public void EqualNumbersAreEqualQuantities()
    {
        Assert.Equal(Quantity.Parse("80%"), Quantity.Parse("80.0%"));
        Assert.Equal(Quantity.Parse("80%").GetHashCode(), Quantity.Parse("80.0%").GetHashCode());
        Assert.Equal("80.0%", Quantity.Parse("80.0%").ToString());
        Assert.True(Quantity.Parse("80%") != Quantity.Parse("80"));
        Assert.True(Quantity.Parse("80") != Quantity.Parse("80~"));
        Assert.True(Quantity.Parse("<80") != Quantity.Parse("<=80"));
    }

    [Fact]
    public void QuantitiesOfOneUnitSort()
    {
        string[] inOrder = ["<=1h", "<4h", "<=4h", "3..5h", "4h", "4h~", "4..5h", ">=4h", ">4h", "5h"];

        Assert.Equal(inOrder, inOrder.Reverse().Select(static text => Quantity.Parse(text)).Order().Select(static quantity => quantity.ToString()));
    }

    [Fact]
    public void QuantitiesOfTwoUnitsAreNotCompared()
    {
        Quantity hours = new(4, "h");
        Quantity people = 4;

        Assert.False(hours.HasUnitOf(people));
        Assert.Throws<ArgumentException>(() => hours.CompareTo(people));
        Assert.Throws<ArgumentException>(() => hours < people);
        Assert.Throws<ArgumentException>(() => ((IComparable)hours).CompareTo("4h"));
    }

    [Fact]
    public void TheOrderIsTotalWithinAUnit() => Gen.Select(QuantityTexts.Simple, QuantityTexts.Simple).Sample(static (first, second) =>
    {
        Quantity a = Quantity.Parse(first);
        Quantity b = Quantity.Parse(second);
        if (!a.HasUnitOf(b))
            return;

        Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
        Assert.Equal(a == b, a.CompareTo(b) == 0);
    });

    [Theory]
    [InlineData(">4h", 4, false)]
    [InlineData(">=4h", 4, true)]
    [InlineData("<4h", 4, false)]
    [InlineData("<4h", -1000, true)]
    [InlineData("<=4h", 4, true)]
    [InlineData("10..20", 10, true)]
    [InlineData("10..20", 20, true)]
    [InlineData("10..20", 21, false)]
    [InlineData("7", 7, true)]
    [InlineData("7", 8, false)]
    public void AnAmountMayBeMeantWithinTheBounds(string text, int amount, bool expected) => Assert.Equal(expected, Quantity.Parse(text).MayBe(amount));

    [Fact]
    public void ExactIsOneNumberAndNotAbout()
    {
        Assert.True(Quantity.Parse("80%").IsExact);
        Assert.False(Quantity.Parse("80%~").IsExact);
        Assert.False(Quantity.Parse("<80%").IsExact);
        Assert.False(Quantity.Parse("1..80%").IsExact);
        Assert.True(default(Quantity).IsExact);
        Assert.Equal("0", default(Quantity).ToString());
    }
}
