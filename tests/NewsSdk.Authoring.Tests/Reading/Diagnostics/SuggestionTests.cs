using CsCheck;

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
        Assert.Equal("; did you mean `putin`?", new DiagnosticBag("a", default).Suggest("putni", ["putin"]));
        Assert.Equal("", new DiagnosticBag("a", default).Suggest("merkel", ["putin"]));
    }

    [Fact]
    public void ThreeEditsOfALongWordAreAlwaysFound()
    {
        const string alphabet = "abzAZéÉßİı-_0Жж";
        Gen<string> words = Gen.Int[0, alphabet.Length - 1].Array[12, 30].Select(static letters => string.Concat(letters.Select(static i => alphabet[i])));
        Gen.Select(words, Gen.Select(Gen.Double[0, 1], Gen.Int[0, alphabet.Length - 1], Gen.Int[0, 2]).Array[3]).Sample(static (word, edits) =>
        {
            string edited = word;
            foreach ((double place, int letter, int kind) in edits)
            {
                int at = (int)(place * (edited.Length - 1));
                string removed = edited.Remove(at, 1);
                edited = kind switch
                {
                    0 => removed,
                    1 => edited.Insert(at, alphabet[letter].ToString()),
                    _ => removed.Insert(at, alphabet[letter].ToString()),
                };
            }

            Assert.Equal(word, Suggestion.Nearest(edited, [word]));
        }, iter: 2000);
    }
}
