using System.Text.Json;

namespace NewsSdk.Authoring.Tests.Documents;

/// <summary>Writes what became of files in the notation of the format's README.</summary>
internal static class CorpusPrinter
{
    // What stands elsewhere in a line, or is said of an actor where it is declared.
    private static readonly string[] Left = ["id", "type", "mentions", "fragments"];

    /// <summary>Every annotation that has words, and every event: <c>meeting talks host=putin: held talks | the talks</c>.</summary>
    public static IEnumerable<string> Annotations(CorpusArticle article)
    {
        JsonElement json = JsonDocument.Parse(article.Bound.Json.ToString()).RootElement;
        string text = article.Bound.Article.Text;
        foreach ((JsonElement actor, BoundMember member) in json.GetProperty("actors").EnumerateArray().Zip(article.Bound.Article.Actors))
        {
            if (WordsOf(actor, text) is { Length: > 0 } words)
                yield return $"{member.Type} {member.Id}{words}";
        }

        foreach ((JsonElement part, BoundMember member) in json.GetProperty("events").EnumerateArray().Zip(article.Bound.Article.Events))
            yield return Annotation(part, member, text);
        foreach ((JsonElement part, BoundMember member) in json.GetProperty("quotes").EnumerateArray().Zip(article.Bound.Article.Quotes))
            yield return Annotation(part, member, text);
    }

    /// <summary>The blocks of the plain text, each behind its kind where it is no paragraph.</summary>
    public static IEnumerable<string> Blocks(CorpusArticle article)
    {
        foreach (Block block in article.Parsed.Blocks.AsEnumerable())
        {
            string level = block.Level > 0 ? $" {block.Level}" : "";
            string text = article.Parsed.Text.Substring(block.Span.Start, block.Span.Length).Replace("\n", "⏎", StringComparison.Ordinal);
            yield return $"{block.Kind.ToString().ToLowerInvariant()}{level}: {text}".TrimEnd();
        }
    }

    /// <summary>The members of C# that the files become; those of former names end in <c>(obsolete)</c>.</summary>
    public static IEnumerable<string> Members(BoundCorpus corpus)
    {
        foreach (SharedActor actor in corpus.Actors.AsEnumerable())
        {
            yield return $"Actors.{actor.Identifier}";
            foreach (FormerName former in actor.Formerly.AsEnumerable())
                yield return $"Actors.{former.Identifier} (obsolete)";
        }

        foreach (BoundArticle article in corpus.Articles.Where(static article => article.Parsed.Draft is null).Select(static article => article.Bound.Article))
        {
            string folder = string.Concat(article.Folders.Select(static folder => folder + "."));
            string name = $"Articles.{folder}{article.Identifier}";
            yield return name;
            foreach (FormerName former in article.Formerly.AsEnumerable())
                yield return $"Articles.{folder}{former.Identifier} (obsolete)";
            foreach ((string list, BoundMember member) in article.Actors.Select(static actor => ("Actors", actor))
                .Concat(article.Events.Select(static part => ("Events", part))).Concat(article.Quotes.Select(static quote => ("Quotes", quote))))
            {
                if (member.Identifier is not null)
                    yield return $"{name}.{list}.{member.Identifier}";
                foreach (FormerName former in member.Formerly.AsEnumerable())
                    yield return $"{name}.{list}.{former.Identifier} (obsolete)";
            }
        }
    }

    /// <summary>The types, declared or inferred, in the form of a schema; an actor type that has no field is left out.</summary>
    public static IEnumerable<string> Types(BoundCorpus corpus)
    {
        foreach (TypeModel type in corpus.Model.ActorTypes.Where(static type => type.Fields.Count > 0 || type.IsDeclared).Concat(corpus.Model.EventTypes).Concat(corpus.Model.QuoteTypes))
        {
            IEnumerable<string> fields = type.Fields.Where(static field => !field.IsInherited).Select(field => $"{field.Name}: {TypeOf(field, corpus.Model)}");
            if (type.Bases.Count > 0)
                fields = fields.Prepend($"is: {type.Bases[0]}");
            yield return $"{type.Name}: {{ {string.Join(", ", fields)} }}";
        }
    }

    /// <summary>The actors of the registry: <c>person putin Vladimir Putin, title=President of Russia</c>.</summary>
    public static IEnumerable<string> Registry(BoundCorpus corpus)
    {
        foreach (SharedActor actor in corpus.Actors.AsEnumerable())
        {
            var parts = new List<string> { $"{actor.Type} {actor.Id} {actor.Name}" };
            if (actor.Aliases.Count > 0)
                parts.Add($"aliases={string.Join(" | ", actor.Aliases)}");
            if (actor.Wikidata is not null)
                parts.Add($"wikidata={actor.Wikidata}");
            parts.AddRange(actor.Fields.Select(static field => $"{field.Field.Model.Name}={string.Join(" | ", field.Field.Values)}"));
            yield return string.Join(", ", parts);
        }
    }

    private static string Annotation(JsonElement json, BoundMember member, string text)
    {
        var parts = new List<string> { member.Type };
        if (member.Id is not null)
            parts.Add(member.Id);
        parts.AddRange(json.EnumerateObject().Where(static property => !Left.Contains(property.Name)).Select(property => $"{property.Name}={ValueOf(property, text)}"));
        return string.Join(' ', parts) + WordsOf(json, text);
    }

    private static string ValueOf(JsonProperty property, string text) => property.Value.ValueKind switch
    {
        JsonValueKind.Array when property.Name is "cue" or "source" => Quoted(Words(property.Value, text)),
        JsonValueKind.Array => $"[{string.Join(", ", property.Value.EnumerateArray().Select(static item => Quoted(item.ToString())))}]",
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        _ => Quoted(property.Value.ToString()),
    };

    private static string Quoted(string text) => text.Contains(' ', StringComparison.Ordinal) ? $"\"{text}\"" : text;

    private static string WordsOf(JsonElement json, string text)
    {
        if (json.TryGetProperty("fragments", out JsonElement fragments))
            return ": " + Words(fragments, text);
        return json.TryGetProperty("mentions", out JsonElement mentions) && mentions.GetArrayLength() > 0
            ? ": " + string.Join(" | ", mentions.EnumerateArray().Select(mention => Words(mention, text)))
            : "";
    }

    // Spans are start, length, start, length, …
    private static string Words(JsonElement spans, string text) =>
        string.Join(" … ", spans.EnumerateArray().Select(static number => number.GetInt32()).Chunk(2).Select(span => text.Substring(span[0], span[1])));

    private static string TypeOf(FieldModel field, CorpusModel corpus)
    {
        string type = field.Kind == FieldKind.Word ? $"[{string.Join(", ", field.Words.Select(static word => word.Word))}]"
            : corpus.ActorTypes.Concat(corpus.EventTypes).Concat(corpus.QuoteTypes).FirstOrDefault(type => type.Identifier == field.TypeIdentifier)?.Name
            ?? field.Kind.ToString().ToLowerInvariant();
        return type + field.Cardinality switch { Cardinality.Optional => "?", Cardinality.Many => "*", Cardinality.Some => "+", _ => "" };
    }
}
