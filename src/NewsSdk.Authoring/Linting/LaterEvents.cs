namespace NewsSdk.Authoring;

/// <summary>NEWS0211: an event that the article tells as a fact and dates after itself, and a quote that nobody can have said yet.</summary>
internal static class LaterEvents
{
    public static void Lint(LintedArticle article)
    {
        ArticleMetadata metadata = article.Article.Metadata;
        // What happened between publication and a later change may stand in the article.
        string written = metadata.Modified ?? metadata.Published;
        if (!EdtfSyntax.TryParse(written, out EdtfValue now) || !DateOrder.IsSure(now.End))
            return;

        foreach (EventPart part in article.Parts.Events)
        {
            if (part.Status == EventStatus.Asserted)
                Check(part.Written, "add `status=planned`, or mend the date");
        }

        foreach (QuotePart part in article.Parts.Quotes)
            Check(part.Written, "mend it");

        void Check(EquatableArray<Field> fields, string cure)
        {
            if (fields.Find("date") is { } date
                && EdtfSyntax.TryParse(date.Text, out EdtfValue value) && DateOrder.IsSure(value.Start) && DateOrder.IsAfter(value.Start, now.End))
                article.Diagnostics.Report(NewsDiagnostics.LaterEvent, date.Span, date.Text, written, cure);
        }
    }
}
