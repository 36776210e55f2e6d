namespace NewsSdk.Authoring.Tests.Reading;

/// <summary>Articles for the tests of the reader.</summary>
internal static class Article
{
    public const string Head = "---\nheadline: Talks in Sochi\npublished: 2020-09-14\n---\n";

    public static ParsedArticle OfBody(string body) => ArticleReader.Read("seeds/a.news.md", Head + body);
}
