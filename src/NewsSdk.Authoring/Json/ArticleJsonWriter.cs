namespace NewsSdk.Authoring;

/// <summary>Writes an article as the JSON that the runtime reads. The lines break between objects.</summary>
internal sealed class ArticleJsonWriter
{
    private readonly ParsedArticle _article;
    private readonly JsonLineWriter _writer;
    private readonly JsonBuffer _json = new();

    private ArticleJsonWriter(ParsedArticle article, JsonLineWriter writer) => (_article, _writer) = (article, writer);

    /// <summary>The JSON of an article with what it annotates, written when it is asked for.</summary>
    public static ArticleJson Of(ParsedArticle article, List<ActorPart> actors, List<EventPart> events, List<QuotePart> quotes) =>
        new(writer => new ArticleJsonWriter(article, writer).Write(actors, events, quotes));

    private void Write(List<ActorPart> actors, List<EventPart> events, List<QuotePart> quotes)
    {
        WriteHead();
        WriteBlocks();
        WriteMarks();
        WriteList("],\"actors\":[", actors, WriteActor);
        WriteList("],\"events\":[", events, WriteEvent);
        WriteList("],\"quotes\":[", quotes, WriteQuote);
        _json.Append("]}");
        EndLine();
        _json.Return();
    }

    private void WriteHead()
    {
        ArticleMetadata metadata = _article.Metadata;
        var head = new JsonObject(_json);
        head.Add("id", _article.Id.Text);
        head.Add("headline", metadata.Headline);
        head.Add("published", metadata.Published);
        head.Add("modified", metadata.Modified);
        head.Add("language", metadata.Language);
        head.Add("translatedFrom", metadata.TranslatedFrom);
        head.Add("machineTranslated", metadata.MachineTranslated);
        head.Add("genre", metadata.Genre);
        head.Add("authors", metadata.Authors);
        head.Add("credits", metadata.Credits);
        head.Add("publisher", metadata.Publisher);
        head.Add("url", metadata.Url);
        head.Add("rights", metadata.Rights);
        head.Add("dateline", metadata.Dateline);
        head.Add("subjects", metadata.Subjects);
        head.Add("keywords", metadata.Keywords);
        if (metadata.MetaJson is { } meta)
            head.Property("meta").Append(meta);
        head.Add("text", _article.Text);
        head.Property("blocks").Append('[');
        EndLine();
    }

    private void WriteBlocks()
    {
        for (int i = 0; i < _article.Blocks.Count; i++)
        {
            Block block = _article.Blocks[i];
            if (i > 0)
                _json.Append(',');
            var item = new JsonObject(_json);
            item.Add("kind", NameOf(block.Kind));
            item.Add("span", block.Span);
            item.Add("level", block.Level);
            item.Add("ordered", block.IsOrdered);
            item.Add("url", block.Url);
            item.Add("title", block.Title);
            item.Close();
        }
    }

    private void WriteMarks()
    {
        if (_article.Marks.Count == 0)
            return;
        _json.Append("],\"marks\":[");
        for (int i = 0; i < _article.Marks.Count; i++)
        {
            Mark mark = _article.Marks[i];
            if (i > 0)
                _json.Append(',');
            var item = new JsonObject(_json);
            item.Add("kind", NameOf(mark.Kind));
            item.Add("span", mark.Span);
            item.Add("url", mark.Url);
            item.Add("title", mark.Title);
            item.Close();
        }
    }

    private void WriteList<T>(string opening, List<T> items, Action<T> write)
    {
        _json.Append(opening);
        EndLine();
        for (int i = 0; i < items.Count; i++)
        {
            write(items[i]);
            if (i < items.Count - 1)
                _json.Append(',');
            EndLine();
        }
    }

    private void WriteActor(ActorPart actor)
    {
        var item = new JsonObject(_json);
        // What the registry says of an actor stands in the registry's own literal: an edit there leaves the articles as they are.
        if (actor.IsShared)
            item.Add("id", actor.Id);
        else
            item.AddActor(actor.Id!, actor.Type, actor.Name, actor.Aliases, actor.Wikidata, actor.Fields);
        item.AddMentions(actor.Mentions);
        item.Close();
    }

    private void WriteEvent(EventPart part)
    {
        var item = new JsonObject(_json);
        item.Add("id", part.Id);
        item.Add("type", part.Type);
        if (part.Status != EventStatus.Asserted)
            item.Add("status", part.Status);
        item.AddFields(part.Fields);
        item.AddMentions(part.Mentions);
        item.Close();
    }

    private void WriteQuote(QuotePart quote)
    {
        var item = new JsonObject(_json);
        item.Add("id", quote.Id);
        if (quote.Type != SpanClass.Quote)
            item.Add("type", quote.Type);
        item.Add("speaker", quote.Speaker);
        item.Add("addressees", quote.Addressees);
        item.Add("kind", quote.Kind);
        item.Add("cue", quote.Cue);
        item.Add("source", quote.Origin);
        item.Add("via", quote.Via);
        item.Add("date", quote.Date);
        if (quote.Outer is { Id: { } id })
            item.Add("in", id);
        else if (quote.Outer is { } outer)
            item.Property("in").Append(outer.Index);
        item.AddFields(quote.Fields);
        item.AddSpans("fragments", quote.Fragments);
        item.Close();
    }

    private void EndLine()
    {
        _writer(_json.Span);
        _json.Clear();
    }

    private static string NameOf(BlockKind kind) => kind switch
    {
        BlockKind.Paragraph => "paragraph",
        BlockKind.Heading => "heading",
        BlockKind.ListItem => "listItem",
        BlockKind.Quotation => "quotation",
        BlockKind.Related => "related",
        BlockKind.Image => "image",
        BlockKind.Code => "code",
        _ => "break",
    };

    private static string NameOf(MarkKind kind) => kind switch
    {
        MarkKind.Emphasis => "emphasis",
        MarkKind.Strong => "strong",
        MarkKind.Code => "code",
        _ => "link",
    };
}
