using CsCheck;

namespace NewsSdk.Tests.Values;

/// <summary>Generators that choose.</summary>
internal static class OneOf
{
    /// <summary>One of some texts; one that stands twice comes twice as often.</summary>
    public static Gen<string> Texts(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);
}
