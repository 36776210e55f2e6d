namespace NewsSdk;

/// <summary>Places of a text together.</summary>
internal static class TextSpanListExtensions
{
    /// <summary>The words in the places, joined by a space; null where there is no place.</summary>
    public static string? WordsIn(this ValueList<TextSpan> spans, string text) => spans.Count switch
    {
        0 => null,
        1 => spans[0].Slice(text),
        _ => string.Join(' ', spans.Select(span => span.Slice(text))),
    };
}
