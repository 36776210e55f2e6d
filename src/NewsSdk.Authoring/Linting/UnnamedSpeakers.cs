namespace NewsSdk.Authoring;

/// <summary>NEWS0312: a quote in whose paragraph, and in the two before it, nothing mentions who speaks.</summary>
internal static class UnnamedSpeakers
{
    private const int ParagraphsBefore = 2;

    public static void Lint(LintedArticle article)
    {
        EquatableArray<Block> blocks = article.Article.Blocks;
        int[] first = FirstBlocks(blocks);
        Dictionary<string, ActorPart> actors = article.Parts.Actors.ToDictionary(static actor => actor.Id!, StringComparer.Ordinal);
        foreach (QuotePart quote in article.Parts.Quotes)
        {
            List<int> places = quote.Spans.ConvertAll(span => article.Article.Spans[span].Block);
            if (quote.Speaker is not { } speaker || places.Count == 0 || !actors.TryGetValue(speaker, out ActorPart? actor))
                continue;
            // The headline of another article, and one of this, names whom it will; its words follow in a paragraph.
            if (!places.Exists(block => IsParagraph(blocks[block])))
                continue;
            bool isNamed = quote.Origin.Count > 0 || places.Exists(block => IsMentioned(actor, blocks[first[block]].Span.Start, blocks[block].Span.End));
            if (!isNamed && quote.Written.Find("by") is { } by)
                article.Diagnostics.Report(NewsDiagnostics.UnnamedSpeaker, by.Span, speaker);
        }
    }

    // For each block the one where the paragraphs before it begin; a heading or a related line between them is read too.
    private static int[] FirstBlocks(EquatableArray<Block> blocks)
    {
        var first = new int[blocks.Count];
        var paragraphs = new Queue<int>();
        for (int i = 0; i < blocks.Count; i++)
        {
            first[i] = paragraphs.Count < ParagraphsBefore ? 0 : paragraphs.Peek();
            if (!IsParagraph(blocks[i]))
                continue;
            paragraphs.Enqueue(i);
            if (paragraphs.Count > ParagraphsBefore)
                paragraphs.Dequeue();
        }

        return first;
    }

    private static bool IsParagraph(Block block) => block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quotation;

    // Mentions are in the order of the text, by their first pieces.
    private static bool IsMentioned(ActorPart actor, int start, int end)
    {
        List<MentionWords> mentions = actor.Mentions;
        int low = 0;
        int high = mentions.Count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (mentions[middle].First.Start < start)
                low = middle + 1;
            else
                high = middle;
        }

        return low < mentions.Count && mentions[low].First.Start < end;
    }
}
