using System.Text.Json;

namespace NewsSdk.Tests.Values;

public sealed class RawPropertyTests
{
    [Theory]
    [InlineData("\"Käse\"", "\"Käse\"")]
    [InlineData("\"\\u004b\\/\"", "\"K/\"")]
    [InlineData(" { \"a\" : [ 1 , true , null ] } ", "{\"a\":[1,true,null]}")]
    [InlineData("1.0", "1.0")]
    [InlineData("1e400", "1e400")]
    [InlineData("-0", "-0")]
    [InlineData("[]", "[]")]
    public void ItKeepsTheValueInCompactForm(string json, string expected) => Assert.Equal(expected, new RawProperty("a", json).Json);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("1 2")]
    [InlineData("[1,]")]
    [InlineData("nul")]
    public void WhatIsNotOneValueIsRefused(string json) => Assert.ThrowsAny<JsonException>(() => new RawProperty("a", json));

    [Fact]
    public void EqualNamesAndValuesAreEqual()
    {
        Assert.Equal(new RawProperty("a", "[1, 2]"), new RawProperty("a", "[1,2]"));
        Assert.NotEqual(new RawProperty("a", "1"), new RawProperty("a", "1.0"));
        Assert.NotEqual(new RawProperty("a", "1"), new RawProperty("b", "1"));
    }
}
