namespace NewsSdk;

/// <summary>Two actors that articles mention together.</summary>
/// <param name="First">The one that was asked for; where none was, the one whose id comes first.</param>
/// <param name="Second">The other.</param>
/// <param name="ArticleCount">In how many articles the text mentions both.</param>
public sealed record CoOccurrence(Actor First, Actor Second, int ArticleCount);
