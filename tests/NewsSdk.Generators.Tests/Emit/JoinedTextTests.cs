using System.Text;
using Microsoft.CodeAnalysis.Text;
using Span = Microsoft.CodeAnalysis.Text.TextSpan;
using NewsSdk.Generators.Emit;
using NewsSdk.Generators.Model;

namespace NewsSdk.Generators.Tests.Emit;

public class JoinedTextTests
{
    private static readonly SourceText s_joined = new JoinedText([Part("head\r\none\nfoot", 0, 4), Part("\n", 0), Part("head\r\ntwo\nfoot", 6, 4), Part("head\r\n", 6), Part("head\r\nthree", 6)]);
    private static readonly SourceText s_whole = SourceText.From("head\r\none\n\ntwo\nthree", Encoding.UTF8);

    [Fact]
    public void ItIsThePartsOneBehindTheOther()
    {
        Assert.Equal(s_whole.ToString(), s_joined.ToString());
        Assert.Equal(s_whole.ToString(), string.Concat(Enumerable.Range(0, s_joined.Length).Select(i => s_joined[i])));
        Assert.True(s_whole.ContentEquals(s_joined));
        Assert.Equal(s_whole.GetChecksum().AsEnumerable(), s_joined.GetChecksum().AsEnumerable());
        Assert.Equal(s_whole.Lines.Select(line => line.Span), s_joined.Lines.Select(line => line.Span));
    }

    [Fact]
    public void EachPartOfItIsThatOfTheWhole()
    {
        for (int start = 0; start <= s_whole.Length; start++)
        {
            for (int end = start; end <= s_whole.Length; end++)
                Assert.Equal(s_whole.ToString(Span.FromBounds(start, end)), s_joined.ToString(Span.FromBounds(start, end)));
        }
    }

    private static (CompactText Text, int Start, int End) Part(string text, int before, int behind = 0) => (new CompactText(text.ToCharArray(), text.Length), before, text.Length - behind);
}
