namespace NewsSdk.Authoring.Tests.Model;

/// <summary>Values of which there is nearly always one.</summary>
public class ValuesTests
{
    public static TheoryData<string[]> Lists => [[], ["a"], ["a", "b"], ["", "a", "b"]];

    [Theory, MemberData(nameof(Lists))]
    public void ItHoldsWhatItWasMadeOf(string[] items)
    {
        Values<string> values = items.ToValues();

        Assert.Equal(items.Length, values.Count);
        Assert.Equal(items, (IEnumerable<string>)values);
        var found = new List<string>();
        foreach (string value in values)
            found.Add(value);
        Assert.Equal(items, found);
        for (int i = 0; i < items.Length; i++)
            Assert.Equal(items[i], values[i]);
        Assert.Throws<IndexOutOfRangeException>(() => values[items.Length]);
        Assert.Throws<IndexOutOfRangeException>(() => values[-1]);
    }

    [Theory, MemberData(nameof(Lists))]
    public void ItIsEqualToThoseThatHoldTheSame(string[] items)
    {
        Values<string> values = items.ToValues();
        Values<string> same = items.Select(static item => new string(item.AsSpan())).ToValues();

        Assert.True(values == same);
        Assert.Equal(values.GetHashCode(), same.GetHashCode());
        Assert.True(values != items.Append("c").ToValues());
    }

    [Fact]
    public void TheLastOfThemCounts() => Assert.True(new Values<string>("a") != new Values<string>("b") && new[] { "a", "b" }.ToValues() != new[] { "a", "c" }.ToValues());

    [Fact]
    public void OneNeedsNoList() => Assert.Equal(["a"], (IEnumerable<string>)new Values<string>("a"));
}
