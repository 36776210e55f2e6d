using System.Text;
using CsCheck;
using NewsSdk.Generators.Reading;

namespace NewsSdk.Generators.Tests.Reading;

public class Utf8Tests
{
    private static readonly byte[] s_edges = [0xC3, 0xA9, 0xE0, 0xED, 0xF0, 0xF4, 0x80, 0x9F, 0xBF];

    [Theory]
    [InlineData("", -1)]
    [InlineData("41 C3 A9 E2 82 AC F0 9F 98 80", -1)]
    [InlineData("41 E9 41", 1)]
    [InlineData("41 C3", 1)]
    [InlineData("C0 80", 0)]
    [InlineData("E0 80 80", 0)]
    [InlineData("ED A0 80", 0)]
    [InlineData("F4 90 80 80", 0)]
    [InlineData("F8 88 80 80 80", 0)]
    [InlineData("80", 0)]
    public void IllFormedBytesAreFound(string hex, int index) => Assert.Equal(index, Utf8.IndexOfIllFormed(Convert.FromHexString(hex.Replace(" ", ""))));

    [Fact]
    public void TheRuntimeFindsTheSame() => Gen.Frequency((3, Gen.Byte), (1, Gen.Int[0, s_edges.Length - 1].Select(i => s_edges[i]))).Array[0, 12].Sample(bytes =>
    {
        int index = Utf8.IndexOfIllFormed(bytes);
        Assert.Equal(System.Text.Unicode.Utf8.IsValid(bytes), index < 0);
        Assert.True(System.Text.Unicode.Utf8.IsValid(bytes.AsSpan(0, Math.Max(index, 0))));
    });

    [Fact]
    public void AFallbackEncodingShowsTheByteAndItsPlace() =>
        Assert.Equal(new Utf8.ForeignByte(0xE9, 3), Utf8.FindForeignByte(Encoding.Latin1, "caf\u00E9 \u00E8"));

    [Fact]
    public void AnEncodingWithAMarkIsForeignFromTheStart() => Assert.Equal(new Utf8.ForeignByte(0xFF, 0), Utf8.FindForeignByte(Encoding.Unicode, "x"));

    [Fact]
    public void PlainTextIsUtf8WhateverItWasReadWith()
    {
        Assert.Null(Utf8.FindForeignByte(Encoding.Latin1, "plain"));
        Assert.Null(Utf8.FindForeignByte(Encoding.UTF8, "café"));
        Assert.Null(Utf8.FindForeignByte(null, "café"));
    }
}
