using NewsSdk.Generators.Model;

namespace NewsSdk.Generators.Tests;

public class CompactTextTests
{
    private const string Units = "a\n“é€漢\u0000\u0080\uFEFF\uFFFF";

    public static TheoryData<string> Texts => [
        "", "a", "plain\r\nASCII", new string('a', 5000), new string('é', 1024), new string('漢', 1025), new string('a', 1023) + "\U0001F600" + new string('b', 1100),
        new string('a', 1022) + "\U0001F600" + "é" + new string('b', 3000), string.Concat(Enumerable.Repeat("\U0001F600", 1500)), "a" + string.Concat(Enumerable.Repeat("\U0001F600", 1500)),
        "half \uD83D of a pair", "\uDE00", new string('é', 1023) + "\uD83D"];

    [Theory, MemberData(nameof(Texts))]
    public void ItIsTheText(string text) => Check(text, new Random(text.Length));

    [Fact]
    public void AnyTextIsTheText()
    {
        var random = new Random(5);
        for (int i = 0; i < 200; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(3000)).Select(_ => random.Next(9) == 0 ? "\U0001F600" : random.Next(2) == 0 ? "x" : Units[random.Next(Units.Length)].ToString()));
            Check(text, random);
        }
    }

    [Fact]
    public void EqualTextsAreEqual()
    {
        Assert.Equal(Of("“a”"), Of("“a”"));
        Assert.Equal(Of("“a”").GetHashCode(), Of("“a”").GetHashCode());
        Assert.NotEqual(Of("“a”"), Of("“b”"));
        Assert.NotEqual(Of("\uD83D"), Of("\uD83E"));
        Assert.NotEqual(Of("\uD83D"), Of(""));
    }

    private static void Check(string text, Random random)
    {
        CompactText compact = Of(text);
        Assert.Equal(text.Length, compact.Length);
        Assert.Equal(text, compact.ToString());
        for (int i = 0; i < 100; i++)
        {
            int start = random.Next(text.Length + 1);
            int length = random.Next(text.Length - start + 1);
            var part = new char[length + 2];
            compact.CopyTo(start, part, 1, length);
            Assert.Equal($"\0{text.Substring(start, length)}\0", new string(part));
            if (start < text.Length)
                Assert.Equal(text[start], compact[start]);
        }
    }

    // What stands behind the text is none of it.
    private static CompactText Of(string text) => new([.. text, '\uDC00', '!'], text.Length);
}
