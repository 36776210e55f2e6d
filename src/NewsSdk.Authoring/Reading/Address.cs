namespace NewsSdk.Authoring;

/// <summary>Addresses of the web and elsewhere.</summary>
internal static class Address
{
    /// <summary>Whether a text is an absolute address, with its scheme. A path is none, although .NET takes <c>/news/1</c> for one on Linux.</summary>
    public static bool IsAbsolute(string text)
    {
        int colon = text.IndexOf(':');
        // Of one letter it is a drive of Windows.
        if (colon < 2)
            return false;
        for (int i = 0; i < colon; i++)
        {
            bool isLetter = text[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
            if (!isLetter && (i == 0 || text[i] is not ((>= '0' and <= '9') or '+' or '-' or '.')))
                return false;
        }

        return Uri.TryCreate(text, UriKind.Absolute, out _);
    }
}
