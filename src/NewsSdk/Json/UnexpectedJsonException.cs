namespace NewsSdk;

/// <summary>
/// What <see cref="ArticleScanner"/> comes across and does not read: <see cref="ArticleReader"/> reads it then, or says what is wrong with it.
/// Nobody outside sees it.
/// </summary>
internal sealed class UnexpectedJsonException : Exception;
