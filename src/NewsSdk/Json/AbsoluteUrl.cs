using System.Diagnostics.CodeAnalysis;

namespace NewsSdk;

/// <summary>Addresses that name their scheme.</summary>
internal static class AbsoluteUrl
{
    /// <summary>Reads an address. <see cref="Uri"/> alone would take a path of the machine's file system, <c>/a</c> or <c>C:\a</c>, as one.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Uri? url) =>
        Uri.TryCreate(text, UriKind.Absolute, out url) && text.AsSpan().StartsWith($"{url.Scheme}:", StringComparison.OrdinalIgnoreCase);

    /// <summary>An address as it was written.</summary>
    /// <exception cref="InvalidOperationException">It is not absolute, so that nobody could read what is written.</exception>
    public static string TextOf(Uri url) => TryParse(url.OriginalString, out _)
        ? url.OriginalString
        : throw new InvalidOperationException($"The URL `{url.OriginalString}` is not absolute.");
}
