namespace NewsSdk.Authoring;

/// <summary>The classes of a span that the language itself gives a meaning to.</summary>
internal static class SpanClass
{
    public const string Quote = "quote";
    public const string Cue = "cue";
    public const string Source = "source";

    public static readonly string[] All = [Quote, Cue, Source];

    public static bool IsKeyword(string name) => name is Quote or Cue or Source;
}
