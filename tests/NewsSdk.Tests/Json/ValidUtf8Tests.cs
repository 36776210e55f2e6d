using System.Text;
using System.Text.Unicode;
using CsCheck;

namespace NewsSdk.Tests.Json;

/// <summary>What is UTF-8 is what the platform takes for it.</summary>
public class ValidUtf8Tests
{
    // Around each of them something is forbidden.
    private static readonly byte[] s_edges = [0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF];

    private static readonly Gen<string> s_texts = Gen.OneOf(
        Gen.Const("plain words"), Gen.Const("é"), Gen.Const("“"), Gen.Const("中"), Gen.Const("😀"), Gen.Const("\uD7FF\uE000"), Gen.Const("\u0080\u07FF\u0800\uFFFF"), Gen.Const("\U00010000\U0010FFFF"));

    /// <summary>Four bytes of all edges, at each place of a block and at the end.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    [InlineData(14)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(29)]
    [InlineData(31)]
    [InlineData(60)]
    public void FourBytesOfEveryKind(int place)
    {
        byte[] bytes = Encoding.UTF8.GetBytes("é" + new string('a', 62));
        for (int i = 0; i < s_edges.Length * s_edges.Length * s_edges.Length * s_edges.Length; i++)
        {
            int rest = i;
            for (int at = place; at < place + 4; at++, rest /= s_edges.Length)
                bytes[at] = s_edges[rest % s_edges.Length];
            if (Utf8.IsValid(bytes) != ValidUtf8.Is(bytes))
                Assert.Fail(Convert.ToHexString(bytes));
        }
    }

    [Fact]
    public void AnyBytes() => Gen.Select(s_texts.Array[0, 40], Gen.Byte, Gen.Int, Gen.Int).Sample((texts, other, place, length) =>
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Concat(texts));
        Assert.True(ValidUtf8.Is(bytes));
        if (bytes.Length == 0)
            return;
        byte[] cut = bytes[..(int)((uint)length % (uint)bytes.Length)];
        Assert.Equal(Utf8.IsValid(cut), ValidUtf8.Is(cut));
        bytes[(int)((uint)place % (uint)bytes.Length)] = other;
        Assert.Equal(Utf8.IsValid(bytes), ValidUtf8.Is(bytes));
    });
}
