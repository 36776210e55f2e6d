using CsCheck;

namespace NewsSdk.Tests.Values;

public sealed class TextSpanTests
{
    private const string Text = "The Moscow force said 😀";

    private static readonly Gen<TextSpan> Spans = Gen.Select(Gen.Int[0, 50], Gen.Int[0, 50], static (start, length) => new TextSpan(start, length));

    [Fact]
    public void ItTakesItsWords()
    {
        var span = new TextSpan(4, 12);

        Assert.Equal("Moscow force", span.Slice(Text));
        Assert.Equal("Moscow force", span.Slice(Text.AsSpan()).ToString());
        Assert.Equal("Moscow force", Text[(Range)span]);
        Assert.Equal("😀", new TextSpan(22, 2).Slice(Text));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(23, 2).Slice(Text));
        Assert.Throws<ArgumentNullException>(() => span.Slice(null!));
    }

    [Fact]
    public void ItIsARangeAndBack() => Spans.Sample(static span =>
    {
        Range range = span;
        Assert.Equal(span, (TextSpan)range);
        Assert.Equal(span, TextSpan.FromRange(range, 100));
        Assert.Equal(range.ToString(), span.ToString());
    });

    [Fact]
    public void ARangeFromTheEndNeedsTheLength()
    {
        Assert.Equal(new TextSpan(18, 6), TextSpan.FromRange(^6.., Text.Length));
        Assert.Throws<ArgumentException>(() => (TextSpan)(^6..));
        Assert.Throws<ArgumentOutOfRangeException>(() => TextSpan.FromRange(0..25, Text.Length));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, -1)]
    [InlineData(1, int.MaxValue)]
    public void AnImpossiblePlaceIsRefused(int start, int length) => Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(start, length));

    [Fact]
    public void BetweenTakesStartAndEnd()
    {
        Assert.Equal(new TextSpan(3, 4), TextSpan.Between(3, 7));
        Assert.Throws<ArgumentOutOfRangeException>(() => TextSpan.Between(7, 3));
        (int start, int length) = new TextSpan(3, 4);
        Assert.Equal((3, 4), (start, length));
    }

    [Fact]
    public void ItHoldsItsPositionsAndNoOther() => Gen.Select(Spans, Gen.Int[0, 120]).Sample(static (span, position) =>
    {
        Assert.Equal(Enumerable.Range(span.Start, span.Length).Contains(position), span.Contains(position));
        Assert.Equal(span.Length == 0, span.IsEmpty);
    });

    [Fact]
    public void OverlapMeansACommonPosition() => Gen.Select(Spans, Spans).Sample(static (left, right) =>
    {
        bool haveCommon = Enumerable.Range(left.Start, left.Length).Intersect(Enumerable.Range(right.Start, right.Length)).Any();
        if (!left.IsEmpty && !right.IsEmpty)
            Assert.Equal(haveCommon, left.Overlaps(right));
        Assert.Equal(left.Overlaps(right), right.Overlaps(left));
        if (left.Contains(right) && !right.IsEmpty)
            Assert.True(haveCommon);
    });

    [Fact]
    public void WhatHoldsAnotherComesFirst()
    {
        TextSpan[] inOrder = [new(0, 9), new(0, 4), new(0, 0), new(1, 8), new(5, 1)];

        Assert.Equal(inOrder, inOrder.Reverse().Order());
        Assert.True(inOrder[0] < inOrder[1] && inOrder[1] > inOrder[0] && inOrder[0] <= inOrder[0] && inOrder[0] >= inOrder[0]);
        Assert.Throws<ArgumentException>(() => ((IComparable)inOrder[0]).CompareTo(0..9));
    }

    [Fact]
    public void TheSamePlaceIsEqual() => Gen.Select(Spans, Spans).Sample(static (left, right) =>
    {
        Assert.Equal((left.Start, left.Length) == (right.Start, right.Length), left == right);
        Assert.Equal(left == right, left.CompareTo(right) == 0);
        if (left == right)
            Assert.Equal(left.GetHashCode(), right.GetHashCode());
    });
}
