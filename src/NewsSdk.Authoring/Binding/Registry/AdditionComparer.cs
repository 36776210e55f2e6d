namespace NewsSdk.Authoring;

/// <summary>Compares what an article says of actors of the registry with what the registry and other articles say: it may add, and not contradict.</summary>
internal static class AdditionComparer
{
    public static EquatableArray<NewsDiagnostic> Compare(ParsedArticle article, CorpusModel corpus, EquatableArray<SharedActor> actors)
    {
        var diagnostics = new DiagnosticBag(article.Path, article.LineStarts);
        LocalNames names = LocalNames.Of(article, corpus.Names);
        foreach (Declaration declaration in article.Actors)
        {
            if (names.Shared(declaration.Id.Text) is not { } shared || actors.Find(declaration.Id.Text, static actor => actor.Id) is not { } actor)
                continue;
            // What the registry lacks is told there.
            if (shared.Type.Length > 0)
                CompareWord(declaration, "type", actor.Type, actor.Path, names.ActorTypeNow, diagnostics);
            if (!shared.IsNameless)
                CompareWord(declaration, "name", actor.Name, actor.Path, static name => name, diagnostics);
            if (actor is { Wikidata: { } item, WikidataPath: { } path })
                CompareWord(declaration, "wikidata", item, path, static item => item, diagnostics);
            if (corpus.ActorTypes.Find(actor.Type, static model => model.Name) is { } model)
                CompareFields(article, declaration, model, actor, new FieldBinder(names, corpus, new DiagnosticBag(article.Path, default)), diagnostics);
        }

        return diagnostics.ToDiagnostics();
    }

    private static void CompareWord(Declaration declaration, string key, string value, string path, Func<string, string> now, DiagnosticBag diagnostics)
    {
        if (declaration.Find(key) is { Text.Length: > 0 } written && now(written.Text) != value)
            diagnostics.Report(NewsDiagnostics.ContradictsRegistry, written.Span, key, declaration.Id.Text, value, path);
    }

    private static void CompareFields(
        ParsedArticle article, Declaration declaration, TypeModel model, SharedActor actor, FieldBinder binder, DiagnosticBag diagnostics)
    {
        foreach (BoundField field in binder.Bind(model, TypeKind.Actor, declaration.Fields))
        {
            SharedField? shared = actor.Fields.FirstOrDefault(other => other.Field.Model.Name == field.Model.Name);
            if (shared is null || field.Model.IsMany || shared.Path == article.Path || shared.Field.Values == field.Values)
                continue;
            SourceSpan place = declaration.Find(field.Model.Name)!.Value.Span;
            diagnostics.Report(NewsDiagnostics.ContradictsRegistry, place, field.Model.Name, actor.Id, shared.Field.Values[0], shared.Path);
        }
    }
}
