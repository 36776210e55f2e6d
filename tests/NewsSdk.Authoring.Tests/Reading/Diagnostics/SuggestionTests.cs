namespace NewsSdk.Authoring.Tests.Reading.Diagnostics;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("putni", "putin")]
    [InlineData("PUTIN", "putin")]
    [InlineData("putin", "putin")]
    [InlineData("putixx", "putin")]
    [InlineData("xutixx", null)]
    [InlineData("abx", "abc")]
    [InlineData("axx", null)]
    [InlineData("tikhanovskya", "tikhanovskaya")]
    [InlineData("tikhnvsky", null)]
    [InlineData("", null)]
    public void TheNearestIsFoundWithinALimitByLength(string word, string? expected) =>
        Assert.Equal(expected, Suggestion.Nearest(word, ["abc", "putin", "tikhanovskaya", "zzzzzz"]));

    [Fact]
    public void OfEqualsItIsTheFirstByOrdinal() => Assert.Equal("ab", Suggestion.Nearest("ac", ["ad", "ab", "zc"]));

    [Fact]
    public void AMessageAsksOrSaysNothing()
    {
        Assert.Equal("; did you mean `putin`?", Suggestion.For("putni", ["putin"]));
        Assert.Equal("", Suggestion.For("merkel", ["putin"]));
    }
}
