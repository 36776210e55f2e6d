namespace NewsSdk.Authoring.Tests.Reading.Pandoc;

/// <summary>What Pandoc and the reader must agree on of a span.</summary>
internal sealed record PandocSpan(string Id, string Classes, string Fields, string Text)
{
    public static IEnumerable<PandocSpan> Of(ParsedArticle article) => article.Spans.Select(span => new PandocSpan(
        span.Id?.Text ?? "",
        span.Class.Text,
        string.Join(" | ", span.Fields.Select(static field => $"{field.Name.Text}={field.Values[0].Text}")),
        article.Text.Substring(span.Text.Start, span.Text.Length)));
}
