namespace NewsSdk.Authoring;

/// <summary>NEWS0111: an actor that the article declares, and that no words, role or quote name.</summary>
internal static class UnmentionedActors
{
    public static void Lint(LintedArticle article)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (Part part in article.Parts.Actors.Concat<Part>(article.Parts.Events).Concat(article.Parts.Quotes))
        {
            foreach (BoundField field in part.Fields)
            {
                if (field.Model.Kind == FieldKind.Actor)
                    used.UnionWith(field.Values);
            }
        }

        foreach (QuotePart quote in article.Parts.Quotes)
        {
            used.UnionWith(quote.Addressees);
            if (quote.Speaker is { } speaker)
                used.Add(speaker);
        }

        // The registry's stand without a place in this file; what the article adds to one is a declaration like any other.
        foreach (ActorPart actor in article.Parts.Actors)
        {
            if (actor.Source.Length > 0 && actor.Mentions.Count == 0 && !used.Contains(actor.Id!))
                article.Diagnostics.Report(NewsDiagnostics.UnmentionedActor, actor.Source, actor.Id!);
        }
    }
}
