using CsCheck;

namespace NewsSdk.Tests.Values;

public sealed class ValueListTests
{
    private sealed record Holder(string Name, ValueList<string> Items);

    [Fact]
    public void ListsOfEqualItemsAreEqual() => Gen.Select(Gen.Int[0, 2].Array[0, 3], Gen.Int[0, 2].Array[0, 3]).Sample(static (left, right) =>
    {
        ValueList<int> first = [.. left];
        ValueList<int> second = right.ToValueList();

        Assert.Equal(left.SequenceEqual(right), first == second);
        Assert.Equal(first == second, first.Equals((object)second));
        if (first == second)
            Assert.Equal(first.GetHashCode(), second.GetHashCode());
    });

    [Fact]
    public void ARecordThatHoldsOneStaysAValue()
    {
        Assert.Equal(new Holder("a", ["x", "y"]), new Holder("a", ["x", "y"]));
        Assert.NotEqual(new Holder("a", ["x", "y"]), new Holder("a", ["y", "x"]));
    }

    [Fact]
    public void TheDefaultIsTheEmptyList()
    {
        ValueList<string> empty = [];

        Assert.Equal(default, empty);
        Assert.True(empty.IsEmpty);
        Assert.Empty(empty);
        Assert.False(empty.GetEnumerator().MoveNext());
        Assert.Equal("[]", empty.ToString());
        Assert.False(empty.Contains("x"));
        Assert.Throws<ArgumentOutOfRangeException>(() => empty[0]);
    }

    [Fact]
    public void NobodyCanChangeIt()
    {
        int[] source = [1, 2, 3];
        ValueList<int> list = source.ToValueList();
        ValueList<int> copy = ValueList.Create<int>(source);

        source[0] = 9;

        Assert.Equal([1, 2, 3], list);
        Assert.Equal([1, 2, 3], copy);
    }

    [Fact]
    public void ItIsAListInEachSenseOfCSharp()
    {
        ValueList<int> list = [1, 2, 3];
        int sum = 0;
        foreach (int item in list)
            sum += item;

        Assert.Equal(6, sum);
        Assert.Equal(3, list[^1]);
        Assert.Equal([2, 3], list[1..]);
        Assert.True(list is [1, .. var rest] && rest == [2, 3]);
        Assert.Equal([1, 2, 3], list.AsSpan().ToArray());
        Assert.Equal("[1, 2, 3]", list.ToString());
        Assert.Equal(2, list.Where(static item => item > 1).Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => list[3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => list[-1]);
    }
}
